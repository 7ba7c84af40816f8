//! Walks over all of the content, for rules that read it wherever it stands: guides, biographies, the glossary, topics, and
//! what readers sent in once it is published.

use crate::model::{Block, Contribution, Guide, Handbook, Image, Inline, Passage, PassageKind, Place, Prose, Quote};

/// Every piece of prose, with the guide it belongs to.
pub fn passages(handbook: &Handbook) -> impl Iterator<Item = (Option<&Guide>, Passage<'_>)> {
    let guides = handbook.guides.values();
    let inside = guides.flat_map(|guide| guide.passages().into_iter().map(move |passage| (Some(guide), passage)));
    let outside = bodies_outside(handbook);
    let outside =
        outside.flat_map(|(guide, body)| Passage::of_blocks(body).into_iter().map(move |passage| (guide, passage)));
    let definitions = handbook.terms.values().map(|term| &term.definition);
    let descriptions = handbook.topics.values().filter_map(|topic| topic.description.as_ref());
    inside.chain(outside).chain(definitions.chain(descriptions).map(|prose| (None, passage(prose))))
}

/// Every block, those within lists and quotations too, with the guide it belongs to.
pub fn blocks(handbook: &Handbook) -> impl Iterator<Item = (Option<&Guide>, &Block)> {
    let guides = handbook.guides.values();
    let inside = guides.flat_map(|guide| bodies(guide).map(move |body| (Some(guide), body)));
    let bodies = inside.chain(bodies_outside(handbook));
    bodies.flat_map(|(guide, body)| nested(body).into_iter().map(move |block| (guide, block)))
}

/// Every quotation set off as a block, with the guide it stands in.
pub fn quotes(handbook: &Handbook) -> impl Iterator<Item = (Option<&Guide>, &Quote)> {
    blocks(handbook).filter_map(|(guide, block)| match block {
        Block::Quote(quote) => Some((guide, quote)),
        _ => None,
    })
}

/// Every picture, with the guide it belongs to.
pub fn images(handbook: &Handbook) -> impl Iterator<Item = (Option<&Guide>, &Image)> {
    let heads = handbook.guides.values().filter_map(|guide| Some((Some(guide), guide.image.as_ref()?)));
    let alone = blocks(handbook).filter_map(|(guide, block)| match block {
        Block::Image(image) => Some((guide, image)),
        _ => None,
    });
    let within = passages(handbook).flat_map(|(guide, passage)| {
        let images = inlines(passage.prose).into_iter().filter_map(|inline| match inline {
            Inline::Image(image) => Some(image),
            _ => None,
        });
        images.map(move |image| (guide, image))
    });
    heads.chain(alone).chain(within)
}

/// Every inline of some prose, those within links and stressed words too, in reading order.
pub fn inlines(prose: &Prose) -> Vec<&Inline> {
    let mut found = Vec::new();
    let mut waiting: Vec<&Inline> = prose.inlines.iter().rev().collect();
    while let Some(inline) = waiting.pop() {
        found.push(inline);
        match inline {
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => {
                waiting.extend(inner.iter().rev());
            }
            Inline::Link(link) => waiting.extend(link.inlines.iter().rev()),
            Inline::CrossLink(link) => waiting.extend(link.inlines.iter().rev()),
            Inline::Image(image) => waiting.extend(image.description.iter().flat_map(|prose| &prose.inlines).rev()),
            Inline::Text(_) | Inline::Code(_) | Inline::Citation(_) | Inline::Break | Inline::Html(_) => {}
        }
    }
    found
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

/// The blocks and all within them, in reading order. What is still to be seen waits on a stack of our own.
fn nested(body: &[Block]) -> Vec<&Block> {
    let mut found = Vec::new();
    let mut waiting: Vec<&Block> = body.iter().rev().collect();
    while let Some(block) = waiting.pop() {
        found.push(block);
        match block {
            Block::List(list) => waiting.extend(list.items.iter().rev().flat_map(|item| item.body.iter().rev())),
            Block::Quote(quote) => waiting.extend(quote.body.iter().rev()),
            _ => {}
        }
    }
    found
}

fn passage(prose: &Prose) -> Passage<'_> {
    Passage { prose, kind: PassageKind::Paragraph, place: Place::Introduction, depth: 0, leads: true }
}
