//! What has begun and not ended: lists, items, quotes and tables, on a stack of our own, and never deeper than can be shown.

use super::{
    comment, flow::Flow, headline::Headline, node::Node, paragraph, quote::Draft, reader::Reader, table::TableReader,
};
use crate::{
    load::ProblemKind,
    model::{Block, List, ListItem, Waiver},
    text::Span,
};

/// So many lists and quotes can lie in one another; what is deeper is kept without them.
const LIMIT: usize = 8;

/// What the text consists of at its top.
#[derive(Debug)]
pub(super) enum Piece {
    Headline(Headline),
    Block(Box<Block>),
}

/// What has begun and not ended, and what has.
#[derive(Default)]
pub(super) struct Nesting {
    /// From the outside in.
    open: Vec<Container>,
    /// How many of them are items and quotes. A list counts with its items.
    depth: usize,
    /// How many of those that have begun are nested too deep.
    flattened: usize,
    found: Vec<Piece>,
}

enum Container {
    List { span: Span, start: Option<u64>, items: Vec<ListItem> },
    Item { span: Span, body: Vec<Block> },
    Quote(Draft),
    Table(TableReader),
}

impl Nesting {
    /// What was found, once all is ended.
    pub(super) fn finish(self) -> Vec<Piece> {
        self.found
    }

    /// Whether nothing is open.
    pub(super) fn is_at_top(&self) -> bool {
        self.open.is_empty()
    }

    /// The table being read.
    pub(super) fn table(&mut self) -> Option<&mut TableReader> {
        match self.open.last_mut() {
            Some(Container::Table(table)) => Some(table),
            _ => None,
        }
    }

    pub(super) fn open_table(&mut self, span: Span) {
        self.open.push(Container::Table(TableReader::at(span)));
    }

    pub(super) fn open_list(&mut self, start: Option<u64>, span: Span, reader: &mut Reader<'_>) {
        if !self.is_too_deep(span, reader) {
            self.open.push(Container::List { span, start, items: Vec::new() });
        }
    }

    pub(super) fn open_quote(&mut self, span: Span, reader: &mut Reader<'_>) {
        if !self.is_too_deep(span, reader) {
            self.depth += 1;
            self.open.push(Container::Quote(Draft::at(span)));
        }
    }

    pub(super) fn open_item(&mut self, span: Span) {
        if self.flattened > 0 {
            self.flattened += 1;
        } else {
            self.depth += 1;
            self.open.push(Container::Item { span, body: Vec::new() });
        }
    }

    fn is_too_deep(&mut self, span: Span, reader: &mut Reader<'_>) -> bool {
        let is_too_deep = self.flattened > 0 || self.depth >= LIMIT;
        if is_too_deep && self.flattened == 0 {
            reader.report(span, ProblemKind::TooDeep { limit: LIMIT });
        }
        self.flattened += usize::from(is_too_deep);
        is_too_deep
    }

    /// Ends the innermost list, item, quote or table.
    pub(super) fn close(&mut self, reader: &mut Reader<'_>) {
        if self.flattened > 0 && self.table().is_none() {
            self.flattened -= 1;
            return;
        }
        let block = match self.open.pop() {
            Some(Container::List { span, start, mut items }) => {
                items.shrink_to_fit();
                Block::List(List { span, start, items })
            }
            Some(Container::Table(table)) => Block::Table(table.finish()),
            Some(Container::Quote(draft)) => {
                self.depth -= 1;
                Block::Quote(Box::new(draft.finish(reader)))
            }
            Some(Container::Item { span, mut body }) => {
                body.shrink_to_fit();
                self.depth -= 1;
                if let Some(Container::List { items, .. }) = self.open.last_mut() {
                    items.push(ListItem { span, body });
                }
                return;
            }
            None => return,
        };
        self.add(block, reader);
    }

    /// Adds a heading at the top.
    pub(super) fn add_headline(&mut self, headline: Headline) {
        self.found.push(Piece::Headline(headline));
    }

    /// Adds a block to what is innermost.
    pub(super) fn add(&mut self, block: Block, reader: &mut Reader<'_>) {
        match self.open.last_mut() {
            Some(Container::Item { body, .. }) => body.push(block),
            Some(Container::Quote(draft)) => draft.add(block, reader),
            Some(Container::List { .. } | Container::Table(_)) => {}
            None => self.found.push(Piece::Block(Box::new(block))),
        }
    }

    /// Adds a paragraph to what is innermost. Waivers that stand alone are for what is said before them.
    pub(super) fn add_paragraph(&mut self, flow: Flow, span: Span, reader: &mut Reader<'_>) {
        if flow.is_wordless() {
            for (_, node) in flow.into_parts().1 {
                if let Node::Waiver(waiver) = node {
                    self.waive(waiver, reader);
                }
            }
            return;
        }
        if let Some(Container::Quote(draft)) = self.open.last_mut() {
            return draft.paragraph(flow, span, reader);
        }
        for block in paragraph::blocks(flow, span, reader) {
            self.add(block, reader);
        }
    }

    /// Gives a waiver that stands alone to the last sentence before it.
    pub(super) fn waive(&mut self, waiver: Waiver, reader: &mut Reader<'_>) {
        let sentence = match self.open.last_mut() {
            Some(Container::Quote(draft)) => return draft.waive(waiver, reader),
            Some(Container::Item { body, .. }) => body.last_mut().and_then(paragraph::last_sentence),
            Some(Container::List { .. } | Container::Table(_)) => None,
            None => self.found.last_mut().and_then(|piece| match piece {
                Piece::Headline(headline) => headline.heading.prose.sentences.last_mut(),
                Piece::Block(block) => paragraph::last_sentence(block),
            }),
        };
        match sentence {
            Some(sentence) => sentence.waivers.push(waiver),
            None => comment::report(&waiver, reader),
        }
    }
}
