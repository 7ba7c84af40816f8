//! A translation of nothing.

use crate::{
    check::{Subject, rule::rule, spelling},
    diagnostic::Diagnostic,
    model::{Key, translation},
};

rule! {
    /// The guide that this one is a translation of isn't there.
    ///
    /// ## Why
    ///
    /// `<slug>.es.md` translates `<slug>`: the two pages lead to one another, and links to `<slug>` in Spanish guides lead to the
    /// translation. Without the original there is nothing to be a translation of; often its name is misspelt in one of the two.
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
    /// ```guide content/guides/store-watr.es.md
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
    /// ```
    ///
    /// ```guide content/guides/store-water.es.md
    /// ---
    /// title: Guarda agua
    /// summary: Ten agua limpia para una semana.
    /// ---
    /// ```
    "missing-original" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let guides = &subject.handbook.guides;
    let originals = || guides.keys().filter(|slug| translation::language(slug).is_none()).map(Key::as_str);
    let translations = guides.values().filter_map(|guide| Some((guide, translation::language(&guide.slug)?)));
    let orphans = translations.filter(|(guide, _)| !guides.contains_key(translation::original(&guide.slug)));
    let told = orphans.map(|(guide, language)| {
        let original = translation::original(&guide.slug);
        let finding = Diagnostic::at(
            crate::text::Span::file(guide.span.source),
            format!("this is a translation of `{original}`, and there is no such guide"),
        );
        match spelling::nearest(original, originals()) {
            Some(near) => finding.help(format!("did you mean `{near}`? if so, rename the file to `{near}.{language}.md`")),
            None => finding.help(format!(
                "if it is no translation, name the file `{original}.md` and put `language: {language}` in its front matter"
            )),
        }
    });
    told.collect()
}
