//! Our own citation style, for readers who are no scholars: full names, dates in words, nothing abbreviated that needn't be,
//! the address in sight. Who and when come first, then what, then where.

mod law;
mod published;
mod sentence;
mod spoken;
mod tail;

use super::{Entry, words::Words};
use crate::model::{Handbook, Reference, ReferenceKind};
use sentence::{Sentence, Sentences};

/// What an entry is made from.
#[derive(Clone, Copy)]
struct Material<'a> {
    reference: &'a Reference,
    handbook: &'a Handbook,
    words: &'a Words,
}

/// A reference in our own style.
pub(super) fn entry(reference: &Reference, handbook: &Handbook, words: &Words) -> Entry {
    let material = Material { reference, handbook, words };
    let mut sentences = match reference.kind.value {
        ReferenceKind::Interview | ReferenceKind::Personal => spoken::sentences(material),
        ReferenceKind::Law => law::sentences(material),
        ReferenceKind::Web
        | ReferenceKind::Article
        | ReferenceKind::Book
        | ReferenceKind::Chapter
        | ReferenceKind::Report
        | ReferenceKind::Video
        | ReferenceKind::Podcast
        | ReferenceKind::Dataset => published::sentences(material),
    };
    tail::add(material, &mut sentences);
    if sentences.is_empty() {
        sentences.add(Sentence::text(reference.key.value.as_str()));
    }
    sentences.finish()
}

impl Material<'_> {
    /// A field's text in one line; none where it is empty.
    fn field(&self, name: &str) -> Option<String> {
        self.reference.text(name).map(super::tidy::tidy).filter(|text| !text.is_empty())
    }

    /// The date in words.
    fn date(&self) -> Option<String> {
        self.reference.date.as_ref().map(|date| self.words.date(date.value))
    }
}
