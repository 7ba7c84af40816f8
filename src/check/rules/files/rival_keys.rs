//! Two keys of which only one can hold.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// Two keys say the same thing in different ways.
    ///
    /// ## Why
    ///
    /// Only one of them can hold, and which one would be a guess. The first is taken as long as both are there.
    ///
    /// ## Fails
    ///
    /// ```yaml content/vademecum.yaml
    /// title: Examples
    /// contribute:
    ///   issues: https://github.com/owner/repository
    ///   mail: tips@example.org
    /// ```
    ///
    /// ## Passes
    ///
    /// ```yaml content/vademecum.yaml
    /// title: Examples
    /// contribute:
    ///   mail: tips@example.org
    /// ```
    "rival-keys" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::RivalKeys { key, rival, first } = kind else { return None };
        let finding = Diagnostic::at(span, format!("`{key}` stands beside `{rival}`"));
        Some(finding.also(*first, "this says it already").help(format!("keep one of `{rival}` and `{key}`")))
    })
}
