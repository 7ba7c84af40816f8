//! Text that was taken out of a source piece by piece, and where each of its bytes stood.
//!
//! A YAML block scalar loses its indentation, a sentence loses its markup, a fenced block in a list loses its margin.
//! An [`Origin`] keeps the way back, so that a finding inside such a text still points at the right characters.

use super::{Shared, SourceId, Span};

/// Where the bytes of a text stood in their source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    source: SourceId,
    first: Run,
    /// Those behind the first, which few texts have. Each reaches to where the next begins.
    more: Vec<Run>,
}

/// Bytes of the text that are written as they are, one after the other, or that stand for something written otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    text: u32,
    source: u32,
    /// How many bytes of the source all of the run together stands for; `None` where the bytes are the source's own.
    stands_for: Option<u32>,
}

impl Run {
    fn copied(text: usize, source: usize) -> Self {
        Self { text: text as u32, source: source as u32, stands_for: None }
    }
}

impl Origin {
    /// A text that stands in the source as it is, from byte `start` on.
    pub fn at(source: SourceId, start: usize) -> Self {
        Self { source, first: Run::copied(0, start), more: Vec::new() }
    }

    /// The source it was taken from.
    pub fn source(&self) -> SourceId {
        self.source
    }

    /// The offset in the source of a byte of the text; for one that stands for something written otherwise, where that begins.
    pub fn offset(&self, byte: usize) -> usize {
        let run = self.run(byte);
        run.source as usize + run.stands_for.map_or(byte.saturating_sub(run.text as usize), |_| 0)
    }

    /// The stretch of the source that a stretch of the text came from, with whatever was left out in between.
    pub fn span(&self, range: std::ops::Range<usize>) -> Span {
        let start = self.offset(range.start);
        let end = if range.end > range.start { self.offset_behind(range.end - 1) } else { start };
        Span::new(self.source, start, end)
    }

    /// The origin of a stretch of this text, seen as a text of its own.
    #[must_use]
    pub fn part(&self, range: std::ops::Range<usize>) -> Self {
        let first = Run { text: 0, source: self.offset(range.start) as u32, ..self.run(range.start) };
        let next = self.more.partition_point(|run| run.text as usize <= range.start);
        let inside = self.more[next..].iter().take_while(|run| (run.text as usize) < range.end);
        let more = inside.map(|run| Run { text: run.text - range.start as u32, ..*run });
        let mut more: Vec<Run> = more.collect();
        more.shrink_to_fit();
        Self { source: self.source, first, more }
    }

    /// The run a byte of the text belongs to.
    fn run(&self, byte: usize) -> Run {
        let next = self.more.partition_point(|run| run.text as usize <= byte);
        next.checked_sub(1).map_or(self.first, |last| self.more[last])
    }

    /// Where the run behind the one of a byte begins, if there is one.
    fn next_run(&self, byte: usize) -> Option<usize> {
        let next = self.more.partition_point(|run| run.text as usize <= byte);
        self.more.get(next).map(|run| run.text as usize)
    }

    /// Adds a run, in the place of one that begins at the same byte.
    fn add(&mut self, run: Run) {
        if self.more.is_empty() && self.first.text == run.text {
            self.first = run;
            return;
        }
        self.more.pop_if(|last| last.text == run.text);
        self.more.push(run);
    }

    /// The offset just behind what a byte of the text came from.
    fn offset_behind(&self, byte: usize) -> usize {
        self.run(byte).stands_for.map_or(self.offset(byte) + 1, |width| self.offset(byte) + width as usize)
    }

    /// Lets what follows byte `text` of the text begin at byte `source` of the source.
    fn resume(&mut self, text: usize, source: usize) {
        if self.offset(text) == source && self.run(text).stands_for.is_none() {
            return;
        }
        self.add(Run::copied(text, source));
    }
}

/// A text taken out of a source piece by piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fragment {
    text: Shared,
    origin: Origin,
}

impl Fragment {
    /// A text that stands in the source as it is, from byte `start` on.
    pub fn at(source: SourceId, start: usize, text: impl Into<Shared>) -> Self {
        Self { text: text.into(), origin: Origin::at(source, start) }
    }

    /// An empty text, to be filled with [`Fragment::push`]; an empty one lies at byte `start`.
    pub fn empty(source: SourceId, start: usize) -> Self {
        Self::at(source, start, "")
    }

    /// Adds a piece that begins at byte `offset` of the source.
    pub fn push(&mut self, piece: &str, offset: usize) {
        if !piece.is_empty() {
            self.origin.resume(self.text.len(), offset);
            self.text.push_str(piece);
        }
    }

    /// Adds a piece that the source writes otherwise, at `span`: an escape, an entity, a line break that became a space.
    pub fn push_for(&mut self, piece: &str, span: Span) {
        if !piece.is_empty() {
            let at = self.text.len();
            let run = Run { text: at as u32, source: span.start, stands_for: Some(span.end - span.start) };
            self.origin.add(run);
            self.text.push_str(piece);
            self.origin.add(Run::copied(self.text.len(), span.end as usize));
        }
    }

    /// Adds a stretch of another text taken from the same source.
    pub fn push_part(&mut self, of: &Self, range: std::ops::Range<usize>) {
        let mut from = range.start;
        while from < range.end {
            let to = of.origin.next_run(from).map_or(range.end, |next| range.end.min(next));
            let piece = &of.text[from..to];
            match of.origin.run(from).stands_for {
                Some(_) => self.push_for(piece, of.span(from..to)),
                None => self.push(piece, of.origin.offset(from)),
            }
            from = to;
        }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text, to be held on its own.
    pub fn shared(&self) -> Shared {
        self.text.clone()
    }

    /// Gives memory back that was kept for more to be added.
    pub fn shrink_to_fit(&mut self) {
        self.text.shrink_to_fit();
        self.origin.more.shrink_to_fit();
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
        Self { text: self.text.part(range.clone()), origin: self.origin.part(range) }
    }

    /// The text without the white space around it.
    #[must_use]
    pub fn trimmed(&self) -> Self {
        let start = self.text.len() - self.text.trim_start().len();
        self.part(start..start + self.text.trim().len())
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
    #[test]
    fn what_is_written_otherwise_is_found_as_a_whole() {
        let source = r#""n\u00e9 &amp; x""#;
        let mut fragment = Fragment::empty(SourceId(0), 0);
        fragment.push("n", 1);
        fragment.push_for("é", Span::new(SourceId(0), 2, 8));
        fragment.push(" ", 8);
        fragment.push_for("&", Span::new(SourceId(0), 9, 14));
        fragment.push(" x", 14);
        assert_eq!(fragment.text(), "né & x");
        let back = |fragment: &Fragment, range| source[fragment.span(range).range()].to_owned();
        assert_eq!((back(&fragment, 1..3), back(&fragment, 4..5)), (r"\u00e9".to_owned(), "&amp;".to_owned()));
        assert_eq!((back(&fragment, 0..3), back(&fragment, 3..7)), (r"n\u00e9".to_owned(), " &amp; x".to_owned()));
        let mut copy = Fragment::empty(SourceId(0), 0);
        copy.push_part(&fragment, 1..6);
        assert_eq!(copy, fragment.part(1..6));
        assert_eq!((back(&copy, 0..2), back(&copy, 3..4)), (r"\u00e9".to_owned(), "&amp;".to_owned()));
    }
}
