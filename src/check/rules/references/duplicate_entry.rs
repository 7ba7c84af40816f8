//! A key that two terms or two topics have.

use super::duplicate_reference::REFERENCE;
use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// Two terms of the glossary, or two topics, have the same key.
    ///
    /// ## Why
    ///
    /// A link to the key can lead to one of them only, and the other is silently lost.
    ///
    /// ## Fails
    ///
    /// ```yaml content/terms.yaml
    /// rebound:
    ///   term: Rebound
    ///   definition: A relationship begun soon after another has ended.
    /// rebound:
    ///   term: Rebound relationship
    ///   definition: A relationship begun soon after another has ended.
    /// ```
    ///
    /// ## Passes
    ///
    /// ```yaml content/terms.yaml
    /// rebound:
    ///   term: Rebound
    ///   definition: A relationship begun soon after another has ended.
    ///   also: [Rebound relationship]
    /// ```
    "duplicate-entry" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::DuplicateEntry { what, key, first } = kind else { return None };
        (*what != REFERENCE).then(|| {
            Diagnostic::at(span, format!("the {what} `{key}` is there twice"))
                .label("passed over")
                .also(*first, "this one counts")
                .help("keep one of the two, or give one another key")
        })
    })
}
