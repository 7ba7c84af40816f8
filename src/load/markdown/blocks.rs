//! Blocks, put together from pulldown-cmark's events: what has begun and not ended lies on a stack, never on the program's own.

use super::{
    comment, depth, fence, finish,
    flow::{Flow, Node},
    headline::{Headline, Opening},
    html::{self, Html},
    inlines::Inlines,
    leaf::Leaf,
    paragraph,
    quote::Draft,
    reader::{self, Reader},
    table::TableReader,
};
use crate::{
    load::{MisplacedHeading, ProblemKind},
    model::{Block, List, ListItem, Waiver},
    text::{Fragment, Span},
};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use std::ops::Range;

/// So many lists and quotes can lie in one another; what is deeper is kept without them.
const LIMIT: usize = 8;

/// What the text consists of at its top.
#[derive(Debug)]
pub(super) enum Piece {
    Headline(Headline),
    Block(Block),
}

/// Reads all blocks of a text.
pub(super) fn read(reader: &mut Reader<'_>) -> Vec<Piece> {
    let parsed = depth::bounded(reader.text.text());
    let mut events = Parser::new_ext(&parsed, reader::options()).into_offset_iter();
    let mut blocks = Blocks { reader, open: Vec::new(), depth: 0, flattened: 0, leaf: None, found: Vec::new() };
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
    blocks.found
}

struct Blocks<'b, 'a> {
    reader: &'b mut Reader<'a>,
    /// Lists, items, quotes and tables, from the outside in.
    open: Vec<Container>,
    /// How many of them are items and quotes.
    depth: usize,
    /// How many of those that have begun are nested too deep.
    flattened: usize,
    leaf: Option<Leaf>,
    found: Vec<Piece>,
}

enum Container {
    List { span: Span, start: Option<u64>, items: Vec<ListItem> },
    Item { span: Span, body: Vec<Block> },
    Quote(Draft),
    Table(TableReader),
}

impl Container {
    /// Whether it counts as a level of nesting: a list counts with its items.
    fn is_level(&self) -> bool {
        matches!(self, Self::Item { .. } | Self::Quote(_))
    }
}

