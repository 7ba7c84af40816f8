//! A word of the glossary.

use super::{Key, Prose};
use crate::text::{Span, Spanned};

/// A word of the glossary.
#[derive(Clone, Debug)]
pub struct Term {
    /// The key it is linked by.
    pub key: Spanned<Key>,
    /// From its key to its last value.
    pub span: Span,
    /// The word.
    pub term: Spanned<String>,
    /// What it means.
    pub definition: Prose,
    /// Other words for it.
    pub also: Vec<Spanned<String>>,
}
