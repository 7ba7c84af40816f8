//! A translation into the language its original is in.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    model::{language, translation},
    text::Span,
};

rule! {
    /// A guide is a translation into the language that its original is in.
    ///
    /// ## Why
    ///
    /// Readers would find the same guide twice in one language, and neither page could say which of the two they should read. The
    /// language of the original is the project's, or what its front matter says.
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
    /// ```guide content/guides/store-water.en.md
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
    /// title: Guarda agua
    /// summary: Ten agua limpia para una semana.
    /// language: es
    /// ---
    /// ```
    ///
    /// ```guide content/guides/store-water.en.md
    /// ---
    /// title: Store water
    /// summary: Keep enough clean water for a week.
    /// ---
    /// ```
    "same-language-translation" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let guides = &subject.handbook.guides;
    let translations = guides.values().filter_map(|guide| Some((guide, translation::language(&guide.slug)?)));
    let told = translations.filter_map(|(guide, into)| {
        let original = guides.get(translation::original(&guide.slug))?;
        let own = original.language.as_ref().map_or(&subject.settings.language, |own| &own.value);
        language::is_same(own, into).then(|| {
            let slug = &original.slug;
            Diagnostic::at(Span::file(guide.span.source), format!("`{slug}` is in `{own}` already"))
                .also(Span::file(original.span.source), "the original")
                .help("name the language it is translated into, or remove one of the two files")
                .help(format!("if `{slug}` is in another language, say so in its front matter: `language: fr`"))
        })
    });
    told.collect()
}
