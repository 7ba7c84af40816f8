//! A file that nothing reads.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// Nothing reads a file in `content/`.
    ///
    /// ## Why
    ///
    /// A guide in a folder called `guide` instead of `guides` is never published, and nobody is told. Each kind of content
    /// has its place: `guides/<slug>.md`, `people/<key>.yaml`, `references/<any name>.yaml`, `sources/<key>.txt`,
    /// `contributions/<slug>.yaml`, `terms.yaml`, `topics.yaml` and `vademecum.yaml`.
    ///
    /// ## Fails
    ///
    /// ```guide content/guide/store-water.md
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
    "unknown-file" Warning Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let finding = || Diagnostic::at(span, format!("nothing reads `{}`", subject.source(span).path()));
        match kind {
            ProblemKind::UnknownFile { nearest: Some(path) } => {
                Some(finding().help(format!("did you mean `{path}`? if so, rename or move it")))
            }
            ProblemKind::UnknownFile { nearest: None } => {
                Some(finding().help("move what isn't content out of `content/`; files to be copied go into `static/`"))
            }
            _ => None,
        }
    })
}
