//! A step that is all in its heading.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
};

rule! {
    /// A step has nothing below its heading.
    ///
    /// ## Why
    ///
    /// The heading says what to do, the text below it how, and why. Sometimes the heading is enough; mostly a reader who does
    /// it for the first time wants a sentence more.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// ## Store water
    ///
    /// ### Rinse the container
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// ## Store water
    ///
    /// ### Rinse the container
    ///
    /// Rinse it twice with drinking water.
    /// ```
    "empty-step" Hint Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let guides = subject.handbook.guides.values().filter(|guide| !guide.draft);
    let steps = guides.flat_map(|guide| &guide.parts).flat_map(|part| &part.steps);
    steps
        .filter(|step| step.body.is_empty())
        .map(|step| {
            Diagnostic::at(step.heading.span, "this step has only a heading")
                .help("say below it how it is done, or what to look out for")
        })
        .collect()
}
