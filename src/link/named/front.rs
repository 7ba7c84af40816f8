//! The keys in a guide's front matter.

use super::{Named, person};
use crate::{
    link::Role,
    model::{Destination, Guide, Key, Place},
    text::Spanned,
};

/// The keys in a guide's front matter: its people first, then what it belongs to and leads on to.
pub(in crate::link) fn front_matter(guide: &Guide) -> Vec<Named> {
    let place = Place::Front;
    let of = |key: &Spanned<Key>, destination: fn(Key) -> Destination, role| Named {
        destination: destination(key.value.clone()),
        role,
        span: key.span,
        place,
    };
    let authors = guide.authors.iter().map(|key| person(key, Role::Author, place));
    let experts = guide.experts.iter().map(|key| person(key, Role::Expert, place));
    let reviewer = guide.reviewed_by.iter().map(|key| person(key, Role::Reviewer, place));
    let topics = guide.topics.iter().map(|key| of(key, Destination::Topic, Role::Topic));
    let related = guide.related.iter().map(|key| of(key, |slug| Destination::Guide(slug, None), Role::Related));
    authors.chain(experts).chain(reviewer).chain(topics).chain(related).collect()
}
