//! The nearest reference for a claim that has none: among those the project has already, one whose title, note or pinned copy holds
//! the claim's figures, or most of its telling words.
//!
//! An offer on weak evidence is worse than none, for an editor in a hurry takes it. So the words must be close together, in one
//! sentence of a copy; figures must all be there; and what is offered is a place to look, never a proof. The index is made once, and only
//! if something is missing.

mod index;
mod terms;

pub use index::Index;

use super::{Run, Subject, rule, rules::VAGUE_AUTHORITY, sources::Figure};
use crate::{
    diagnostic::Diagnostic,
    model::{Key, Reference},
    text::SourceId,
};
use index::Piece;
use std::collections::BTreeMap;
use terms::Terms;

/// How much of the weight of a claim's telling words a piece must have that has its figures too.
const SHARE_WITH_FIGURES: f64 = 0.4;

/// How much it must have where the claim has no figure.
const SHARE_OF_WORDS: f64 = 0.65;

/// How many of the words it must have, with figures and without.
const LEAST_WORDS: [usize; 2] = [2, 5];

/// Adds an offer to the help of findings that miss a reference. Where an authority has no name, a reference alone is no help. The
/// index is made where there is none yet.
pub fn offer(findings: &mut [Diagnostic], subject: &Subject<'_>, index: &mut Option<Index>) {
    let is_claim = |name: &str| rule(name).is_some_and(|rule| matches!(rule.run, Run::Claim(_)));
    let languages = languages(subject);
    for finding in findings.iter_mut().filter(|finding| finding.rule != VAGUE_AUTHORITY && is_claim(finding.rule)) {
        let index = index.get_or_insert_with(|| Index::of(subject));
        let language = languages.get(&finding.span.source).copied().unwrap_or(&subject.settings.language);
        if let Some((key, with_figures)) = nearest(&finding.context, language, (&*index, subject)) {
            let named = name(key, subject.handbook.references.get(key));
            let has = if with_figures { "has this figure" } else { "speaks of this" };
            finding.help.push(format!("the reference {named} {has}: if it says so, write `[@{key}]`"));
        }
    }
}

/// The languages of guides that have one of their own.
fn languages<'a>(subject: &Subject<'a>) -> BTreeMap<SourceId, &'a str> {
    let guides = subject.handbook.guides.values();
    guides.filter_map(|guide| Some((guide.span.source, guide.language.as_ref()?.value.as_str()))).collect()
}

/// `` `key` ("title") ``
fn name(key: &Key, reference: Option<&Reference>) -> String {
    match reference.and_then(|reference| reference.text("title")) {
        Some(title) if title.chars().count() <= 80 => format!("`{key}` (\"{title}\")"),
        _ => format!("`{key}`"),
    }
}

/// The reference with the best evidence, if it is strong; and whether it has the claim's figures.
fn nearest<'i>(claim: &str, language: &str, (index, subject): (&'i Index, &Subject<'_>)) -> Option<(&'i Key, bool)> {
    let terms = Terms::of(claim, language);
    let figures = Figure::all(claim, language);
    let with_figures = !figures.is_empty();
    let (least, share) =
        if with_figures { (LEAST_WORDS[0], SHARE_WITH_FIGURES) } else { (LEAST_WORDS[1], SHARE_OF_WORDS) };
    let enough = index.alike(&terms).into_iter().filter(|alike| alike.words >= least && alike.share >= share);
    let has_all = |piece: &Piece| {
        let numbers = piece.numbers(subject);
        figures.iter().all(|figure| figure.is_among(&numbers))
    };
    let best = enough.filter(|alike| has_all(alike.piece)).max_by(|a, b| {
        // Of two alike the one that comes first in the alphabet.
        a.share.total_cmp(&b.share).then_with(|| b.piece.key.cmp(&a.piece.key))
    });
    best.map(|alike| (&alike.piece.key, with_figures))
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::{FRONT_MATTER, findings, whole};

    const COPY: &str = "Water at home\n\nWe asked 1,204 households in the valley last spring. Three in five households keep less than a \
        day of drinking water in their kitchen. One in ten has a filter.\n\nBoiled water tastes flat because the air has left \
        it, and shaking the bottle brings the air back.\n";

    /// What is offered for a sentence, beside references with and without a pinned copy.
    fn offered(sentence: &str) -> Vec<String> {
        let references = "valley:\n  type: report\n  title: Water at home\n  institution: Valley Office\nlimes:\n  type: web\n  title: Lime \
            trees lose 40 percent of their leaves in dry summers\n  site: Trees\n  url: https://example.org/limes\n";
        let guide = format!("{FRONT_MATTER}{sentence}\n");
        let files = [
            ("content/guides/example.md", guide.as_str()),
            ("content/references/more.yaml", references),
            ("content/sources/valley.txt", COPY),
        ];
        let project = files.map(|(path, text)| (path.to_owned(), text.to_owned())).into();
        let (findings, _) = findings(&whole(&project));
        let help = findings.iter().flat_map(|finding| &finding.help);
        help.filter(|help| help.starts_with("the reference")).cloned().collect()
    }

    #[test]
    fn a_reference_with_the_figure_and_the_words_is_offered() {
        let valley = "the reference `valley` (\"Water at home\") has this figure: if it says so, write `[@valley]`";
        assert_eq!(offered("About 60% of households keep less than a day of water."), [valley]);
        assert_eq!(offered("- About 3 in 5 households keep less than a day of water."), [valley]);
        let limes = "the reference `limes` (\"Lime trees lose 40 percent of their leaves in dry summers\") has this figure: if it \
            says so, write `[@limes]`";
        assert_eq!(offered("Lime trees lose 40% of their leaves in a dry summer."), [limes]);
    }

    #[test]
    fn a_reference_with_most_of_the_telling_words_is_offered() {
        let valley = "the reference `valley` (\"Water at home\") speaks of this: if it says so, write `[@valley]`";
        assert_eq!(
            offered("Boiled water tastes flat, for its air has left; shaking the bottle causes the air to come back."),
            [valley]
        );
    }

    #[test]
    fn nothing_is_offered_on_weak_evidence() {
        for sentence in [
            // The words, but another figure.
            "About 4 in 5 households keep less than a day of water.",
            // The figure, but other words.
            "About 3 in 5 dogs sleep in the afternoon.",
            // Figures and words in two sentences of the copy.
            "About 1,204 households keep less than a day of drinking water, 60% of the valley.",
            // Some of the words.
            "Most households in town keep their water in a bottle.",
            "Lime trees lose their leaves because of the cold.",
            // It has a reference already.
            "About 3 in 5 households keep less than a day of water [@valley].",
        ] {
            assert_eq!(offered(sentence), Vec::<String>::new(), "{sentence}");
        }
    }
}
