//! Markdown that guides have no use for.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// Markdown is written that has no place in a guide.
    ///
    /// ## Why
    ///
    /// Some of what Markdown offers can't be shown in a guide and in its workbook alike, or is better said otherwise. It
    /// would be left out, so you are told.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// Rinse it twice.
    ///
    /// ---
    ///
    /// Then let it dry.
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// Rinse it twice.
    ///
    /// Then let it dry.
    /// ```
    "unsupported-markdown" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| match kind {
        ProblemKind::Unsupported { what } => {
            Some(Diagnostic::at(span, format!("{what} can't be used here")).label("left out"))
        }
        ProblemKind::TooDeep { limit } => Some(
            Diagnostic::at(span, "this is nested too deep to be shown")
                .label("left out")
                .help(format!("use no more than {limit} levels: split it up, or give it a heading of its own")),
        ),
        _ => None,
    })
}
