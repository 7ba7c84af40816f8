//! A paragraph: words, or nothing but pictures. And where the last sentence of a block is, for what is said about it.

use super::{finish, flow::Flow, node::Node, reader::Reader};
use crate::{
    model::{Block, Prose, Sentence},
    text::Span,
};

/// The blocks a paragraph makes: a picture each where there is nothing else, or the paragraph itself.
pub(super) fn blocks(flow: Flow, span: Span, reader: &mut Reader<'_>) -> Vec<Block> {
    if !flow.has_only_pictures() {
        return vec![Block::Paragraph(finish::prose(flow, span, reader))];
    }
    let mut blocks: Vec<Block> = Vec::new();
    for (_, node) in flow.into_parts().1 {
        match node {
            Node::Image(picture) => blocks.push(Block::Image(Box::new(finish::image(picture, reader)))),
            Node::Waiver(waiver) => {
                let said = blocks.last_mut().and_then(last_sentence);
                said.into_iter().for_each(|sentence| sentence.waivers.push(waiver.clone()));
            }
            _ => {}
        }
    }
    blocks
}

/// The last sentence of a block; bounded, because blocks are nested only so deep.
pub(super) fn last_sentence(block: &mut Block) -> Option<&mut Sentence> {
    match block {
        Block::Paragraph(prose) => prose.sentences.last_mut(),
        Block::Subheading(subheading) => subheading.prose.sentences.last_mut(),
        Block::List(list) => list.items.last_mut()?.body.last_mut().and_then(last_sentence),
        Block::Quote(quote) => match &mut quote.attribution {
            Some(attribution) => attribution.sentences.last_mut(),
            None => quote.body.last_mut().and_then(last_sentence),
        },
        Block::Image(image) => last_of(image.description.as_mut()),
        Block::Code(_) => None,
        Block::Table(table) => last_of(table.rows.last_mut().unwrap_or(&mut table.head).last_mut()),
        Block::Worksheet(sheet) => last_of(sheet.note.as_mut().or(sheet.ask.as_mut()).or(sheet.title.as_mut())),
        Block::Video(video) => last_of(video.title.as_mut()),
    }
}

fn last_of(prose: Option<&mut Prose>) -> Option<&mut Sentence> {
    prose?.sentences.last_mut()
}
