//! Rows and columns.

use super::Prose;
use crate::text::Span;

/// A table with one row of headings. Every row has as many cells as there are headings.
#[derive(Clone, Debug)]
pub struct Table {
    /// The whole table.
    pub span: Span,
    /// The headings of the columns.
    pub head: Vec<Prose>,
    /// The rows below.
    pub rows: Vec<Vec<Prose>>,
}
