//! A sentence as the triggers and exemptions see it: tokens with their classes, phrases, and clauses.

use super::{
    forms::{Form, Forms, forms},
    lexicon::{Class, Classes, Grammar, Lexicon, WordId},
};
use std::ops::Range;

/// A sentence taken apart.
#[derive(Debug)]
pub struct Analysis<'a> {
    /// Its words, as the reader sees them.
    pub text: &'a str,
    /// Its words, numbers and marks.
    pub tokens: Vec<Token>,
    /// Phrases of several words, by the numbers of their tokens, in the order of the first of these; of one beginning, the
    /// longest first.
    pub phrases: Vec<(Class, Range<usize>)>,
    /// Every class of which there is a word or phrase. Most questions are about one that isn't there.
    held: Classes,
    /// Every class of which there is a phrase.
    phrased: Classes,
    lower: String,
    /// The words of its language.
    lexicon: &'a Lexicon,
}

/// A word, number or mark.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// The classes the word is in.
    pub classes: Classes,
    /// The forms it may be if it is a verb.
    pub forms: Forms,
    /// Whether it begins with a capital.
    pub capital: bool,
    start: u32,
    end: u32,
    lower: (u32, u32),
    /// The word in the lexicon.
    id: WordId,
    /// The number of the first phrase that begins here or behind.
    phrase: u32,
}

impl Token {
    /// Its bytes in the sentence.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters, perhaps with digits, hyphens and apostrophes within: `co-worker`, `A4`, `p.m`.
    Word,
    /// Digits, with separators within: `1,000`, `3.5`, `9:30`, and a sign of currency before.
    Number,
    /// Anything else but space.
    Mark(char),
}

impl<'a> Analysis<'a> {
    /// Takes a sentence apart.
    pub fn new(text: &'a str, lexicon: &'a Lexicon) -> Self {
        Self::with_code(text, &[], lexicon)
    }

    /// Takes a sentence apart in which some stretches are code: each is one word, and nothing is known of it.
    pub fn with_code(text: &'a str, code: &[Range<usize>], lexicon: &'a Lexicon) -> Self {
        let mut analysis = Self {
            text,
            tokens: Vec::with_capacity(text.len() / 4 + 2),
            phrases: Vec::new(),
            held: Classes::default(),
            phrased: Classes::default(),
            lower: String::with_capacity(text.len()),
            lexicon,
        };
        analysis.tokenize(code);
        analysis.look_up();
        analysis
    }

    /// A token's word in lower case; empty behind the end.
    pub fn word(&self, index: usize) -> &str {
        self.tokens.get(index).map_or("", |token| &self.lower[token.lower.0 as usize..token.lower.1 as usize])
    }

    /// Whether the token is in the class by itself.
    pub fn has(&self, index: usize, class: Class) -> bool {
        self.tokens.get(index).is_some_and(|token| token.classes.has(class))
    }

    /// Whether there is a word or phrase of the class anywhere.
    pub fn holds(&self, class: Class) -> bool {
        self.held.has(class)
    }

    /// How many tokens a word or phrase of the class takes up from here; the longest.
    pub fn matches(&self, index: usize, class: Class) -> Option<usize> {
        if !self.held.has(class) {
            return None;
        }
        let token = self.tokens.get(index)?;
        let phrases = if self.phrased.has(class) { &self.phrases[token.phrase as usize..] } else { &[] };
        let mut from_here = phrases.iter().take_while(|(_, range)| range.start == index);
        let phrase = from_here.find(|(of, _)| *of == class);
        phrase.map(|(_, range)| range.len()).or_else(|| token.classes.has(class).then_some(1))
    }

    /// The first word or phrase of the class from token `from` up to `to`.
    pub fn find(&self, class: Class, within: Range<usize>) -> Option<Range<usize>> {
        if !self.held.has(class) {
            return None;
        }
        within.into_iter().find_map(|index| self.matches(index, class).map(|length| index..index + length))
    }

    /// Whether a word or phrase of the class covers the token.
    pub fn covered(&self, index: usize, class: Class) -> bool {
        let phrased = || self.phrases.iter().any(|(of, range)| *of == class && range.contains(&index));
        self.has(index, class) || self.phrased.has(class) && phrased()
    }

    /// The bytes of some tokens, from the first to the last.
    pub fn bytes(&self, tokens: Range<usize>) -> Range<usize> {
        let start = self.tokens.get(tokens.start).map_or(0, |token| token.start as usize);
        let end =
            tokens.end.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(start, |token| token.end as usize);
        start..end.max(start)
    }

    /// The forms the token may be if it is a verb.
    pub fn forms(&self, index: usize) -> Forms {
        self.tokens.get(index).map_or(Forms::default(), |token| token.forms)
    }

    /// Whether the token may be this form of a verb.
    pub fn is_form(&self, index: usize, form: Form) -> bool {
        self.forms(index).has(form)
    }

    /// Whether the token is in the class, by itself or by its ending.
    pub fn is(&self, index: usize, class: Class) -> bool {
        self.has(index, class) || self.lexicon.ends(self.word(index), class)
    }

    /// Whether the token ends as words of the class do.
    pub fn ends(&self, index: usize, class: Class) -> bool {
        self.lexicon.ends(self.word(index), class)
    }

    /// How its language builds sentences.
    pub fn grammar(&self) -> Grammar {
        self.lexicon.grammar
    }

