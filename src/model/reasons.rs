//! Why a sentence has the standing it has: all that the claim check saw in it.

use super::Unit;
use crate::text::Span;

/// Why a sentence has the standing it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reasons {
    /// The sentence and its standing.
    pub unit: Unit,
    /// What the claim rules saw in it: each rule's name, and the words.
    pub seen: Vec<(&'static str, Extract)>,
    /// The clauses that instruct.
    pub instructions: Vec<Extract>,
    /// The weak signs of a claim that hold for it.
    pub signs: Vec<Sign>,
    /// The points from which a sentence without anything else is a probable claim.
    pub threshold: i32,
}

/// Some words of a sentence, and where they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extract {
    /// Where, markup within included.
    pub span: Span,
    /// The words, without markup.
    pub words: String,
}

/// A weak sign of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sign {
    /// What it is called.
    pub name: &'static str,
    /// What it adds to the score; below zero, it speaks against a claim.
    pub points: i32,
}

impl Reasons {
    /// The sum of the signs' points.
    pub fn points(&self) -> i32 {
        self.signs.iter().map(|sign| sign.points).sum()
    }
}
