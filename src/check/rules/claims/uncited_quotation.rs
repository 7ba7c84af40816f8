//! Somebody's words.

use crate::{
    check::{
        claims::{ClaimRule, Class, Sight, Told},
        rule::rule,
    },
    diagnostic::Diagnostic,
    model::PassageKind,
};
use std::ops::Range;

rule! {
    /// A quotation has no reference.
    ///
    /// ## Why
    ///
    /// Whoever puts words in somebody's mouth must say where they were spoken or written. A quotation needs a reference of its
    /// own: in the line that names the speaker, or in the same sentence or at the end of the same paragraph or bullet.
    ///
    /// Words a reader might say ("you might say: …") are examples, and a word or two in quotation marks is a way of speaking.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// > A breakup is a loss, and it is grieved like one.
    /// > — [Sarah Schewitz](person:sarah-schewitz)
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// > A breakup is a loss, and it is grieved like one.
    /// > — [Sarah Schewitz](person:sarah-schewitz), paraphrased [@schewitz-interview]
    /// ```
    "uncited-quotation" Error Claim(ClaimRule { find, tell, own: true })
}

fn tell(claim: &Told<'_>) -> Diagnostic {
    Diagnostic::at(claim.span, "this quotation has no reference")
        .label("somebody's words")
        .help("cite where they were spoken or written, behind the name: `> — Name [@key]`, or before the full stop: `… [@key].`")
        .note("figures and quotations need a reference of their own, even under a cited step")
}

/// Fewer words between quotation marks are a way of speaking, unless somebody is named as saying them.
const LEAST_WORDS: usize = 5;

fn find(sight: &Sight<'_>) -> Option<Range<usize>> {
    if let PassageKind::Quoted(quote) = sight.passage.kind {
        // The whole quotation is one finding, told at its first sentence.
        let first = quote.body.first().is_some_and(|block| block.span().start == sight.passage.prose.span.start);
        let begins = sight.passage.prose.sentences.first().is_some_and(|sentence| sentence.span == sight.sentence.span);
        return (quote.attribution.is_some() && first && begins).then_some(0..sight.analysis.text.len());
    }
    if matches!(sight.passage.kind, PassageKind::Field(..) | PassageKind::Title | PassageKind::Heading) {
        return None;
    }
    let quoted = sight.quoted.iter().find(|quoted| is_speech(sight, quoted))?;
    Some(sight.analysis.bytes(quoted.clone()))
}

/// Whether somebody is told to have said the words: a sample line stands alone, and a phrase can be spoken of as a phrase.
fn is_speech(sight: &Sight<'_>, quoted: &Range<usize>) -> bool {
    let words = quoted.clone().filter(|token| sight.analysis.is_word(*token)).count();
    let outside = || (0..sight.analysis.tokens.len()).filter(|token| !sight.in_quotation(*token));
    let says = outside().any(|token| sight.analysis.matches(token, Class::Report).is_some() && !sight.instructs(token));
    let named = !sight.people.is_empty() && says;
    let ends = |mark| sight.analysis.is_mark(quoted.end.saturating_sub(2), mark);
    // "…" says nothing: the phrase itself is spoken of.
    let mention = quoted.start == 0 && ![',', '!', '?', '.'].into_iter().any(ends);
    // "…," quips Dr. Example: what follows the comma says who spoke, whatever the verb.
    let spoken = quoted.start == 0 && ends(',') && sight.clauses.iter().any(|clause| clause.statement().is_some());
    let commanded =
        sight.clauses.iter().any(|clause| clause.instructs() && clause.tokens.start < quoted.start) && !says;
    !commanded && (says || spoken) && !mention && (words >= LEAST_WORDS || named && words >= 3)
}
