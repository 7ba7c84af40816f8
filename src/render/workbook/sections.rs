//! The sections beside a guide's steps, with what readers contributed to them.

use super::{
    blocks::{Block, TextBlock, paragraph},
    parts::Part,
    printable::Printable,
    rich::{Node, Rich, text},
    scope::Scope,
};
use crate::model::{Contribution, Place, Section as Written, SectionItem, SectionKind};
use serde::Serialize;

/// A section.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Section {
    kind: &'static str,
    title: Rich,
    anchor: Option<String>,
    lead: Vec<Block>,
    items: Vec<Item>,
}

/// A tip, warning, question, thing needed, or story.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Item {
    title: Option<Rich>,
    anchor: Option<String>,
    by: Printable,
    body: Vec<Block>,
}

impl Scope<'_> {
    /// Sections and parts, read in the order they are printed in: what is needed stands before the parts, all else after.
    pub(super) fn divisions(&self) -> (Vec<Section>, Vec<Part>) {
        let written = || self.guide.sections.iter().enumerate();
        let is_first = |section: &Written| section.kind == SectionKind::Supplies;
        let before =
            written().filter(|(_, section)| is_first(section)).map(|(index, section)| self.section(index, section));
        let mut sections: Vec<Section> = before.collect();
        let parts = self.parts();
        let after =
            written().filter(|(_, section)| !is_first(section)).map(|(index, section)| self.section(index, section));
        sections.extend(after);
        self.add_contributions(&mut sections);
        (sections, parts)
    }

    fn section(&self, index: usize, section: &Written) -> Section {
        let kind = section.kind;
        let title = self.heading(&section.heading, &self.section_title(kind));
        let items = section.items.iter().enumerate();
        Section {
            kind: kind.class(),
            title,
            anchor: self.anchor(Place::Section(kind, index)),
            lead: self.blocks(&section.lead),
            items: items.map(|(number, item)| self.item((index, number), kind, item)).collect(),
        }
    }

    fn item(&self, (section, index): (usize, usize), kind: SectionKind, item: &SectionItem) -> Item {
        let number = self.word("question-number", &[("number", &(index + 1).to_string())]);
        let mut body = self.blocks(&item.body);
        let title = item.heading.as_ref().map(|heading| self.heading(heading, &number));
        let asked = || (kind == SectionKind::Questions).then(|| question(&mut body, &number));
        let title = title.or_else(asked);
        Item { title, anchor: self.anchor(Place::Item(kind, section, index)), by: Printable::default(), body }
    }

    fn section_title(&self, kind: SectionKind) -> Printable {
        self.word(&format!("section-{}", kind.class()), &[])
    }

    /// Adds what readers sent in to the first section of its kind, or to a new one.
    fn add_contributions(&self, sections: &mut Vec<Section>) {
        for (index, contribution) in self.book.handbook.published(&self.guide.slug) {
            let kind = contribution.kind.value.section();
            let item = self.contribution(index, contribution, kind);
            match sections.iter_mut().find(|section| section.kind == kind.class()) {
                Some(section) => section.items.push(item),
                None => sections.push(Section {
                    kind: kind.class(),
                    title: vec![Node::Text { v: self.section_title(kind) }],
                    anchor: None,
                    lead: Vec::new(),
                    items: vec![item],
                }),
            }
        }
    }

    fn contribution(&self, index: usize, contribution: &Contribution, kind: SectionKind) -> Item {
        let name = contribution.name.as_ref().map(|name| name.value.clone());
        let date = contribution.date.as_ref().map(|date| self.strings.date(date.value));
        let by = match (name, date) {
            (Some(name), Some(date)) => self.word("sent-by", &[("name", &name), ("date", &date)]),
            (name, date) => Printable::line(&name.or(date).unwrap_or_default()),
        };
        let by = self.reviewed_contribution(contribution, by);
        let mut body = self.blocks(&contribution.body);
        let number = self.word("question-number", &[("number", &(index + 1).to_string())]);
        let title = (kind == SectionKind::Questions).then(|| question(&mut body, &number));
        let anchor = self.anchor(Place::Contribution(index));
        if contribution.answer.is_empty() {
            return Item { title, anchor, by, body };
        }
        // Whoever answers speaks last, so the reader's signature stands before.
        let signed = (!by.is_blank()).then(|| vec![Node::Emph { c: text(&format!("— {}", by.as_str())) }]);
        body.extend(signed.and_then(paragraph));
        body.extend(paragraph(vec![Node::Strong { c: text(self.word("answer", &[]).as_str()) }]));
        body.extend(self.blocks(&contribution.answer));
        Item { title, anchor, by: Printable::default(), body }
    }

    /// Who sent something in, and who reviewed it.
    fn reviewed_contribution(&self, contribution: &Contribution, by: Printable) -> Printable {
        let (Some(reviewer), Some(date)) = (&contribution.reviewed_by, &contribution.reviewed_on) else { return by };
        let sent = by.or(|| self.word("a-reader", &[]));
        let (name, date) = (self.named_with_credentials(&reviewer.value), self.strings.date(date.value));
        self.word("sent-and-reviewed", &[("by", sent.as_str()), ("name", &name), ("date", &date)])
    }
}

/// The question of an item without a heading: its first paragraph, taken out of its body.
fn question(body: &mut Vec<Block>, otherwise: &Printable) -> Rich {
    match body.first() {
        Some(Block::Text(TextBlock::Paragraph { text })) => {
            let text = text.clone();
            body.remove(0);
            text
        }
        _ => text(otherwise.as_str()),
    }
}
