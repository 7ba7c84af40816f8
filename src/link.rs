//! What leads where: anchors, numbers, citation order, backlinks, addresses, and what leads nowhere.
//!
//! Keys of the handbook stay keys; [`Links`] says what each of them comes to. What never lives here: messages, HTML, and
//! any reading of text.

mod anchors;
mod backlinks;
mod citations;
mod clusters;
mod destinations;
mod links;
mod named;
mod people;
mod related;
mod routes;
mod slug;
mod titles;
mod unique;
mod unresolved;
mod worksheets;

pub use links::{Backlink, BacklinkKind, CitedReference, Entity, GuideLinks, Links, Mark};
pub use people::People;
pub use routes::{Route, Routes, relative};
pub use unresolved::{Role, Unresolved};

use crate::model::{Contribution, Guide, Handbook, Key};
use backlinks::Outgoing;
use destinations::Destinations;
use named::Named;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// What leads where in a handbook, drafts and all. Guides are read side by side; the result is the same in any order.
pub fn link(handbook: &Handbook) -> Links {
    let people = People::of(handbook);
    let (guides, named): (BTreeMap<Key, GuideLinks>, BTreeMap<&Key, Vec<Named>>) = handbook
        .guides
        .par_iter()
        .map(|(slug, guide)| {
            let (links, named) = within(guide, handbook, &people);
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
    related::related(handbook, &mut links);
    links
}

/// What a guide's own text says: its anchors and numbers, and every key it names.
fn within(guide: &Guide, handbook: &Handbook, people: &People) -> (GuideLinks, Vec<Named>) {
    let contributions: &[Contribution] = handbook.contributions.get(&guide.slug).map_or(&[], Vec::as_slice);
    let named = named::of_guide(guide, contributions, people);
    let anchors = anchors::anchors(guide, contributions);
    let (references, numbers) = citations::citations(&named, handbook);
    let links = GuideLinks {
        places: anchors.iter().map(|(place, anchor)| (anchor.clone(), *place)).collect(),
        anchors,
        worksheets: worksheets::worksheets(guide),
        references,
        numbers,
        related: Vec::new(),
    };
    (links, named)
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
