//! All that the workbooks of a book have in common, made ready once: templates and languages.

use super::{
    Edition,
    course::Course,
    entries::Entries,
    epub,
    finish::finish,
    fonts::{Fonts, Machine, missing},
    language::Language,
    pictures::Pictures,
    press::{self, Imprint},
    scope::Shared,
    signs,
    templates::Templates,
    volume::Volume,
    wholes,
    world::Desk,
};
use crate::{
    config::Settings,
    error::{Error, Result},
    model::{Date, Guide, Key},
    render::Book,
};
use std::{cell::RefCell, collections::BTreeMap, sync::Arc};
use typst::foundations::Bytes;

/// Two on each side of a sheet that is folded once.
const PAGES_OF_A_SHEET: usize = 4;

/// A print, and what making it turned out to need.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Layout {
    /// Which print.
    pub(super) edition: Edition,
    /// Pages for notes before the last, so that a folded sheet has no blank ones.
    pub(super) filler: usize,
}

/// Where workbooks of one book are made. Any number of threads may print in it.
pub(super) struct Workshop<'a> {
    book: &'a Book<'a>,
    templates: Templates,
    fonts: Arc<Fonts>,
    machine: Machine,
    entries: Entries,
    /// The guides of each language that are bound together, and where their workbook goes.
    wholes: Vec<(String, Vec<&'a Key>)>,
    /// Every language a workbook may be in.
    languages: BTreeMap<&'a str, Language>,
}

impl<'a> Workshop<'a> {
    /// Makes everything ready.
    ///
    /// # Errors
    /// When the project's words or its citation style can't be used.
    pub(super) fn new(book: &'a Book<'a>) -> Result<Self> {
        let own = book.handbook.guides.values().filter_map(|guide| guide.language.as_ref());
        let mut languages = BTreeMap::new();
        for language in own.map(|language| &*language.value).chain([&*book.settings.language]) {
            if !languages.contains_key(language) {
                languages.insert(language, Language::of(book, language)?);
            }
        }
        let fonts = Fonts::of(book);
        families_are_there(book.settings, &fonts)?;
        let (templates, machine) = (Templates::of(book.templates), Machine::default());
        Ok(Self { book, templates, fonts, machine, entries: Entries::default(), wholes: wholes(book), languages })
    }

    /// The same, where a reader's entries are printed on the worksheets.
    pub(super) fn filled(self, entries: Entries) -> Self {
        Self { entries, ..self }
    }

    /// A workbook of these guides, in this order.
    ///
    /// # Errors
    /// When there is no guide of a name, or the workbook can't be typeset.
    pub(super) fn print(&self, slugs: &[&Key], edition: Edition) -> Result<Vec<u8>> {
        let mut layout = Layout { edition, filler: 0 };
        let (mut desk, mut imprint) = self.desk(slugs, layout)?;
        let name = desk.fingerprint(&imprint);
        if let Some(pdf) = self.book.kept.kept(&name).filter(|pdf| is_whole(pdf)) {
            return Ok(pdf);
        }
        if edition.booklet {
            let pages = press::count(&desk, &imprint)?;
            layout.filler = pages.next_multiple_of(PAGES_OF_A_SHEET) - pages;
            (desk, imprint) = self.desk(slugs, layout)?;
        }
        let pdf = press::print(&desk, &imprint)?;
        let failed = |message: String| Error::Workbook { name: imprint.name.clone(), message };
        let pdf = finish(pdf, &imprint).map_err(failed)?;
        self.book.kept.keep(&name, &pdf);
        Ok(pdf)
    }

    /// The same guides as an electronic book.
    ///
    /// # Errors
    /// When there is no guide of a name.
    pub(super) fn epub(&self, slugs: &[&Key], day: Option<Date>) -> Result<Vec<u8>> {
        let layout = Layout { edition: Edition { day, ..Edition::default() }, filler: 0 };
        let (words, pictures, imprint) = self.words(slugs, layout)?;
        let style = self.templates.bytes("epub.css");
        let style = style.as_ref().map(|style| String::from_utf8_lossy(style)).unwrap_or_default();
        let facts = epub::Facts {
            identifier: format!("{}workbooks/{}.epub", self.book.settings.base_url, imprint.name),
            date: imprint.date,
        };
        let words = serde_json::from_slice(&words)
            .map_err(|error| Error::Workbook { name: imprint.name, message: error.to_string() })?;
        Ok(epub::bind(&words, &pictures, &style, &facts))
    }

