//! A guide without front matter.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// A guide has no front matter, or one that is never closed.
    ///
    /// ## Why
    ///
    /// The lines between `---` and `---` at the top of a guide say what it is called and what it is about. Without them it
    /// has no title; without the second `---` all of its text is taken for them.
    ///
    /// ## Fails
    ///
    /// ```guide content/guides/store-water.md
    /// Keep enough clean water for a week.
    /// ```
    ///
    /// ## Fails
    ///
    /// ```guide content/guides/store-water.md
    /// ---
    /// title: Store water
    /// summary: Keep enough clean water for a week.
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
    "missing-front-matter" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| match kind {
        ProblemKind::MissingFrontMatter => Some(
            Diagnostic::at(span, "this guide has no front matter")
                .help("begin the file with its title and what it is about:\n---\ntitle: …\nsummary: …\n---"),
        ),
        ProblemKind::UnclosedFrontMatter => Some(
            Diagnostic::at(span, "this front matter is never closed")
                .help("write a line `---` behind its last key, before the text begins"),
        ),
        _ => None,
    })
}
