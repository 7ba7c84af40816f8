//! What the body of a step, a section or an introduction is made of.

use super::{Image, List, Prose, Quote, Table, Worksheet};
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
        }
    }
}

/// A headline inside a step.
#[derive(Clone, Debug)]
pub struct Subheading {
    /// The line it stands on.
    pub span: Span,
    /// Its words.
    pub prose: Prose,
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
