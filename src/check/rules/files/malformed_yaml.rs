//! Text that isn't YAML.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// YAML can't be read.
    ///
    /// ## Why
    ///
    /// YAML tells keys from values by a few marks: a colon with a space behind it, a hyphen at the beginning of a line,
    /// brackets, quotation marks, indentation by spaces. Text that holds such marks goes into quotation marks; otherwise the
    /// rest of the file may be taken for something else, or not be read at all.
    ///
    /// ## Fails
    ///
    /// ```yaml content/people/ada-lovelace.yaml
    /// name: Ada Lovelace
    /// role: Mathematician: the first programmer
    /// ```
    ///
    /// ## Passes
    ///
    /// ```yaml content/people/ada-lovelace.yaml
    /// name: Ada Lovelace
    /// role: "Mathematician: the first programmer"
    /// ```
    "malformed-yaml" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::MalformedYaml { reason } = kind else { return None };
        let finding = Diagnostic::at(span, format!("this YAML can't be read: {reason}"));
        Some(match mend(reason) {
            Some(help) => finding.help(help),
            None => finding,
        })
    })
}

/// How the most frequent mistakes are mended.
fn mend(reason: &str) -> Option<&'static str> {
    let cures = [
        ("colon in a text", "put the whole text into quotation marks: `title: \"Water: how to store it\"`"),
        ("isn't in quotes", "put the whole text into quotation marks"),
        ("never closed", "close it on the same line, with the same mark"),
        ("without a colon", "write a colon and a space behind the key: `title: …`"),
        ("tab", "indent with spaces, two for each level"),
        ("indent", "let keys that belong together begin in the same column"),
    ];
    cures.iter().find(|(sign, _)| reason.contains(sign)).map(|(_, help)| *help)
}
