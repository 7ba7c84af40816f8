//! One line of a source, made fit to print: what would harm is spelled out, and a line too long for the terminal is clipped
//! around the places that matter. Prose often keeps a whole paragraph on a line.

use super::visible::push_visible;
use std::ops::Range;
use unicode_width::UnicodeWidthChar;

/// Columns of text kept before and behind the ends of a stretch too wide to be shown whole.
const MARGIN: usize = 12;
/// Fewest columns given to each of many places on one line.
const LEAST: usize = 4 * MARGIN;
/// Gaps up to this many bytes are shown: an ellipsis would be no shorter.
const GAP: usize = 8;

/// A line as it is printed.
pub(super) struct Line {
    /// What is printed, without a line break.
    pub(super) text: String,
    /// For each character printed, its offset in the source and in the text, rising.
    cells: Vec<(usize, usize)>,
}

/// A place that matters: bytes of the source, within the line, and how wide the words are that stand beside it.
pub(super) struct Spot {
    pub(super) range: Range<usize>,
    pub(super) label: usize,
}

impl Line {
    /// The bytes `range` of `source`, which is one line, with all `spots` in view.
    pub(super) fn of(source: &str, range: Range<usize>, spots: &[Spot], width: usize) -> Self {
        let mut line = Self { text: String::new(), cells: Vec::new() };
        let pieces = Clip { source, line: range.clone() }.pieces(spots, width);
        let mut shown = range.start;
        for piece in pieces {
            if piece.start > shown {
                line.text.push_str(if shown == range.start { "... " } else { " ... " });
            }
            line.print(source, piece.clone());
            shown = piece.end;
        }
        if shown < range.end {
            line.text.push_str(" ...");
        }
        line
    }

    fn print(&mut self, source: &str, piece: Range<usize>) {
        for (at, c) in source[piece.clone()].char_indices() {
            self.cells.push((piece.start + at, self.text.len()));
            match c {
                '\u{feff}' if piece.start + at == 0 => {}
                '\t' => self.text.push(c),
                _ => push_visible(&mut self.text, c),
            }
        }
        self.cells.push((piece.end, self.text.len()));
    }

    /// Where in the text an offset of the source is printed.
    pub(super) fn printed(&self, offset: usize) -> usize {
        let next = self.cells.partition_point(|(source, _)| *source <= offset);
        self.cells.get(next.saturating_sub(1)).map_or(0, |(_, printed)| *printed)
    }
}

/// A line that may have to be clipped.
struct Clip<'a> {
    source: &'a str,
    line: Range<usize>,
}

