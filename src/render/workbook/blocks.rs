//! What bodies are made of, as the templates take it: each kind by the name of its template in `blocks/`.

use super::{
    printable::Printable,
    rich::{Node, Rich, is_blank},
    scope::Scope,
    video::Video,
    worksheet::Sheet,
};
use crate::model::{Block as Written, CodeBlock, List, Table};
use serde::Serialize;

/// Lists and quotes are shown in one another so deep; what lies deeper stands in the deepest of them. Loaders report what
/// is cut; a list too deep would fail in Typst, and each quote in a quote takes twice the time.
const DEEPEST: usize = 6;
const DEEPEST_QUOTE: usize = 2;

/// One block.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub(super) enum Block {
    Text(TextBlock),
    Sheet(Sheet),
}

/// A block that is read.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum TextBlock {
    Paragraph { text: Rich },
    Subheading { text: Rich },
    List { ordered: bool, start: Option<u64>, tight: bool, items: Vec<Vec<Block>> },
    Quote { verbatim: bool, speaker: Option<Speaker>, body: Vec<Block>, source: Rich },
    Image { file: String, alt: Printable, caption: Rich },
    Code { text: Printable },
    Table { header: Vec<Rich>, rows: Vec<Vec<Rich>> },
    Video(Video),
}

/// Who said something.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Speaker {
    pub(super) name: Printable,
    pub(super) initials: Printable,
    pub(super) role: Printable,
}

/// How deep a block lies in others.
#[derive(Clone, Copy, Default)]
pub(super) struct Depth {
    all: usize,
    quotes: usize,
}

impl Depth {
    pub(super) fn in_quote(self) -> Self {
        Self { all: self.all + 1, quotes: self.quotes + 1 }
    }

    fn in_list(self) -> Self {
        Self { all: self.all + 1, ..self }
    }
}

impl From<TextBlock> for Block {
    fn from(block: TextBlock) -> Self {
        Self::Text(block)
    }
}

impl Scope<'_> {
    /// The blocks of a body.
    pub(super) fn blocks(&self, written: &[Written]) -> Vec<Block> {
        self.blocks_at(written, Depth::default())
    }

    /// The blocks of a body that lies in others.
    pub(super) fn blocks_at(&self, written: &[Written], depth: Depth) -> Vec<Block> {
        if depth.all > DEEPEST {
            return self.flattened(written);
        }
        let mut blocks = Vec::new();
        for block in written {
            self.block(block, depth, &mut blocks);
        }
        blocks
    }

    fn block(&self, written: &Written, depth: Depth, blocks: &mut Vec<Block>) {
        match written {
            Written::Paragraph(prose) => blocks.extend(paragraph(self.rich(prose))),
            Written::Subheading(subheading) => blocks.extend(self.subheading(self.rich(&subheading.prose), depth)),
            Written::List(list) => blocks.push(self.list(list, depth).into()),
            Written::Quote(quote) if depth.quotes < DEEPEST_QUOTE => blocks.push(self.quote(quote, depth).into()),
            Written::Quote(quote) => blocks.extend(self.flattened(&quote.body)),
            Written::Image(image) => blocks.push(self.picture(image).into()),
            Written::Code(code) => blocks.extend(code_block(code)),
            Written::Table(table) => blocks.extend(self.table(table)),
            Written::Worksheet(worksheet) => blocks.push(Block::Sheet(self.sheet(worksheet))),
            Written::Video(video) => blocks.extend(self.video(video, depth)),
        }
    }

    /// A headline; within a list or a quote, where a document has none, a paragraph that stands out.
    fn subheading(&self, text: Rich, depth: Depth) -> Option<Block> {
        if is_blank(&text) {
            return None;
        }
        Some(match depth.all {
            0 => TextBlock::Subheading { text }.into(),
            _ => TextBlock::Paragraph { text: vec![Node::Strong { c: text }] }.into(),
        })
    }

    fn list(&self, list: &List, depth: Depth) -> TextBlock {
        let items = list.items.iter().map(|item| self.blocks_at(&item.body, depth.in_list()));
        let alone = |body: &[Written]| body.iter().filter(|block| !matches!(block, Written::List(_))).count() < 2;
        TextBlock::List {
            ordered: list.start.is_some(),
            start: list.start,
            tight: list.items.iter().all(|item| alone(&item.body)),
            items: items.collect(),
        }
    }

    fn table(&self, table: &Table) -> Option<Block> {
        let columns = table.head.len();
        let row = |cells: &Vec<_>| {
            let mut row: Vec<Rich> = cells.iter().take(columns).map(|cell| self.rich(cell)).collect();
            row.resize(columns, Rich::new());
            row
        };
        let drawn = TextBlock::Table { header: row(&table.head), rows: table.rows.iter().map(row).collect() };
        (columns > 0).then(|| drawn.into())
    }

    /// Every piece of text below these blocks, one after the other, waiting on a stack of our own.
    fn flattened(&self, written: &[Written]) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut open: Vec<&Written> = written.iter().rev().collect();
        while let Some(block) = open.pop() {
            match block {
                Written::List(list) => open.extend(list.items.iter().flat_map(|item| &item.body).rev()),
                Written::Quote(quote) => open.extend(quote.body.iter().rev()),
                Written::Worksheet(worksheet) => blocks.push(Block::Sheet(self.sheet(worksheet))),
                Written::Subheading(subheading) => blocks.extend(paragraph(self.rich(&subheading.prose))),
                Written::Paragraph(prose) => blocks.extend(paragraph(self.rich(prose))),
                Written::Image(image) => blocks.push(self.picture(image).into()),
                Written::Code(code) => blocks.extend(code_block(code)),
                Written::Table(table) => blocks.extend(self.table(table)),
                Written::Video(video) => {
                    open.extend(video.transcript.iter().rev());
                    blocks.extend(paragraph(video.title.as_ref().map(|title| self.rich(title)).unwrap_or_default()));
                }
            }
        }
        blocks
    }
}

/// A paragraph, where anything of it would be seen.
pub(super) fn paragraph(text: Rich) -> Option<Block> {
    let pictured = text.iter().any(|node| matches!(node, Node::Image { .. }));
    (pictured || !is_blank(&text)).then(|| TextBlock::Paragraph { text }.into())
}

fn code_block(code: &CodeBlock) -> Option<Block> {
    let text = Printable::lines(code.code.trim_end());
    (!text.is_blank()).then(|| TextBlock::Code { text }.into())
}
