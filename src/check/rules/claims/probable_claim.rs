//! What looks like a claim though no other rule sees anything in it.

use crate::{
    check::{
        claims::{ClaimRule, Sight, Told, score},
        rule::rule,
    },
    diagnostic::Diagnostic,
    model::{PassageKind, Place, SectionKind},
};
use std::ops::Range;

rule! {
    /// A sentence looks like a claim, though no word in it is certain.
    ///
    /// ## Why
    ///
    /// It adds up signs: that the sentence states something and doesn't instruct, that it speaks of a kind of thing and not of the
    /// reader, a comparison, a quantity in words, a law; against it, taste, a definition, the first person. `vademecum why
    /// FILE:LINE` prints them with their points. It is a hint to look again, no more: one in four is wrong.
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

fn tell(claim: &Told<'_>) -> Diagnostic {
    Diagnostic::at(claim.span, "this may be a claim without a reference")
        .help(format!("if a stranger could look it up and find it wrong, cite its source: `{}`", claim.pasted()))
}

fn find(sight: &Sight<'_>) -> Option<Range<usize>> {
    let stands_alone = matches!(sight.passage.kind, PassageKind::Paragraph | PassageKind::Summary);
    let needed = matches!(sight.passage.place, Place::Item(SectionKind::Supplies, ..));
    let found = stands_alone && !needed && score::points(sight) >= score::THRESHOLD;
    found.then_some(0..sight.analysis.text.len())
}
