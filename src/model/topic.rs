//! A topic guides are grouped by.

use super::{Key, Prose};
use crate::text::{Span, Spanned};

/// A topic guides are grouped by.
#[derive(Clone, Debug)]
pub struct Topic {
    /// The key guides name.
    pub key: Spanned<Key>,
    /// From its key to its last value.
    pub span: Span,
    /// What it is called.
    pub title: Spanned<String>,
    /// What it holds.
    pub description: Option<Prose>,
}
