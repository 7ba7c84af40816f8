//! A mark in the text that names a source, in Pandoc's syntax: `[@key, p. 3; @other]`, or `@key says`.

use super::Key;
use crate::text::{Span, Spanned};

/// One mark, which may name several references.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// From bracket to bracket, or the bare key.
    pub span: Span,
    /// Whether the source is a word of the sentence: `@key says`.
    pub narrative: bool,
    /// What it names, in the order written.
    pub items: Vec<CitationItem>,
}

/// One reference named by a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CitationItem {
    /// The reference's key, at its place without the `@`.
    pub key: Spanned<Key>,
    /// Words before the key, such as "see".
    pub prefix: String,
    /// Where in the source.
    pub locator: Option<Locator>,
    /// Words behind the locator.
    pub suffix: String,
}

/// Where in a source: `p. 3`, `chap. 2` (CSL: locator).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locator {
    /// The kind of place as CSL names it: `page`, `chapter`, `section`, `timestamp`…
    pub label: String,
    /// Which one: `3`, `12–15`.
    pub value: String,
    /// Where the whole locator is written.
    pub span: Span,
}
