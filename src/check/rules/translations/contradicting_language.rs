//! A translation that says it is in another language than its file's name.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// The front matter of a translation names another language than its file.
    ///
    /// ## Why
    ///
    /// `<slug>.es.md` is in Spanish: its claims are looked for in Spanish, and its page says so to browsers and screen readers.
    /// A `language` that says otherwise is a mistake in one of the two places. The file's name decides until it is mended.
    ///
    /// ## Fails
    ///
    /// ```guide content/guides/store-water.es.md
    /// ---
    /// title: Guarda agua
    /// summary: Ten agua limpia para una semana.
    /// language: pt
    /// ---
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide content/guides/store-water.es.md
    /// ---
    /// title: Guarda agua
    /// summary: Ten agua limpia para una semana.
    /// ---
    /// ```
    "contradicting-language" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::ContradictingLanguage { named, written } = kind else { return None };
        let finding =
            Diagnostic::at(span, format!("the file's name says that this guide is in `{named}`, not in `{written}`"));
        Some(
            finding
                .label(subject.source(span).path().to_owned())
                .help("take `language` out: the file's name is enough")
                .help(format!("if it is in `{written}`, put that into the file's name")),
        )
    })
}
