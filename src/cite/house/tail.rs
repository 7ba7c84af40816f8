//! What every entry ends with: its language where it is another, its numbers, and where it can be read.

use super::{Material, Sentence, Sentences};
use crate::{
    cite::{
        Run,
        address::{doi, is_web, link, linked},
    },
    model::language,
};

/// Adds the ends of an entry. The address comes last, where nothing can be taken for a part of it.
pub(super) fn add(material: Material<'_>, sentences: &mut Sentences) {
    let has_doi = material.reference.text("doi").is_some_and(|text| doi(text).is_some());
    sentences.add(language_of(material));
    sentences.add(material.field("isbn").map(|isbn| Sentence::text(format!("ISBN {isbn}"))).unwrap_or_default());
    if !has_doi {
        sentences.add(pubmed(material));
        sentences.add(accessed(material));
    }
    sentences.add(archive(material));
    sentences.add(link(material.reference).map(|link| Sentence::default().and_run(link)).unwrap_or_default());
}

fn language_of(material: Material<'_>) -> Sentence {
    let Some(written) = material.field("language") else { return Sentence::default() };
    if language::primary(&written) == material.words.language {
        return Sentence::default();
    }
    Sentence::text(language::own_name(&written).map_or(written, str::to_owned))
}

fn pubmed(material: Material<'_>) -> Sentence {
    let Some(pmid) = material.field("pmid") else { return Sentence::default() };
    let shown = Run::text(format!("PMID {pmid}"));
    if !pmid.bytes().all(|byte| byte.is_ascii_digit()) {
        return Sentence::default().and_run(shown);
    }
    let url = format!("https://pubmed.ncbi.nlm.nih.gov/{pmid}/");
    Sentence::default().and_run(Run::Link { url, runs: vec![shown] })
}

fn accessed(material: Material<'_>) -> Sentence {
    let Some(accessed) = &material.reference.accessed else { return Sentence::default() };
    let [on, within] = material.words.accessed;
    let before = if accessed.value.day().is_some() { on } else { within };
    Sentence::text(before).and(material.words.date(accessed.value))
}

fn archive(material: Material<'_>) -> Sentence {
    match material.field("archive") {
        Some(address) if is_web(&address) => Sentence::text(material.words.archived).and_run(linked(address)),
        Some(place) => Sentence::text(place),
        None => Sentence::default(),
    }
}
