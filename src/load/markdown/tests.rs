//! What the reader of Markdown makes of texts, with the source of every span beside it.

mod blocks;
mod citations;
mod guides;
mod links;
mod places;
mod properties;
mod quotes;
mod sentences;
mod waivers;

use super::*;
use crate::{
    load::{MisplacedHeading, ProblemKind, RawHtml},
    model::{Block, Inline, Sentence},
    text::Span,
};

/// A text that was read, and what was made of it.
struct Read {
    text: String,
    blocks: Vec<Block>,
    problems: Vec<Problem>,
}

fn english() -> Reading {
    Reading::default()
}

fn read(text: &str) -> Read {
    read_as(text, &english())
}

fn read_as(text: &str, reading: &Reading) -> Read {
    let mut problems = Vec::new();
    let blocks = super::blocks(&Fragment::at(SourceId(0), 0, text), reading, &mut problems);
    Read { text: text.to_owned(), blocks, problems }
}

impl Read {
    fn at(&self, span: Span) -> &str {
        &self.text[span.range()]
    }

    /// The problems, with their source.
    fn problems(&self) -> Vec<(&str, &ProblemKind)> {
        self.problems.iter().map(|problem| (self.at(problem.span), &problem.kind)).collect()
    }

    /// The first paragraph.
    fn prose(&self) -> &Prose {
        match &self.blocks[0] {
            Block::Paragraph(prose) => prose,
            other => panic!("{other:?}"),
        }
    }

    /// The sentences of the first paragraph: what is said, and the source.
    fn said(&self) -> Vec<(&str, &str)> {
        let sentences = &self.prose().sentences;
        sentences.iter().map(|sentence| (sentence.text.text(), self.at(sentence.span))).collect()
    }

    /// The blocks in short: what each is and its source, what it holds in brackets.
    fn sketch(&self) -> String {
        self.blocks.iter().map(|block| self.block(block)).collect::<Vec<_>>().join(" ")
    }

    fn block(&self, block: &Block) -> String {
        let source = self.at(block.span()).replace('\n', "⏎");
        let inside = |blocks: &[Block]| blocks.iter().map(|block| self.block(block)).collect::<Vec<_>>().join(" ");
        match block {
            Block::Paragraph(prose) => format!("p‹{}›", self.inlines(&prose.inlines)),
            Block::Subheading(subheading) => format!("h‹{}›", self.inlines(&subheading.prose.inlines)),
            Block::List(list) => {
                let items = list.items.iter().map(|item| format!("-({})", inside(&item.body)));
                let number = list.start.map_or(String::new(), |start| start.to_string());
                format!("list{number}[{}]", items.collect::<Vec<_>>().join(" "))
            }
            Block::Quote(quote) => {
                let line = quote.attribution.iter().map(|line| format!(" — {}", self.inlines(&line.inlines)));
                format!("quote[{}{}]", inside(&quote.body), line.collect::<String>())
            }
            Block::Image(_) => format!("image‹{source}›"),
            Block::Code(code) => format!("code‹{:?}›", code.code),
            Block::Table(table) => {
                let row =
                    |row: &Vec<Prose>| row.iter().map(|cell| self.inlines(&cell.inlines)).collect::<Vec<_>>().join("|");
                let rows = std::iter::once(&table.head).chain(&table.rows).map(row);
                format!("table[{}]", rows.collect::<Vec<_>>().join(" / "))
            }
            Block::Worksheet(_) => format!("worksheet‹{source}›"),
            Block::Video(video) => format!("video[{}]", inside(&video.transcript)),
        }
    }

    fn inlines(&self, inlines: &[Inline]) -> String {
        inlines.iter().map(|inline| self.inline(inline)).collect()
    }

    fn inline(&self, inline: &Inline) -> String {
        match inline {
            Inline::Text(text) => text.value.clone(),
            Inline::Emphasis(inner) => format!("*{}*", self.inlines(inner)),
            Inline::Strong(inner) => format!("**{}**", self.inlines(inner)),
            Inline::Strikethrough(inner) => format!("~{}~", self.inlines(inner)),
            Inline::Code(code) => format!("`{}`", code.value),
            Inline::Link(link) => format!("[{}]({})", self.inlines(&link.inlines), link.url.value),
            Inline::CrossLink(link) => format!("[{}]→{:?}", self.inlines(&link.inlines), link.destination.value),
            Inline::Citation(citation) => format!("⟦{}⟧", self.at(citation.span)),
            Inline::Image(image) => format!("!{}!", image.path.value),
            Inline::Break => "⏎".to_owned(),
            Inline::Tag(tag) if tag.is_end => format!("</{}>", tag.element),
            Inline::Tag(tag) => format!("<{}{:?}>", tag.element, tag.attributes),
        }
    }
}

/// Every sentence of every paragraph, quote, cell and description.
fn all_sentences(blocks: &[Block]) -> Vec<&Sentence> {
    let passages = crate::model::Passage::of_blocks(blocks);
    passages.into_iter().flat_map(|passage| &passage.prose.sentences).collect()
}
