//! A file name that can't be a key.

use crate::{
    check::{Subject, rule::rule, spelling},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// A file's name can't be a key.
    ///
    /// ## Why
    ///
    /// The names of guides, people and pinned copies are the keys by which others point at them, and part of the addresses
    /// readers see. So they are made of letters, digits, `-` and `_`, which mean the same everywhere. Names of pictures may
    /// hold whatever every computer allows in a file's name.
    ///
    /// ## Fails
    ///
    /// ```guide content/guides/store water.md
    /// ---
    /// title: Store water
    /// summary: Keep enough clean water for a week.
    /// ---
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide content/guides/store-water.md
    /// ---
    /// title: Store water
    /// summary: Keep enough clean water for a week.
    /// ---
    /// ```
    "malformed-file-name" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::MalformedFileName { name } = kind else { return None };
        let path = subject.source(span).path();
        let finding = Diagnostic::at(span, format!("`{name}` can't be the name of a file here")).label(path.to_owned());
        let suggestion = match name.rsplit_once('.').filter(|_| path.ends_with(name.as_str())) {
            Some((stem, ending)) => spelling::as_key(stem).map(|key| format!("{key}.{ending}")),
            None => spelling::as_key(name),
        };
        Some(match suggestion {
            Some(suggestion) => finding.help(format!("rename it, for example to `{suggestion}`")),
            None => finding.help("name it with letters, digits and hyphens"),
        })
    })
}