    /// All that a workbook is typeset from.
    ///
    /// # Errors
    /// When there is no guide of a name, or no font for a sign.
    pub(super) fn desk(&self, slugs: &[&Key], layout: Layout) -> Result<(Desk<'_>, Imprint)> {
        let (words, pictures, imprint) = self.words(slugs, layout)?;
        let guides: Vec<&Guide> = slugs.iter().filter_map(|slug| self.guide(slug).ok()).collect();
        let failed = |message: String| Error::Workbook { name: imprint.name.clone(), message };
        let fonts = self.fonts_for(&words, &guides, self.language(&guides)).map_err(failed)?;
        Ok((Desk::new(&self.templates, fonts, words, pictures), imprint))
    }

    /// The words of a workbook, its pictures by their path, and what it says of itself.
    fn words(&self, slugs: &[&Key], layout: Layout) -> Result<Words> {
        let guides = slugs.iter().map(|slug| self.guide(slug)).collect::<Result<Vec<&Guide>>>()?;
        let name = self.name(slugs);
        let edition = layout.edition;
        let pictures = RefCell::new(Pictures::new(edition.grey));
        let shared = Shared {
            book: self.book,
            language: self.language(&guides),
            pictures: &pictures,
            entries: &self.entries,
            guides: slugs.iter().copied().collect(),
            course: (slugs.len() > 1).then(|| Course::of(self.book.links, slugs)),
            date: guides.iter().filter_map(|guide| changed(guide)).max().or(edition.day),
        };
        let volume = Volume::of(&shared, &guides, layout);
        let words = serde_json::to_vec(&volume)
            .map_err(|error| Error::Workbook { name: name.clone(), message: error.to_string() })?;
        let imprint = Imprint {
            identifier: format!("{}workbooks/{name} {edition:?}", self.book.settings.base_url),
            date: shared.date,
            language: shared.language.tag.language.clone(),
            from_the_right: shared.language.tag.direction == "rtl",
            edition,
            name,
        };
        Ok((words, pictures.take().into_files(), imprint))
    }

    /// What a workbook is called among others: the guide's name, `all`, or the names of those it is of.
    fn name(&self, slugs: &[&Key]) -> String {
        let whole = self.wholes.iter().find(|(_, guides)| guides.len() > 1 && guides == slugs);
        if let Some((path, _)) = whole {
            return path.trim_start_matches("workbooks/").trim_end_matches(".pdf").to_owned();
        }
        slugs.iter().map(|slug| slug.as_str()).collect::<Vec<_>>().join("+")
    }

    /// Fonts that have every sign of these words; a sign none has is told with its place.
    fn fonts_for(&self, words: &[u8], guides: &[&Guide], language: &Language) -> Result<Arc<Fonts>, String> {
        let words = std::str::from_utf8(words).unwrap_or_default();
        let open = missing(words, &self.fonts);
        if open.is_empty() {
            return Ok(Arc::clone(&self.fonts));
        }
        let fonts = self.machine.complete(&self.fonts, &open, &language.code, self.book);
        let open = missing(words, &fonts);
        if open.is_empty() { Ok(fonts) } else { Err(signs::told(&open, guides, self.book.sources)) }
    }

    fn guide(&self, slug: &Key) -> Result<&'a Guide> {
        let missing = || Error::Usage(format!("there is no guide `{slug}`"));
        self.book.handbook.guides.get(slug).ok_or_else(missing)
    }

    /// The language of all guides; the project's where they are in several.
    fn language(&self, guides: &[&Guide]) -> &Language {
        let mut all = guides.iter().map(|guide| guide.language.as_ref().map(|language| &*language.value));
        let own = all.next().flatten().filter(|own| all.all(|other| other == Some(own)));
        &self.languages[own.unwrap_or(&self.book.settings.language)]
    }
}

/// A typeface the project names has to be there, or its pages would silently be set in another.
fn families_are_there(settings: &Settings, fonts: &Fonts) -> Result<()> {
    let look = &settings.look;
    let families = fonts.families();
    for font in [&look.title_font, &look.text_font, &look.code_font].into_iter().flatten() {
        if !families.contains(font.value.as_str()) {
            let known: Vec<&str> = families.into_iter().collect();
            let (name, known) = (&font.value, known.join(", "));
            return Err(Error::Usage(format!(
                "no font in static/fonts is of the family `{name}`, which `style` in vademecum.yaml names; there are: {known}"
            )));
        }
    }
    Ok(())
}

/// The words of a workbook, its pictures by their path, and what it says of itself.
type Words = (Vec<u8>, BTreeMap<String, Bytes>, Imprint);

/// Whether a file has the beginning and the end of a PDF, as none has that was cut off.
fn is_whole(pdf: &[u8]) -> bool {
    pdf.starts_with(b"%PDF-") && pdf.trim_ascii_end().ends_with(b"%%EOF")
}

/// When a guide was last changed.
fn changed(guide: &Guide) -> Option<Date> {
    guide.updated.as_ref().or(guide.date.as_ref()).map(|date| date.value)
}
