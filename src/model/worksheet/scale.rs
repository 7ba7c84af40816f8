//! Numbers to circle.

use crate::model::Prose;

/// Numbers to circle.
#[derive(Clone, Debug)]
pub struct Scale {
    /// The first number, 0 to 99.
    pub from: u8,
    /// The last number; above `from`, by 20 at most.
    pub to: u8,
    /// What the first number means.
    pub low: Option<Prose>,
    /// What the last number means.
    pub high: Option<Prose>,
    /// What each number means, from the first to the last, in the place of `low` and `high`; none, or as many as numbers.
    pub words: Vec<Prose>,
    /// Whether faces are circled, from sad to glad, and not numbers.
    pub faces: bool,
    /// Whether each is rated twice: before something and after it.
    pub before_and_after: bool,
    /// What is rated, a row of numbers each; none for a single row.
    pub items: Vec<Prose>,
}
