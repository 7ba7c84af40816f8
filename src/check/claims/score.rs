//! Weak signs of a claim, and their points: a scorecard whose every line can be read.

use super::{Class, Sight, TokenKind};

/// Points from which a sentence without a trigger is shown as a probable claim.
pub const THRESHOLD: i32 = 4;

/// A weak sign.
#[derive(Clone, Copy, Debug)]
pub struct Sign {
    /// What it is called.
    pub name: &'static str,
    /// What it adds to the score where it holds; below zero, it speaks against a claim.
    pub points: i32,
    holds: fn(&Sight<'_>) -> bool,
}

const SIGNS: [Sign; 7] = [
    Sign { name: "comparison", points: 2, holds: |sight| any_word(sight, &["than", "compared", "versus"]) },
    Sign { name: "quantity in words", points: 2, holds: |sight| any_word(sight, QUANTITIES) },
    Sign {
        name: "past tense",
        points: 1,
        holds: |sight| any_word(sight, &["was", "were", "had", "became", "began", "found"]),
    },
    Sign { name: "name", points: 1, holds: has_name },
    Sign { name: "short", points: -3, holds: |sight| sight.analysis.tokens.len() <= 8 },
    Sign { name: "first or second person", points: -2, holds: is_personal },
    Sign { name: "hedge", points: -1, holds: |sight| any_word(sight, HEDGES) },
];

const QUANTITIES: &[&str] = &["many", "several", "few", "half", "millions", "thousands", "countless"];
const HEDGES: &[&str] = &["may", "might", "could", "perhaps", "maybe", "probably", "seems", "sometimes"];

/// The signs that hold for a sentence.
pub fn signs(sight: &Sight<'_>) -> Vec<Sign> {
    SIGNS.into_iter().filter(|sign| (sign.holds)(sight)).collect()
}

/// The sum of their points.
pub fn points(sight: &Sight<'_>) -> i32 {
    signs(sight).iter().map(|sign| sign.points).sum()
}

fn any_word(sight: &Sight<'_>, words: &[&str]) -> bool {
    (0..sight.analysis.tokens.len()).any(|token| words.contains(&sight.analysis.word(token)))
}

fn is_personal(sight: &Sight<'_>) -> bool {
    let mut tokens = 0..sight.analysis.tokens.len();
    any_word(sight, &["you", "your", "yourself", "you're", "you’re"])
        || tokens.any(|token| sight.analysis.has(token, Class::FirstPerson))
}

/// A capital inside the sentence.
fn has_name(sight: &Sight<'_>) -> bool {
    let tokens = sight.analysis.tokens.iter().skip(1);
    tokens.filter(|token| token.capital && token.kind == TokenKind::Word).any(|token| token.range().len() > 1)
}
