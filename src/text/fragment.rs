//! Text that was taken out of a source piece by piece, and where each of its bytes stood.
//!
//! A YAML block scalar loses its indentation, a sentence loses its markup, a fenced block in a list loses its margin.
//! An [`Origin`] keeps the way back, so that a finding inside such a text still points at the right characters.

use super::{SourceId, Span};

/// Where the bytes of a text stood in their source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    source: SourceId,
    /// From this byte of the text on, bytes follow one another as they do from this byte of the source on.
    runs: Vec<Run>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    text: u32,
    source: u32,
}

impl Origin {
    /// A text that stands in the source as it is, from byte `start` on.
    pub fn at(source: SourceId, start: usize) -> Self {
        Self { source, runs: vec![Run { text: 0, source: start as u32 }] }
    }

    /// The source it was taken from.
    pub fn source(&self) -> SourceId {
        self.source
    }

    /// The offset in the source of a byte of the text.
    pub fn offset(&self, byte: usize) -> usize {
        let next = self.runs.partition_point(|run| run.text as usize <= byte);
        let run = self.runs[next.saturating_sub(1)];
        run.source as usize + byte.saturating_sub(run.text as usize)
    }

    /// The stretch of the source that a stretch of the text came from, with whatever was left out in between.
    pub fn span(&self, range: std::ops::Range<usize>) -> Span {
        let start = self.offset(range.start);
        let end = if range.end > range.start { self.offset(range.end - 1) + 1 } else { start };
        Span::new(self.source, start, end)
    }

    /// The origin of a stretch of this text, seen as a text of its own.
    #[must_use]
    pub fn part(&self, range: std::ops::Range<usize>) -> Self {
        let mut runs = vec![Run { text: 0, source: self.offset(range.start) as u32 }];
        let inside = |run: &&Run| (run.text as usize) > range.start && (run.text as usize) < range.end;
        runs.extend(self.runs.iter().filter(inside).map(|run| Run { text: run.text - range.start as u32, ..*run }));
        Self { source: self.source, runs }
    }
}

/// A text taken out of a source piece by piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fragment {
    text: String,
    origin: Origin,
}

impl Fragment {
    /// A text that stands in the source as it is, from byte `start` on.
    pub fn at(source: SourceId, start: usize, text: impl Into<String>) -> Self {
        Self { text: text.into(), origin: Origin::at(source, start) }
    }

    /// An empty text, to be filled with [`Fragment::push`]; an empty one lies at byte `start`.
    pub fn empty(source: SourceId, start: usize) -> Self {
        Self::at(source, start, "")
    }

    /// Adds a piece that begins at byte `offset` of the source.
    pub fn push(&mut self, piece: &str, offset: usize) {
        if piece.is_empty() {
            return;
        }
        let run = Run { text: self.text.len() as u32, source: offset as u32 };
        if self.text.is_empty() {
            self.origin.runs = vec![run];
        } else if self.origin.offset(self.text.len()) != offset {
            self.origin.runs.push(run);
        }
        self.text.push_str(piece);
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where its bytes stood.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The stretch of the source that a stretch of the text came from.
    pub fn span(&self, range: std::ops::Range<usize>) -> Span {
        self.origin.span(range)
    }

    /// The stretch of the source the whole text came from.
    pub fn whole(&self) -> Span {
        self.span(0..self.text.len())
    }

    /// A stretch of the text as a fragment of its own.
    #[must_use]
    pub fn part(&self, range: std::ops::Range<usize>) -> Self {
        Self { text: self.text[range.clone()].to_owned(), origin: self.origin.part(range) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_without_its_margin_finds_its_way_back() {
        let source = "  one\n  two";
        let mut fragment = Fragment::empty(SourceId(0), 0);
        fragment.push("one\n", 2);
        fragment.push("two", 8);
        let back = |range| &source[fragment.span(range).range()];
        assert_eq!((back(4..7), back(0..3), back(1..6)), ("two", "one", "ne\n  tw"));
        let part = fragment.part(2..7);
        assert_eq!((part.text(), &source[part.span(2..5).range()]), ("e\ntwo", "two"));
    }
}