impl Clip<'_> {
    /// What is shown of the line, in order, without overlaps.
    fn pieces(&self, spots: &[Spot], width: usize) -> Vec<Range<usize>> {
        if self.forward(self.line.start, width) == self.line.end {
            return one(self.line.clone());
        }
        if spots.is_empty() {
            let cut = self.forward(self.line.start, width);
            return one(self.line.start..self.word_before(cut, self.line.start));
        }
        let share = (width / spots.len()).max(LEAST);
        let mut pieces: Vec<_> = spots.iter().flat_map(|spot| self.around(spot, share)).collect();
        pieces.sort_by_key(|piece| (piece.start, piece.end));
        self.merge(pieces)
    }

    /// What is shown because of one place: it and what surrounds it, or its beginning and its end.
    fn around(&self, spot: &Spot, share: usize) -> Vec<Range<usize>> {
        let Range { start, end } = spot.range;
        if self.forward(start, share - 2 * MARGIN) < end {
            let head = self.word_behind(self.back(start, MARGIN), start)..self.forward(start, share / 2);
            let tail = self.back(end, share / 4)..self.word_before(self.forward(end, MARGIN), end);
            return vec![head, tail];
        }
        let room = share - columns(&self.source[start..end]);
        let behind = (spot.label + 2).min(room * 2 / 3).max(room / 3);
        let from = self.back(start, room - behind);
        let unused = (room - behind).saturating_sub(columns(&self.source[from..start]));
        let to = self.forward(end, behind + unused);
        one(self.word_behind(from, start)..self.word_before(to, end))
    }

    fn merge(&self, pieces: Vec<Range<usize>>) -> Vec<Range<usize>> {
        let mut merged: Vec<Range<usize>> = Vec::new();
        for mut piece in pieces {
            if piece.start <= self.line.start + GAP {
                piece.start = self.line.start;
            }
            if piece.end + GAP >= self.line.end {
                piece.end = self.line.end;
            }
            match merged.last_mut() {
                Some(last) if piece.start <= last.end + GAP => last.end = last.end.max(piece.end),
                _ => merged.push(piece),
            }
        }
        merged
    }

    /// The offset up to so many columns before `from`.
    fn back(&self, from: usize, columns: usize) -> usize {
        let mut left = columns;
        let before = self.source[self.line.start..from].char_indices().rev();
        let taken = before.take_while(|(_, c)| {
            let fits = width(*c) <= left;
            left = left.saturating_sub(width(*c));
            fits
        });
        taken.last().map_or(from, |(at, _)| self.line.start + at)
    }

    /// The offset up to so many columns behind `from`.
    fn forward(&self, from: usize, columns: usize) -> usize {
        let mut left = columns;
        let behind = self.source[from..self.line.end].char_indices();
        let taken = behind.take_while(|(_, c)| {
            let fits = width(*c) <= left;
            left = left.saturating_sub(width(*c));
            fits
        });
        taken.last().map_or(from, |(at, c)| from + at + c.len_utf8())
    }

    /// The beginning of the first whole word behind a cut, where there is one near.
    fn word_behind(&self, cut: usize, limit: usize) -> usize {
        if cut == self.line.start {
            return cut;
        }
        let near = self.forward(cut, MARGIN).min(limit);
        self.source[cut..near].find(' ').map_or(cut, |space| cut + space + 1)
    }

    /// The end of the last whole word before a cut, where there is one near.
    fn word_before(&self, cut: usize, limit: usize) -> usize {
        if cut == self.line.end {
            return cut;
        }
        let near = self.back(cut, MARGIN).max(limit);
        self.source[near..cut].rfind(' ').map_or(cut, |space| near + space)
    }
}

fn one(piece: Range<usize>) -> Vec<Range<usize>> {
    std::iter::once(piece).collect()
}

/// How many columns a text takes in a terminal.
pub(super) fn columns(text: &str) -> usize {
    text.chars().map(width).sum()
}

/// How many columns a character takes. Those that get spelled out count as one, which only makes a line a little longer.
fn width(c: char) -> usize {
    if c == '\t' { 4 } else { c.width().unwrap_or(1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(source: &str, range: Range<usize>) -> (String, String) {
        let line = Line::of(source, 0..source.len(), &[Spot { range: range.clone(), label: 10 }], 80);
        let marked = line.text[line.printed(range.start)..line.printed(range.end)].to_owned();
        (line.text, marked)
    }

    #[test]
    fn a_long_line_is_clipped_around_the_place_at_words() {
        let source = format!("{}the place {}", "before ".repeat(200), "behind ".repeat(200));
        let (text, marked) = shown(&source, 1400..1409);
        assert_eq!(marked, "the place");
        assert!(text.starts_with("... before ") && text.ends_with(" behind ..."), "{text}");
        assert!(columns(&text) <= 90, "{text}");
    }

    #[test]
    fn a_place_too_wide_shows_its_beginning_and_its_end() {
        let source = format!("First words {} last words.", "between ".repeat(100));
        let (text, marked) = shown(&source, 0..source.len());
        assert!(text.starts_with("First words between") && text.ends_with("last words."), "{text}");
        assert!(text == marked && columns(&text) <= 90, "{text}");
    }

    #[test]
    fn places_are_found_behind_a_byte_order_mark_wide_characters_and_escapes() {
        let source = "\u{feff}水\u{202e}\u{9b}x";
        assert_eq!(shown(source, source.len() - 1..source.len()), ("水\\u{202e}\\u{9b}x".into(), "x".into()));
        assert_eq!(shown(source, 0..3).1, "");
    }

    #[test]
    fn a_line_without_spaces_is_clipped_too() {
        let source = "水".repeat(5_000);
        let (text, marked) = shown(&source, 6_000..6_006);
        assert!(marked == "水水" && columns(&text) <= 90, "{text}");
    }
}
