//! What lists say of a guide, and where in a guide something stands.

use super::{desk::Desk, head, html::Html};
use crate::{
    link::{Backlink, Route},
    model::{Block, Guide, Key, Place},
};
use serde::Serialize;

/// A guide in a list.
#[derive(Serialize)]
pub struct Card {
    href: String,
    marked: Html,
    title: String,
    summary: String,
    foot: String,
    /// Why it isn't published.
    unpublished: Option<String>,
}

impl Card {
    /// A guide as a list on this page shows it.
    pub fn of(guide: &Guide, page: &Route, desk: &Desk<'_>) -> Self {
        let steps = guide.parts.iter().map(|part| part.steps.len()).sum();
        let sheets = worksheets(guide);
        let steps = desk.count("steps", steps);
        let foot =
            if sheets > 0 { [steps, desk.count("worksheets", sheets)].join(&desk.say("comma", &[])) } else { steps };
        Self {
            href: desk.routes().href(page, &Route::Guide(guide.slug.clone())),
            marked: desk.marked(guide),
            title: guide.title.plain(),
            summary: guide.summary.plain(),
            foot,
            unpublished: head::unpublished(guide, desk),
        }
    }

    /// The guides with these slugs, as far as they are there.
    pub fn all<'k>(slugs: impl IntoIterator<Item = &'k Key>, page: &Route, desk: &Desk<'_>) -> Vec<Self> {
        let guides = slugs.into_iter().filter_map(|slug| desk.book.handbook.guides.get(slug));
        guides.map(|guide| Self::of(guide, page, desk)).collect()
    }
}

fn worksheets(guide: &Guide) -> usize {
    let steps = guide.parts.iter().flat_map(|part| &part.steps).flat_map(|step| &step.body);
    let leads = guide.parts.iter().flat_map(|part| &part.lead);
    let blocks = guide.introduction.iter().chain(leads).chain(steps);
    blocks.filter(|block| matches!(block, Block::Worksheet(_))).count()
}

/// A guide that leads to something, with the places where it does.
#[derive(Serialize)]
pub struct Mention {
    href: String,
    marked: Html,
    title: String,
    places: Vec<PlaceView>,
}

/// A place in a guide.
#[derive(Serialize)]
pub struct PlaceView {
    href: String,
    name: String,
}

/// Guides and places that lead to something, each guide once, in their order.
pub fn mentions<'b>(backlinks: impl IntoIterator<Item = &'b Backlink>, page: &Route, desk: &Desk<'_>) -> Vec<Mention> {
    let mut found: Vec<(Key, Mention)> = Vec::new();
    for backlink in backlinks {
        let Some(guide) = desk.book.handbook.guides.get(&backlink.guide) else { continue };
        if found.last().is_none_or(|(slug, _)| *slug != backlink.guide) {
            let href = desk.routes().href(page, &Route::Guide(backlink.guide.clone()));
            found.push((
                backlink.guide.clone(),
                Mention { href, marked: desk.marked(guide), title: guide.title.plain(), places: Vec::new() },
            ));
        }
        let (Some(place), Some((_, mention))) = (place(guide, backlink.place, page, desk), found.last_mut()) else {
            continue;
        };
        if mention.places.last().is_none_or(|last| last.href != place.href) {
            mention.places.push(place);
        }
    }
    found.into_iter().map(|(_, mention)| mention).collect()
}

/// A place in a guide by its name: "Step 3", or its heading. None for the front matter.
pub fn place(guide: &Guide, place: Place, page: &Route, desk: &Desk<'_>) -> Option<PlaceView> {
    let name = match place {
        Place::Front => return None,
        Place::Introduction => desk.say("introduction", &[]),
        Place::Part(part) => guide.parts.get(part)?.heading.as_ref()?.prose.plain(),
        Place::Step(part, step) => desk.say("step-number", &[("number", &guide.step_number(part, step).to_string())]),
        Place::Section(_, section) | Place::Item(_, section, _) => guide.sections.get(section)?.heading.prose.plain(),
        Place::Contribution(_) | Place::Answer(_) => desk.say("readers", &[]),
    };
    let route = Route::Guide(guide.slug.clone());
    let anchor = desk.book.links.guides.get(&guide.slug).and_then(|links| links.anchor(place));
    let href = match anchor {
        Some(anchor) => desk.routes().href_at(page, &route, anchor),
        None => desk.routes().href(page, &route),
    };
    Some(PlaceView { href, name })
}
