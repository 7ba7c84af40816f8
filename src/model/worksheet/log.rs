//! A table of empty rows.

use crate::model::Prose;

/// A table of empty rows.
#[derive(Clone, Debug)]
pub struct Log {
    /// The headings of its columns, 1 to 8.
    pub columns: Vec<Prose>,
    /// How many empty rows, 1 to 60.
    pub rows: u8,
}
