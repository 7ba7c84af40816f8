//! Markdown to the model: the only place that knows pulldown-cmark.
//!
//! Events become blocks (`blocks`, with `nesting`, `leaf`, `table`, `quote`, `fence`, `html`, `headline`), the words of each become a `flow`
//! (`inlines`, with `destination`, `image`, `code`, `comment`, `tag`), in which citations are found (`citation`, with `keys` and `locator`)
//! and from which prose is made (`finish`, with `spoken`). A `guide` is its front matter and an `outline` of headings.
//! Everything keeps its place in the source to the character, however deep in quotes, lists or YAML it was written.

mod blocks;
mod citation;
mod code;
mod comment;
mod depth;
mod destination;
mod fence;
mod finish;
mod flow;
mod guide;
mod headline;
mod html;
mod image;
mod inlines;
mod keys;
mod leaf;
mod line;
mod locator;
mod nesting;
mod node;
mod outline;
mod paragraph;
mod quote;
mod reader;
mod spoken;
mod table;
mod tag;
#[cfg(test)]
mod tests;
mod words;

use super::{Problem, Reading};
use crate::{
    model::{Block, Guide, Key, Prose, Subheading},
    text::{Fragment, Source, SourceId},
};
use nesting::Piece;
use reader::Reader;

/// Reads a text as one paragraph: what would begin a list, a heading or a quote is words.
pub fn prose(text: &Fragment, reading: &Reading, problems: &mut Vec<Problem>) -> Prose {
    line::read(text, reading, problems)
}

/// Reads a text of several blocks that is no guide: a biography, a reader's words. Headings of any level are subheadings.
pub fn blocks(text: &Fragment, reading: &Reading, problems: &mut Vec<Problem>) -> Vec<Block> {
    let pieces = blocks::read(&mut Reader::new(text, reading, problems));
    let block = |piece| match piece {
        Piece::Block(block) => *block,
        Piece::Headline(headline) => Block::Subheading(Subheading::from(headline.heading)),
    };
    pieces.into_iter().map(block).collect()
}

/// Reads a guide: YAML between two lines of `---`, and Markdown behind it.
pub fn guide(slug: Key, id: SourceId, source: &Source, reading: &Reading, problems: &mut Vec<Problem>) -> Guide {
    guide::read((slug, id), source, reading, problems)
}
