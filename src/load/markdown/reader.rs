//! What every reader of Markdown here has at hand: the text, the project's ways, and where to put what is noticed.

use super::words::Words;
use crate::{
    load::{Problem, ProblemKind, Reading},
    text::{Fragment, Span},
};
use pulldown_cmark::Options;
use std::ops::Range;

/// White space as CommonMark has it (0.31.2, section 2.1).
const SPACES: [char; 6] = [' ', '\t', '\n', '\r', '\u{b}', '\u{c}'];

/// What every reader of Markdown here has at hand.
pub(super) struct Reader<'a> {
    /// The Markdown. All ranges are in it; spans are in the source it came from.
    pub(super) text: &'a Fragment,
    pub(super) reading: &'a Reading,
    pub(super) words: &'static Words,
    pub(super) problems: &'a mut Vec<Problem>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a Fragment, reading: &'a Reading, problems: &'a mut Vec<Problem>) -> Self {
        Self { text, reading, words: Words::of(&reading.language), problems }
    }

    /// The Markdown of a range.
    pub(super) fn slice(&self, range: Range<usize>) -> &'a str {
        &self.text.text()[range]
    }

    /// Where a range of the Markdown stands in the source.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        self.text.span(range)
    }

    /// Where a range stands in the source, without what Markdown takes for white space around it.
    pub(super) fn trimmed(&self, range: Range<usize>) -> Span {
        let slice = self.slice(range.clone());
        let start = range.start + slice.len() - slice.trim_start_matches(SPACES).len();
        self.text.span(start..(range.start + slice.trim_end_matches(SPACES).len()).max(start))
    }

    /// Notes a problem.
    pub(super) fn report(&mut self, span: Span, kind: ProblemKind) {
        self.problems.push(Problem::new(span, kind));
    }
}

/// What of Markdown is read: CommonMark, tables, strikethrough, task lists, and `{#id .class}` on headings. Footnotes are read to be
/// refused. Quotation marks and dashes stay as written.
pub(super) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_FOOTNOTES
}
