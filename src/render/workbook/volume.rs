//! A whole workbook as the templates take it: `/workbook.json`, whose shape `templates/workbook/README.md` tells.

use super::{
    Edition,
    guide::{Guide, short_address},
    printable::Printable,
    qr,
    rich::{Rich, text},
    scope::{Scope, Shared},
};
use crate::{config::Paper, link::Route, model::Guide as Written, render::Strings};
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
}

/// Which print this is.
#[derive(Clone, Debug, Serialize)]
struct Stamped {
    paper: &'static str,
    large: bool,
    stamp: Printable,
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
    pub(super) fn of(shared: &Shared<'_>, guides: &[&Written], edition: Edition) -> Self {
        let settings = shared.book.settings;
        let guides: Vec<Guide> = guides.iter().map(|guide| Scope::new(shared, guide).guide()).collect();
        let tag = &shared.language.tag;
        let url = shared.book.links.routes.absolute(&settings.base_url, &Route::Home);
        let site_title = Printable::title(&settings.title).or(|| short_address(&url));
        let (title, summary) = match &guides[..] {
            [alone] => (alone.title.clone(), alone.summary.clone()),
            _ => (site_title.clone(), settings.description.as_deref().map(text).unwrap_or_default()),
        };
        Self {
            language: tag.language.clone(),
            region: tag.region.clone(),
            direction: tag.direction,
            title,
            summary,
            edition: Stamped {
                paper: if edition.paper == Paper::Letter { "letter" } else { "a4" },
                large: edition.large_print,
                stamp: shared.date.map(|date| Printable::line(&shared.language.strings.date(date))).unwrap_or_default(),
            },
            strings: interface(&shared.language.strings),
            site: Site { title: site_title, address: short_address(&url), qr: qr::rows(&url), url },
            guides,
        }
    }
}

/// Every word of the interface, with places left open for what only the templates know.
fn interface(strings: &Strings) -> BTreeMap<String, Printable> {
    const PREFIX: &str = "workbook-";
    const PLACES: [&str; 8] = ["authors", "count", "date", "description", "number", "page", "pages", "title"];
    let open: Vec<(&str, String)> = PLACES.iter().map(|place| (*place, format!("{{{place}}}"))).collect();
    let open: Vec<(&str, &str)> = open.iter().map(|(place, mark)| (*place, mark.as_str())).collect();
    let names = strings.names(PREFIX);
    names.map(|name| (name[PREFIX.len()..].to_owned(), Printable::line(&strings.get(name, &open)))).collect()
}
