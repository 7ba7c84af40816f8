//! Cause, risk, benefit.

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
    /// Something is said to cause, prevent, harm or help, without a reference.
    ///
    /// ## Why
    ///
    /// Readers act on effects: they take, leave or stop something because of them. What leads to what is found out by somebody,
    /// and the reader must be able to see by whom.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// Rumination leads to depression.
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// Rumination leads to depression [@headspace-breakup]. Cut down on rumination to ease the evening.
    /// ```
    "uncited-effect" Warning Claim(ClaimRule { find, tell, own: false })
}

fn tell(claim: &Told<'_>) -> Diagnostic {
    Diagnostic::at(claim.span, "this effect has no reference")
        .label("says what leads to what")
        .help(format!("cite who found it out: `{}`", claim.pasted()))
}

fn find(sight: &Sight<'_>) -> Option<Range<usize>> {
    if matches!(
        sight.passage.kind,
        PassageKind::Title | PassageKind::Heading | PassageKind::Field(..) | PassageKind::Attribution(_)
    ) {
        return None;
    }
    let found = sight.stated(Class::Effect)?;
    (score::points(sight) >= score::SURE).then(|| sight.analysis.bytes(found))
}
