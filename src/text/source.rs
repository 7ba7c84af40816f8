//! The files an author wrote, as text, and lines and columns in them.

use super::Span;

/// Which source: its number in [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub u32);

/// One file's text. A byte order mark stays in it, so that offsets are those of the file.
#[derive(Clone, Debug)]
pub struct Source {
    path: String,
    text: String,
    line_starts: Vec<u32>,
    /// How many characters stand before each block of the text; empty where every character is one byte.
    characters: Vec<u32>,
}

/// How many bytes are counted at a time, so that a place is found as quickly in a line of a megabyte as in any other.
const BLOCK: usize = 512;

/// A place as an editor shows it: lines and columns from 1, columns counted in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl Source {
    /// The text of the file at `path`, relative to the project, with `/` between its folders.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        let text = text.into();
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let line_starts = std::iter::once(0).chain(breaks.map(|(at, _)| at as u32 + 1)).collect();
        let mut counted = 0;
        let blocks = text.as_bytes().chunks(if text.is_ascii() { usize::MAX } else { BLOCK });
        let characters = blocks.filter(|_| !text.is_ascii());
        let counts = characters.map(|block| {
            let before = counted;
            counted += beginnings(block);
            before
        });
        let characters = counts.collect();
        Self { path: path.into(), text, line_starts, characters }
    }

    /// Path relative to the project, with `/` between its folders.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text of a span of this source; empty where the span leaves the text or splits a character.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or("")
    }

    /// Line and column of a byte offset. An offset behind the end counts as the end, one inside a character as its start.
    pub fn position(&self, offset: usize) -> Position {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = self.line_starts.partition_point(|start| *start as usize <= offset);
        let start = self.line_starts[line - 1] as usize;
        Position { line, column: self.characters(start.min(offset), offset) + 1 }
    }

    /// How many characters lie in a stretch, a byte order mark aside.
    fn characters(&self, start: usize, end: usize) -> usize {
        if self.characters.is_empty() {
            return end - start;
        }
        let mark = if start == 0 && self.text[..end].starts_with('\u{feff}') { 1 } else { 0 };
        self.characters_before(end) - self.characters_before(start) - mark
    }

    fn characters_before(&self, end: usize) -> usize {
        let block = (end / BLOCK).min(self.characters.len() - 1);
        (self.characters[block] + beginnings(&self.text.as_bytes()[block * BLOCK..end])) as usize
    }

    /// The bytes of a line, counted from 1, without its line break; `None` behind the last line.
    pub fn line_range(&self, line: usize) -> Option<std::ops::Range<usize>> {
        let start = *self.line_starts.get(line.checked_sub(1)?)? as usize;
        let end = self.line_starts.get(line).map_or(self.text.len(), |next| *next as usize);
        let kept = self.text[start..end].trim_end_matches(['\n', '\r']);
        Some(start..start + kept.len())
    }
}

/// How many characters begin in some bytes of a text.
fn beginnings(bytes: &[u8]) -> u32 {
    bytes.iter().map(|byte| u32::from(*byte & 0xC0 != 0x80)).sum()
}

/// Every source of a project, in the order of their paths.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    list: Vec<Source>,
}

impl Sources {
    /// The sources in the order given: a source's id is its place in it.
    pub fn new(list: Vec<Source>) -> Self {
        Self { list }
    }

    /// The source with this id.
    ///
    /// # Panics
    /// When the id was not given out by these sources, which is a fault of the program.
    pub fn get(&self, id: SourceId) -> &Source {
        &self.list[id.0 as usize]
    }

    /// Puts another text in the place of a source; spans into the old one no longer mean anything.
    ///
    /// # Panics
    /// When the id was not given out by these sources, which is a fault of the program.
    pub fn replace(&mut self, id: SourceId, source: Source) {
        self.list[id.0 as usize] = source;
    }

    /// The source at this path.
    pub fn by_path(&self, path: &str) -> Option<(SourceId, &Source)> {
        self.iter().find(|(_, source)| source.path == path)
    }

    /// All of them with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (SourceId, &Source)> {
        self.list.iter().enumerate().map(|(index, source)| (SourceId(index as u32), source))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The text at a span.
    pub fn slice(&self, span: Span) -> &str {
        self.get(span.source).slice(span)
    }

    /// Where a span begins.
    pub fn start(&self, span: Span) -> Position {
        self.get(span.source).position(span.start as usize)
    }

    /// Where a span ends.
    pub fn end(&self, span: Span) -> Position {
        self.get(span.source).position(span.end as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_pass_over_a_byte_order_mark() {
        let source = Source::new("a.md", "\u{feff}né 水x\r\nzwei");
        assert_eq!(source.position("\u{feff}né 水".len()), Position { line: 1, column: 5 });
        assert_eq!(source.position(usize::MAX), Position { line: 2, column: 5 });
        let long = Source::new("b.md", format!("x\n{}y", "é水".repeat(1000)));
        assert_eq!(long.position(2 + 5 * 999), Position { line: 2, column: 1999 });
        assert_eq!(long.position(usize::MAX), Position { line: 2, column: 2002 });
        assert_eq!(source.line_range(1).map(|range| &source.text()[range]), Some("\u{feff}né 水x"));
    }
}
