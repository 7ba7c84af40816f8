//! What is nested deeper than is read.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// Lists, quotations, mappings or folders lie too deep in one another.
    ///
    /// ## Why
    ///
    /// No page and no workbook can show a list in a list in a list so often, and no reader can follow it.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > Rinse it twice.
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// - Rinse it:
    ///   - once with hot water,
    ///   - once with drinking water.
    /// ```
    "nested-too-deep" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::TooDeep { limit } = kind else { return None };
        Some(
            Diagnostic::at(span, "this lies too deep")
                .label(format!("more than {limit} levels"))
                .help("split it up, or give it a heading of its own"),
        )
    })
}
