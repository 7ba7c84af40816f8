//! HTML in Markdown.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// Markdown holds raw HTML, which this project doesn't allow.
    ///
    /// ## Why
    ///
    /// HTML works on the website only, not in the workbook, and it can make a page do things no guide should: load what
    /// others can see, or run a program. What guides need can be written in Markdown. A project whose authors are all
    /// trusted may set `allow-html: true`.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// Rinse it <b>twice</b> with drinking water.
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// Rinse it **twice** with drinking water.
    /// ```
    "raw-html" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::RawHtml = kind else { return None };
        Some(
            Diagnostic::at(span, "raw HTML isn't allowed here")
                .label("left out")
                .help("write it in Markdown; a `<` that is meant as a sign is written `\\<`")
                .note("`allow-html: true` in `content/vademecum.yaml` lets HTML through, on the website only"),
        )
    })
}
