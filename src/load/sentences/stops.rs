//! What may end a sentence: a full stop, a question mark, an ellipsis, with the quotation marks and brackets glued to it.

use super::Plain;
use std::ops::Range;

/// A place where a sentence may end.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Stop {
    /// Where its first mark begins.
    pub(super) start: usize,
    /// Just behind its marks.
    pub(super) end: usize,
    /// Just behind the quotation marks and brackets that follow.
    pub(super) after: usize,
    /// What it is.
    pub(super) kind: Kind,
    /// Whether a quotation ends with it.
    pub(super) quoted: bool,
}

/// What may end a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// One full stop.
    Full,
    /// Several, close or spaced, or `…`: how many points.
    Ellipsis(usize),
    /// `?`, `!`, or some of them.
    Mark,
    /// A stop that needs no space behind it: `。`, `؟`.
    Wide,
}

/// The stops of a text, in their order.
pub(super) struct Stops<'a> {
    text: &'a str,
    opaque: &'a [Range<usize>],
    closers: Vec<usize>,
    at: usize,
}

impl<'a> Stops<'a> {
    /// The stops of a text whose quotations end at `closers`.
    pub(super) fn new(plain: &Plain<'a>, closers: Vec<usize>) -> Self {
        Self { text: plain.text, opaque: plain.opaque, closers, at: 0 }
    }

    fn peek(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next()
    }

    /// Where the next mark is, outside code.
    fn find(&mut self) -> Option<usize> {
        loop {
            let from = self.at;
            let at = from + self.text[from..].find(is_stop)?;
            self.opaque = &self.opaque[self.opaque.iter().take_while(|code| code.end <= at).count()..];
            match self.opaque.first() {
                Some(code) if code.start <= at => self.at = code.end,
                _ => return Some(at),
            }
        }
    }

    /// Reads marks from `at` on: where they end, and what they are together.
    fn marks(&self, mut at: usize) -> (usize, Kind) {
        let (mut points, mut kind) = (0, Kind::Full);
        while let Some(mark) = self.peek(at).filter(|mark| is_stop(*mark)) {
            at += mark.len_utf8();
            match mark {
                '.' => points += 1,
                '…' => points += 3,
                _ if is_wide(mark) => kind = Kind::Wide,
                _ if kind != Kind::Wide => kind = Kind::Mark,
                _ => {}
            }
            if mark == '.' && self.is_spaced_point(at) {
                at += self.peek(at).map_or(0, char::len_utf8);
            }
        }
        if kind == Kind::Full && points > 1 { (at, Kind::Ellipsis(points)) } else { (at, kind) }
    }

    /// Whether a space and one more point of an ellipsis like `. . .` follow.
    fn is_spaced_point(&self, at: usize) -> bool {
        let mut next = self.text[at..].chars();
        let spaced = next.next().is_some_and(char::is_whitespace) && next.next() == Some('.');
        spaced && next.next().is_none_or(|behind| !behind.is_alphanumeric())
    }

    /// Where the quotation marks and brackets behind a stop end, and whether a quotation ends with them.
    fn close(&self, mut at: usize) -> (usize, bool) {
        let mut quoted = false;
        while let Some(mark) = self.peek(at) {
            let behind = at + mark.len_utf8();
            let glued = self.peek(behind).is_some_and(char::is_alphanumeric);
            let closes = |at: usize| self.closers.binary_search(&at).is_ok();
            match mark {
                ')' | ']' | '}' | '）' | '】' | '》' | '〉' | '›' | '*' | '_' => at = behind,
                '\'' | '’' if !glued => (at, quoted) = (behind, true),
                '”' | '」' | '』' => (at, quoted) = (behind, true),
                '"' if closes(at) || !glued && !self.opens(behind) => (at, quoted) = (behind, true),
                '“' | '«' | '»' if closes(at) => (at, quoted) = (behind, true),
                _ if mark.is_whitespace() && matches!(self.peek(behind), Some('«' | '»')) && closes(behind) => {
                    (at, quoted) = (behind + '»'.len_utf8(), true);
                }
                _ => match self.note(at) {
                    Some(end) => at = end,
                    None => break,
                },
            }
        }
        (at, quoted)
    }

    /// Where a note's number in brackets ends: `[12]`, behind a space or not.
    fn note(&self, at: usize) -> Option<usize> {
        let rest = &self.text[at..];
        let number = rest.strip_prefix(' ').unwrap_or(rest).strip_prefix('[')?;
        let digits = number.bytes().take(4).take_while(u8::is_ascii_digit).count();
        (1..4).contains(&digits).then_some(())?;
        let behind = number[digits..].strip_prefix(']')?;
        Some(self.text.len() - behind.len())
    }

    /// Whether a straight quotation mark before `behind` is followed by words rather than by the end of something.
    fn opens(&self, behind: usize) -> bool {
        self.peek(behind).is_some_and(|next| matches!(next, '(' | '[' | '¿' | '¡' | '\'' | '@'))
    }
}

impl Iterator for Stops<'_> {
    type Item = Stop;

    fn next(&mut self) -> Option<Stop> {
        let start = self.find()?;
        let (end, mut kind) = self.marks(start);
        let (mut after, mut quoted) = self.close(end);
        // In `"Wait!".` a stop stands on either side of the quotation mark.
        while after > end && self.peek(after).is_some_and(is_stop) {
            let (next, more) = self.marks(after);
            kind = if kind == Kind::Full { more } else { kind };
            let (closed, also) = self.close(next);
            quoted |= also;
            after = closed.max(next);
        }
        self.at = after;
        Some(Stop { start, end, after, kind, quoted })
    }
}

fn is_stop(mark: char) -> bool {
    matches!(mark, '.' | '!' | '?' | '…' | '‼' | '⁇' | '⁈' | '⁉') || is_wide(mark)
}

fn is_wide(mark: char) -> bool {
    matches!(mark, '。' | '！' | '？' | '｡' | '．' | '؟' | '۔' | '।' | '॥' | '\u{1362}' | '\u{104b}' | '\u{17d4}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stops(text: &str) -> Vec<(Kind, &str)> {
        let plain = Plain { text, ..Plain::default() };
        Stops::new(&plain, Vec::new()).map(|stop| (stop.kind, &text[stop.start..stop.after])).collect()
    }

    #[test]
    fn marks_that_stand_together_are_one_stop() {
        assert_eq!(
            stops("No?! \"Yes.\" 3.5 . . . ."),
            [(Kind::Mark, "?!"), (Kind::Full, ".\""), (Kind::Full, "."), (Kind::Ellipsis(4), ". . . ."),]
        );
        assert_eq!(stops("a.[1][2] b. [3] c"), [(Kind::Full, ".[1][2]"), (Kind::Full, ". [3]")]);
        assert_eq!(stops("JFK Jr.'s \"Wait!\"."), [(Kind::Full, "."), (Kind::Mark, "!\".")]);
    }
}
