//! Every key that is written somewhere, and what it stands there for: the one list that numbers, backlinks and whatever
//! leads nowhere are read from.

mod front;
mod marks;
mod outside;

pub(super) use front::front_matter;
pub(super) use outside::outside;

use super::{People, Role};
use crate::{
    model::{Contribution, Destination, Guide, Key, Passage, PassageKind, Place, Prose, Quote, Speaker},
    text::{Span, Spanned},
};
use marks::{Marked, marks};

/// A key written somewhere.
#[derive(Debug)]
pub(super) struct Named {
    /// What it names.
    pub destination: Destination,
    /// What it stands there for.
    pub role: Role,
    /// Where it is written.
    pub span: Span,
    /// The division of the guide it stands in.
    pub place: Place,
}

/// Every key a guide names, in reading order: front matter, text, and what readers added.
pub(super) fn of_guide(guide: &Guide, contributions: &[Contribution], people: &People) -> Vec<Named> {
    let mut named = front_matter(guide);
    guide.passages().iter().for_each(|passage| of_passage(passage, people, &mut named));
    for (number, contribution) in contributions.iter().enumerate() {
        let place = Place::Contribution(number);
        named.extend(contribution.reviewed_by.iter().map(|key| person(key, Role::Reviewer, place)));
        if contribution.is_published() {
            contribution.passages(number).iter().for_each(|passage| of_passage(passage, people, &mut named));
        }
    }
    named
}

/// The keys in a passage, in the order written; a quotation's speaker stands before the citations behind the name.
fn of_passage(passage: &Passage<'_>, people: &People, named: &mut Vec<Named>) {
    let place = passage.place;
    let quote = match passage.kind {
        PassageKind::Attribution(quote) => Some(quote),
        _ => None,
    };
    let speaker = quote.and_then(|quote| spoken_by(quote, people)).map(|key| person(&key, Role::Speaker, place));
    let before = named.len();
    for marked in marks(passage.prose) {
        named.push(match marked {
            Marked::Citation(item) => cited(&item.key, place),
            Marked::Link(link) if is_speaker(speaker.as_ref(), &link.destination) => continue,
            Marked::Link(link) => {
                let Spanned { value, span } = link.destination.clone();
                Named { destination: value, role: Role::Link, span, place }
            }
        });
    }
    for item in quote.iter().flat_map(|quote| &quote.citations).flat_map(|citation| &citation.items) {
        if !named[before..].iter().any(|other| other.span == item.key.span) {
            named.push(cited(&item.key, place));
        }
    }
    if let Some(speaker) = speaker {
        named.insert(before, speaker);
    }
}

/// What the cross-links of a piece of prose lead to, in the order written.
pub(super) fn links_in(prose: &Prose) -> impl Iterator<Item = &Destination> {
    marks(prose).into_iter().filter_map(|marked| match marked {
        Marked::Link(link) => Some(&link.destination.value),
        Marked::Citation(_) => None,
    })
}

/// The key of the person quoted; a plain name counts where it is that of one person here.
fn spoken_by(quote: &Quote, people: &People) -> Option<Spanned<Key>> {
    match quote.speaker.as_ref()? {
        Speaker::Person(key) => Some(key.clone()),
        Speaker::Name(name) => people.named(&name.value).map(|key| Spanned::new(key.clone(), name.span)),
    }
}

/// Whether a link in the attribution is what names the speaker, and so is not a mention of its own.
fn is_speaker(speaker: Option<&Named>, destination: &Spanned<Destination>) -> bool {
    speaker.is_some_and(|speaker| speaker.destination == destination.value)
}

fn cited(key: &Spanned<Key>, place: Place) -> Named {
    Named { destination: Destination::Reference(key.value.clone()), role: Role::Citation, span: key.span, place }
}

fn person(key: &Spanned<Key>, role: Role, place: Place) -> Named {
    Named { destination: Destination::Person(key.value.clone()), role, span: key.span, place }
}
