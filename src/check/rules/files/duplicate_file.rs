//! Two files of one key.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// Two files give the same key.
    ///
    /// ## Why
    ///
    /// A guide may be `guides/store-water.md` or `guides/store-water/index.md`, with its pictures beside it. Where both are
    /// there, only one of them can be the page `store-water`, and the other would silently be left out.
    ///
    /// ## Fails
    ///
    /// ```guide content/guides/store-water.md
    /// ---
    /// title: Store water
    /// summary: Keep enough clean water for a week.
    /// ---
    /// ```
    ///
    /// ```guide content/guides/store-water/index.md
    /// ---
    /// title: Store clean water
    /// summary: Keep enough clean water for a week.
    /// ---
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide content/guides/store-water/index.md
    /// ---
    /// title: Store clean water
    /// summary: Keep enough clean water for a week.
    /// ---
    /// ```
    "duplicate-file" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::DuplicateFile { first } = kind else { return None };
        let (path, other) = (subject.source(span).path(), subject.source(*first).path());
        Some(
            Diagnostic::at(span, format!("`{path}` has the same key as `{other}`"))
                .label("left out")
                .also(*first, "taken")
                .help("keep one of the two, or rename one"),
        )
    })
}
