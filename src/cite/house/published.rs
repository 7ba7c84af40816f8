//! What was published: pages, articles, books and their chapters, reports, videos, podcasts, data sets.

use super::{Material, Sentence, Sentences};
use crate::{
    cite::name::names,
    model::{Contributor, ReferenceKind},
};

/// Who and when, what, and where it stands.
pub(super) fn sentences(material: Material<'_>) -> Sentences {
    let mut sentences = Sentences::default();
    let details = details(material);
    let date = material.date();
    match credited(material) {
        Some(who) => {
            sentences.add(Sentence::text(who).aside(&date.unwrap_or_default()));
            sentences.add(title(material).aside(&details.join(", ")));
        }
        None => {
            let details: Vec<String> = details.into_iter().chain(date).collect();
            sentences.add(title(material).aside(&details.join(", ")));
        }
    }
    sentences.add(container(material));
    sentences.add(publisher(material));
    sentences
}

/// Those who answer for it: its authors, or its editors, or the institution a report is of.
fn credited(material: Material<'_>) -> Option<String> {
    let reference = material.reference;
    let authors = listed(material, &reference.authors);
    let editors = || {
        let names = listed(material, &reference.editors).filter(|_| !is_chapter(material))?;
        let ending = material.words.editors[usize::from(reference.editors.len() > 1)];
        Some(format!("{names}, {ending}"))
    };
    let institution = || material.field("institution").filter(|_| material.field("title").is_some());
    authors.or_else(editors).or_else(institution)
}

fn listed(material: Material<'_>, contributors: &[Contributor]) -> Option<String> {
    let names: Vec<String> = names(contributors, material.handbook).iter().map(|name| name.natural()).collect();
    (!names.is_empty()).then(|| material.words.list(&names))
}

/// The title: in italics where the work stands alone, upright where it is a part of another.
fn title(material: Material<'_>) -> Sentence {
    let part = matches!(material.reference.kind.value, ReferenceKind::Article | ReferenceKind::Chapter);
    match material.field("title") {
        Some(title) if part => Sentence::text(title),
        Some(title) => Sentence::title(title),
        None => Sentence::default(),
    }
}

/// What is said of a work behind its title.
fn details(material: Material<'_>) -> Vec<String> {
    let words = material.words;
    let field = |name| material.field(name);
    let details = match material.reference.kind.value {
        ReferenceKind::Book => vec![edition(material)],
        ReferenceKind::Report => vec![field("number")],
        ReferenceKind::Dataset => {
            let version = field("version").map(|version| format!("{}{version}", words.version));
            vec![Some(words.dataset.to_owned()), version]
        }
        ReferenceKind::Video => vec![Some(words.video.to_owned()), field("duration")],
        ReferenceKind::Podcast => vec![Some(words.podcast.to_owned()), field("duration")],
        _ => vec![],
    };
    details.into_iter().flatten().collect()
}

fn edition(material: Material<'_>) -> Option<String> {
    let edition = material.field("edition")?;
    Some(edition.parse().map_or(edition, material.words.edition))
}

/// The larger work it stands in, and where in it.
fn container(material: Material<'_>) -> Sentence {
    let words = material.words;
    let pages = material.field("pages");
    match material.reference.kind.value {
        ReferenceKind::Article => {
            let volume = material.field("volume").unwrap_or_default();
            let issue = material.field("issue").map(|issue| format!("({issue})")).unwrap_or_default();
            let number = Some(volume + &issue).filter(|number| !number.is_empty());
            let journal = material.field("journal").map(Sentence::title).unwrap_or_default();
            journal.comma(number).comma(pages.map(|pages| ranged(&pages)))
        }
        ReferenceKind::Chapter => {
            let Some(book) = material.field("book") else {
                return Sentence::text(pages_of(material).unwrap_or_default());
            };
            let inside = Sentence::text(words.inside);
            let inside = match listed(material, &material.reference.editors) {
                Some(editors) => {
                    let ending = words.editors[usize::from(material.reference.editors.len() > 1)];
                    inside.and(format!("{editors} ({ending}), "))
                }
                None => inside,
            };
            inside.and_title(book).comma(edition(material)).comma(pages_of(material))
        }
        _ => {
            let editors = Some(&material.reference.editors).filter(|_| !material.reference.authors.is_empty());
            let editors = editors.and_then(|editors| listed(material, editors));
            let edited = editors.map(|editors| format!("{}{editors}", capitalised(words.edited_by)));
            Sentence::text(edited.unwrap_or_default())
        }
    }
}

/// Who brought it out, and where; left out where the entry begins with the same name.
fn publisher(material: Material<'_>) -> Sentence {
    let credited = credited(material);
    let named = ["site", "publisher", "institution", "channel"].iter().filter_map(|name| material.field(name));
    let mut sentence = Sentence::default();
    for name in named.filter(|name| credited.as_ref() != Some(name)) {
        sentence = sentence.comma(Some(name));
    }
    let place = material.field("place");
    let pages = (!matches!(material.reference.kind.value, ReferenceKind::Article | ReferenceKind::Chapter))
        .then(|| pages_of(material))
        .flatten();
    sentence.comma(place).comma(pages)
}

fn pages_of(material: Material<'_>) -> Option<String> {
    let pages = ranged(&material.field("pages")?);
    let several = pages.contains(['–', ',', '&']);
    let number = pages.starts_with(|c: char| c.is_ascii_digit());
    Some(if number { format!("{}{pages}", material.words.pages[usize::from(several)]) } else { pages })
}

/// Pages with the dash that ranges have.
fn ranged(pages: &str) -> String {
    pages.replace("--", "–").replace('-', "–")
}

fn is_chapter(material: Material<'_>) -> bool {
    material.reference.kind.value == ReferenceKind::Chapter
}

fn capitalised(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map(|first| first.to_uppercase().to_string() + rest.as_str()).unwrap_or_default()
}
