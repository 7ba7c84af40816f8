//! Running text while it is being read: words as they come, and in between them what isn't words.
//!
//! pulldown-cmark delivers `[@key]` in several pieces and without escapes. A [`Flow`] joins the pieces, keeps where each stood,
//! and remembers which characters were escaped, so that marks of our own can be looked for in the text.

use super::node::{NODE, Node};
use crate::{
    model::Waiver,
    text::{Fragment, Span},
};
use std::ops::Range;

/// A run of siblings, not yet searched for citations.
#[derive(Debug)]
pub(super) struct Flow {
    /// The words, with [`NODE`] for everything else.
    pub(super) text: Fragment,
    /// Where escaped characters and entities stand, which are words whatever they look like.
    literal: Vec<usize>,
    /// Where something was left out between two characters.
    seams: Vec<usize>,
    /// Where lines begin, but for the first.
    lines: Vec<usize>,
    /// What isn't words, by its place.
    nodes: Vec<(usize, Node)>,
    /// The end of a line that is a space if the next line doesn't begin with a character that needs none.
    line_end: Option<Span>,
    /// Whether a comment was the last thing read: the spaces around it are one.
    after_comment: bool,
}

impl Flow {
    /// Nothing yet, at a place.
    pub(super) fn at(place: Span) -> Self {
        Self {
            text: Fragment::empty(place.source, place.start as usize),
            literal: Vec::new(),
            seams: Vec::new(),
            lines: Vec::new(),
            nodes: Vec::new(),
            line_end: None,
            after_comment: false,
        }
    }

    /// Adds words that stand in `outer` as they are.
    pub(super) fn add(&mut self, outer: &Fragment, range: Range<usize>) {
        let words = &outer.text()[range.clone()];
        let trimmed = self.begin(words);
        self.text.push_part(outer, range.start + trimmed..range.end);
    }

    /// Adds words that the source writes otherwise.
    pub(super) fn add_for(&mut self, words: &str, span: Span) {
        let trimmed = self.begin(words);
        self.literal.push(self.text.text().len());
        self.text.push_for(&words[trimmed..], span);
    }

    /// Remembers that the next character was escaped.
    pub(super) fn escape_next(&mut self) {
        self.end_line("\\");
        self.literal.push(self.text.text().len());
    }

    /// Adds what isn't words.
    pub(super) fn insert(&mut self, node: Node, span: Span) {
        self.begin(NODE);
        if let Node::Break(_) = node {
            self.lines.push(self.text.text().len() + NODE.len());
        }
        self.nodes.push((self.text.text().len(), node));
        self.text.push_for(NODE, span);
    }

    /// Adds a waiver, or nothing, in the place of a comment.
    pub(super) fn comment(&mut self, waiver: Option<Waiver>) {
        self.nodes.extend(waiver.map(|waiver| (self.text.text().len(), Node::Waiver(waiver))));
        self.seams.push(self.text.text().len());
        self.after_comment = true;
    }

    /// Adds the end of a line.
    pub(super) fn soft_break(&mut self, span: Span) {
        self.line_end = Some(span);
    }

    /// Settles what stands before `words`, and tells how many of their bytes are spaces too many.
    fn begin(&mut self, words: &str) -> usize {
        self.end_line(words);
        let spaced = self.text.text().is_empty() || self.text.text().ends_with(char::is_whitespace);
        if !std::mem::take(&mut self.after_comment) || !spaced {
            return 0;
        }
        words.len() - words.trim_start().len()
    }

    fn end_line(&mut self, next: &str) {
        let Some(span) = self.line_end.take() else { return };
        let before = self.text.text().chars().next_back();
        let joined = before.is_some_and(needs_no_space) && next.starts_with(needs_no_space);
        match span.end - span.start {
            _ if joined => self.seams.push(self.text.text().len()),
            1 => self.text.push(" ", span.start as usize),
            _ => self.text.push_for(" ", span),
        }
        self.lines.push(self.text.text().len());
    }

    /// Whether the character at this place was escaped, or is written as an entity.
    pub(super) fn is_literal(&self, at: usize) -> bool {
        self.literal.binary_search(&at).is_ok()
    }

