//! YAML that isn't taken.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// YAML uses something that isn't taken here.
    ///
    /// ## Why
    ///
    /// YAML can do more than a handbook needs: tags, several documents in a file, lists as keys. Few editors know them, and they
    /// hide mistakes, so files hold one plain document.
    ///
    /// ## Fails
    ///
    /// ```yaml content/people/ada-lovelace.yaml
    /// name: Ada Lovelace
    /// ---
    /// name: Charles Babbage
    /// ```
    ///
    /// ## Passes
    ///
    /// ```yaml content/people/ada-lovelace.yaml
    /// name: Ada Lovelace
    /// ```
    "unsupported-yaml" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::UnsupportedYaml { what } = kind else { return None };
        let finding = Diagnostic::at(span, format!("{what} can't be used here")).label("passed over");
        Some(
            finding.help(
                "write plain keys and values; text that only looks like something else goes into quotation marks",
            ),
        )
    })
}
