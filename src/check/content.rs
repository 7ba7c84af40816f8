//! Walks over all of the content, for rules that read it wherever it stands: guides, biographies, the glossary, topics, and
//! what readers sent in once it is published.

use crate::{
    model::{
        Block, Citation, Contribution, Destination, Guide, Handbook, Image, Inline, Key, Passage, PassageKind, Place,
        Prose, Quote, Sentence, Waiver,
    },
    text::SourceId,
};
use rayon::prelude::*;
use rustc_hash::FxHashSet;

/// Every piece of prose, with the guide it belongs to.
pub fn passages(handbook: &Handbook) -> impl Iterator<Item = (Option<&Guide>, Passage<'_>)> {
    let guides = handbook.guides.values();
    let inside = guides.flat_map(|guide| guide.passages().into_iter().map(move |passage| (Some(guide), passage)));
    inside.chain(passages_outside(handbook))
}

/// Every piece of prose outside the guides' own text; what readers sent in belongs to a guide all the same.
pub fn passages_outside(handbook: &Handbook) -> impl Iterator<Item = (Option<&Guide>, Passage<'_>)> {
    let outside = bodies_outside(handbook);
    let outside =
        outside.flat_map(|(guide, body)| Passage::of_blocks(body).into_iter().map(move |passage| (guide, passage)));
    let definitions = handbook.terms.values().map(|term| &term.definition);
    let descriptions = handbook.topics.values().filter_map(|topic| topic.description.as_ref());
    outside.chain(definitions.chain(descriptions).map(|prose| (None, passage(prose))))
}

/// Every piece of prose in the files asked for. Guides that aren't asked for aren't walked.
pub fn prose_in(handbook: &Handbook, wanted: impl Fn(SourceId) -> bool) -> Vec<&Prose> {
    let guides = handbook.guides.values().filter(|guide| wanted(guide.span.source));
    let inside = guides.flat_map(|guide| guide.passages());
    let prose = inside.chain(passages_outside(handbook).map(|(_, passage)| passage)).map(|passage| passage.prose);
    prose.filter(|prose| wanted(prose.span.source)).collect()
}

/// What rules look for all over the content, gathered in one walk over it: a large handbook doesn't fit into the processor's
/// caches, and a walk for each rule would fetch it anew.
#[derive(Debug, Default)]
pub struct Content<'a> {
    /// Every quotation set off as a block.
    pub quotes: Vec<&'a Quote>,
    /// Every picture, with the guide it belongs to.
    pub images: Vec<(Option<&'a Guide>, &'a Image)>,
    /// Every waiver of every guide, with its sentence.
    pub waivers: Vec<(&'a Sentence, &'a Waiver)>,
    /// Every reference that is cited or linked to, drafts included.
    pub references: FxHashSet<&'a Key>,
}

impl<'a> Content<'a> {
    /// Walks over a handbook, in the order of guides and places.
    pub fn of(handbook: &'a Handbook) -> Self {
        let guides: Vec<&Guide> = handbook.guides.values().collect();
        let mut whole = Self::default();
        let each: Vec<Self> = guides.par_iter().map(|guide| Self::of_guide(guide)).collect();
        each.into_iter().for_each(|of_guide| whole.join(of_guide));
        whole.join(Self::outside(handbook));
        whole
    }

    fn of_guide(guide: &'a Guide) -> Self {
        let mut content = Self::default();
        content.images.extend(guide.image.as_ref().map(|image| (Some(guide), image)));
        bodies(guide).for_each(|body| content.add_body(Some(guide), body));
        for passage in guide.passages() {
            content.add_passage(Some(guide), passage);
            for sentence in &passage.prose.sentences {
                content.waivers.extend(sentence.waivers.iter().map(|waiver| (sentence, waiver)));
            }
        }
        content
    }

    fn outside(handbook: &'a Handbook) -> Self {
        let mut content = Self::default();
        bodies_outside(handbook).for_each(|(guide, body)| content.add_body(guide, body));
        passages_outside(handbook).for_each(|(guide, passage)| content.add_passage(guide, passage));
        content
    }

