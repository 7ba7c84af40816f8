//! The keys written outside of guides: in references, biographies, the glossary, topics, and the names of files.

use super::{Named, of_passage, person};
use crate::{
    link::{People, Role},
    model::{Contributor, Destination, Handbook, Passage, PassageKind, Place, Prose, Reference},
    text::Span,
};

/// Every key written outside of guides. Only whether it leads somewhere matters: nothing here has a number or a backlink.
pub(in crate::link) fn outside(handbook: &Handbook, people: &People) -> Vec<Named> {
    let mut named: Vec<Named> = handbook.references.values().flat_map(contributors).collect();
    let biographies = handbook.people.values().flat_map(|person| Passage::of_blocks(&person.biography));
    let definitions = handbook.terms.values().map(|term| &term.definition);
    let descriptions = handbook.topics.values().filter_map(|topic| topic.description.as_ref());
    let passages = biographies.chain(definitions.chain(descriptions).map(passage));
    passages.for_each(|passage| of_passage(&passage, people, &mut named));
    named.extend(files(handbook));
    named
}

fn passage(prose: &Prose) -> Passage<'_> {
    Passage { prose, kind: PassageKind::Paragraph, place: Place::Introduction, depth: 0, leads: true }
}

fn contributors(reference: &Reference) -> impl Iterator<Item = Named> {
    let all = reference.authors.iter().chain(&reference.editors).chain(&reference.person).chain(&reference.by);
    all.filter_map(|contributor| match contributor {
        Contributor::Person(key) => Some(person(key, Role::Contributor, Place::Front)),
        Contributor::Name(_) => None,
    })
}

/// Files that are named for a guide or a reference.
fn files(handbook: &Handbook) -> impl Iterator<Item = Named> {
    let contributions = handbook.contributions.iter().filter_map(|(slug, list)| {
        let span = Span::file(list.first()?.span.source);
        Some(named(Destination::Guide(slug.clone(), None), Role::ContributionGuide, span))
    });
    let pinned = handbook
        .pinned
        .values()
        .map(|copy| named(Destination::Reference(copy.key.clone()), Role::PinnedCopy, Span::file(copy.source)));
    contributions.chain(pinned)
}

fn named(destination: Destination, role: Role, span: Span) -> Named {
    Named { destination, role, span, place: Place::Front }
}
