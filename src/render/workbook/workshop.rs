//! All that the workbooks of a book have in common, made ready once: templates and languages.

use super::{
    Edition,
    language::Language,
    pictures::Pictures,
    press::{self, Imprint},
    scope::Shared,
    templates::Templates,
    volume::Volume,
    world::Desk,
};
use crate::{
    error::{Error, Result},
    model::{Date, Guide, Key},
    render::Book,
};
use std::{cell::RefCell, collections::BTreeMap};

/// Where workbooks of one book are made. Any number of threads may print in it.
pub(super) struct Workshop<'a> {
    book: &'a Book<'a>,
    templates: Templates,
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
        Ok(Self { book, templates: Templates::of(book.templates), languages })
    }

    /// A workbook of these guides, in this order.
    ///
    /// # Errors
    /// When there is no guide of a name, or the workbook can't be typeset.
    pub(super) fn print(&self, slugs: &[&Key], edition: Edition) -> Result<Vec<u8>> {
        let (desk, imprint) = self.desk(slugs, edition)?;
        press::print(&desk, &imprint)
    }

    /// All that a workbook is typeset from.
    ///
    /// # Errors
    /// When there is no guide of a name.
    pub(super) fn desk(&self, slugs: &[&Key], edition: Edition) -> Result<(Desk<'_>, Imprint)> {
        let guides = slugs.iter().map(|slug| self.guide(slug)).collect::<Result<Vec<&Guide>>>()?;
        let name = if let [slug] = slugs { slug.to_string() } else { "all".to_owned() };
        let pictures = RefCell::new(Pictures::default());
        let shared = Shared {
            book: self.book,
            language: self.language(&guides),
            pictures: &pictures,
            guides: slugs.iter().copied().collect(),
            date: guides.iter().filter_map(|guide| changed(guide)).max(),
        };
        let volume = Volume::of(&shared, &guides, edition);
        let words = serde_json::to_vec(&volume)
            .map_err(|error| Error::Workbook { name: name.clone(), message: error.to_string() })?;
        let imprint = Imprint {
            identifier: format!("{}workbooks/{name} {edition:?}", self.book.settings.base_url),
            date: shared.date,
            name,
        };
        Ok((Desk::new(&self.templates, words, pictures.take().into_files()), imprint))
    }

    fn guide(&self, slug: &Key) -> Result<&'a Guide> {
        let missing = || Error::Usage(format!("there is no guide `{slug}`"));
        self.book.handbook.guides.get(slug).ok_or_else(missing)
    }

    /// A guide's own language; the project's for several.
    fn language(&self, guides: &[&Guide]) -> &Language {
        let own = match guides {
            [alone] => alone.language.as_ref().map(|language| &*language.value),
            _ => None,
        };
        &self.languages[own.unwrap_or(&self.book.settings.language)]
    }
}

/// When a guide was last changed.
fn changed(guide: &Guide) -> Option<Date> {
    guide.updated.as_ref().or(guide.date.as_ref()).map(|date| date.value)
}
