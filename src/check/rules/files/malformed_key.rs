//! A key of the author's own that can't be one.

use crate::{
    check::{Subject, rule::rule, spelling},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// A key has characters that keys can't have.
    ///
    /// ## Why
    ///
    /// Others write the key of a reference, a term or a topic into their text: `[@key]`, `term:key`. A space or a bracket
    /// would end it too early there. Keys are made of letters, digits, `-` and `_`; keys of references may also have one of
    /// `:`, `.`, `+` and `/` between two of these.
    ///
    /// ## Fails
    ///
    /// ```yaml content/terms.yaml
    /// clean slate:
    ///   term: Clean slate
    ///   definition: A beginning without anything held against anybody.
    /// ```
    ///
    /// ## Passes
    ///
    /// ```yaml content/terms.yaml
    /// clean-slate:
    ///   term: Clean slate
    ///   definition: A beginning without anything held against anybody.
    /// ```
    "malformed-key" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::MalformedKey { key } = kind else { return None };
        let finding = Diagnostic::at(span, format!("`{key}` can't be a key"));
        Some(match spelling::as_key(key) {
            Some(suggestion) => finding.help(format!("write `{suggestion}`, here and wherever it is named")),
            None => finding.help("make it of letters, digits and hyphens"),
        })
    })
}
