//! Bullets and numbers.

use super::Block;
use crate::text::Span;

/// A list.
#[derive(Clone, Debug)]
pub struct List {
    /// The whole list.
    pub span: Span,
    /// The first number, for a numbered list.
    pub start: Option<u64>,
    /// Its items.
    pub items: Vec<ListItem>,
}

/// An item of a list.
#[derive(Clone, Debug)]
pub struct ListItem {
    /// The whole item.
    pub span: Span,
    /// What it holds.
    pub body: Vec<Block>,
}
