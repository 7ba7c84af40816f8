//! The result of linking.

use super::{People, Redirects, Routes, Unresolved};
use crate::{
    model::{Key, Place, Text},
    text::Span,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

/// What leads where, for a whole handbook.
#[derive(Clone, Debug, Default)]
pub struct Links {
    /// By guide.
    pub guides: BTreeMap<Key, GuideLinks>,
    /// Who cites, quotes or mentions each thing, in the order of guides and places: of each kind one from a place.
    pub backlinks: BTreeMap<Entity, Vec<Backlink>>,
    /// What leads nowhere, in the order of sources and places.
    pub unresolved: Vec<Unresolved>,
    /// Whose name is whose.
    pub people: People,
    /// Where everything stands in the site.
    pub routes: Routes,
    /// Where former paths lead.
    pub redirects: Redirects,
}

impl Links {
    /// What leads to something, in the order of guides and places.
    pub fn backlinks(&self, entity: &Entity) -> &[Backlink] {
        self.backlinks.get(entity).map_or(&[], Vec::as_slice)
    }
}

/// What leads where within one guide.
#[derive(Clone, Debug, Default)]
pub struct GuideLinks {
    /// The guide's language, where it isn't the project's.
    pub language: Option<String>,
    /// The anchor of each part, step, section, headed item and published contribution. Unique within the guide.
    pub anchors: BTreeMap<Place, String>,
    /// The way back: the division each anchor leads to.
    pub places: BTreeMap<String, Place>,
    /// The anchor of each headline inside a step, by where it begins.
    pub subheadings: BTreeMap<u32, String>,
    /// The name of each worksheet within the guide, by where its span begins. Unique among the guide's worksheets.
    pub worksheets: BTreeMap<u32, String>,
    /// The references cited, in the order of their first citation: the first has number 1.
    pub references: Vec<CitedReference>,
    /// The same by key: the number of each.
    pub numbers: BTreeMap<Key, usize>,
    /// Guides to read next: those it names, then those that name it, then those it links to.
    pub related: Vec<Key>,
    /// The terms its text leads to, whether an editor linked them or `mentions` does.
    pub terms: BTreeSet<Key>,
    /// Where terms are first mentioned that no editor linked, by the text they stand in.
    pub mentions: BTreeMap<Span, Vec<TermMention>>,
}

/// A word of the glossary within a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermMention {
    /// The term.
    pub term: Key,
    /// The bytes of the text's value that spell it.
    pub range: Range<usize>,
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
        self.numbers.get(key).copied()
    }

    /// The anchor nearest above a place: its own, or that of the section it is an item of. None for the top of the page.
    pub fn anchor(&self, place: Place) -> Option<&str> {
        let above = match place {
            Place::Item(kind, section, _) => Some(Place::Section(kind, section)),
            Place::Step(part, _) => Some(Place::Part(part)),
            Place::Answer(number) => Some(Place::Contribution(number)),
            _ => None,
        };
        self.anchors.get(&place).or_else(|| self.anchors.get(&above?)).map(String::as_str)
    }

    /// The anchor of the worksheet that begins at this byte of the guide.
    pub fn worksheet_anchor(&self, start: u32) -> Option<String> {
        self.worksheets.get(&start).map(|name| format!("{WORKSHEET_ANCHOR}{name}"))
    }

    /// The first mentions of terms within a text of the guide, in the order of the text.
    pub fn mentions_in(&self, text: &Text) -> &[TermMention] {
        self.mentions.get(&text.span).map_or(&[], Vec::as_slice)
    }

    /// Whether a link to this place leads to one of this guide; a link that names none leads to its beginning.
    pub fn leads_to(&self, anchor: Option<&str>) -> bool {
        anchor.is_none_or(|anchor| anchor.is_empty() || self.has_anchor(anchor))
    }

    /// Whether an anchor leads to a place of this guide.
    pub fn has_anchor(&self, anchor: &str) -> bool {
        let worksheet = |name: &str| self.worksheets.values().any(|other| other == name);
        let is_subheading = || self.subheadings.values().any(|other| other == anchor);
        self.places.contains_key(anchor)
            || is_subheading()
            || anchor.strip_prefix(WORKSHEET_ANCHOR).is_some_and(worksheet)
    }
}

/// What the anchors of worksheets begin with, and no other.
const WORKSHEET_ANCHOR: &str = "worksheet-";

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
    /// The guide cites the reference, or something the person wrote or said.
    Cites,
    /// The guide links to it.
    Mentions,
    /// The guide belongs to the topic.
    Belongs,
    /// The guide names it as one to read next.
    Relates,
}
