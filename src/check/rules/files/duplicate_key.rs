//! A key that is written twice.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// A key is written twice in one place.
    ///
    /// ## Why
    ///
    /// Only one of the two values can count, and the other is silently lost.
    ///
    /// ## Fails
    ///
    /// ```yaml content/people/ada-lovelace.yaml
    /// name: Ada Lovelace
    /// role: Mathematician
    /// role: Writer
    /// ```
    ///
    /// ## Passes
    ///
    /// ```yaml content/people/ada-lovelace.yaml
    /// name: Ada Lovelace
    /// role: Mathematician and writer
    /// ```
    "duplicate-key" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::DuplicateKey { key, first } = kind else { return None };
        Some(
            Diagnostic::at(span, format!("`{key}` is written twice"))
                .label("passed over")
                .also(*first, "this one counts")
                .help("keep one of them"),
        )
    })
}
