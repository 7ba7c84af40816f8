//! What holds words or code and no other blocks, while it is read.

use super::{headline::Opening, inlines::Inlines, reader::Reader};
use crate::text::Fragment;
use pulldown_cmark::{CodeBlockKind, Tag};
use std::ops::Range;

/// What holds words or code and no other blocks.
pub(super) enum Leaf {
    Paragraph(Range<usize>, Inlines),
    /// The words of a tight list's item, which pulldown-cmark gives without a paragraph.
    Bare(Range<usize>, Inlines),
    Heading(Opening, Inlines),
    Cell(Range<usize>, Inlines),
    /// Code between fences, or by its margin.
    Fenced(Range<usize>, Fragment),
    Indented(Range<usize>, Fragment),
    Html(Range<usize>, Fragment),
}

impl Leaf {
    /// What begins with a tag, where it is a leaf.
    pub(super) fn new(tag: Tag<'_>, range: Range<usize>, reader: &Reader<'_>) -> Option<Self> {
        let inlines = || Inlines::at(range.start, reader);
        let verbatim = || {
            let place = reader.span(range.start..range.start);
            Fragment::empty(place.source, place.start as usize)
        };
        match tag {
            Tag::Paragraph => Some(Self::Paragraph(range.clone(), inlines())),
            Tag::Heading { level, id, classes, .. } => {
                let opening = Opening {
                    range: range.clone(),
                    level: level as u8,
                    id: id.map(|id| id.into_string()),
                    classes: classes.into_iter().map(|class| class.into_string()).collect(),
                };
                Some(Self::Heading(opening, inlines()))
            }
            Tag::TableCell => Some(Self::Cell(range.clone(), inlines())),
            Tag::CodeBlock(CodeBlockKind::Fenced(_)) => Some(Self::Fenced(range.clone(), verbatim())),
            Tag::CodeBlock(CodeBlockKind::Indented) => Some(Self::Indented(range.clone(), verbatim())),
            Tag::HtmlBlock => Some(Self::Html(range.clone(), verbatim())),
            _ => None,
        }
    }

    /// The words of a tight list's item, from a place on.
    pub(super) fn bare(at: usize, reader: &Reader<'_>) -> Self {
        Self::Bare(at..at, Inlines::at(at, reader))
    }

    /// The words being read, for an event that ends at `end`; `None` in code and HTML.
    pub(super) fn inlines(&mut self, end: usize) -> Option<&mut Inlines> {
        match self {
            Self::Bare(range, inlines) => {
                range.end = range.end.max(end);
                Some(inlines)
            }
            Self::Paragraph(_, inlines) | Self::Heading(_, inlines) | Self::Cell(_, inlines) => Some(inlines),
            Self::Fenced(..) | Self::Indented(..) | Self::Html(..) => None,
        }
    }

    /// Adds a piece of code or HTML.
    pub(super) fn verbatim(&mut self, piece: &str, range: Range<usize>, reader: &Reader<'_>) {
        let (Self::Fenced(_, text) | Self::Indented(_, text) | Self::Html(_, text)) = self else { return };
        if piece.len() == range.len() {
            text.push_part(reader.text, range);
        } else {
            text.push_for(piece, reader.span(range));
        }
    }
}
