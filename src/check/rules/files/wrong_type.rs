//! A value of another type than is expected.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// A value is of another type than is expected.
    ///
    /// ## Why
    ///
    /// A list where one text is expected, or a text where a number is expected, can't be shown. Rather than guess, the
    /// program asks.
    ///
    /// ## Fails
    ///
    /// ```yaml content/people/ada-lovelace.yaml
    /// name: [Ada, Lovelace]
    /// ```
    ///
    /// ## Passes
    ///
    /// ```yaml content/people/ada-lovelace.yaml
    /// name: Ada Lovelace
    /// ```
    "wrong-type" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::WrongType { key, expected, found } = kind else { return None };
        // The root of a file has no key, but the name of what it is.
        let what = if key.contains(' ') { key.clone() } else { format!("`{key}`") };
        Some(Diagnostic::at(span, format!("{what} must be {expected}")).label(format!("this is {found}")))
    })
}
