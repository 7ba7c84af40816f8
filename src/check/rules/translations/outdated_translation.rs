//! A translation older than its original.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    model::{Date, Guide, translation},
    text::Spanned,
};

rule! {
    /// A translation is older than its original.
    ///
    /// ## Why
    ///
    /// Where the original was changed in substance since, readers of the translation may still be told what is no longer said. The
    /// day is that of `updated`, or else of `date`; a translation that has neither isn't compared.
    ///
    /// ## Fails
    ///
    /// ```guide content/guides/store-water.md
    /// ---
    /// title: Store water
    /// summary: Keep enough clean water for a week.
    /// updated: 2026-10-01
    /// ---
    /// ```
    ///
    /// ```guide content/guides/store-water.es.md
    /// ---
    /// title: Guarda agua
    /// summary: Ten agua limpia para una semana.
    /// date: 2026-05-02
    /// ---
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide content/guides/store-water.md
    /// ---
    /// title: Store water
    /// summary: Keep enough clean water for a week.
    /// updated: 2026-10-01
    /// ---
    /// ```
    ///
    /// ```guide content/guides/store-water.es.md
    /// ---
    /// title: Guarda agua
    /// summary: Ten agua limpia para una semana.
    /// date: 2026-05-02
    /// updated: 2026-10-03
    /// ---
    /// ```
    "outdated-translation" Hint Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let guides = &subject.handbook.guides;
    let translations = guides.values().filter(|guide| translation::language(&guide.slug).is_some());
    let told = translations.filter_map(|guide| {
        let original = guides.get(translation::original(&guide.slug))?;
        let (own, theirs) = (changed(guide)?, changed(original)?);
        (own.value < theirs.value).then(|| {
            Diagnostic::at(own.span, format!("this translation is older than `{}`", original.slug))
                .label("the translation")
                .also(theirs.span, "the original was changed later")
                .help("compare the two, and put the day on which you did so under `updated`")
        })
    });
    told.collect()
}

fn changed(guide: &Guide) -> Option<&Spanned<Date>> {
    guide.updated.as_ref().or(guide.date.as_ref())
}
