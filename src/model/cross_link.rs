//! A link to something of this handbook: `guide:slug#step`, `person:key`, `term:key`, `topic:key`, `reference:key`.

use super::{Inline, Key};
use crate::text::{Span, Spanned};

/// A link to something of this handbook.
#[derive(Clone, Debug)]
pub struct CrossLink {
    /// From the first bracket to the last.
    pub span: Span,
    /// What it leads to, at the place of the destination.
    pub destination: Spanned<Destination>,
    /// What is shown; empty to show the target's title.
    pub inlines: Vec<Inline>,
}

/// What a cross-link names. Whether it is there is `link`'s question.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Destination {
    /// A guide, or a place in it. An empty slug is the guide the link stands in.
    Guide(Key, Option<String>),
    /// A person.
    Person(Key),
    /// A term of the glossary.
    Term(Key),
    /// A topic.
    Topic(Key),
    /// A reference.
    Reference(Key),
}

impl Destination {
    /// What the thing is called in the link's own syntax.
    pub fn scheme(&self) -> &'static str {
        match self {
            Self::Guide(..) => "guide",
            Self::Person(_) => "person",
            Self::Term(_) => "term",
            Self::Topic(_) => "topic",
            Self::Reference(_) => "reference",
        }
    }

    /// The key it names.
    pub fn key(&self) -> &Key {
        match self {
            Self::Guide(key, _) | Self::Person(key) | Self::Term(key) | Self::Topic(key) | Self::Reference(key) => key,
        }
    }
}
