//! Where keys and brackets stand in running text, found in one pass.

use super::{flow::Flow, node::NODE};
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Every `@` that may begin a key.
    pub(super) ats: Vec<At>,
    brackets: Vec<Bracket>,
}

/// An `@`.
#[derive(Debug)]
pub(super) struct At {
    pub(super) place: usize,
    /// The key behind it.
    pub(super) key: Option<Range<usize>>,
    /// The innermost brackets around it.
    bracket: Option<usize>,
    /// The outermost brackets around it that are a citation mark.
    pub(super) mark: Option<usize>,
}

#[derive(Debug)]
struct Bracket {
    open: usize,
    close: Option<usize>,
    outer: Option<usize>,
    /// Whether a key stands in it, and not only in brackets within.
    has_key: bool,
    /// The numbers of the `@`s that stand in it, within inner brackets or not.
    ats: Range<usize>,
}

/// Punctuation that may stand within a key, between letters and digits.
const INTERNAL: &str = ":.#$%&-+?<>~/";

/// Finds the keys and brackets of a flow.
pub(super) fn find(flow: &Flow) -> Found {
    let text = flow.text.text();
    let mut found = Found::default();
    let mut open: Vec<usize> = Vec::new();
    let mut behind = 0;
    for (place, byte) in text.bytes().enumerate().filter(|(_, byte)| matches!(byte, b'[' | b']' | b'@')) {
        if place < behind || flow.is_literal(place) {
            continue;
        }
        match byte {
            b'[' => {
                let at = found.ats.len();
                found.brackets.push(Bracket {
                    open: place,
                    close: None,
                    outer: open.last().copied(),
                    has_key: false,
                    ats: at..at,
                });
                open.push(found.brackets.len() - 1);
            }
            b']' => {
                if let Some(index) = open.pop() {
                    found.brackets[index].close = Some(place);
                    found.brackets[index].ats.end = found.ats.len();
                }
            }
            _ if is_part_of_a_word(text, place) => {}
            _ => {
                let key = key(&text[..flow.written_to(place)], place);
                behind = key.as_ref().map_or(0, |key| key.end);
                found.ats.push(At { place, key, bracket: open.last().copied(), mark: None });
            }
        }
    }
    found.settle();
    found
}

/// Whether an `@` is that of an address: `a@b.org`, `example.org/@name`.
fn is_part_of_a_word(text: &str, place: usize) -> bool {
    text[..place]
        .chars()
        .next_back()
        .is_some_and(|before| before.is_alphanumeric() || matches!(before, '_' | '/' | '.' | '@' | '=' | '+'))
}

/// The key behind an `@`: letters, digits and `_`, with single internal punctuation; or anything between braces.
fn key(text: &str, place: usize) -> Option<Range<usize>> {
    let start = place + 1;
    if text[start..].starts_with('{') {
        let ends = |c: char| c.is_whitespace() || "{}[]".contains(c) || NODE.contains(c);
        let end = start + 1 + text[start + 1..].find(ends)?;
        return (text[end..].starts_with('}') && end > start + 1).then_some(start + 1..end);
    }
    let mut end = start;
    for (offset, letter) in text[start..].grapheme_indices(true) {
        let at = start + offset;
        if letter == "_" || letter.starts_with(char::is_alphanumeric) {
            end = at + letter.len();
        } else if at != end || at == start || !INTERNAL.contains(letter) {
            break;
        }
    }
    (end > start).then_some(start..end)
}

impl Found {
    /// Decides which brackets are citation marks.
    fn settle(&mut self) {
        for at in &self.ats {
            if let (Some(_), Some(bracket)) = (&at.key, at.bracket) {
                self.brackets[bracket].has_key = true;
            }
        }
        let mut marks: Vec<Option<usize>> = Vec::with_capacity(self.brackets.len());
        for (index, bracket) in self.brackets.iter().enumerate() {
            let own = (bracket.close.is_some() && bracket.has_key).then_some(index);
            marks.push(bracket.outer.and_then(|outer| marks[outer]).or(own));
        }
        for at in &mut self.ats {
            at.mark = at.bracket.and_then(|bracket| marks[bracket]);
        }
    }

