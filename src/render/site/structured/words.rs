//! The words of blocks without their markup, as much of them as a page carries for machines.

use crate::model::{Block, Passage, PassageKind, Prose};

/// A lead of fewer letters takes the next sentence along.
const SHORT: usize = 40;

/// The first sentence of blocks, or the first two where the first is short; what their lists say where there is no paragraph.
pub fn lead(blocks: &[Block]) -> Option<String> {
    let first = blocks.iter().find_map(|block| match block {
        Block::Paragraph(prose) => Some(sentences(prose)),
        _ => None,
    });
    let listed = || {
        Passage::of_blocks(blocks).iter().find(|passage| is_said(passage.kind)).map(|passage| sentences(passage.prose))
    };
    first.or_else(listed).filter(|words| !words.is_empty())
}

fn sentences(prose: &Prose) -> String {
    let mut words = String::new();
    for sentence in prose.sentences.iter().map(|sentence| sentence.text.text()) {
        if words.chars().count() >= SHORT {
            break;
        }
        words += if words.is_empty() { "" } else { " " };
        words += sentence;
    }
    words
}

/// All that blocks say, in one line. What is to be filled in and what pictures show stay out.
pub fn whole(blocks: &[Block]) -> String {
    let passages = Passage::of_blocks(blocks);
    let said = passages.iter().filter(|passage| is_said(passage.kind)).map(|passage| passage.prose.plain());
    said.filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" ")
}

fn is_said(kind: PassageKind<'_>) -> bool {
    !matches!(kind, PassageKind::Field(..) | PassageKind::Description)
}
