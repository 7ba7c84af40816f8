//! A number outside its range.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// A number is too small or too large for its key.
    ///
    /// ## Why
    ///
    /// A prompt with no lines can't be written on, and one with a thousand fills a workbook with empty pages.
    ///
    /// ## Fails
    ///
    /// ````guide
    /// ## Say it
    ///
    /// ### Write it down
    ///
    /// ```prompt
    /// ask: Write the message you will send.
    /// lines: 0
    /// ```
    /// ````
    ///
    /// ## Passes
    ///
    /// ````guide
    /// ## Say it
    ///
    /// ### Write it down
    ///
    /// ```prompt
    /// ask: Write the message you will send.
    /// lines: 6
    /// ```
    /// ````
    "out-of-range" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::OutOfRange { key, value, least, most } = kind else { return None };
        let finding = Diagnostic::at(span, format!("`{key}` can't be {value}"));
        // Of a list, the number is how many there are; a balance weighs just two.
        let help = if least == most {
            format!("it takes just {least}")
        } else {
            format!("write a whole number from {least} to {most}")
        };
        Some(finding.help(help))
    })
}
