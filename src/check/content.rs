//! Walks over all of the content, for rules that read it wherever it stands: guides, biographies, the glossary, topics, and
//! what readers sent in once it is published.

use crate::{
    model::{
        Block, Citation, Destination, Guide, Handbook, Image, Inline, Key, Passage, PassageKind, Place, Prose, Quote,
        Sentence, Video, Waiver,
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
    /// Every picture that stands beside words that say what it shows: posters of videos, portraits. With their guides.
    pub labelled: Vec<(Option<&'a Guide>, &'a Image)>,
    /// Every video, with the guide it belongs to.
    pub videos: Vec<(Option<&'a Guide>, &'a Video)>,
    /// Every waiver of every guide and of what readers sent in, with its sentence.
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
        let posters = whole.videos.iter().filter_map(|(guide, video)| Some((*guide, video.poster.as_ref()?)));
        let portraits = handbook.people.values().filter_map(|person| Some((None, person.image.as_ref()?)));
        whole.labelled = posters.chain(portraits).collect();
        whole
    }

    fn of_guide(guide: &'a Guide) -> Self {
        let mut content = Self::default();
        content.images.extend(guide.image.as_ref().map(|image| (Some(guide), image)));
        content.videos.extend(guide.video.as_deref().map(|video| (Some(guide), video)));
        guide.bodies().for_each(|body| content.add_body(Some(guide), body));
        for passage in guide.passages() {
            content.add_passage(Some(guide), passage);
            content.add_waivers(passage);
        }
        content
    }

    fn outside(handbook: &'a Handbook) -> Self {
        let mut content = Self::default();
        bodies_outside(handbook).for_each(|(guide, body)| content.add_body(guide, body));
        for (guide, passage) in passages_outside(handbook) {
            content.add_passage(guide, passage);
            // Only what is judged can be waived: of all this, what readers sent in.
            if guide.is_some() {
                content.add_waivers(passage);
            }
        }
        content
    }

    fn join(&mut self, other: Self) {
        self.quotes.extend(other.quotes);
        self.images.extend(other.images);
        self.videos.extend(other.videos);
        self.waivers.extend(other.waivers);
        self.references.extend(other.references);
    }

    /// Adds what blocks hold, those within lists and quotations too.
    fn add_body(&mut self, guide: Option<&'a Guide>, body: &'a [Block]) {
        for block in Block::all([body]) {
            match block {
                Block::Quote(quote) => self.quotes.push(quote),
                Block::Image(image) => self.images.push((guide, image.as_ref())),
                Block::Video(video) => self.videos.push((guide, video.as_ref())),
                _ => {}
            }
        }
    }

    fn add_waivers(&mut self, passage: Passage<'a>) {
        for sentence in &passage.prose.sentences {
            self.waivers.extend(sentence.waivers.iter().map(|waiver| (sentence, waiver)));
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

/// Biographies, and what readers sent in with what was answered.
fn bodies_outside(handbook: &Handbook) -> impl Iterator<Item = (Option<&Guide>, &[Block])> {
    let people = handbook.people.values().map(|person| (None, person.biography.as_slice()));
    let contributed = handbook.contributions.keys().flat_map(|slug| {
        let guide = handbook.guides.get(slug);
        let bodies = handbook.published(slug).flat_map(|(_, sent)| [sent.body.as_slice(), sent.answer.as_slice()]);
        bodies.map(move |body| (guide, body))
    });
    people.chain(contributed)
}

fn passage(prose: &Prose) -> Passage<'_> {
    Passage { prose, kind: PassageKind::Paragraph, place: Place::Introduction, depth: 0, leads: true }
}
