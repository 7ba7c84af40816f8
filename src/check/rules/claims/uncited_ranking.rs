//! First, most, always, never.

use crate::{
    check::{
        claims::{ClaimRule, Class, Sight, Told, score},
        rule::rule,
    },
    diagnostic::Diagnostic,
    model::PassageKind,
};
use std::ops::Range;

rule! {
    /// Something is ranked above all others, or said of all cases, without a reference.
    ///
    /// ## Why
    ///
    /// "Most people", "the best way", "never works": each is a count of all cases that somebody must have made. Where nobody did,
    /// the sentence is truer without the word.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// Most couples wait far too long before they ask for help.
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// Some couples wait a long time before they ask for help. Always say goodbye.
    /// ```
    "uncited-ranking" Warning Claim(ClaimRule { find, tell, own: false })
}

fn tell(claim: &Told<'_>) -> Diagnostic {
    Diagnostic::at(
        claim.span,
        format!("\"{}\" ranks or counts all cases, without a reference", claim.words.to_lowercase()),
    )
    .help(format!("cite who counted, or leave the word out: `{}`", claim.pasted()))
}

fn find(sight: &Sight<'_>) -> Option<Range<usize>> {
    if matches!(
        sight.passage.kind,
        PassageKind::Title | PassageKind::Heading | PassageKind::Field(..) | PassageKind::Attribution(_)
    ) {
        return None;
    }
    let found = sight.stated(Class::Ranking)?;
    let all = 0..sight.analysis.tokens.len();
    let taste = sight.analysis.find(Class::Taste, all).is_some();
    let harmless =
        taste || sight.analysis.covered(found.start, Class::NotRanking) || sight.analysis.has(found.end, Class::Guide);
    (!harmless && score::points(sight) >= least(sight, &found)).then(|| sight.analysis.bytes(found))
}

/// How many points the scorecard must give: "the oldest" ranks by itself, "all", "only" and "best" stand in much that doesn't.
fn least(sight: &Sight<'_>, found: &Range<usize>) -> i32 {
    if sight.analysis.has(found.start, Class::Loose) { score::SURE + 2 } else { score::THRESHOLD - 2 }
}
