//! A citation mark that doesn't follow the syntax.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// A citation mark can't be read.
    ///
    /// ## Why
    ///
    /// What was meant as a citation would be printed as it is written, and the claim would have no reference.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// The way back is not a straight line [@headspace-breakup, @schewitz-interview].
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// The way back is not a straight line [@headspace-breakup; @schewitz-interview, 12:30].
    /// ```
    "malformed-citation" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::MalformedCitation { text } = kind else { return None };
        let finding = Diagnostic::at(span, format!("`{text}` can't be read as a citation"));
        Some(if text.contains(", @") {
            finding.help(format!("part several references with `;`: `{}`", text.replace(", @", "; @")))
        } else {
            finding.help("write `[@key]`, with a place in the source `[@key, p. 3]`, or several `[@first; @second]`")
        })
    })
}
