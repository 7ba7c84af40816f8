//! `references/*`: what is cited, in the words of CSL.

mod fields;
mod foreign;

pub(super) use fields::TABLES;
pub use foreign::Format;

use super::{
    by_key::{self, Entries},
    record::{self, Record},
    table::Table,
};
use crate::{
    load::{Problem, key, yaml::Entry},
    model::{Contributor, Key, Reference, ReferenceKind},
    text::{Fragment, Spanned},
};
use std::collections::BTreeSet;

/// The references of a file, in the order written. `people` are the keys of `people/`, which stand for names here.
pub fn references(
    text: &Fragment,
    format: Format,
    people: &BTreeSet<Key>,
    problems: &mut Vec<Problem>,
) -> Vec<Reference> {
    let entries = Entries { what: "reference", key: key::reference, table };
    let before = problems.len();
    let Some(list) = foreign::read(text, format, problems) else { return Vec::new() };
    by_key::judge(&list, &entries, before, problems, |key, record, _| reference(key, record, people))
}

/// The fields that a reference's type allows; those of every type where it doesn't say which it is.
fn table(entry: &Entry) -> &'static Table {
    let kind = Record::new(&entry.value, &fields::ANY).choice("type", &ReferenceKind::ALL, ReferenceKind::name);
    let index = kind.and_then(|kind| ReferenceKind::ALL.iter().position(|one| *one == kind.value));
    index.map_or(&fields::ANY, |index| &TABLES[index])
}

fn reference(key: Spanned<Key>, record: Record<'_>, people: &BTreeSet<Key>) -> Reference {
    let record = record.following(&fields::ANY);
    let kind = record.choice("type", &ReferenceKind::ALL, ReferenceKind::name);
    let named = |names: Vec<Spanned<String>>| names.into_iter().map(|name| author(name, people)).collect();
    Reference {
        span: key.span.to(record.span()),
        kind: kind.unwrap_or(Spanned::new(ReferenceKind::Web, key.span)),
        authors: named(record.texts("author")),
        editors: named(record.texts("editor")),
        person: record.text("person").map(|name| person(name, people)),
        by: record.text("by").map(|name| person(name, people)),
        date: record.date("date"),
        accessed: record.date("accessed"),
        fields: plain_fields(&record),
        key,
    }
}

/// Fields that are text or an address, by their names.
fn plain_fields(record: &Record<'_>) -> Vec<(&'static str, Spanned<String>)> {
    let of_their_own = ["type", "author", "editor", "person", "by", "date", "accessed"];
    let plain = record.entries().filter(|(name, ..)| !of_their_own.contains(name));
    let valued = plain.filter_map(|(name, shape, value)| Some((name, record::plain(value, shape)?)));
    valued.collect()
}

/// An author or editor: a key where there is such a person, else a name.
fn author(name: Spanned<String>, people: &BTreeSet<Key>) -> Contributor {
    match key::slug(&name.value).filter(|key| people.contains(key)) {
        Some(key) => Contributor::Person(Spanned::new(key, name.span)),
        None => Contributor::Name(name),
    }
}

/// A person interviewed, who mostly has a page here: what looks like a key is one, so that a misspelt key is noticed.
fn person(name: Spanned<String>, people: &BTreeSet<Key>) -> Contributor {
    let looks_like_key = !name.value.contains(char::is_uppercase);
    match key::slug(&name.value).filter(|key| looks_like_key || people.contains(key)) {
        Some(key) => Contributor::Person(Spanned::new(key, name.span)),
        None => Contributor::Name(name),
    }
}
