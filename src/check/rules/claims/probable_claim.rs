//! What looks like a claim though no other rule sees anything in it.

use crate::{
    check::{
        claims::{ClaimRule, Class, Sight, TokenKind, Told},
        rule::rule,
    },
    diagnostic::Diagnostic,
    model::PassageKind,
};
use std::ops::Range;

rule! {
    /// A sentence looks like a claim, though no word in it is certain.
    ///
    /// ## Why
    ///
    /// It adds up several weak signs: a comparison, a quantity in words, the past tense, a general subject. It is a hint to look
    /// again, no more.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// Several countries have shorter waiting times than Norway had before the reform.
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// Be patient with yourself.
    /// ```
    "probable-claim" Hint Claim(ClaimRule { find, tell, own: false })
}

/// Points from which a sentence is shown.
const THRESHOLD: i32 = 4;

fn tell(claim: &Told<'_>) -> Diagnostic {
    Diagnostic::at(claim.span, "this may be a claim without a reference")
        .help(format!("if a stranger could look it up and find it wrong, cite its source: `{}`", claim.pasted()))
}

fn find(sight: &Sight<'_>) -> Option<Range<usize>> {
    if !matches!(sight.passage.kind, PassageKind::Paragraph | PassageKind::Summary)
        || sight.clauses.iter().any(|clause| clause.instructs)
    {
        return None;
    }
    let points: i32 = FEATURES.iter().filter(|(_, _, holds)| holds(sight)).map(|(_, points, _)| points).sum();
    (points >= THRESHOLD).then(|| 0..sight.analysis.text.len())
}

/// A weak sign: its name, its points, and whether it holds.
type Feature = (&'static str, i32, fn(&Sight<'_>) -> bool);

const FEATURES: &[Feature] = &[
    ("comparison", 2, |sight| any_word(sight, &["than", "compared", "versus"])),
    ("quantity in words", 2, |sight| {
        any_word(sight, &["many", "several", "few", "half", "millions", "thousands", "countless"])
    }),
    ("past tense", 1, |sight| any_word(sight, &["was", "were", "had", "became", "began", "found"])),
    ("name", 1, has_name),
    ("short", -3, |sight| sight.analysis.tokens.len() <= 8),
    ("first or second person", -2, |sight| {
        any_word(sight, &["you", "your", "yourself", "you're", "you’re"])
            || (0..sight.analysis.tokens.len()).any(|token| sight.analysis.has(token, Class::FirstPerson))
    }),
    ("hedge", -1, |sight| {
        any_word(sight, &["may", "might", "could", "perhaps", "maybe", "probably", "seems", "sometimes"])
    }),
];

fn any_word(sight: &Sight<'_>, words: &[&str]) -> bool {
    (0..sight.analysis.tokens.len()).any(|token| words.contains(&sight.analysis.word(token)))
}

/// A capital inside the sentence.
fn has_name(sight: &Sight<'_>) -> bool {
    let tokens = sight.analysis.tokens.iter().skip(1);
    tokens.filter(|token| token.capital && token.kind == TokenKind::Word).any(|token| token.range().len() > 1)
}