    /// Where a pair of brackets stands.
    pub(super) fn range(&self, bracket: usize) -> Option<Range<usize>> {
        let bracket = self.brackets.get(bracket)?;
        Some(bracket.open..bracket.close? + 1)
    }

    /// Every pair of brackets.
    pub(super) fn closed(&self) -> impl Iterator<Item = Range<usize>> {
        self.brackets.iter().filter_map(|bracket| Some(bracket.open..bracket.close? + 1))
    }

    /// The pieces between the semicolons of a pair of brackets, but for those in brackets within.
    pub(super) fn pieces(&self, flow: &Flow, inner: Range<usize>, bracket: usize) -> Vec<Range<usize>> {
        let text = flow.text.text();
        let first = self.brackets.partition_point(|other| other.open < inner.start);
        let within = self.brackets[first..].iter().take_while(|other| other.open < inner.end);
        let within =
            within.filter(|other| other.outer == Some(bracket)).filter_map(|other| Some(other.open..other.close?));
        let within: Vec<Range<usize>> = within.collect();
        let is_within = |at: usize| {
            let next = within.partition_point(|range| range.end < at);
            within.get(next).is_some_and(|range| range.start < at)
        };
        let semicolons = text[inner.clone()].match_indices(';').map(|(at, _)| inner.start + at);
        let mut pieces = Vec::new();
        let mut from = inner.start;
        for at in semicolons.filter(|at| !flow.is_literal(*at) && !is_within(*at)) {
            pieces.push(from..at);
            from = at + 1;
        }
        pieces.push(from..inner.end);
        pieces
    }

    /// The keys that stand in a piece of a pair of brackets, and not in brackets within: where each `@` is, and the key.
    pub(super) fn keys(&self, bracket: usize, piece: &Range<usize>) -> Vec<(usize, Range<usize>)> {
        let inside = self.inside(bracket, piece);
        inside.filter_map(|at| Some((at.place, at.key.clone()?))).collect()
    }

    /// Whether an `@` without a key stands in a piece.
    pub(super) fn has_stray(&self, bracket: usize, piece: &Range<usize>) -> bool {
        self.inside(bracket, piece).any(|at| at.key.is_none())
    }

    fn inside(&self, bracket: usize, piece: &Range<usize>) -> impl Iterator<Item = &At> {
        let first = self.ats.partition_point(|at| at.place < piece.start);
        let end = piece.end;
        self.ats[first..].iter().take_while(move |at| at.place < end).filter(move |at| at.bracket == Some(bracket))
    }

    /// The brackets around an `@` without a key that begin with it, as in `[@]`: a citation gone wrong.
    pub(super) fn empty_mark(&self, text: &str, at: usize) -> Option<Range<usize>> {
        let at = &self.ats[at];
        let range = self.range(at.bracket?)?;
        let before = text[range.start + 1..at.place].trim();
        matches!(before, "" | "-").then_some(range)
    }

    /// From the bracket that is never closed up to the end of the key, where the key was to be cited in that bracket.
    pub(super) fn unclosed(&self, text: &str, at: usize) -> Option<Range<usize>> {
        let at = &self.ats[at];
        let bracket = self.brackets.get(at.bracket?)?;
        let begins_with_it = || at.place - bracket.open < 40 && !text[bracket.open..at.place].contains(['.', '!', '?']);
        (bracket.close.is_none() && begins_with_it())
            .then(|| bracket.open..at.key.as_ref().map_or(at.place, |key| key.end))
    }

    /// The brackets that open at a place and tell where in the source before them: `@key [p. 3]`, not `@key [@other]`.
    pub(super) fn place_behind(&self, text: &str, place: usize) -> Option<(usize, Range<usize>)> {
        let index = self.brackets.binary_search_by_key(&place, |bracket| bracket.open).ok()?;
        let range = self.range(index)?;
        let first_key = self.ats.get(self.brackets[index].ats.start).filter(|at| at.place < range.end);
        let is_place = first_key.is_none_or(|at| text[range.start..at.place].contains(';'));
        is_place.then_some((index, range))
    }
}
