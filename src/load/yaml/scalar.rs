//! Where each character of a scalar's value stands in the text.
//!
//! A value is not written as it is read: lines are folded, indentation falls away, quotes and escapes are resolved. The
//! parser gives the value and the stretch it was written in; here the two are laid side by side. Words are the same in
//! both, so only what stands between them, and escapes, need a thought.

use crate::text::{Fragment, Span};
use granit_parser::ScalarStyle;
use std::ops::Range;

/// A scalar's place, quotes included, and its value with each byte traced to the source.
pub(super) fn trace(text: &Fragment, range: Range<usize>, value: &str, style: ScalarStyle) -> (Span, Fragment) {
    let written = &text.text()[range.clone()];
    if written.is_empty() && style == ScalarStyle::Plain {
        let span = text.span(range);
        return (span, Fragment::empty(span.source, span.start as usize));
    }
    let (place, inside) = match style {
        ScalarStyle::Plain => (range.clone(), range),
        ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => {
            let inside = range.start + 1..range.end.saturating_sub(1).max(range.start + 1);
            (range, inside)
        }
        ScalarStyle::Literal | ScalarStyle::Folded => (range.start..range.start + written.trim_end().len(), range),
    };
    (text.span(place), Tracer::new(text, inside, value, style).run())
}

struct Tracer<'a> {
    text: &'a Fragment,
    style: ScalarStyle,
    /// What is left of the text as written, and where it begins.
    written: &'a str,
    at: usize,
    /// What is left of the value.
    value: &'a str,
    traced: Fragment,
}

impl<'a> Tracer<'a> {
    fn new(text: &'a Fragment, inside: Range<usize>, value: &'a str, style: ScalarStyle) -> Self {
        let start = text.origin().offset(inside.start);
        let traced = Fragment::empty(text.origin().source(), start);
        Self { text, style, at: inside.start, written: &text.text()[inside], value, traced }
    }

    fn run(mut self) -> Fragment {
        if self.written == self.value {
            self.copy(self.value.len());
        }
        if self.is_block() {
            // Blank lines before the first line with words lie before the place the parser names.
            let blank = self.value.len() - self.value.trim_start_matches('\n').len();
            self.stand_for(blank, 0);
        }
        while !self.value.is_empty() && self.step().is_some() {}
        // Never reached while the parser folds as the specification says; a coarse place is better than a wrong one.
        self.stand_for(self.value.len(), self.written.len());
        self.traced
    }

    /// Takes the next word, gap or escape; `None` when the two can't be laid side by side.
    fn step(&mut self) -> Option<()> {
        let first = self.written.chars().next()?;
        if is_gap(first) || self.starts_continuation() {
            return self.gap();
        }
        match (self.style, first) {
            (ScalarStyle::DoubleQuoted, '\\') => self.escape(),
            (ScalarStyle::SingleQuoted, '\'') if self.value.starts_with('\'') && self.written.starts_with("''") => {
                self.stand_for(1, 2);
                Some(())
            }
            _ => self.word(),
        }
    }

    fn word(&mut self) -> Option<()> {
        let mark = match self.style {
            ScalarStyle::DoubleQuoted => '\\',
            ScalarStyle::SingleQuoted => '\'',
            ScalarStyle::Plain | ScalarStyle::Literal | ScalarStyle::Folded => '\n',
        };
        let length = self.written.find(|c| is_gap(c) || c == mark).unwrap_or(self.written.len());
        let is_same = length > 0 && self.value.starts_with(&self.written[..length]);
        is_same.then(|| self.copy(length))
    }

    /// White space, which may have been folded. What it came to is plain to see in a block, and follows from the line
    /// breaks in a flow (YAML 1.2.2, 6.5).
    fn gap(&mut self) -> Option<()> {
        let (length, folded) = self.measure_gap();
        let came_to = if self.is_block() {
            self.value.len() - self.value.trim_start_matches(is_gap).len()
        } else {
            self.value.starts_with(&folded).then_some(folded.len())?
        };
        let (written, value) = (&self.written[..length], &self.value[..came_to]);
        if written == value {
            self.copy(length);
            return Some(());
        }
        // A break that became a space is all of the break; one that stayed, or vanished, leaves the rest as it is written.
        let stayed = value.contains('\n') || written.contains('\\');
        let (before, behind) = if stayed { common_ends(written, value) } else { (0, 0) };
        self.copy(before);
        self.stand_for(came_to - before - behind, length - before - behind);
        self.copy(behind);
        Some(())
    }

    /// How much of what is left as written is white space, and what it comes to where lines are folded.
    fn measure_gap(&self) -> (usize, String) {
        let blanks = self.written.len() - self.written.trim_start_matches([' ', '\t']).len();
        let after = &self.written[blanks..];
        let is_continued = self.style == ScalarStyle::DoubleQuoted && after.starts_with(['\\']);
        let is_continued = is_continued && after[1..].starts_with(['\r', '\n']);
        let breaks = &after[usize::from(is_continued)..];
        let width = breaks.len() - breaks.trim_start_matches(is_gap).len();
        let count = breaks[..width].replace("\r\n", "\n").matches(['\r', '\n']).count();
        let folded = match (is_continued, count) {
            (false, 0) => self.written[..blanks].to_owned(),
            (false, 1) => " ".to_owned(),
            (false, _) => "\n".repeat(count - 1),
            (true, _) => format!("{}{}", &self.written[..blanks], "\n".repeat(count - 1)),
        };
        (blanks + usize::from(is_continued) + width, folded)
    }

    /// An escape, or the two escapes of a surrogate pair: one character of the value.
    fn escape(&mut self) -> Option<()> {
        let mut width = escape_width(self.written)?;
        let is_high_surrogate = width == 6
            && matches!(self.written.as_bytes()[2..4], [b'd' | b'D', b'8' | b'9' | b'a' | b'b' | b'A' | b'B']);
        if is_high_surrogate {
            width += escape_width(&self.written[width..])?;
        }
        self.stand_for(self.value.chars().next()?.len_utf8(), width);
        Some(())
    }

    fn is_block(&self) -> bool {
        matches!(self.style, ScalarStyle::Literal | ScalarStyle::Folded)
    }

    fn starts_continuation(&self) -> bool {
        let is_continued = self.written.starts_with("\\\n") || self.written.starts_with("\\\r");
        self.style == ScalarStyle::DoubleQuoted && is_continued
    }

    /// Takes bytes that are the same in both.
    fn copy(&mut self, length: usize) {
        self.traced.push_part(self.text, self.at..self.at + length);
        self.advance(length, length);
    }

    /// Takes bytes of the value that are written otherwise.
    fn stand_for(&mut self, value: usize, written: usize) {
        self.traced.push_for(&self.value[..value], self.text.span(self.at..self.at + written));
        self.advance(value, written);
    }

    fn advance(&mut self, value: usize, written: usize) {
        self.value = &self.value[value..];
        self.written = &self.written[written..];
        self.at += written;
    }
}

fn is_gap(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n')
}

/// How many bytes the escape at the beginning of a text takes; `None` where it is cut short.
fn escape_width(text: &str) -> Option<usize> {
    let named = text.chars().nth(1)?;
    let width = match named {
        'x' => 4,
        'u' => 6,
        'U' => 10,
        _ => 1 + named.len_utf8(),
    };
    text.get(..width).map(str::len)
}

/// How many bytes two texts share at their beginnings, and behind that at their ends.
fn common_ends(one: &str, other: &str) -> (usize, usize) {
    let before = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[before..], &other[before..]);
    (before, one.bytes().rev().zip(other.bytes().rev()).take_while(|(a, b)| a == b).count())
}
