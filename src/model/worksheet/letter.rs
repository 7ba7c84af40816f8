//! Starter sentences to go on from, and sentences to cross out.

use crate::model::Prose;

/// Starter sentences to go on from.
#[derive(Clone, Debug)]
pub struct Letter {
    /// How it begins.
    pub greeting: Option<Prose>,
    /// Whole sentences, of which one crosses out what one doesn't mean.
    pub cross_out: Vec<Prose>,
    /// Beginnings of sentences.
    pub starters: Vec<Prose>,
    /// Ruled lines below each of them, 1 to 20.
    pub lines: u8,
    /// How it ends.
    pub closing: Option<Prose>,
}
