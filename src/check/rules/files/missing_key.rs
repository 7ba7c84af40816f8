//! A key that must be there and isn't.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// A key that is needed is missing.
    ///
    /// ## Why
    ///
    /// Some things can't be shown without it: a guide without a title has no heading, a person without a name can't be
    /// named.
    ///
    /// ## Fails
    ///
    /// ```yaml content/people/ada-lovelace.yaml
    /// role: Mathematician
    /// ```
    ///
    /// ## Passes
    ///
    /// ```yaml content/people/ada-lovelace.yaml
    /// name: Ada Lovelace
    /// role: Mathematician
    /// ```
    "missing-key" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::MissingKey { key, inside, example } = kind else { return None };
        let finding = Diagnostic::at(span, format!("{inside} needs `{key}`"));
        Some(finding.help(format!("add it, for example `{key}: {example}`")))
    })
}
