//! What stands between words: emphasis, links, pictures, code, ends of lines, waivers.

use super::flow::Flow;
use crate::{
    model::{Destination, Tag, Waiver},
    text::{Fragment, Span, Spanned},
};

/// Stands in the text for what isn't words.
pub(super) const NODE: &str = "\u{fffc}";

/// What isn't words.
#[derive(Debug)]
pub(super) enum Node {
    Emphasis(Flow),
    Strong(Flow),
    Strikethrough(Flow),
    WebLink(Span, Spanned<String>, Flow),
    CrossLink(Span, Spanned<Destination>, Flow),
    /// What was to be a link or a picture and can't be; its words stay.
    Plain(Flow),
    Image(Picture),
    Code(Fragment, Span),
    Break(Span),
    Tag(Tag),
    /// Takes no place in the text.
    Waiver(Waiver),
}

/// A picture, before its description is read.
#[derive(Debug)]
pub(super) struct Picture {
    pub(super) span: Span,
    pub(super) path: Spanned<String>,
    pub(super) caption: Option<String>,
    pub(super) description: Flow,
    pub(super) description_span: Span,
}

impl Node {
    /// How many bytes of the text stand for it.
    pub(super) fn width(&self) -> usize {
        if matches!(self, Self::Waiver(_)) { 0 } else { NODE.len() }
    }

    /// Its words.
    pub(super) fn plain(&self) -> String {
        match self {
            Self::Emphasis(flow) | Self::Strong(flow) | Self::Strikethrough(flow) | Self::Plain(flow) => flow.words(),
            Self::WebLink(_, _, flow) | Self::CrossLink(_, _, flow) => flow.words(),
            Self::Code(code, _) => code.text().to_owned(),
            Self::Break(_) => " ".to_owned(),
            Self::Image(_) | Self::Tag(_) | Self::Waiver(_) => String::new(),
        }
    }
}