impl<'a> Blocks<'_, 'a> {
    /// The words being read, which begin with this event where none were, for an event that ends at `end`.
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
            Event::Text(piece) | Event::Html(piece)
                if self.leaf.as_mut().is_some_and(|leaf| leaf.inlines(0).is_none()) =>
            {
                self.leaf.iter_mut().for_each(|leaf| leaf.verbatim(&piece, range.clone(), self.reader));
            }
            event => {
                if let Some((inlines, reader)) = self.words(&range) {
                    inlines.event(event, range, reader);
                }
            }
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        let span = self.reader.trimmed(range.clone());
        let level = self.depth >= LIMIT && !matches!(tag, Tag::Item);
        match tag {
            Tag::List(_) | Tag::Item | Tag::BlockQuote(_) if self.flattened > 0 || level => {
                if self.flattened == 0 {
                    self.reader.report(span, ProblemKind::TooDeep { limit: LIMIT });
                }
                self.flattened += 1;
            }
            Tag::List(start) => self.open(Container::List { span, start, items: Vec::new() }),
            Tag::Item => self.open(Container::Item { span, body: Vec::new() }),
            Tag::BlockQuote(_) => self.open(Container::Quote(Draft::at(span))),
            Tag::Table(_) => self.open(Container::Table(TableReader::at(span))),
            Tag::TableHead | Tag::TableRow => {
                if let Some(Container::Table(table)) = self.open.last_mut() {
                    table.start_row(range);
                }
            }
            Tag::FootnoteDefinition(_) => self.reader.report(span, ProblemKind::Unsupported { what: "footnote" }),
            leaf => self.leaf = Leaf::new(leaf, range, self.reader),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::List(_) | TagEnd::Item | TagEnd::BlockQuote(_) if self.flattened > 0 => self.flattened -= 1,
            TagEnd::List(_) | TagEnd::Item | TagEnd::BlockQuote(_) | TagEnd::Table => self.close(),
            TagEnd::TableHead | TagEnd::TableRow => {
                if let Some(Container::Table(table)) = self.open.last_mut() {
                    table.end_row(self.reader);
                }
            }
            _ => self.close_leaf(),
        }
    }

    fn open(&mut self, container: Container) {
        self.depth += usize::from(container.is_level());
        self.open.push(container);
    }

    /// Ends the innermost container.
    fn close(&mut self) {
        self.depth -= usize::from(self.open.last().is_some_and(Container::is_level));
        match self.open.pop() {
            Some(Container::List { span, start, items }) => self.add(Block::List(List { span, start, items })),
            Some(Container::Item { span, body }) => {
                if let Some(Container::List { items, .. }) = self.open.last_mut() {
                    items.push(ListItem { span, body });
                }
            }
            Some(Container::Quote(draft)) => {
                let quote = draft.finish(self.reader);
                self.add(Block::Quote(quote));
            }
            Some(Container::Table(table)) => self.add(Block::Table(table.finish())),
            None => {}
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
                self.paragraph(inlines.finish(), span);
            }
            Some(Leaf::Heading(opening, inlines)) => self.heading(opening, inlines.finish()),
            Some(Leaf::Cell(range, inlines)) => {
                let cell = finish::prose(inlines.finish(), self.reader.trimmed(range.clone()), self.reader);
                if let Some(Container::Table(table)) = self.open.last_mut() {
                    table.cell(cell, range.end);
                }
            }
            Some(Leaf::Fenced(range, body)) => {
                let block = fence::block(range, body, self.reader);
                self.add(block);
            }
            Some(Leaf::Indented(range, body)) => {
                let span = self.reader.trimmed(range);
                self.add(fence::indented(span, &body));
            }
            Some(Leaf::Html(range, text)) => self.html(&text, range),
            None => {}
        }
    }

    fn paragraph(&mut self, flow: Flow, span: Span) {
        if flow.is_wordless() {
            let (_, nodes) = flow.into_parts();
            for (_, node) in nodes {
                if let Node::Waiver(waiver) = node {
                    self.waive(waiver);
                }
            }
            return;
        }
        match self.open.last_mut() {
            Some(Container::Quote(draft)) => draft.paragraph(flow, span, self.reader),
            _ => paragraph::blocks(flow, span, self.reader).into_iter().for_each(|block| self.add(block)),
        }
    }

    fn heading(&mut self, opening: Opening, flow: Flow) {
        let headline = opening.finish(flow, self.reader);
        if self.open.is_empty() {
            return self.found.push(Piece::Headline(headline));
        }
        let kind = ProblemKind::MisplacedHeading { level: headline.level, reason: MisplacedHeading::Nested };
        self.reader.report(headline.heading.span, kind);
        self.add(Block::Paragraph(headline.heading.prose));
    }

    fn html(&mut self, text: &Fragment, range: Range<usize>) {
        let mut shown = Vec::new();
        let mut refused = false;
        for part in html::parts(text.text()) {
            match part {
                Html::Comment(part) => {
                    if let Some(waiver) = comment::waiver(&text.part(part), self.reader) {
                        self.waive(waiver);
                    }
                }
                Html::Unclosed(part) => {
                    self.reader.report(text.span(part), ProblemKind::Unsupported { what: "unclosed comment" });
                }
                Html::Markup(part) if self.reader.reading.allow_html => shown.push(html::inline(text, part)),
                Html::Markup(_) => refused = true,
            }
        }
        let span = self.reader.trimmed(range);
        if refused {
            self.reader.report(span, ProblemKind::RawHtml);
        }
        if !shown.is_empty() {
            self.add(Block::Paragraph(html::paragraph(shown, span)));
        }
    }

    /// Adds a block to the innermost container.
    fn add(&mut self, block: Block) {
        match self.open.last_mut() {
            Some(Container::Item { body, .. }) => body.push(block),
            Some(Container::Quote(draft)) => draft.add(block, self.reader),
            Some(Container::List { .. } | Container::Table(_)) => {}
            None => self.found.push(Piece::Block(block)),
        }
    }

    /// Gives a waiver that stands alone to the last sentence before it.
    fn waive(&mut self, waiver: Waiver) {
        let sentence = match self.open.last_mut() {
            Some(Container::Quote(draft)) => return draft.waive(waiver, self.reader),
            Some(Container::Item { body, .. }) => body.last_mut().and_then(paragraph::last_sentence),
            Some(Container::List { .. } | Container::Table(_)) => None,
            None => self.found.last_mut().and_then(|piece| match piece {
                Piece::Headline(headline) => headline.heading.prose.sentences.last_mut(),
                Piece::Block(block) => paragraph::last_sentence(block),
            }),
        };
        match sentence {
            Some(sentence) => sentence.waivers.push(waiver),
            None => comment::report(&waiver, self.reader),
        }
    }
}

fn is_inline(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image
    )
}
