//! What is agreed, with oneself or with others, and who signs.

use crate::model::Prose;

/// What is agreed, and who signs.
#[derive(Clone, Debug)]
pub struct Agreement {
    /// What is agreed, one after the other.
    pub statements: Vec<Prose>,
    /// Empty numbered lines for what the signers add, 0 to 10.
    pub blanks: u8,
    /// Who signs, a line and a date each, 1 to 6; one without a name where none is named.
    pub signatures: Vec<Prose>,
}