    fn join(&mut self, other: Self) {
        self.quotes.extend(other.quotes);
        self.images.extend(other.images);
        self.waivers.extend(other.waivers);
        self.references.extend(other.references);
    }

    /// Adds what blocks hold, those within lists and quotations too. What is still to be seen waits on a stack of our own.
    fn add_body(&mut self, guide: Option<&'a Guide>, body: &'a [Block]) {
        let mut waiting: Vec<&Block> = body.iter().rev().collect();
        while let Some(block) = waiting.pop() {
            match block {
                Block::List(list) => waiting.extend(list.items.iter().rev().flat_map(|item| item.body.iter().rev())),
                Block::Quote(quote) => {
                    self.quotes.push(quote);
                    waiting.extend(quote.body.iter().rev());
                }
                Block::Image(image) => self.images.push((guide, image.as_ref())),
                _ => {}
            }
        }
    }

    fn add_passage(&mut self, guide: Option<&'a Guide>, passage: Passage<'a>) {
        if let PassageKind::Attribution(quote) = passage.kind {
            quote.citations.iter().for_each(|citation| self.add_citation(citation));
        }
        each_inline(passage.prose, |inline| match inline {
            Inline::Citation(citation) => self.add_citation(citation),
            Inline::CrossLink(link) => {
                if let Destination::Reference(key) = &link.destination.value {
                    self.references.insert(key);
                }
            }
            Inline::Image(image) => self.images.push((guide, image.as_ref())),
            _ => {}
        });
    }

    fn add_citation(&mut self, citation: &'a Citation) {
        self.references.extend(citation.items.iter().map(|item| &item.key.value));
    }
}

/// Looks at every inline of some prose, those within links and stressed words too, in reading order.
fn each_inline<'a>(prose: &'a Prose, mut look: impl FnMut(&'a Inline)) {
    let mut waiting: Vec<std::slice::Iter<'a, Inline>> = vec![prose.inlines.iter()];
    while let Some(siblings) = waiting.last_mut() {
        let Some(inline) = siblings.next() else {
            waiting.pop();
            continue;
        };
        look(inline);
        match inline {
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => {
                waiting.push(inner.iter())
            }
            Inline::Link(link) => waiting.push(link.inlines.iter()),
            Inline::CrossLink(link) => waiting.push(link.inlines.iter()),
            Inline::Image(image) => waiting.extend(image.description.as_ref().map(|prose| prose.inlines.iter())),
            Inline::Text(_) | Inline::Code(_) | Inline::Citation(_) | Inline::Break | Inline::Tag(_) => {}
        }
    }
}

/// The bodies of a guide's divisions, in reading order.
fn bodies(guide: &Guide) -> impl Iterator<Item = &[Block]> {
    let parts = guide.parts.iter().flat_map(|part| {
        let steps = part.steps.iter().map(|step| step.body.as_slice());
        std::iter::once(part.lead.as_slice()).chain(steps)
    });
    let sections = guide.sections.iter().flat_map(|section| {
        let items = section.items.iter().map(|item| item.body.as_slice());
        std::iter::once(section.lead.as_slice()).chain(items)
    });
    std::iter::once(guide.introduction.as_slice()).chain(parts).chain(sections)
}

/// Biographies, and what readers sent in.
fn bodies_outside(handbook: &Handbook) -> impl Iterator<Item = (Option<&Guide>, &[Block])> {
    let people = handbook.people.values().map(|person| (None, person.biography.as_slice()));
    let contributed = handbook.contributions.iter().flat_map(|(slug, list)| {
        let guide = handbook.guides.get(slug);
        let published = list.iter().filter(|contribution: &&Contribution| contribution.is_published());
        published.map(move |contribution| (guide, contribution.body.as_slice()))
    });
    people.chain(contributed)
}

fn passage(prose: &Prose) -> Passage<'_> {
    Passage { prose, kind: PassageKind::Paragraph, place: Place::Introduction, depth: 0, leads: true }
}
