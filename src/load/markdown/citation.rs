//! Citations in Pandoc's syntax: `[see @key, p. 3; @other]`, `[-@key]`, `@key says`, `@key [p. 3]`, `[@{any key}]`.
//!
//! A pair of brackets that holds a key of its own, not only in brackets within, is a mark; a key outside of such brackets is a
//! word of the sentence. Code, escaped characters and addresses of mail are left alone.

use super::{
    flow::Flow,
    keys::{self, At, Found},
    locator,
    reader::Reader,
};
use crate::{
    load::ProblemKind,
    model::{Citation, CitationItem, Key},
    text::Spanned,
};
use std::ops::Range;

/// A citation, and the stretch of the flow it was read from.
#[derive(Debug)]
pub(super) struct Mark {
    pub(super) range: Range<usize>,
    /// The part of it that is a word of the sentence: none but for `@key says`.
    pub(super) word: Option<Range<usize>>,
    pub(super) citation: Citation,
}

/// The citations of a flow, in their order.
pub(super) fn marks(flow: &Flow, reader: &mut Reader<'_>) -> Vec<Mark> {
    let text = flow.text.text();
    if !text.contains('@') && !text.contains("[^") {
        return Vec::new();
    }
    let found = keys::find(flow);
    let mut search = Search { flow, found: &found, reader, marks: Vec::new() };
    let mut behind = 0;
    for (index, at) in found.ats.iter().enumerate() {
        if at.place < behind {
            continue;
        }
        match at.mark {
            Some(bracket) => search.group(bracket),
            None => search.outside(index, at),
        }
        behind = search.marks.last().map_or(0, |mark| mark.range.end);
    }
    search.footnotes();
    search.marks
}

struct Search<'s, 'a> {
    flow: &'s Flow,
    found: &'s Found,
    reader: &'s mut Reader<'a>,
    marks: Vec<Mark>,
}

impl Search<'_, '_> {
    /// Reads a mark in brackets.
    fn group(&mut self, bracket: usize) {
        let Some(range) = self.found.range(bracket) else { return };
        let (items, well_formed) = self.items(range.start + 1..range.end - 1, bracket, false);
        if !well_formed {
            self.malformed(range.clone());
        }
        self.push(range, None, items);
    }

    /// Reads what stands between brackets. Where the key stands before them, the first item is only a place in it.
    fn items(&self, inner: Range<usize>, bracket: usize, first_is_place: bool) -> (Vec<CitationItem>, bool) {
        let mut items = Vec::with_capacity(1);
        let mut well_formed = true;
        for (number, piece) in self.found.pieces(self.flow, inner, bracket).into_iter().enumerate() {
            if number == 0 && first_is_place {
                continue;
            }
            let keys = self.found.keys(bracket, &piece);
            well_formed &= keys.len() == 1;
            let mut from = piece.start;
            for (index, (at, key)) in keys.iter().enumerate() {
                let end = keys.get(index + 1).map_or(piece.end, |(next, _)| *next);
                items.push(self.item(from..*at, key, key.end..end));
                from = end;
            }
            let rest = piece.end.min(keys.last().map_or(piece.start, |(_, key)| key.end))..piece.end;
            well_formed &= !self.found.has_stray(bracket, &rest);
        }
        (items, well_formed)
    }

    fn item(&self, before: Range<usize>, key: &Range<usize>, behind: Range<usize>) -> CitationItem {
        let text = self.flow.text.text();
        let prefix = self.flow.plain(before);
        let prefix = prefix.trim_end();
        let prefix = prefix.strip_suffix('-').filter(|rest| rest.is_empty() || rest.ends_with(' ')).unwrap_or(prefix);
        let behind = behind.start + usize::from(text[behind.clone()].starts_with('}'))..behind.end;
        let (locator, rest) = locator::read(self.flow, behind, self.reader.words);
        let suffix = self.flow.plain(rest);
        CitationItem {
            key: Spanned::new(Key::new(&text[key.clone()]), self.flow.text.span(key.clone())),
            prefix: prefix.trim().to_owned(),
            locator,
            suffix: suffix.trim_matches(|c: char| c.is_whitespace() || c == ',').to_owned(),
        }
    }

    /// Reads what stands outside of marks: a key that is a word of the sentence, or a mark gone wrong.
    fn outside(&mut self, index: usize, at: &At) {
        let text = self.flow.text.text();
        let Some(key) = at.key.clone() else {
            if let Some(range) = self.found.empty_mark(text, index) {
                self.malformed(range);
            }
            return;
        };
        if let Some(range) = self.found.unclosed(text, index) {
            self.malformed(range);
        }
        let end = key.end + usize::from(text[key.end..].starts_with('}') && text[..key.start].ends_with("@{"));
        let word = at.place..end;
        let spaces = text[end..].len() - text[end..].trim_start_matches(' ').len();
        let mut item = self.item(at.place..at.place, &key, key.end..key.end);
        let Some((bracket, place)) = self.found.place_behind(text, end + spaces).filter(|_| spaces < 2) else {
            return self.push(word.clone(), Some(word), vec![item]);
        };
        let first = self.found.pieces(self.flow, place.start + 1..place.end - 1, bracket).into_iter().next();
        if let Some(first) = first {
            let (locator, rest) = locator::read(self.flow, first, self.reader.words);
            item.locator = locator;
            item.suffix = self.flow.plain(rest).trim_matches(|c: char| c.is_whitespace() || c == ',').to_owned();
        }
        let (more, well_formed) = self.items(place.start + 1..place.end - 1, bracket, true);
        if !well_formed {
            self.malformed(place.clone());
        }
        self.push(word.start..place.end, Some(word), std::iter::once(item).chain(more).collect());
    }

    fn push(&mut self, range: Range<usize>, word: Option<Range<usize>>, items: Vec<CitationItem>) {
        let citation = Citation { span: self.flow.text.span(range.clone()), narrative: word.is_some(), items };
        self.marks.push(Mark { range, word, citation });
    }

    fn malformed(&mut self, range: Range<usize>) {
        let text = self.flow.plain(range.clone());
        self.reader.report(self.flow.text.span(range), ProblemKind::MalformedCitation { text });
    }

    /// Notes footnotes without a definition, which look like text.
    fn footnotes(&mut self) {
        let text = self.flow.text.text();
        for range in self
            .found
            .closed()
            .filter(|range| text[range.start + 1..].starts_with('^') && (4..40).contains(&range.len()))
        {
            if !text[range.clone()].contains(char::is_whitespace) {
                self.reader.report(self.flow.text.span(range), ProblemKind::Unsupported { what: "footnote" });
            }
        }
    }
}
