//! A figure that isn't found in its source.

use crate::{
    check::{Subject, rule::rule, sources::missing_figures, spelling},
    diagnostic::Diagnostic,
};

rule! {
    /// A figure isn't found in the pinned copies of what is cited for it.
    ///
    /// ## Why
    ///
    /// A digit is easily mistyped, and a figure easily remembered from somewhere else. Figures are compared by their value, as
    /// precisely as they are written: `70%` is found as `70 percent`, `seventy percent`, `69.6%` and `7 out of 10`. That a
    /// figure is found doesn't mean that the source says the same of it. Nothing is said where one of the references cited
    /// has no pinned copy.
    ///
    /// ## Fails
    ///
    /// ```text content/sources/schewitz-interview.txt
    /// 70% of relationship problems are not solvable.
    /// ```
    ///
    /// ```guide
    /// About 80% of the problems of couples can't be solved [@schewitz-interview].
    /// ```
    ///
    /// ## Passes
    ///
    /// ```text content/sources/schewitz-interview.txt
    /// 70% of relationship problems are not solvable.
    /// ```
    ///
    /// ```guide
    /// Seventy percent of the problems of couples can't be solved, she said in 2019 [@schewitz-interview].
    /// ```
    "figure-not-in-source" Warning Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let missing = missing_figures(subject).into_iter();
    missing
        .map(|figure| {
            let files = spelling::choice(figure.files.iter().copied());
            Diagnostic::at(figure.span, format!("`{}` isn't found in its source", figure.written))
                .label(format!("not in {files}"))
                .help("compare it with the source; if it is reckoned from other figures, say from which")
        })
        .collect()
}
