//! Days to mark.

use crate::model::Prose;

/// Days to mark.
#[derive(Clone, Debug)]
pub struct Tracker {
    /// How many days, 1 to 366.
    pub days: u16,
    /// What is marked each day, a row each; none for a single row.
    pub rows: Vec<Prose>,
}
