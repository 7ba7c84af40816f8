//! What leads where: anchors, numbers, citation order, backlinks, addresses, and what leads nowhere.
//!
//! Keys of the handbook stay keys; [`Links`] says what each of them comes to. What never lives here: messages, HTML, and
//! any reading of text.

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
mod unique;
mod unresolved;
mod worksheets;

pub use fields::fields;
pub use links::{Backlink, BacklinkKind, CitedReference, Entity, GuideLinks, Links, Mark, TermMention};
pub use people::People;
pub use redirects::{AliasFault, Redirects, UnusableAlias};
pub use routes::{Route, Routes, relative};
pub use unresolved::{Role, Unresolved};

use crate::{
    model::{Contribution, Destination, Guide, Handbook, Key},
    text::Span,
};
use backlinks::Outgoing;
use destinations::Destinations;
use named::Named;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use terms::{Found, Vocabulary};

/// What leads where in a handbook, drafts and all. Guides are read side by side; the result is the same in any order.
pub fn link(handbook: &Handbook) -> Links {
    let people = People::of(handbook);
    let vocabulary = Vocabulary::of(handbook);
    let (guides, named): (BTreeMap<Key, GuideLinks>, BTreeMap<&Key, Vec<Named>>) = handbook
        .guides
        .par_iter()
        .map(|(slug, guide)| {
            let (links, named) = within(guide, handbook, &people, &vocabulary);
            ((slug.clone(), links), (slug, named))
        })
        .unzip();
    let destinations = Destinations { handbook, guides: &guides };
    let outgoing: Vec<_> = named.par_iter().map(|(slug, named)| leads_to(slug, named, destinations, &people)).collect();

    let mut links = Links { routes: Routes::of(handbook), ..Links::default() };
    for (backlinks, unresolved) in outgoing {
        links.unresolved.extend(unresolved);
        for (entity, backlink) in backlinks {
            links.backlinks.entry(entity).or_default().push(backlink);
        }
    }
    let outside = named::outside(handbook, &people);
    links.unresolved.extend(outside.iter().filter_map(|named| destinations.resolve(named, None).err()));
    links.unresolved.sort_by_key(|unresolved| (unresolved.span, unresolved.role));
    links.guides = guides;
    links.people = people;
    links.redirects = Redirects::of(handbook, &links.routes);
    related::related(handbook, &mut links);
    links
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
    let mentions = vocabulary.mentions(guide);
    named.extend(mentions.iter().map(Found::named));
    let anchors = anchors::anchors(guide, contributions);
    let (references, numbers) = citations::citations(&named, handbook);
    let links = GuideLinks {
        places: anchors.iter().map(|(place, anchor)| (anchor.clone(), *place)).collect(),
        anchors,
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
fn leads_to(
    slug: &Key,
    named: &[Named],
    destinations: Destinations<'_>,
    people: &People,
) -> (Vec<(Entity, Backlink)>, Vec<Unresolved>) {
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
