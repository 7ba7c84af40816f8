//! A whole workbook as the templates take it: `/workbook.json`, whose shape `templates/workbook/README.md` tells.

use super::{
    entries::Entries,
    guide::{Guide, short_address},
    ink::Inks,
    printable::Printable,
    qr,
    references::Reference,
    rich::{Rich, text},
    scope::{Scope, Shared},
    worksheet::Sheet,
    workshop::Layout,
};
use crate::{config::Paper, model::Guide as Written, render::Strings, text::Spanned};
use serde::Serialize;
use std::collections::BTreeMap;

/// Everything the templates print.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Volume {
    language: String,
    region: Option<String>,
    direction: &'static str,
    title: Printable,
    summary: Rich,
    edition: Stamped,
    strings: BTreeMap<String, Printable>,
    site: Site,
    guides: Vec<Guide>,
    /// The references of a course.
    references: Vec<Reference>,
    /// Blank copies of worksheets.
    copies: Vec<Sheet>,
    /// What a reader entered, by the names of fields.
    entries: Entries,
}

/// Which print this is, and how it looks.
#[derive(Clone, Debug, Serialize)]
struct Stamped {
    paper: &'static str,
    large: bool,
    grey: bool,
    duplex: bool,
    booklet: bool,
    fillable: bool,
    filler: usize,
    theme: &'static str,
    inks: Inks,
    fonts: Faces,
    logo: Option<String>,
    stamp: Printable,
}

/// Typefaces the project sets.
#[derive(Clone, Debug, Serialize)]
struct Faces {
    titles: Option<String>,
    text: Option<String>,
    code: Option<String>,
}

/// Where the book lives on the web.
#[derive(Clone, Debug, Serialize)]
struct Site {
    title: Printable,
    url: String,
    address: Printable,
    qr: Vec<String>,
}

impl Volume {
    /// What a book of these guides says, and the pictures in it.
    pub(super) fn of(shared: &Shared<'_>, guides: &[&Written], layout: Layout) -> Self {
        let settings = shared.book.settings;
        let guides: Vec<Guide> = guides.iter().map(|guide| Scope::new(shared, guide).guide()).collect();
        let sheets = guides.iter().flat_map(|guide| &guide.sheets);
        let copies = sheets.flat_map(|sheet| (1..=layout.edition.blank_copies).map(|copy| sheet.copied(copy)));
        let copies = copies.collect();
        let tag = &shared.language.tag;
        let url = shared.language.home.clone();
        let site_title = shared.language.title.as_deref().unwrap_or(&settings.title);
        let site_title = Printable::title(site_title).or(|| short_address(&url));
        let description = shared.language.description.as_deref().or(settings.description.as_deref());
        let (title, summary) = match &guides[..] {
            [alone] => (alone.title.clone(), alone.summary.clone()),
            _ => (site_title.clone(), description.map(text).unwrap_or_default()),
        };
        Self {
            language: tag.language.clone(),
            region: tag.region.clone(),
            direction: tag.direction,
            title,
            summary,
            edition: stamped(shared, layout),
            strings: interface(&shared.language.strings),
            site: Site { title: site_title, address: short_address(&url), qr: qr::rows(&url), url },
            references: shared.references(),
            copies,
            entries: shared.entries.clone(),
            guides,
        }
    }
}

fn stamped(shared: &Shared<'_>, layout: Layout) -> Stamped {
    let Layout { edition, filler } = layout;
    let look = &shared.book.settings.look;
    let family = |font: &Option<Spanned<String>>| font.as_ref().map(|font| font.value.clone());
    Stamped {
        paper: if edition.paper == Paper::Letter { "letter" } else { "a4" },
        large: edition.large_print,
        grey: edition.grey,
        duplex: edition.duplex,
        booklet: edition.booklet,
        fillable: edition.fillable,
        filler,
        theme: look.theme.name(),
        inks: Inks::of(look, edition),
        fonts: Faces { titles: family(&look.title_font), text: family(&look.text_font), code: family(&look.code_font) },
        logo: look.logo.as_ref().and_then(|logo| shared.logo(&logo.value)),
        stamp: shared.date.map(|date| Printable::line(&shared.language.strings.date(date))).unwrap_or_default(),
    }
}

/// Every word of the interface, with places left open for what only the templates know.
fn interface(strings: &Strings) -> BTreeMap<String, Printable> {
    const PREFIX: &str = "workbook-";
    const PLACES: [&str; 9] = ["authors", "copy", "count", "date", "description", "number", "page", "pages", "title"];
    let open: Vec<(&str, String)> = PLACES.iter().map(|place| (*place, format!("{{{place}}}"))).collect();
    let open: Vec<(&str, &str)> = open.iter().map(|(place, mark)| (*place, mark.as_str())).collect();
    let names = strings.names(PREFIX);
    names.map(|name| (name[PREFIX.len()..].to_owned(), Printable::line(&strings.get(name, &open)))).collect()
}
