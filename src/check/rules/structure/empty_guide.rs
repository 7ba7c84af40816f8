//! A guide with nothing to do in it.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    model::Guide,
};

rule! {
    /// A guide has no steps, and nothing else that could be followed.
    ///
    /// ## Why
    ///
    /// Readers come to a guide to do something. One that holds a title and an introduction would be published as an empty
    /// page and an empty workbook. A draft may be empty.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// Water is best stored in clean containers.
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// Water is best stored in clean containers.
    ///
    /// ## Store water
    ///
    /// ### Rinse the container
    ///
    /// Rinse it twice with drinking water.
    /// ```
    "empty-guide" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let empty = subject.handbook.guides.values().filter(|guide| !guide.draft && !has_something_to_do(guide));
    empty
        .map(|guide| {
            Diagnostic::at(guide.title.span, "this guide has no steps")
                .help("write each step as a heading `### What to do`, below a part `## …`")
                .note("while you are still writing it, `draft: true` keeps it out of the handbook")
        })
        .collect()
}

fn has_something_to_do(guide: &Guide) -> bool {
    let in_parts = guide.parts.iter().any(|part| !part.steps.is_empty() || !part.lead.is_empty());
    in_parts || guide.sections.iter().any(|section| !section.items.is_empty())
}
