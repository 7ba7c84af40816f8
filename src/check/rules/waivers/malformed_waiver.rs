//! A comment that was meant as a waiver.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// A comment begins like a waiver and isn't one.
    ///
    /// ## Why
    ///
    /// It would be passed over as an editor's note, and what it was to waive would be found.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// Take a walk. <!-- waive: we know this -->
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// Take a walk. <!-- a note to ourselves -->
    /// ```
    "malformed-waiver" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let problems =
        subject.problems.iter().filter(|problem| matches!(problem.kind, ProblemKind::MalformedWaiver { .. }));
    problems
        .map(|problem| {
            Diagnostic::at(problem.span, "this waiver names no rule")
                .help("write `<!-- waive uncited-figure: why -->`, with a last day as `(until 2027-06-30)` if you like")
        })
        .collect()
}
