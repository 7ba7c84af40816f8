//! The scorecard: signs of a claim and their points. Every line can be read, and `vademecum why` prints those that hold.
//!
//! The points are fitted by `tests/bench/fit.py` and rounded to whole numbers.

use super::{Class, Sight, TokenKind};

/// Points from which a sentence without a trigger is shown as a probable claim.
pub const THRESHOLD: i32 = 4;

/// A sign of a claim.
#[derive(Clone, Copy, Debug)]
pub struct Sign {
    /// What it is called.
    pub name: &'static str,
    /// What it adds to the score where it holds; below zero, it speaks against a claim.
    pub points: i32,
    holds: fn(&Sight<'_>) -> bool,
}

const fn sign(name: &'static str, points: i32, holds: fn(&Sight<'_>) -> bool) -> Sign {
    Sign { name, points, holds }
}

/// The scorecard.
pub const SIGNS: &[Sign] = &[
    sign("number", 6, |sight| numbers(sight) >= 1),
    sign("two numbers", 0, |sight| numbers(sight) >= 2),
    sign("number word", 3, |sight| any(sight, Class::Number) || any(sight, Class::LargeNumber)),
    sign("percent", 6, |sight| any(sight, Class::Percent)),
    sign("money", 3, |sight| any(sight, Class::Money)),
    sign("unit", 1, |sight| any(sight, Class::Unit)),
    sign("quantity in words", 2, |sight| any(sight, Class::Quantity)),
    sign("comparison", 1, |sight| any(sight, Class::Compared)),
    sign("ranking", 1, |sight| any(sight, Class::Ranking)),
    sign("effect", 1, |sight| any(sight, Class::Effect)),
    sign("study or expert", 2, |sight| any(sight, Class::Vague)),
    sign("report verb", 0, |sight| any(sight, Class::Report)),
    sign("past tense", 3, is_past),
    sign("name", 2, |sight| names(sight) >= 1),
    sign("several names", 2, |sight| names(sight) >= 3),
    sign("quotation", -3, |sight| !sight.quoted.is_empty()),
    sign("long", 1, |sight| words(sight) > 20),
    sign("short", -1, |sight| words(sight) <= 8),
    sign("very short", -2, |sight| words(sight) <= 4),
    sign("question", -5, |sight| sight.analysis.text.trim_end().ends_with('?')),
    sign("instruction", -1, |sight| sight.clauses.iter().any(|clause| clause.instructs)),
    sign("first person", -2, |sight| any(sight, Class::FirstPerson)),
    sign("second person", -1, |sight| any_word(sight, &["you", "your", "yourself", "you're", "you’re"])),
    sign("future", -3, |sight| any(sight, Class::Future)),
    sign("obligation", -3, |sight| any(sight, Class::Obligation)),
    sign("hedge", -2, |sight| any(sight, Class::Hedge)),
    sign("opinion", -2, |sight| any(sight, Class::Opinion)),
    sign("courtesy", 0, |sight| any(sight, Class::Courtesy)),
];

/// The signs that hold for a sentence.
pub fn signs(sight: &Sight<'_>) -> Vec<Sign> {
    SIGNS.iter().copied().filter(|sign| (sign.holds)(sight)).collect()
}

/// Which signs of the scorecard hold, in its order.
pub fn holding(sight: &Sight<'_>) -> Vec<bool> {
    SIGNS.iter().map(|sign| (sign.holds)(sight)).collect()
}

/// The sum of their points.
pub fn points(sight: &Sight<'_>) -> i32 {
    SIGNS.iter().filter(|sign| (sign.holds)(sight)).map(|sign| sign.points).sum()
}

fn any(sight: &Sight<'_>, class: Class) -> bool {
    (0..sight.analysis.tokens.len()).any(|token| sight.analysis.matches(token, class).is_some())
}

fn any_word(sight: &Sight<'_>, words: &[&str]) -> bool {
    (0..sight.analysis.tokens.len()).any(|token| words.contains(&sight.analysis.word(token)))
}

fn numbers(sight: &Sight<'_>) -> usize {
    sight.analysis.tokens.iter().filter(|token| token.kind == TokenKind::Number).count()
}

fn words(sight: &Sight<'_>) -> usize {
    (0..sight.analysis.tokens.len()).filter(|token| sight.analysis.is_word(*token)).count()
}

/// Capitals inside the sentence, "I" aside.
fn names(sight: &Sight<'_>) -> usize {
    let capitals = (1..sight.analysis.tokens.len()).filter(|token| {
        let word = sight.analysis.tokens[*token];
        word.capital && word.kind == TokenKind::Word && word.range().len() > 1
    });
    capitals
        .filter(|token| !sight.analysis.has(*token, Class::FirstPerson) && !sight.analysis.is_mark(token - 1, '.'))
        .count()
}

/// A past form, irregular or in -ed.
fn is_past(sight: &Sight<'_>) -> bool {
    any(sight, Class::Past)
        || (0..sight.analysis.tokens.len()).any(|token| {
            let word = sight.analysis.word(token);
            word.len() > 4 && word.ends_with("ed") && !sight.analysis.tokens[token].capital
        })
}