    /// Whether the token begins with a capital.
    pub fn is_capital(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|token| token.capital)
    }

    /// Whether the token is a number in digits.
    pub fn is_number(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|token| token.kind == TokenKind::Number)
    }

    /// Whether the token is this mark.
    pub fn is_mark(&self, index: usize, mark: char) -> bool {
        self.tokens.get(index).is_some_and(|token| token.kind == TokenKind::Mark(mark))
    }

    /// Whether the token is a word or number.
    pub fn is_word(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|token| !matches!(token.kind, TokenKind::Mark(_)))
    }

    fn tokenize(&mut self, code: &[Range<usize>]) {
        let mut at = 0;
        let mut code = code.iter().peekable();
        while let Some(first) = self.peek(at) {
            let start = at;
            if let Some(verbatim) = code.next_if(|verbatim| verbatim.start <= start) {
                at = verbatim.end.max(start + first.len_utf8());
                self.push(TokenKind::Word, start..at, false);
                continue;
            }
            at += first.len_utf8();
            if first.is_whitespace() {
                continue;
            }
            let mut kind = TokenKind::Mark(first);
            if first.is_alphanumeric() {
                let mut last = first;
                let mut digits = first.is_numeric();
                while let Some(next) = self.peek(at) {
                    let behind = at + next.len_utf8();
                    if next.is_alphanumeric() {
                        digits &= next.is_numeric();
                    } else if !self.joins(last, next, behind) {
                        break;
                    }
                    (last, at) = (next, behind);
                    if matches!(next, '\'' | '’') && self.is_elided(start..at) {
                        break;
                    }
                }
                kind = if digits { TokenKind::Number } else { TokenKind::Word };
            }
            self.push(kind, start..at, first.is_uppercase());
        }
    }

    /// The character at a place, most often of one byte.
    fn peek(&self, at: usize) -> Option<char> {
        match *self.text.as_bytes().get(at)? {
            byte @ 0..0x80 => Some(char::from(byte)),
            _ => self.text[at..].chars().next(),
        }
    }

    /// Whether a mark behind `before` belongs to the word or number around it: `co-worker`, `don’t`, `3.5`, `9:30`, `p.m.`.
    fn joins(&self, before: char, mark: char, behind: usize) -> bool {
        let after = self.peek(behind);
        match mark {
            '\'' | '’' | '-' | '‑' | '.' => before.is_alphanumeric() && after.is_some_and(char::is_alphanumeric),
            ',' | ':' => before.is_numeric() && after.is_some_and(char::is_numeric),
            _ => false,
        }
    }

    /// "l’", "qu'", "dell'": what loses its last vowel before another is a word of its own.
    fn is_elided(&self, range: Range<usize>) -> bool {
        !self.lexicon.elided.is_empty() && {
            let word = self.text[range].replace('’', "'").to_lowercase();
            self.lexicon.elided.contains(&word.as_str())
        }
    }

    fn push(&mut self, kind: TokenKind, range: Range<usize>, capital: bool) {
        let from = self.lower.len() as u32;
        let word = &self.text[range.clone()];
        if word.is_ascii() {
            self.lower.push_str(word);
            self.lower[from as usize..].make_ascii_lowercase();
        } else {
            let straight = !self.lexicon.elided.is_empty();
            let letters = word.chars().map(|letter| if straight && letter == '’' { '\'' } else { letter });
            self.lower.extend(letters.flat_map(char::to_lowercase));
        }
        let lower = (from, self.lower.len() as u32);
        let (start, end) = (range.start as u32, range.end as u32);
        let classes = Classes::default();
        self.tokens.push(Token {
            kind,
            classes,
            forms: Forms::default(),
            capital,
            start,
            end,
            lower,
            id: WordId::UNKNOWN,
            phrase: 0,
        });
    }

    fn look_up(&mut self) {
        let lexicon = self.lexicon;
        for index in 0..self.tokens.len() {
            self.tokens[index].id = lexicon.id(self.word(index));
        }
        for index in 0..self.tokens.len() {
            self.tokens[index].phrase = self.phrases.len() as u32;
            let entry = lexicon.entry(self.tokens[index].id);
            if self.tokens[index].kind == TokenKind::Word {
                let classes = entry.map_or(Classes::default(), |entry| entry.classes);
                self.tokens[index].forms = forms(self.word(index), classes, lexicon);
            }
            let Some(entry) = entry else { continue };
            self.tokens[index].classes = entry.classes;
            self.held.join(entry.classes);
            let behind = &self.tokens[index + 1..];
            for (rest, class) in entry.phrases_before(behind.first().map_or(WordId::UNKNOWN, |next| next.id)) {
                let stands =
                    rest.len() <= behind.len() && rest.iter().zip(behind).all(|(word, token)| *word == token.id);
                if stands {
                    self.phrases.push((*class, index..index + 1 + rest.len()));
                    self.phrased.add(*class);
                }
            }
        }
        self.held.join(self.phrased);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_numbers_and_marks_are_told_apart() {
        let text = "Don’t wait: 1,000 co-workers left at 9:30 p.m., 3.5% more (A4).";
        let analysis = Analysis::new(text, Lexicon::of("en"));
        let seen: Vec<&str> = analysis.tokens.iter().map(|token| &text[token.range()]).collect();
        let expected = [
            "Don’t",
            "wait",
            ":",
            "1,000",
            "co-workers",
            "left",
            "at",
            "9:30",
            "p.m",
            ".",
            ",",
            "3.5",
            "%",
            "more",
            "(",
            "A4",
            ")",
            ".",
        ];
        assert_eq!(seen, expected);
        let numbers = analysis.tokens.iter().filter(|token| token.kind == TokenKind::Number).count();
        assert_eq!(numbers, 3);
    }

    #[test]
    fn phrases_are_found_whole() {
        let analysis = Analysis::new("According to her, it leads to harm.", Lexicon::of("en"));
        assert_eq!(analysis.matches(0, Class::According), Some(2));
        assert_eq!(analysis.find(Class::Effect, 0..9), Some(5..7));
    }
}
