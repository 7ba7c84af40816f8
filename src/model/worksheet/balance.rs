//! Two ways to go, and what speaks for each and against it: a decision balance.

use crate::model::Prose;

/// Two ways to go, and what speaks for each and against it.
#[derive(Clone, Debug)]
pub struct Balance {
    /// The two ways.
    pub options: Vec<Prose>,
    /// What is written beneath each, two sides: what speaks for it and what against, where nothing else is said.
    pub sides: Vec<Prose>,
    /// Ruled lines in each of the four fields, 1 to 12.
    pub lines: u8,
}
