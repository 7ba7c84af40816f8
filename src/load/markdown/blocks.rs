//! Blocks, put together from pulldown-cmark's events.

use super::{
    depth, fence, finish,
    flow::Flow,
    headline::Opening,
    html,
    inlines::Inlines,
    leaf::Leaf,
    nesting::{Nesting, Piece},
    reader::{self, Reader},
};
use crate::{
    load::{MisplacedHeading, ProblemKind},
    model::Block,
    text::Fragment,
};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use std::ops::Range;

/// Reads all blocks of a text.
pub(super) fn read(reader: &mut Reader<'_>) -> Vec<Piece> {
    let parsed = depth::bounded(reader.text.text());
    let mut events = Parser::new_ext(&parsed, reader::options()).into_offset_iter();
    let mut blocks = Blocks { reader, nesting: Nesting::default(), leaf: None };
    while let Some((event, range)) = events.next() {
        match event {
            Event::Start(tag) if is_inline(tag.to_end()) => {
                let definition = match &tag {
                    Tag::Link { id, .. } | Tag::Image { id, .. } => events.reference_definitions().get(id),
                    _ => None,
                };
                let definition = definition.map(|definition| definition.span.clone());
                if let Some((inlines, reader)) = blocks.words(&range) {
                    inlines.start(tag, range, definition, reader);
                }
            }
            event => blocks.event(event, range),
        }
    }
    blocks.close_leaf();
    blocks.nesting.finish()
}

struct Blocks<'b, 'a> {
    reader: &'b mut Reader<'a>,
    nesting: Nesting,
    /// The paragraph, heading, cell, code or HTML being read.
    leaf: Option<Leaf>,
}

impl<'a> Blocks<'_, 'a> {
    /// The words being read, which begin with this event where none were.
    fn words(&mut self, range: &Range<usize>) -> Option<(&mut Inlines, &mut Reader<'a>)> {
        let leaf = self.leaf.get_or_insert_with(|| Leaf::bare(range.start, self.reader));
        leaf.inlines(range.end).map(|inlines| (inlines, &mut *self.reader))
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::TaskListMarker(_) => {}
            Event::Start(tag) => {
                self.close_bare();
                self.start(tag, range);
            }
            Event::End(tag) if !is_inline(tag) => {
                self.close_bare();
                self.end(tag);
            }
            Event::Rule => {
                self.close_bare();
                let span = self.reader.trimmed(range);
                self.reader.report(span, ProblemKind::Unsupported { what: "thematic break" });
            }
            Event::Text(piece) | Event::Html(piece) if self.is_verbatim() => {
                self.leaf.iter_mut().for_each(|leaf| leaf.verbatim(&piece, range.clone(), self.reader));
            }
            event => {
                if let Some((inlines, reader)) = self.words(&range) {
                    inlines.event(event, range, reader);
                }
            }
        }
    }

    fn is_verbatim(&self) -> bool {
        matches!(self.leaf, Some(Leaf::Fenced(..) | Leaf::Indented(..) | Leaf::Html(..)))
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        let span = self.reader.trimmed(range.clone());
        match tag {
            Tag::List(start) => self.nesting.open_list(start, span, self.reader),
            Tag::Item => self.nesting.open_item(span),
            Tag::BlockQuote(_) => self.nesting.open_quote(span, self.reader),
            Tag::Table(_) => self.nesting.open_table(span),
            Tag::TableHead | Tag::TableRow => {
                if let Some(table) = self.nesting.table() {
                    table.start_row(range);
                }
            }
            Tag::FootnoteDefinition(_) => self.reader.report(span, ProblemKind::Unsupported { what: "footnote" }),
            leaf => self.leaf = Leaf::new(leaf, range, self.reader),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::List(_) | TagEnd::Item | TagEnd::BlockQuote(_) | TagEnd::Table => self.nesting.close(self.reader),
            TagEnd::TableHead | TagEnd::TableRow => {
                if let Some(table) = self.nesting.table() {
                    table.end_row(self.reader);
                }
            }
            _ => self.close_leaf(),
        }
    }

    fn close_bare(&mut self) {
        if matches!(self.leaf, Some(Leaf::Bare(..))) {
            self.close_leaf();
        }
    }

    /// Ends the leaf being read.
    fn close_leaf(&mut self) {
        match self.leaf.take() {
            Some(Leaf::Paragraph(range, inlines) | Leaf::Bare(range, inlines)) => {
                let span = self.reader.trimmed(range);
                self.nesting.add_paragraph(inlines.finish(), span, self.reader);
            }
            Some(Leaf::Heading(opening, inlines)) => self.heading(opening, inlines.finish()),
            Some(Leaf::Cell(range, inlines)) => {
                let cell = finish::prose(inlines.finish(), self.reader.trimmed(range.clone()), self.reader);
                if let Some(table) = self.nesting.table() {
                    table.cell(cell, range.end);
                }
            }
            Some(Leaf::Fenced(range, body)) => {
                let block = fence::block(range, body, self.reader);
                self.nesting.add(block, self.reader);
            }
            Some(Leaf::Indented(range, body)) => {
                let block = fence::indented(self.reader.trimmed(range), &body);
                self.nesting.add(block, self.reader);
            }
            Some(Leaf::Html(range, text)) => self.html(&text, range),
            None => {}
        }
    }

    fn heading(&mut self, opening: Opening, flow: Flow) {
        let headline = opening.finish(flow, self.reader);
        if self.nesting.is_at_top() {
            return self.nesting.add_headline(headline);
        }
        let kind = ProblemKind::MisplacedHeading { level: headline.level, reason: MisplacedHeading::Nested };
        self.reader.report(headline.heading.span, kind);
        self.nesting.add(Block::Paragraph(headline.heading.prose), self.reader);
    }

    fn html(&mut self, text: &Fragment, range: Range<usize>) {
        for waiver in html::waivers(text, self.reader.trimmed(range), self.reader) {
            self.nesting.waive(waiver, self.reader);
        }
    }
}

fn is_inline(tag: TagEnd) -> bool {
    use TagEnd::{Emphasis, Image, Link, Strikethrough, Strong, Subscript, Superscript};
    matches!(tag, Emphasis | Strong | Strikethrough | Superscript | Subscript | Link | Image)
}
