//! The result of linking.

use crate::{
    model::{Destination, Key, Place},
    text::Span,
};
use std::collections::BTreeMap;

/// What leads where, for a whole handbook.
#[derive(Clone, Debug, Default)]
pub struct Links {
    /// By guide.
    pub guides: BTreeMap<Key, GuideLinks>,
    /// Who cites, quotes or mentions each thing, in the order of guides and places.
    pub backlinks: BTreeMap<Entity, Vec<Backlink>>,
    /// What leads nowhere.
    pub unresolved: Vec<Unresolved>,
}

/// What leads where within one guide.
#[derive(Clone, Debug, Default)]
pub struct GuideLinks {
    /// The anchor of each part, step, section and headed item. Unique within the guide.
    pub anchors: BTreeMap<Place, String>,
    /// The name of each worksheet within the guide, by where its span begins. Unique within the guide.
    pub worksheets: BTreeMap<u32, String>,
    /// The references cited, in the order of their first citation: the first has number 1.
    pub references: Vec<CitedReference>,
    /// Guides to read next: those it names, then those that name it.
    pub related: Vec<Key>,
}

/// A reference as one guide cites it.
#[derive(Clone, Debug)]
pub struct CitedReference {
    /// Its key.
    pub key: Key,
    /// Where it is cited, in reading order.
    pub marks: Vec<Mark>,
}

/// One place where a reference is cited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The span of the key in the citation.
    pub span: Span,
    /// The division of the guide it stands in.
    pub place: Place,
}

impl GuideLinks {
    /// The number of a reference in this guide's list, from 1.
    pub fn number(&self, key: &Key) -> Option<usize> {
        self.references.iter().position(|cited| cited.key == *key).map(|index| index + 1)
    }
}

/// Something that can be led to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entity {
    /// A guide.
    Guide(Key),
    /// A person.
    Person(Key),
    /// A reference.
    Reference(Key),
    /// A term of the glossary.
    Term(Key),
    /// A topic.
    Topic(Key),
}

/// A place that leads to something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backlink {
    /// The guide it stands in.
    pub guide: Key,
    /// The division of the guide.
    pub place: Place,
    /// How it leads there.
    pub kind: BacklinkKind,
    /// Where.
    pub span: Span,
}

/// How something leads to something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BacklinkKind {
    /// The guide was written by the person.
    Wrote,
    /// The guide was reviewed by the person.
    Reviewed,
    /// The guide rests on the person's knowledge.
    Advised,
    /// The guide quotes the person.
    Quotes,
    /// The guide cites the reference, or an interview with the person.
    Cites,
    /// The guide links to it.
    Mentions,
    /// The guide belongs to the topic.
    Belongs,
    /// The guide names it as one to read next.
    Relates,
}

/// A key that leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unresolved {
    /// Where it is written.
    pub span: Span,
    /// What it names.
    pub destination: Destination,
    /// Whether the guide is there and only the place in it is not.
    pub only_anchor: bool,
    /// Whether it is a citation rather than a link.
    pub cited: bool,
}
