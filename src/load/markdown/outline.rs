//! Parts, steps and sections, from headings and what stands between them.

use super::{headline::Headline, nesting::Piece, reader::Reader};
use crate::{
    load::{MisplacedHeading, ProblemKind},
    model::{Block, Heading, Part, Section, SectionItem, SectionKind, Step, Structure, Subheading},
    text::Span,
};

/// A guide's text, divided.
#[derive(Debug, Default)]
pub(super) struct Outline {
    pub(super) introduction: Vec<Block>,
    pub(super) parts: Vec<Part>,
    pub(super) sections: Vec<Section>,
}

/// Divides a guide's text by its headings.
pub(super) fn read(pieces: Vec<Piece>, structure: Structure, reader: &mut Reader<'_>) -> Outline {
    let mut draft = Draft {
        outline: Outline::default(),
        steps: structure == Structure::Steps,
        place: Place::Introduction,
        level: 1,
        reader,
    };
    for piece in pieces {
        match piece {
            Piece::Headline(headline) => draft.headline(headline),
            Piece::Block(block) => draft.block(*block),
        }
    }
    let mut outline = draft.outline;
    outline.sections.iter_mut().for_each(itemize);
    outline.parts.iter_mut().for_each(enclose);
    outline
}

/// What the blocks being read belong to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Introduction,
    Part,
    Section,
}

struct Draft<'d, 'a> {
    outline: Outline,
    /// Whether `##` is a step.
    steps: bool,
    place: Place,
    /// The level of the last heading.
    level: u8,
    reader: &'d mut Reader<'a>,
}

impl Draft<'_, '_> {
    fn headline(&mut self, headline: Headline) {
        self.check_level(&headline);
        self.level = headline.level;
        if let Some(kind) = self.section_kind(&headline) {
            return self.start_section(kind, headline.heading);
        }
        match (headline.level, self.place) {
            (2, _) if self.steps => self.start_step(headline.heading),
            (2, _) => self.start_part(Some(headline.heading)),
            (3, Place::Section) => self.start_item(headline.heading),
            (3, _) if !self.steps => self.start_step(headline.heading),
            _ => self.block(subheading(headline.heading)),
        }
    }

    fn check_level(&mut self, headline: &Headline) {
        let begins_with_steps = headline.level == 3 && self.place == Place::Introduction && !self.steps;
        let reason = match headline.level {
            1 => MisplacedHeading::Title,
            level if level > self.level + 1 && !begins_with_steps => MisplacedHeading::SkipsLevel,
            _ => return,
        };
        let kind = ProblemKind::MisplacedHeading { level: headline.level, reason };
        self.reader.report(headline.heading.span, kind);
    }

    /// What section a heading begins, by its class or its name.
    fn section_kind(&mut self, headline: &Headline) -> Option<SectionKind> {
        let of_section = headline.level == 2;
        let known: Vec<String> =
            SectionKind::ALL.iter().filter(|_| of_section).map(|kind| kind.class().to_owned()).collect();
        let mut found = None;
        for class in &headline.classes {
            match SectionKind::ALL.into_iter().find(|kind| of_section && kind.class() == class.value) {
                Some(kind) => found = found.or(Some(kind)),
                None => {
                    let kind = ProblemKind::UnknownClass { class: class.value.clone(), known: known.clone() };
                    self.reader.report(class.span, kind);
                }
            }
        }
        found.or_else(|| self.reader.words.section(&headline.heading.prose.plain()).filter(|_| of_section))
    }

    fn start_part(&mut self, heading: Option<Heading>) {
        self.place = Place::Part;
        let span = heading.as_ref().map_or(Span::file(self.reader.text.origin().source()), |heading| heading.span);
        self.outline.parts.push(Part { span, heading, lead: Vec::new(), steps: Vec::new() });
    }

    /// Begins a step, in a part without a heading where there is no other.
    fn start_step(&mut self, heading: Heading) {
        let belongs = self.place == Place::Part || self.steps;
        if self.outline.parts.is_empty() || !belongs {
            self.start_part(None);
        }
        self.place = Place::Part;
        let step = Step { span: heading.span, heading, body: Vec::new() };
        if let Some(part) = self.outline.parts.last_mut() {
            part.steps.push(step);
        }
    }

    fn start_section(&mut self, kind: SectionKind, heading: Heading) {
        self.place = Place::Section;
        let section = Section { span: heading.span, kind, heading, lead: Vec::new(), items: Vec::new() };
        self.outline.sections.push(section);
    }

    fn start_item(&mut self, heading: Heading) {
        let item = SectionItem { span: heading.span, heading: Some(heading), body: Vec::new() };
        if let Some(section) = self.outline.sections.last_mut() {
            section.items.push(item);
        }
    }

    /// Adds a block to what was begun last.
    fn block(&mut self, block: Block) {
        let body = match self.place {
            Place::Introduction => Some(&mut self.outline.introduction),
            Place::Part => self.outline.parts.last_mut().map(|part| match part.steps.last_mut() {
                Some(step) => &mut step.body,
                None => &mut part.lead,
            }),
            Place::Section => self.outline.sections.last_mut().map(|section| match section.items.last_mut() {
                Some(item) => &mut item.body,
                None => &mut section.lead,
            }),
        };
        if let Some(body) = body {
            body.push(block);
        }
    }
}

fn subheading(heading: Heading) -> Block {
    Block::Subheading(Subheading::from(heading))
}

/// Makes an item of each bullet, where no headings divide the section, and sets where everything ends.
fn itemize(section: &mut Section) {
    if section.items.is_empty() {
        let first = section.lead.iter().position(|block| matches!(block, Block::List(_))).unwrap_or(section.lead.len());
        for block in section.lead.split_off(first) {
            match block {
                Block::List(list) => {
                    let items = list.items.into_iter();
                    section.items.extend(items.map(|item| SectionItem {
                        span: item.span,
                        heading: None,
                        body: item.body,
                    }));
                }
                block => section.items.last_mut().map_or(&mut section.lead, |item| &mut item.body).push(block),
            }
        }
    }
    for item in &mut section.items {
        item.span = around(item.span, &item.body);
    }
    let span = around(section.span, &section.lead);
    section.span = section.items.iter().fold(span, |span, item| span.to(item.span));
}

/// Sets where a part and its steps end.
fn enclose(part: &mut Part) {
    for step in &mut part.steps {
        step.span = around(step.span, &step.body);
    }
    if part.heading.is_none() {
        part.span = part.steps.first().map_or(part.span, |step| step.span);
    }
    let span = around(part.span, &part.lead);
    part.span = part.steps.iter().fold(span, |span, step| span.to(step.span));
}

fn around(span: Span, blocks: &[Block]) -> Span {
    blocks.iter().fold(span, |span, block| span.to(block.span()))
}
