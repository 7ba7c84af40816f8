//! What the body of a step, a section or an introduction is made of.

use super::{Heading, Image, List, Prose, Quote, Table, Video, Worksheet};
use crate::text::{Span, Spanned};

/// One block. Each variant has a template of its own name in `templates/site/blocks` and `templates/workbook/blocks`.
#[derive(Clone, Debug)]
pub enum Block {
    /// A paragraph.
    Paragraph(Prose),
    /// A headline inside a step.
    Subheading(Subheading),
    /// Bullets or numbers.
    List(List),
    /// Somebody's words.
    Quote(Box<Quote>),
    /// A picture that stands alone.
    Image(Box<Image>),
    /// Text in which every character counts.
    Code(CodeBlock),
    /// Rows and columns.
    Table(Table),
    /// Something to fill in.
    Worksheet(Box<Worksheet>),
    /// A video.
    Video(Box<Video>),
}

impl Block {
    /// Where it stands.
    pub fn span(&self) -> Span {
        match self {
            Self::Paragraph(prose) => prose.span,
            Self::Subheading(subheading) => subheading.span,
            Self::List(list) => list.span,
            Self::Quote(quote) => quote.span,
            Self::Image(image) => image.span,
            Self::Code(code) => code.span,
            Self::Table(table) => table.span,
            Self::Worksheet(worksheet) => worksheet.span,
            Self::Video(video) => video.span,
        }
    }

    /// Every block of some bodies, those within lists, quotations and transcripts too, in reading order. What is still to be
    /// seen waits on a stack of our own: nothing nested can overflow it.
    pub fn all<'a>(bodies: impl IntoIterator<Item = &'a [Self]>) -> Vec<&'a Self> {
        let mut found = Vec::new();
        for body in bodies {
            let mut waiting: Vec<&Self> = body.iter().rev().collect();
            while let Some(block) = waiting.pop() {
                found.push(block);
                match block {
                    Self::List(list) => waiting.extend(list.items.iter().flat_map(|item| &item.body).rev()),
                    Self::Quote(quote) => waiting.extend(quote.body.iter().rev()),
                    Self::Video(video) => waiting.extend(video.transcript.iter().rev()),
                    Self::Paragraph(_)
                    | Self::Subheading(_)
                    | Self::Image(_)
                    | Self::Code(_)
                    | Self::Table(_)
                    | Self::Worksheet(_) => {}
                }
            }
        }
        found
    }
}

/// A headline inside a step.
#[derive(Clone, Debug)]
pub struct Subheading {
    /// The line it stands on.
    pub span: Span,
    /// Its words.
    pub prose: Prose,
    /// The anchor given with `{#id}`; without one, `link` makes one from the words.
    pub id: Option<Spanned<String>>,
}

impl From<Heading> for Subheading {
    fn from(Heading { span, prose, id }: Heading) -> Self {
        Self { span, prose, id }
    }
}

/// Text in which every character counts.
#[derive(Clone, Debug)]
pub struct CodeBlock {
    /// From fence to fence.
    pub span: Span,
    /// The language it is written in, as the fence names it.
    pub language: Option<Spanned<String>>,
    /// The text.
    pub code: String,
}
