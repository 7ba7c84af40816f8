//! What leads where: anchors, numbers, citation order, backlinks, addresses, and what leads nowhere.
//!
//! Keys of the handbook stay keys; [`Links`] says what each of them comes to. What never lives here: messages, HTML, and
//! any reading of text.

mod again;
mod anchors;
mod backlinks;
mod citations;
mod clusters;
mod destinations;
mod fields;
mod links;
mod named;
mod people;
mod redirects;
mod related;
mod routes;
mod slug;
mod terms;
mod titles;
mod translations;
mod unique;
mod unresolved;
mod worksheets;

pub use again::Kept;
pub use fields::{AFTER, fields};
pub use links::{Backlink, BacklinkKind, CitedReference, Entity, GuideLinks, Links, Mark, TermMention};
pub use people::People;
pub use redirects::{AliasFault, Redirects, UnusableAlias};
pub use routes::{Route, Routes, relative};
pub use unresolved::{Role, Unresolved};

use crate::{
    model::{Contribution, Destination, Guide, Handbook, Key, translation},
    text::Span,
};
use again::Leads;
use backlinks::Outgoing;
use destinations::Destinations;
use named::Named;
use std::collections::{BTreeMap, BTreeSet};
use terms::{Found, Vocabulary};

/// What leads where in a handbook, drafts and all.
pub fn link(handbook: &Handbook) -> Links {
    Kept::link(handbook).0
}

/// What a guide's own text says: its anchors and numbers, and every key it names.
fn within(
    guide: &Guide,
    handbook: &Handbook,
    people: &People,
    vocabulary: &Vocabulary<'_>,
) -> (GuideLinks, Vec<Named>) {
    let contributions: &[Contribution] = handbook.contributions.get(&guide.slug).map_or(&[], Vec::as_slice);
    let mut named = named::of_guide(guide, contributions, people);
    // The glossary is in the project's language: in another, the same letters may be another word.
    let mentions = if guide.language.is_none() { vocabulary.mentions(guide) } else { Vec::new() };
    named.extend(mentions.iter().map(Found::named));
    let original = handbook.guides.get(translation::original(&guide.slug)).filter(|other| other.slug != guide.slug);
    let anchors = anchors::anchors(guide, contributions, original);
    let (references, numbers) = citations::citations(&named, handbook);
    let links = GuideLinks {
        language: guide.language.as_ref().map(|language| language.value.clone()),
        places: anchors.of_places.iter().map(|(place, anchor)| (anchor.clone(), *place)).collect(),
        anchors: anchors.of_places,
        subheadings: anchors.of_subheadings,
        worksheets: worksheets::worksheets(guide),
        references,
        numbers,
        related: Vec::new(),
        terms: defined(&named, handbook),
        mentions: by_text(mentions),
    };
    (links, named)
}

/// The terms that a guide's text leads to.
fn defined(named: &[Named], handbook: &Handbook) -> BTreeSet<Key> {
    let keys = named.iter().filter_map(|named| match &named.destination {
        Destination::Term(key) => handbook.terms.get_key_value(key).map(|(key, _)| key.clone()),
        _ => None,
    });
    keys.collect()
}

fn by_text(mentions: Vec<Found>) -> BTreeMap<Span, Vec<TermMention>> {
    let mut by_text: BTreeMap<Span, Vec<TermMention>> = BTreeMap::new();
    for found in mentions {
        by_text.entry(found.text).or_default().push(found.mention);
    }
    by_text
}

/// What a guide's keys lead to, and which lead nowhere.
fn leads_to(slug: &Key, named: &[Named], destinations: Destinations<'_>, people: &People) -> Leads {
    let mut outgoing = Outgoing::of(slug, destinations.handbook, people);
    let mut unresolved = Vec::new();
    for named in named {
        match destinations.resolve(named, Some(slug)) {
            Ok(entity) => outgoing.add(named, entity),
            Err(nowhere) => unresolved.push(nowhere),
        }
    }
    (outgoing.finish(), unresolved)
}

#[cfg(test)]
mod tests;
