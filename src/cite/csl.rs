//! Styles of the Citation Style Language, formatted by hayagriva. Nothing else names it.

mod guard;
mod item;
mod mend;
mod punctuation;
mod runs;
mod styles;

pub use styles::styles;
pub(super) use styles::unknown;

use super::{Entry, house, words::Words};
use crate::model::{Handbook, Reference};
use hayagriva::{
    BibliographyDriver, BibliographyRequest, CitationItem, CitationRequest, archive,
    citationberg::{IndependentStyle, Locale, LocaleCode, Style, json::Item},
};
use std::sync::LazyLock;

/// A style and the language it speaks, ready for any number of references.
pub(super) struct Formatter {
    style: IndependentStyle,
    /// The words of the language, and those of American English for what it lacks.
    locales: Vec<Locale>,
    language: LocaleCode,
    words: &'static Words,
}

impl Formatter {
    /// The style of this name in this language, or in American English where the language isn't known; none where there is
    /// no style of this name.
    pub fn new(name: &str, language: &str, words: &'static Words) -> Option<Self> {
        let Style::Independent(mut style) = styles::find(name)?.get() else { return None };
        mend::mend(&mut style);
        // The mark in the text is ours, and formatting hayagriva's costs as much as the entry does.
        style.citation.layout.elements.clear();
        let locales = locales(language);
        let language = locales.first().and_then(|locale| locale.lang.clone()).unwrap_or_else(LocaleCode::en_us);
        Some(Self { style, locales, language, words })
    }

    /// A reference in this style. Where the style has no form for it, as some have none for an unpublished interview, it is
    /// in ours: a reader who follows a mark must find something.
    pub fn entry(&self, reference: &Reference, handbook: &Handbook) -> Entry {
        let item = item::item(reference, handbook, self.words);
        let entry =
            guard::guarded(|| self.listed(&item)).flatten().filter(|entry| item::is_told(&item, &entry.plain()));
        entry.unwrap_or_else(|| house::entry(reference, handbook, self.words))
    }

    /// The item alone in a bibliography: with others, hayagriva takes time by their square.
    fn listed(&self, item: &Item) -> Option<Entry> {
        let language = Some(self.language.clone());
        let items = vec![CitationItem::with_entry(item)];
        let mut driver = BibliographyDriver::new();
        driver.citation(CitationRequest::new(items, &self.style, language.clone(), &self.locales, Some(1)));
        let rendered = driver.finish(BibliographyRequest::new(&self.style, language, &self.locales));
        let listed = rendered.bibliography?.items.into_iter().next()?;
        Some(runs::entry(listed.first_field, &listed.content))
    }
}

/// Every language hayagriva has words of. Reading them takes a while, and is done once.
static LOCALES: LazyLock<Vec<Locale>> = LazyLock::new(archive::locales);

/// The words of a language: those of its region, or of its main region, and American English.
fn locales(language: &str) -> Vec<Locale> {
    let code = |wanted: &LocaleCode| {
        let is_wanted = |code: &LocaleCode| code.0.eq_ignore_ascii_case(&wanted.0);
        LOCALES.iter().find(|locale| locale.lang.as_ref().is_some_and(is_wanted))
    };
    let wanted = LocaleCode(language.replace('_', "-"));
    let own = code(&wanted).or_else(|| wanted.fallback().as_ref().and_then(code));
    let american = code(&LocaleCode::en_us()).filter(|american| own.is_none_or(|own| own.lang != american.lang));
    own.into_iter().chain(american).cloned().collect()
}