    /// Up to where, from a place on, the characters are written as they are and one after the other.
    pub(super) fn written_to(&self, at: usize) -> usize {
        let end = self.text.text().len();
        let next = |places: &[usize]| places.get(places.partition_point(|place| *place <= at)).copied().unwrap_or(end);
        next(&self.literal).min(next(&self.seams))
    }

    /// Where the lines begin, but for the first.
    pub(super) fn lines(&self) -> &[usize] {
        &self.lines
    }

    /// What isn't words, in its order.
    pub(super) fn nodes(&self) -> &[(usize, Node)] {
        &self.nodes
    }

    /// The words and the rest.
    pub(super) fn into_parts(self) -> (Fragment, Vec<(usize, Node)>) {
        (self.text, self.nodes)
    }

    /// Takes off the white space at the end, which a comment may have left there.
    pub(super) fn trim_end(&mut self) {
        let kept = self.text.text().trim_end().len();
        if kept < self.text.text().len() {
            self.text = self.text.part(0..kept);
            self.nodes.iter_mut().rev().take_while(|(place, _)| *place > kept).for_each(|(place, _)| *place = kept);
        }
    }

    /// Takes off the end of the last line, with the white space before it.
    pub(super) fn trim_last_line(&mut self) {
        self.trim_end();
        let end = self.text.text().len();
        let is_last = |(place, node): &(usize, Node)| matches!(node, Node::Break(_)) && place + node.width() == end;
        if let Some((place, _)) = self.nodes.pop_if(|node| is_last(node)) {
            self.text = self.text.part(0..place);
            self.trim_end();
        }
    }

    /// Whether nothing is shown.
    pub(super) fn is_wordless(&self) -> bool {
        self.text.text().trim().is_empty()
    }

    /// Whether pictures are all that is shown.
    pub(super) fn has_only_pictures(&self) -> bool {
        let is_picture = |(_, node): &(usize, Node)| matches!(node, Node::Image(_) | Node::Break(_) | Node::Waiver(_));
        let other = |c: char| !c.is_whitespace() && !NODE.contains(c);
        let pictures = self.nodes.iter().filter(|(_, node)| matches!(node, Node::Image(_))).count();
        pictures > 0 && self.nodes.iter().all(is_picture) && !self.text.text().contains(other)
    }

    /// Takes off what stands behind a place, as a flow of its own.
    #[must_use]
    pub(super) fn split_off(&mut self, at: usize) -> Self {
        let end = self.text.text().len();
        let mut rest = Self::at(self.text.span(at..at));
        let move_all = |places: &mut Vec<usize>| -> Vec<usize> {
            let behind = places.split_off(places.partition_point(|place| *place < at));
            behind.into_iter().map(|place| place - at).collect()
        };
        rest.literal = move_all(&mut self.literal);
        rest.seams = move_all(&mut self.seams);
        rest.lines = move_all(&mut self.lines);
        let behind = self.nodes.split_off(self.nodes.partition_point(|(place, _)| *place < at));
        rest.nodes = behind.into_iter().map(|(place, node)| (place - at, node)).collect();
        rest.text = self.text.part(at..end);
        self.text = self.text.part(0..at);
        rest
    }

    /// The words of a stretch, with those of what it holds.
    pub(super) fn plain(&self, range: Range<usize>) -> String {
        let mut plain = String::new();
        let mut at = range.start;
        let first = self.nodes.partition_point(|(place, _)| *place < range.start);
        for (place, node) in self.nodes[first..].iter().take_while(|(place, _)| *place < range.end) {
            plain.push_str(&self.text.text()[at..*place]);
            plain.push_str(&node.plain());
            at = place + node.width();
        }
        plain.push_str(&self.text.text()[at.min(range.end)..range.end]);
        plain
    }

    /// All of its words.
    pub(super) fn words(&self) -> String {
        self.plain(0..self.text.text().len())
    }
}

/// Whether lines of this script are joined without a space: Chinese and Japanese.
fn needs_no_space(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}
