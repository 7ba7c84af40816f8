//! What stands before and behind a stop, as far as one needs to look.

use super::{Plain, stops::Stop};
use std::ops::Range;

/// So many bytes before and behind a stop are looked at.
const REACH: usize = 60;

/// What may stand before the first word of a sentence.
const OPENING: &str = "\"'“‘„«»([¿¡*_「『";

/// A text to look around in.
#[derive(Clone, Copy)]
pub(super) struct Surroundings<'a> {
    pub(super) plain: &'a Plain<'a>,
}

/// What follows a stop.
pub(super) struct Next<'a> {
    pub(super) spaced: bool,
    pub(super) start: Start,
    pub(super) first: char,
    pub(super) word: &'a str,
    /// Whether the word is a letter with a full stop.
    pub(super) initial: bool,
    pub(super) second: &'a str,
}

/// How what follows begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    Small,
    Digit,
    /// A capital, or what knows no capitals.
    Capital,
}

impl Start {
    /// How words begin. A name like `iPhone` begins with a capital.
    fn of(words: &str) -> Self {
        let mut letters = words.chars();
        match (letters.next(), letters.next()) {
            (Some(first), second) if first.is_lowercase() && !second.is_some_and(char::is_uppercase) => Self::Small,
            (Some(first), _) if first.is_numeric() => Self::Digit,
            _ => Self::Capital,
        }
    }
}

impl<'a> Surroundings<'a> {
    /// The whole text.
    pub(super) fn text(&self) -> &'a str {
        self.plain.text
    }

    /// Whether the word around a stop is an address rather than two words: `example.Com/The`.
    pub(super) fn is_address(&self, stop: &Stop) -> bool {
        let before = self.reach_back(stop.start).rsplit(char::is_whitespace).next().unwrap_or_default();
        let behind = self.reach(stop.after).split(char::is_whitespace).next().unwrap_or_default();
        [before, behind].iter().any(|part| part.contains(['@', '/', ':', '\\', '_', '=', '#']))
    }

    /// The word at the end of a range, with the full stops in it.
    pub(super) fn before(&self, range: Range<usize>) -> &str {
        let reach = self.reach_back(range.end);
        let reach = &reach[reach.len().saturating_sub(range.len())..];
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '\'' | '’' | '°' | 'º' | '§' | '&');
        let start =
            reach.rfind(|c| !is_part(c)).map_or(0, |at| at + reach[at..].chars().next().map_or(0, char::len_utf8));
        reach[start..].trim_start_matches(['.', '-', '\'', '’', '&'])
    }

    /// What follows a place.
    pub(super) fn next(&self, after: usize) -> Next<'_> {
        let reach = self.reach(after);
        let words = reach.trim_start_matches(|c: char| c.is_whitespace() || OPENING.contains(c));
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-');
        let (word, rest) = words.split_at(words.find(|c| !is_part(c)).unwrap_or(words.len()));
        let second = rest.trim_start();
        let spaced = reach.starts_with(char::is_whitespace);
        let first = words.chars().next().unwrap_or('\0');
        if self.has_hole(after..after + reach.len() - words.len()) {
            return Next { spaced, start: Start::Capital, first, word: "", initial: false, second: "" };
        }
        Next {
            spaced,
            start: Start::of(words),
            first,
            word,
            initial: is_one_letter(word) && rest.starts_with('.'),
            second: &second[..second.find(|c: char| !c.is_alphanumeric()).unwrap_or(second.len())],
        }
    }

    /// Whether something without words stands in a stretch or at its end.
    fn has_hole(&self, range: Range<usize>) -> bool {
        let next = self.plain.holes.partition_point(|hole| *hole < range.start);
        self.plain.holes.get(next).is_some_and(|hole| *hole <= range.end)
    }

    fn reach(&self, from: usize) -> &str {
        let mut end = self.plain.text.len().min(from + REACH);
        while !self.plain.text.is_char_boundary(end) {
            end += 1;
        }
        &self.plain.text[from..end]
    }

    fn reach_back(&self, end: usize) -> &str {
        let mut start = end.saturating_sub(REACH);
        while !self.plain.text.is_char_boundary(start) {
            start -= 1;
        }
        &self.plain.text[start..end]
    }

    /// Whether there is no letter and no digit from `start` up to `end`, as far as one looks.
    pub(super) fn is_wordless(&self, start: usize, end: usize) -> bool {
        end <= start || end - start < REACH && !self.plain.text[start..end].contains(char::is_alphanumeric)
    }

    /// Whether a stretch has so many words.
    pub(super) fn has_words(&self, so_far: Range<usize>, number: usize) -> bool {
        so_far.len() > REACH || self.plain.text[so_far].split_whitespace().count() >= number
    }
}

/// Whether a word is one letter.
pub(super) fn is_one_letter(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
}
