//! What depends on the language of an edition: the words of the interface, the entries of the bibliography, and what Typst
//! has to know of it.

use super::bibliography::Bibliography;
use crate::{
    error::Result,
    model::language::direction,
    render::{Book, Strings},
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
    /// A language (BCP 47), with what a book says in it.
    ///
    /// # Errors
    /// When the project's own words aren't Fluent, or its citation style isn't there.
    pub(super) fn of(book: &Book<'_>, language: &str) -> Result<Self> {
        Ok(Self {
            code: language.to_owned(),
            tag: Tag::of(language),
            strings: Strings::of(language, book.templates)?,
            bibliography: Bibliography::of(book, language)?,
        })
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
