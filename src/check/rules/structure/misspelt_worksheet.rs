//! A fenced block that is nearly a worksheet.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// The name of a fenced block is a letter or two from a worksheet's.
    ///
    /// ## Why
    ///
    /// A block called `promt` is shown as it is written, letter by letter, instead of as lines to write on.
    ///
    /// ## Fails
    ///
    /// ````guide
    /// ```promt
    /// ask: Write the message you will send.
    /// lines: 6
    /// ```
    /// ````
    ///
    /// ## Passes
    ///
    /// ````guide
    /// ```prompt
    /// ask: Write the message you will send.
    /// lines: 6
    /// ```
    /// ````
    "misspelt-worksheet" Warning Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::MisspeltWorksheet { name, nearest } = kind else { return None };
        let finding = Diagnostic::at(span, format!("`{name}` is no worksheet"))
            .label("shown as it is written")
            .help(format!("did you mean `{nearest}`?"));
        let certain = subject.slice(span) == name;
        Some(if certain { finding.fix(format!("write `{nearest}`"), span, nearest) } else { finding })
    })
}
