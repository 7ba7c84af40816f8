//! The sections beside a guide's steps, with what readers sent in.

use crate::{
    link::GuideLinks,
    model::{Block, Contribution, ContributionKind, Guide, Place, Section, SectionItem, SectionKind},
    render::site::{
        block::{self, View},
        html::Html,
        inline::Setting,
    },
};
use serde::Serialize;

/// A section. The kind of its items is the name of their template.
#[derive(Serialize)]
pub struct SectionView {
    kind: &'static str,
    item: &'static str,
    id: String,
    title: Html,
    blocks: Vec<View>,
    items: Vec<ItemView>,
}

#[derive(Serialize)]
struct ItemView {
    id: Option<String>,
    title: Option<Html>,
    blocks: Vec<View>,
    reader: Option<Reader>,
}

/// Who sent an item in.
#[derive(Serialize)]
struct Reader {
    name: String,
    date: Option<Day>,
    reviewed: String,
    /// What the editors say to it.
    answer: Vec<View>,
}

#[derive(Serialize)]
struct Day {
    iso: String,
    text: String,
}

/// The sections that stand before the steps (what is needed), and those that stand behind them.
pub fn views(guide: &Guide, links: &GuideLinks, setting: &Setting<'_>) -> (Vec<SectionView>, Vec<SectionView>) {
    let mut sections: Vec<SectionView> =
        guide.sections.iter().enumerate().map(|(index, section)| view(index, section, links, setting)).collect();
    add_contributions(guide, &mut sections, links, setting);
    sections.into_iter().partition(|section| section.kind == SectionKind::Supplies.class())
}

fn view(index: usize, section: &Section, links: &GuideLinks, setting: &Setting<'_>) -> SectionView {
    let items = section.items.iter().enumerate().map(|(number, item)| {
        let place = Place::Item(section.kind, index, number);
        item_view(item, links.anchors.get(&place).cloned(), setting)
    });
    SectionView {
        kind: section.kind.class(),
        item: section.kind.item(),
        id: links.anchor(Place::Section(section.kind, index)).unwrap_or_default().to_owned(),
        title: setting.html(&section.heading.prose),
        blocks: block::views(&section.lead, 3, setting),
        items: items.collect(),
    }
}

fn item_view(item: &SectionItem, id: Option<String>, setting: &Setting<'_>) -> ItemView {
    ItemView {
        id: id.filter(|_| item.heading.is_some()),
        title: item.heading.as_ref().map(|heading| setting.html(&heading.prose)),
        blocks: block::views(&item.body, 4, setting),
        reader: None,
    }
}

/// Published contributions join the section of their kind, or make one.
fn add_contributions(guide: &Guide, sections: &mut Vec<SectionView>, links: &GuideLinks, setting: &Setting<'_>) {
    for (number, contribution) in setting.desk.book.handbook.published(&guide.slug) {
        let kind = contribution.kind.value.section();
        let at = sections.iter().position(|section| section.kind == kind.class()).unwrap_or_else(|| {
            sections.push(empty(kind, setting));
            sections.len() - 1
        });
        let id = links.anchors.get(&Place::Contribution(number)).cloned();
        sections[at].items.push(contribution_view(contribution, id, setting));
    }
}

fn empty(kind: SectionKind, setting: &Setting<'_>) -> SectionView {
    let title = Html::of(&setting.desk.say(kind.class(), &[]));
    let id = format!("readers-{}", kind.class());
    SectionView { kind: kind.class(), item: kind.item(), id, title, blocks: Vec::new(), items: Vec::new() }
}

fn contribution_view(contribution: &Contribution, id: Option<String>, setting: &Setting<'_>) -> ItemView {
    let (title, body) = match contribution.body.split_first() {
        Some((Block::Paragraph(asked), rest)) if contribution.kind.value == ContributionKind::Question => {
            (Some(setting.html(asked)), rest)
        }
        _ => (None, contribution.body.as_slice()),
    };
    let blocks = block::views(body, 4, setting);
    ItemView { id, title, blocks, reader: Some(reader(contribution, setting)) }
}

fn reader(contribution: &Contribution, setting: &Setting<'_>) -> Reader {
    let desk = setting.desk;
    let reviewer = contribution.reviewed_by.as_ref().map(|key| match desk.book.handbook.people.get(&key.value) {
        Some(person) => person.name.value.clone(),
        None => key.value.to_string(),
    });
    let reviewed_on = contribution.reviewed_on.as_ref().map(|date| desk.date(date.value));
    let reviewed = [("name", reviewer.unwrap_or_default()), ("date", reviewed_on.unwrap_or_default())];
    Reader {
        name: contribution.name.as_ref().map_or_else(|| desk.say("a-reader", &[]), |name| name.value.clone()),
        date: contribution.date.as_ref().map(|date| Day { iso: date.value.to_string(), text: desk.date(date.value) }),
        reviewed: desk.say("reviewed-by-on", &reviewed.each_ref().map(|(place, value)| (*place, value.as_str()))),
        answer: block::views(&contribution.answer, 4, setting),
    }
}
