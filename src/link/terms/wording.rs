//! One spelling of a term, and whether a text has it at a place.

use crate::model::Key;
use std::ops::Range;

/// One spelling of a term.
pub(super) struct Wording<'a> {
    /// The term.
    pub term: &'a Key,
    /// Its words, folded.
    words: Vec<String>,
    /// The spelling itself where it has no small letter: `IT` is not “it”.
    exact: Option<&'a str>,
}

impl<'a> Wording<'a> {
    /// A spelling; none where it has no word in it.
    pub fn of(spelling: &'a str, term: &'a Key) -> Option<Self> {
        let folded = |range: Range<usize>| {
            let mut word = String::new();
            fold(&spelling[range], &mut word);
            word
        };
        let words: Vec<String> = words(spelling).map(folded).collect();
        let capitals = spelling.chars().any(char::is_uppercase) && !spelling.chars().any(char::is_lowercase);
        (!words.is_empty()).then(|| Self { term, words, exact: capitals.then(|| spelling.trim()) })
    }

    /// Its first word, folded.
    pub fn first(&self) -> &str {
        &self.words[0]
    }

    /// How many words it has.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether the text has it where these words begin; its first word was compared already.
    pub fn is_at(&self, text: &str, at: &[Range<usize>]) -> bool {
        let Some(at) = at.get(..self.words.len()) else { return false };
        let joined = at.windows(2).all(|pair| is_joint(&text[pair[0].end..pair[1].start]));
        let mut folded = String::new();
        let alike = at.iter().zip(&self.words).skip(1).all(|(range, word)| {
            fold(&text[range.clone()], &mut folded);
            folded == *word
        });
        let whole = &text[at[0].start..at[at.len() - 1].end];
        joined && alike && self.exact.is_none_or(|exact| exact == whole)
    }
}

/// The words of a text: stretches of letters, digits and the signs written with them. An ideograph is a word by itself, since
/// nothing stands between words where they are written with them.
pub(super) fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, first) = rest.find(|(_, letter)| is_letter(*letter))?;
        let mut end = start + first.len_utf8();
        while !is_ideograph(first) {
            match rest.next_if(|(_, letter)| is_letter(*letter) && !is_ideograph(*letter)) {
                Some((at, letter)) => end = at + letter.len_utf8(),
                None => break,
            }
        }
        Some(start..end)
    })
}

/// A word in small letters.
pub(super) fn fold(word: &str, folded: &mut String) {
    folded.clear();
    if word.is_ascii() {
        folded.push_str(word);
        folded.make_ascii_lowercase();
    } else {
        folded.extend(word.chars().flat_map(char::to_lowercase));
    }
}

/// What may stand between two words of a term: nothing, blanks, a hyphen, an apostrophe.
fn is_joint(between: &str) -> bool {
    matches!(between, "-" | "\u{2010}" | "\u{2011}" | "'" | "’") || between.chars().all(char::is_whitespace)
}

/// Letters and digits, and of what is not ASCII all that is neither a blank nor punctuation: accents and vowel signs.
fn is_letter(letter: char) -> bool {
    let punctuation = |c: char| matches!(c, '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}');
    letter.is_alphanumeric() || (!letter.is_ascii() && !letter.is_whitespace() && !punctuation(letter))
}

fn is_ideograph(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}
