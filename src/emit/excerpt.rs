//! The stretches of source text that are drawn for a finding, with the places marked in them.
//!
//! An excerpt holds the lines around its marks and blanks in between, so that drawing costs no more for a long file than
//! for a short one.

use super::line::{Line, Spot, columns};
use crate::{
    diagnostic::Diagnostic,
    text::{Position, Source, SourceId, Sources, Span},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

/// Marks farther apart than this many lines get excerpts of their own; one longer than this shows its first line only.
const FAR: usize = 50;
/// Of a mark that runs over many lines, so many are drawn at its beginning.
const OPENING: usize = 5;

/// A place to be marked, and what to write beside it.
pub(super) struct Mark<'a> {
    pub(super) label: Option<&'a str>,
    pub(super) is_primary: bool,
    source: SourceId,
    range: Range<usize>,
    lines: Range<usize>,
}

/// Some lines of a source and marks in them.
pub(super) struct Excerpt<'a> {
    /// The lines, each with a line break.
    pub(super) text: String,
    /// The number of the first.
    pub(super) first_line: usize,
    /// The marks, and where in the text they are.
    pub(super) marks: Vec<(Range<usize>, Mark<'a>)>,
    /// The path of the source.
    pub(super) path: &'a str,
    /// Where the first mark begins, in the source; the primary one if it is among them.
    pub(super) position: Position,
}

/// What is drawn for a finding: first the excerpt with its own place, then those with other places.
pub(super) fn excerpts<'a>(finding: &'a Diagnostic, sources: &'a Sources, width: usize) -> Vec<Excerpt<'a>> {
    let own = Mark::new(sources, finding.span, finding.label.as_deref(), true);
    let others = finding.labels.iter().map(|label| Mark::new(sources, label.span, Some(&label.message), false));
    let mut groups: Vec<Vec<Mark<'_>>> = Vec::new();
    for mark in std::iter::once(own).chain(others) {
        match groups.iter_mut().find(|group| group.iter().any(|other| other.is_near(&mark))) {
            Some(group) => group.push(mark),
            None => groups.push(vec![mark]),
        }
    }
    groups.into_iter().map(|group| excerpt(sources.get(group[0].source), group, width)).collect()
}

impl<'a> Mark<'a> {
    fn new(sources: &Sources, span: Span, label: Option<&'a str>, is_primary: bool) -> Self {
        let source = sources.get(span.source);
        let mut range = trimmed(source.text(), span.range());
        let first = source.position(range.start).line;
        let mut last = source.position(range.end).line;
        if last - first > FAR {
            last = first;
            range.end = source.line_range(first).map_or(range.start, |line| line.end);
        }
        Self { label, is_primary, source: span.source, range, lines: first..last + 1 }
    }

    fn is_near(&self, other: &Self) -> bool {
        let apart = self.lines.start.max(other.lines.start).saturating_sub(self.lines.end.min(other.lines.end));
        self.source == other.source && apart <= FAR
    }

    /// The lines drawn for it: all, or the first few and the last two.
    fn drawn_lines(&self) -> impl Iterator<Item = usize> {
        let (start, end) = (self.lines.start, self.lines.end);
        (start..end.min(start + OPENING)).chain(end.saturating_sub(2).max(start)..end)
    }

    /// The part of it that lies in a line, if it begins or ends there.
    fn spot(&self, number: usize, line: &Range<usize>) -> Option<Spot> {
        let inside = |offset: usize| offset.clamp(line.start, line.end);
        let (begins, ends) = (number == self.lines.start, number + 1 == self.lines.end);
        let range = match (begins, ends) {
            (true, true) => inside(self.range.start)..inside(self.range.end),
            (true, false) => inside(self.range.start)..inside(self.range.start),
            (false, true) => inside(self.range.end)..inside(self.range.end),
            (false, false) => return None,
        };
        Some(Spot { range, label: if ends { self.label.map_or(0, columns) } else { 0 } })
    }
}

/// A range that lies in the text, between characters, without line breaks at its ends unless it holds nothing else.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(range.start);
    let end = text.floor_char_boundary(range.end).max(start);
    let behind = text[start..end].trim_end();
    let end = if text[start + behind.len()..end].contains('\n') { start + behind.len() } else { end };
    let before = text[start..end].trim_start();
    let lead = &text[start..end - before.len()];
    if lead.contains('\n') && !before.is_empty() { end - before.len()..end } else { start..end }
}

fn excerpt<'a>(source: &'a Source, marks: Vec<Mark<'a>>, width: usize) -> Excerpt<'a> {
    let mut wanted: BTreeSet<usize> = marks.iter().flat_map(Mark::drawn_lines).collect();
    // A single line left out between two is drawn, for dots would take as much room.
    let between: Vec<_> = wanted.iter().filter(|line| wanted.contains(&(**line + 2))).map(|line| line + 1).collect();
    wanted.extend(between);
    let first_line = wanted.first().copied().unwrap_or(1);
    let last_line = wanted.last().copied().unwrap_or(1);
    let mut text = String::new();
    let mut drawn = BTreeMap::new();
    for number in first_line..=last_line {
        if wanted.contains(&number) {
            let range = source.line_range(number).unwrap_or_default();
            let spots: Vec<_> = marks.iter().filter_map(|mark| mark.spot(number, &range)).collect();
            let line = Line::of(source.text(), range, &spots, width);
            let start = text.len();
            text.push_str(&line.text);
            drawn.insert(number, (start, line));
        }
        text.push('\n');
    }
    let place = |line: usize, offset| drawn.get(&line).map_or(0, |(start, line)| start + line.printed(offset));
    let range = |mark: &Mark<'_>| place(mark.lines.start, mark.range.start)..place(mark.lines.end - 1, mark.range.end);
    let first = marks.iter().min_by_key(|mark| (!mark.is_primary, mark.range.start));
    let position = source.position(first.map_or(0, |mark| mark.range.start));
    let marks = marks.into_iter().map(|mark| (range(&mark), mark)).collect();
    Excerpt { text, first_line, marks, path: source.path(), position }
}
