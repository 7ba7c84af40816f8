//! Markdown that guides have no use for.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// Markdown is written that has no place in a guide.
    ///
    /// ## Why
    ///
    /// Some of what Markdown offers can't be shown in a guide and in its workbook alike, or is better said otherwise. It
    /// would be left out, so you are told.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// Rinse it twice.
    ///
    /// ---
    ///
    /// Then let it dry.
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// Rinse it twice.
    ///
    /// Then let it dry.
    /// ```
    "unsupported-markdown" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::Unsupported { what } = kind else { return None };
        let (message, help) = match *what {
            "footnote" => ("guides have no footnotes", "say it in the text, or cite a source: `[@key]`"),
            "thematic break" => ("guides have no dividing lines", "remove it; headings divide a guide"),
            "unclosed comment" => ("this comment is never closed", "write `-->` at its end"),
            "table cell without a heading" => ("this cell stands under no heading", "give its column a heading"),
            _ => ("this has no place in a guide", "write it as text, a list, a table or a quotation"),
        };
        Some(Diagnostic::at(span, message).label("left out").help(help))
    })
}
