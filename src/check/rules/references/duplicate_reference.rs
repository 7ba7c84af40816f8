//! A key that two references have.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// Two references have the same key.
    ///
    /// ## Why
    ///
    /// A citation of the key can lead to one of them only, so that some claims would name the wrong source.
    ///
    /// ## Fails
    ///
    /// ```yaml content/references/more.yaml
    /// headspace-breakup:
    ///   type: web
    ///   title: Moving on
    ///   url: https://example.org/moving-on
    /// ```
    ///
    /// ## Passes
    ///
    /// ```yaml content/references/more.yaml
    /// headspace-moving-on:
    ///   type: web
    ///   title: Moving on
    ///   url: https://example.org/moving-on
    /// ```
    "duplicate-reference" Error Whole(check)
}

/// What `load` calls a reference where it has one twice.
pub(super) const REFERENCE: &str = "reference";

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::DuplicateEntry { what: REFERENCE, key, first } = kind else { return None };
        Some(
            Diagnostic::at(span, format!("two references have the key `{key}`"))
                .label("passed over")
                .also(*first, "this one is cited")
                .help("give this one another key, or remove it if it is the same work"),
        )
    })
}
