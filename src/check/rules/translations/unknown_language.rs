//! A guide's name with something behind it that is no language.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// What stands between a guide's name and its ending is no language.
    ///
    /// ## Why
    ///
    /// `<slug>.es.md` is the Spanish translation of `<slug>`, under `/es/` on the site. What stands there has to be the code of
    /// a language (BCP 47: `es`, `pt-BR`, `zh-Hant`), or nobody could be led to it. A draft or an older version doesn't belong
    /// beside what is published: a draft says `draft: true`, and older versions are the archive's.
    ///
    /// ## Fails
    ///
    /// ```guide content/guides/store-water.spanish.md
    /// ---
    /// title: Guarda agua
    /// summary: Ten agua limpia para una semana.
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
    ///
    /// Fill the jars.
    /// ```
    ///
    /// ```guide content/guides/store-water.es.md
    /// ---
    /// title: Guarda agua
    /// summary: Ten agua limpia para una semana.
    /// ---
    ///
    /// Llena los tarros.
    /// ```
    "unknown-language" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::UnknownLanguage { tag } = kind else { return None };
        let path = subject.source(span).path();
        let finding = Diagnostic::at(span, format!("`{tag}` is no language a guide can be translated into"))
            .label(path.to_owned());
        Some(
            finding
                .help("a translation is named after its original and its language, as in `store-water.es.md`")
                .help("for anything else, join the words with a hyphen, as in `store-water-old.md`"),
        )
    })
}
