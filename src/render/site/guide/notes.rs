//! What a guide's words mean and who speaks in it: the lists at its end that links in its text show as cards.

use crate::{
    link::{GuideLinks, Route},
    model::{Destination, Guide, Key, Passage, PassageKind, Person, Speaker, Term},
    render::site::{
        block,
        html::Html,
        inline::{Portrait, Setting, portrait},
    },
};
use serde::Serialize;
use std::collections::BTreeSet;

/// What a term means.
#[derive(Serialize)]
pub struct TermNote {
    id: String,
    href: String,
    term: String,
    definition: Html,
}

/// Who somebody is.
#[derive(Serialize)]
pub struct PersonNote {
    id: String,
    href: String,
    name: String,
    initials: String,
    portrait: Option<Portrait>,
    role: String,
}

/// The terms a guide leads to, from A to Z.
pub fn terms(links: &GuideLinks, setting: &Setting<'_>) -> Vec<TermNote> {
    let desk = setting.desk;
    let known = links.terms.iter().filter_map(|key| desk.book.handbook.terms.get(key));
    let mut terms: Vec<&Term> = known.collect();
    terms.sort_by_cached_key(|term| term.term.value.to_lowercase());
    let note = |term: &Term| {
        let key = &term.key.value;
        Some(TermNote {
            id: desk.note(&Destination::Term(key.clone()))?,
            href: desk.routes().href(&setting.page, &Route::Term(key.clone())),
            term: term.term.value.clone(),
            definition: setting.html(&term.definition),
        })
    };
    terms.into_iter().filter_map(note).collect()
}

/// The people a guide quotes or names, in the order they appear.
pub fn people(guide: &Guide, setting: &Setting<'_>) -> Vec<PersonNote> {
    let desk = setting.desk;
    let mut passages = guide.passages();
    let sent = desk.book.handbook.published(&guide.slug);
    passages.extend(sent.flat_map(|(number, contribution)| contribution.passages(number)));
    let mut seen = BTreeSet::new();
    let keys = passages.iter().flat_map(|passage| named(passage, setting));
    let new: Vec<&Key> = keys.filter(|key| seen.insert(*key)).collect();
    new.into_iter().filter_map(|key| note(desk.book.handbook.people.get(key)?, setting)).collect()
}

/// The people a passage names: its speaker, and those its cross-links lead to.
fn named<'a>(passage: &Passage<'a>, setting: &Setting<'a>) -> Vec<&'a Key> {
    let people = &setting.desk.book.links.people;
    let speaker = match passage.kind {
        PassageKind::Attribution(quote) => quote.speaker.as_ref(),
        _ => None,
    };
    let speaker = speaker.and_then(|speaker: &Speaker| people.speaker(speaker));
    let links = passage.prose.sentences.iter().flat_map(|sentence| &sentence.links);
    let linked = links.filter_map(|link| match &link.destination.value {
        Destination::Person(key) => Some(key),
        _ => None,
    });
    speaker.into_iter().chain(linked).collect()
}

fn note(person: &Person, setting: &Setting<'_>) -> Option<PersonNote> {
    let desk = setting.desk;
    let credentials: Vec<&str> = person.credentials.iter().map(|letters| letters.value.as_str()).collect();
    let name = std::iter::once(person.name.value.as_str()).chain(credentials).collect::<Vec<_>>().join(", ");
    Some(PersonNote {
        id: desk.note(&Destination::Person(person.key.clone()))?,
        href: desk.routes().href(&setting.page, &Route::Person(person.key.clone())),
        initials: block::initials(&person.name.value),
        portrait: portrait(person, &setting.page, desk),
        name,
        role: person.role.as_ref().map(|role| role.value.clone()).unwrap_or_default(),
    })
}
