//! What depends on the language of an edition: the words of the interface, the entries of the bibliography, and what Typst
//! has to know of it.

use super::bibliography::Bibliography;
use crate::{
    error::Result,
    link::Route,
    model::{
        Topic,
        language::{self, direction},
    },
    render::{Book, Strings, edition::Edition as InLanguage},
};

/// A language to print in.
pub(super) struct Language {
    /// As the project names it (BCP 47).
    pub(super) code: String,
    /// As Typst takes it.
    pub(super) tag: Tag,
    /// The words of the interface.
    pub(super) strings: Strings,
    /// What stands in lists of references.
    pub(super) bibliography: Bibliography,
    /// What the handbook is called in it, if not as its settings say.
    pub(super) title: Option<String>,
    /// The same of what it is about.
    pub(super) description: Option<String>,
    /// The address of its first page in it.
    pub(super) home: String,
    /// Whether it is another than the project's.
    is_other: bool,
}

/// A language as Typst takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag {
    /// ISO 639: `en`.
    pub(super) language: String,
    /// ISO 3166: `GB`.
    pub(super) region: Option<String>,
    /// Which way its lines run.
    pub(super) direction: &'static str,
}

impl Language {
    /// A language (BCP 47), with what a book says in it. In another than its own, the words of a project are those it has in
    /// `templates/strings`, where it has any.
    ///
    /// # Errors
    /// When the project's own words aren't Fluent, or its citation style isn't there.
    pub(super) fn of(book: &Book<'_>, language: &str) -> Result<Self> {
        let strings = Strings::of(language, book.templates)?;
        let is_other = !language::is_same(language, &book.settings.language);
        let own = |name: &str| strings.own(name).filter(|_| is_other);
        let editions = InLanguage::all(book);
        let edition = editions.iter().find(|edition| language::is_same(&edition.language, language));
        let routes = edition.map_or(&book.links.routes, |edition| &*edition.routes);
        Ok(Self {
            code: language.to_owned(),
            tag: Tag::of(language),
            title: own("handbook-title"),
            description: own("handbook-description"),
            home: routes.absolute(&book.settings.base_url, &Route::Home),
            bibliography: Bibliography::of(book, language)?,
            strings,
            is_other,
        })
    }

    /// What a topic is called.
    pub(super) fn topic(&self, topic: &Topic) -> String {
        let own = self.strings.own(&format!("topic-{}", topic.key.value)).filter(|_| self.is_other);
        own.unwrap_or_else(|| topic.title.value.clone())
    }
}

impl Tag {
    /// The parts of a BCP 47 tag that Typst takes; English where the first is none.
    pub(super) fn of(language: &str) -> Self {
        let mut parts = language.split(['-', '_']);
        let is = |part: &str, lengths: &[usize]| {
            lengths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic())
        };
        let first = parts.next().filter(|part| is(part, &[2, 3])).unwrap_or("en").to_ascii_lowercase();
        let region = parts.find(|part| is(part, &[2])).map(str::to_ascii_uppercase);
        Self { direction: direction(&first), language: first, region }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_cut_to_what_typst_takes() {
        let of = |tag| {
            let Tag { language, region, direction } = Tag::of(tag);
            (language, region, direction)
        };
        assert_eq!(of("en-GB"), ("en".to_owned(), Some("GB".to_owned()), "ltr"));
        assert_eq!(of("zh-Hant-TW"), ("zh".to_owned(), Some("TW".to_owned()), "ltr"));
        assert_eq!(of("he"), ("he".to_owned(), None, "rtl"));
        assert_eq!(of("klingon"), ("en".to_owned(), None, "ltr"));
    }
}
