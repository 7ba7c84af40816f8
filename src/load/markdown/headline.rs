//! Headings, with what stands in the braces behind them: `## Consejos {#mis-consejos .tips}`.

use super::{finish, flow::Flow, reader::Reader};
use crate::{model::Heading, text::Spanned};
use std::ops::Range;

/// A heading as it begins.
pub(super) struct Opening {
    pub(super) range: Range<usize>,
    pub(super) level: u8,
    pub(super) id: Option<String>,
    pub(super) classes: Vec<String>,
}

/// A heading with its level, which tells what it heads.
#[derive(Debug)]
pub(super) struct Headline {
    pub(super) level: u8,
    pub(super) classes: Vec<Spanned<String>>,
    pub(super) heading: Heading,
}

impl Opening {
    /// The heading with its words.
    pub(super) fn finish(self, mut flow: Flow, reader: &mut Reader<'_>) -> Headline {
        let span = reader.trimmed(self.range.clone());
        flow.trim_end();
        let words = flow.text.whole();
        let prose = finish::prose(flow, words, reader);
        let id = self.id.as_ref().map(|id| self.place("#", id, reader));
        let classes = self.classes.iter().map(|class| self.place(".", class, reader)).collect();
        Headline { level: self.level, classes, heading: Heading { span, prose, id } }
    }

    /// Finds where a name stands in the braces, without its sign.
    fn place(&self, sign: &str, name: &str, reader: &Reader<'_>) -> Spanned<String> {
        let slice = reader.slice(self.range.clone());
        let at = slice
            .rfind('{')
            .and_then(|braces| Some(braces + slice[braces..].rfind(&format!("{sign}{name}"))? + sign.len()));
        let range = at.map_or(self.range.clone(), |at| self.range.start + at..self.range.start + at + name.len());
        Spanned::new(name.to_owned(), reader.span(range))
    }
}
