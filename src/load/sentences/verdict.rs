//! Whether a sentence ends at a stop: by the word before it, the word behind it, and the lists of the language.

use super::{
    language::{Class, Language},
    stops::{Kind, Stop},
    surroundings::{Next, Start, Surroundings, is_one_letter},
};
use std::ops::Range;

/// So many words must stand before `p.m.` for a sentence to end in it.
const WORDS_BEFORE_HOUR: usize = 4;

/// Decides where the sentences of a text end.
pub(super) struct Judge<'a> {
    pub(super) surroundings: Surroundings<'a>,
    pub(super) language: &'static Language,
}

impl Judge<'_> {
    /// Whether the sentence that began at `start` ends at this stop.
    pub(super) fn ends(&self, stop: &Stop, start: usize) -> bool {
        let next = self.surroundings.next(stop.after);
        if stop.kind == Kind::Wide {
            return self.ends_wide(stop, &next);
        }
        if self.is_bracketed(stop) {
            return false;
        }
        if !next.spaced {
            return self.ends_unspaced(stop, &next);
        }
        // `"Stop!" Jane said.`, while `"He stopped." Jane said so.` are two sentences.
        let told = stop.quoted && self.is(Class::Reporting, next.second) && !self.is_opener(&next);
        match stop.kind {
            _ if next.start == Start::Small => false,
            Kind::Full => self.ends_full(stop, &next, start),
            Kind::Ellipsis(points) => !told && self.ends_ellipsis(stop, points, &next, start),
            Kind::Mark => !told && self.ends_mark(stop, &next),
            Kind::Wide => true,
        }
    }

    fn ends_full(&self, stop: &Stop, next: &Next<'_>, start: usize) -> bool {
        let word = self.surroundings.before(start..stop.start);
        let at = stop.start - word.len();
        if self.surroundings.is_wordless(start, at) && is_number_of_an_item(word) {
            return false;
        }
        let last = word.rsplit('.').next().unwrap_or(word);
        if let Some(class) = self.language.abbreviation(word).or_else(|| self.language.abbreviation(last)) {
            return self.ends_abbreviation(class, next, self.surroundings.has_words(start..at, WORDS_BEFORE_HOUR));
        }
        let opened = self.is_opener(next);
        if is_one_letter(word) {
            return self.ends_initial(start..at, word, next, opened);
        }
        if word.split('.').all(is_one_letter) {
            return opened;
        }
        if word.is_empty() {
            return true;
        }
        let ordinal = self.language.ordinals && word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
        !ordinal || opened
    }

    fn ends_abbreviation(&self, class: Class, next: &Next<'_>, says_enough: bool) -> bool {
        let before_number = next.start == Start::Digit;
        let opened = self.is_opener(next);
        match class {
            Class::Word => !before_number,
            Class::Figure => !before_number && !is_roman_or_letter(next.word) && opened,
            Class::Open => !before_number && opened,
            Class::Hour => !before_number && says_enough,
            Class::Never | Class::Starter | Class::Exclaimed | Class::Reporting | Class::Pronoun | Class::Numbered => {
                false
            }
        }
    }

    /// `J. K. Rowling` goes on; `plan B. Then`, `you and I. Did` and `World War I. Soldiers` do not.
    fn ends_initial(&self, so_far: Range<usize>, letter: &str, next: &Next<'_>, opened: bool) -> bool {
        let before =
            self.surroundings.before(so_far.start..so_far.start + self.surroundings.text()[so_far].trim_end().len());
        let after_name = before.starts_with(char::is_uppercase) && !self.is(Class::Numbered, before);
        opened || self.is(Class::Pronoun, letter) && !after_name && next.start == Start::Capital
    }

    fn ends_ellipsis(&self, stop: &Stop, points: usize, next: &Next<'_>, start: usize) -> bool {
        let glued =
            self.surroundings.text()[..stop.start].chars().next_back().is_some_and(|before| !before.is_whitespace());
        match points {
            3 if stop.quoted => !self.surroundings.is_wordless(start, stop.start),
            3 => glued && !self.is(Class::Pronoun, next.word) && !self.surroundings.is_wordless(start, stop.start),
            _ => !self.surroundings.is_wordless(start, stop.start),
        }
    }

    fn ends_mark(&self, stop: &Stop, next: &Next<'_>) -> bool {
        let named = stop.end == stop.start + 1 && self.is(Class::Exclaimed, self.surroundings.before(0..stop.start));
        !named || self.is_opener(next)
    }

    /// A stop without a space behind it: a forgotten space before a word that opens sentences, or a script that needs none.
    fn ends_unspaced(&self, stop: &Stop, next: &Next<'_>) -> bool {
        if next.word.is_empty() || matches!(stop.kind, Kind::Ellipsis(_)) {
            return false;
        }
        if is_cjk(next.first) {
            return stop.kind == Kind::Mark;
        }
        let before = self.surroundings.before(0..stop.start);
        let whole = before.chars().count() > 1 && before.ends_with(|c: char| c.is_lowercase() || c.is_ascii_digit());
        let opens = self.is_opener(next) || self.language.abbreviation(next.word) == Some(Class::Never);
        let plain = whole && next.start == Start::Capital && opens && self.language.abbreviation(before).is_none();
        plain && !self.surroundings.is_address(stop)
    }

    fn ends_wide(&self, stop: &Stop, next: &Next<'_>) -> bool {
        let text = self.surroundings.text();
        let quoted_inside = text[..stop.after].ends_with(['」', '』']) && matches!(next.first, '\u{3040}'..='\u{309f}');
        let decimal = text[stop.start..].starts_with('．') && !next.spaced && next.first.is_numeric();
        !quoted_inside && !decimal
    }

    /// Whether a word stands next that sentences begin with, and not the initial of a name.
    fn is_opener(&self, next: &Next<'_>) -> bool {
        next.start == Start::Capital && !next.initial && self.is(Class::Starter, next.word)
    }

    fn is(&self, class: Class, word: &str) -> bool {
        !word.is_empty() && self.language.is(class, word)
    }

    /// Whether the stop stands alone in brackets: `[...]`, `(!)`.
    fn is_bracketed(&self, stop: &Stop) -> bool {
        self.surroundings.text()[..stop.start].ends_with(['(', '['])
            && self.surroundings.text()[stop.end..].starts_with([')', ']'])
    }
}

/// `1.`, `12.`, `a.`, `iv.` at the start of a sentence.
fn is_number_of_an_item(word: &str) -> bool {
    let digits = word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    digits || is_one_letter(word) || word.len() <= 4 && word.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'))
}

fn is_roman_or_letter(word: &str) -> bool {
    is_one_letter(word) || !word.is_empty() && word.bytes().all(|byte| b"IVXLCDM".contains(&byte))
}

fn is_cjk(first: char) -> bool {
    matches!(first, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
