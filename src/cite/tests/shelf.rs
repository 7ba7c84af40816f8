//! One reference of each kind, and how an entry is written down for comparison.

use crate::{
    cite::{Entry, Run, TextStyle, entries},
    model::{Contributor, Handbook, Reference, ReferenceKind, fixture},
};

/// An entry with its setting written out: *italic*, **bold**, and links as `<address>`, or `<shown|address>`.
fn shown(entry: &Entry) -> String {
    let show = |run: &Run| match run {
        Run::Text { value, style: TextStyle::Italic } => format!("*{value}*"),
        Run::Text { value, style: TextStyle::Bold } => format!("**{value}**"),
        Run::Text { value, .. } => value.clone(),
        Run::Link { url, .. } if *url == run.plain() => format!("<{url}>"),
        Run::Link { url, .. } => format!("<{}|{url}>", run.plain()),
    };
    entry.runs.iter().map(show).collect()
}

fn contributors(text: &str) -> Vec<Contributor> {
    let one = |name: &str| match name.trim().strip_prefix('@') {
        Some(key) => Contributor::Person(fixture::key(key)),
        None => Contributor::Name(fixture::spanned(name.trim().to_owned())),
    };
    text.split(';').map(one).collect()
}

pub(super) fn reference(kind: ReferenceKind, fields: &[(&'static str, &str)]) -> Reference {
    let mut reference = fixture::reference(kind.name(), kind);
    for (name, value) in fields {
        match *name {
            "author" => reference.authors = contributors(value),
            "editor" => reference.editors = contributors(value),
            "person" => reference.person = contributors(value).pop(),
            "by" => reference.by = contributors(value).pop(),
            "date" => reference.date = value.parse().ok().map(fixture::spanned),
            "accessed" => reference.accessed = value.parse().ok().map(fixture::spanned),
            name => reference.fields.push((name, fixture::spanned((*value).to_owned()))),
        }
    }
    reference
}

/// The reference alone on a shelf, beside somebody with a page of their own.
pub(super) fn shelf(reference: Reference) -> Handbook {
    let mut handbook = fixture::handbook(vec![]);
    fixture::add_person(&mut handbook, "schewitz", "Sarah Schewitz", &[]);
    let person = handbook.people.get_mut("schewitz").expect("she was just added");
    person.role = Some(fixture::spanned("Clinical psychologist".to_owned()));
    handbook.references.insert(reference.key.value.clone(), reference);
    handbook
}

pub(super) fn formatted(style: &str, language: &str, kind: ReferenceKind, fields: &[(&'static str, &str)]) -> String {
    let handbook = shelf(reference(kind, fields));
    let entries = entries(&handbook, style, language).expect("the style of a test is there");
    entries.values().map(shown).collect()
}

pub(super) const WEB: &[(&str, &str)] = &[
    ("title", "Relationship breakup"),
    ("site", "headspace"),
    ("url", "https://headspace.org.au/breakup/"),
    ("accessed", "2026-11-01"),
    ("language", "en"),
];
pub(super) const ARTICLE: &[(&str, &str)] = &[
    ("author", "Lovelace, Ada; Charles Babbage; Menabrea, Luigi"),
    ("title", "Notes on the engine"),
    ("journal", "Scientific Memoirs"),
    ("volume", "3"),
    ("issue", "2"),
    ("pages", "666-731"),
    ("date", "1843"),
    ("doi", "https://doi.org/10.1000/xyz123"),
    ("url", "https://example.org/the-same"),
];
pub(super) const BOOK: &[(&str, &str)] = &[
    ("author", "Ludwig van Beethoven"),
    ("editor", "Clara Schumann"),
    ("title", "On quartets"),
    ("edition", "2"),
    ("publisher", "Breitkopf"),
    ("place", "Leipzig"),
    ("date", "1999-05"),
    ("isbn", "978-3-16-148410-0"),
];
pub(super) const CHAPTER: &[(&str, &str)] = &[
    ("author", "Ada Lovelace"),
    ("title", "Punched cards?"),
    ("book", "The Loom"),
    ("editor", "Joseph Jacquard; Mary Somerville"),
    ("pages", "12--34"),
    ("publisher", "Silk Press"),
    ("date", "1840"),
];
pub(super) const REPORT: &[(&str, &str)] = &[
    ("institution", "World Health Organization"),
    ("title", "Water safety"),
    ("number", "WHO/12"),
    ("date", "2020-06-05"),
    ("url", "https://example.org/who.pdf"),
];
pub(super) const INTERVIEW: &[(&str, &str)] = &[("person", "@schewitz"), ("date", "2019-04-15")];
pub(super) const VIDEO: &[(&str, &str)] = &[
    ("author", "Ada Lovelace"),
    ("title", "How to loop"),
    ("channel", "Engines Weekly"),
    ("duration", "12:30"),
    ("date", "2021-02-03"),
    ("url", "https://video.example/1"),
];
pub(super) const PODCAST: &[(&str, &str)] = &[
    ("title", "Episode 4: Gears"),
    ("channel", "The Engine Room"),
    ("date", "2022"),
    ("url", "https://pod.example/4"),
];
pub(super) const LAW: &[(&str, &str)] = &[
    ("title", "Family Law Act 1975"),
    ("number", "No. 53"),
    ("section", "60CC"),
    ("jurisdiction", "Australia"),
    ("date", "1975"),
];
pub(super) const DATASET: &[(&str, &str)] = &[
    ("author", "Mary Somerville"),
    ("title", "Tides"),
    ("publisher", "Zenodo"),
    ("version", "2.1"),
    ("date", "2020"),
    ("doi", "10.5281/zenodo.1"),
];
pub(super) const PERSONAL: &[(&str, &str)] = &[
    ("person", "Grace Hopper"),
    ("role", "Rear admiral"),
    ("by", "Ada Lovelace"),
    ("date", "2020-01-02"),
    ("medium", "letter"),
];
