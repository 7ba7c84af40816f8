//! The sections beside a guide's steps, with what readers sent in.

use crate::{
    link::GuideLinks,
    model::{Contribution, ContributionKind, Guide, Place, Section, SectionItem, SectionKind},
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
    let sent = setting.desk.book.handbook.contributions.get(&guide.slug).map_or(&[][..], Vec::as_slice);
    for (index, contribution) in sent.iter().enumerate().filter(|(_, contribution)| contribution.is_published()) {
        let kind = match contribution.kind.value {
            ContributionKind::Tip => SectionKind::Tips,
            ContributionKind::Question => SectionKind::Questions,
            ContributionKind::Story => SectionKind::Stories,
        };
        let at = sections.iter().position(|section| section.kind == kind.class()).unwrap_or_else(|| {
            sections.push(empty(kind, setting));
            sections.len() - 1
        });
        let id = links.anchors.get(&Place::Contribution(index)).cloned();
        sections[at].items.push(contribution_view(contribution, id, setting));
    }
}

fn empty(kind: SectionKind, setting: &Setting<'_>) -> SectionView {
    let title = Html::of(&setting.desk.say(kind.class(), &[]));
    let id = format!("readers-{}", kind.class());
    SectionView { kind: kind.class(), item: kind.item(), id, title, blocks: Vec::new(), items: Vec::new() }
}

fn contribution_view(contribution: &Contribution, id: Option<String>, setting: &Setting<'_>) -> ItemView {
    let desk = setting.desk;
    let reviewer = contribution.reviewed_by.as_ref().map(|key| match desk.book.handbook.people.get(&key.value) {
        Some(person) => person.name.value.clone(),
        None => key.value.to_string(),
    });
    let name = contribution.name.as_ref().map_or_else(|| desk.say("a-reader", &[]), |name| name.value.clone());
    let date = contribution.date.as_ref().map(|date| Day { iso: date.value.to_string(), text: desk.date(date.value) });
    let reviewed = desk.say("reviewed-by", &[("name", &reviewer.unwrap_or_default())]);
    let reader = Some(Reader { name, date, reviewed });
    ItemView { id, title: None, blocks: block::views(&contribution.body, 4, setting), reader }
}
