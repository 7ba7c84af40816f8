//! The words of a quotation as they are gathered from sentences, without what the editor put in.

use super::folded::Folded;
use crate::text::{Fragment, Span};
use std::ops::Range;

/// A word of a quotation.
#[derive(Debug)]
pub struct QuotedWord {
    /// Its letters, folded.
    pub letters: String,
    /// Where it stands.
    pub span: Span,
    /// Whether something was left out before it, as dots or brackets show.
    pub follows_gap: bool,
}

/// The words of a quotation, as they are read.
#[derive(Default)]
pub struct Gathered {
    /// The words so far.
    pub words: Vec<QuotedWord>,
    follows_gap: bool,
}

impl Gathered {
    /// Adds the words of a stretch of a text, without what is in brackets.
    pub fn add(&mut self, text: &Fragment, range: Range<usize>) {
        for (number, piece) in pieces(&text.text()[range.clone()]).into_iter().enumerate() {
            self.follows_gap |= number > 0;
            let start = range.start + piece.start;
            let folded = Folded::new(&text.text()[start..range.start + piece.end]);
            for word in 0..folded.len() {
                let bytes = folded.bytes(word..word + 1);
                let span = text.span(start + bytes.start..start + bytes.end);
                let follows_gap = std::mem::take(&mut self.follows_gap);
                self.words.push(QuotedWord { letters: folded.word(word).to_owned(), span, follows_gap });
            }
        }
    }
}

/// The stretches of a text between dots that stand for words left out, and brackets, whose words are the editor's. A word
/// with a bracket in it goes with the bracket: `[T]his`.
fn pieces(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(c) = text[at..].chars().next() {
        let end = match c {
            '…' => Some(at + c.len_utf8()),
            '.' if text[at..].starts_with("...") => {
                Some(at + text[at..].bytes().take_while(|byte| *byte == b'.').count())
            }
            '[' => text[at..].find(']').map(|length| at + length + 1),
            _ => None,
        };
        let Some(end) = end else {
            at += c.len_utf8();
            continue;
        };
        let letters_before = text[start..at].chars().rev().take_while(|c| c.is_alphanumeric()).map(char::len_utf8);
        let letters_behind = text[end..].chars().take_while(|c| c.is_alphanumeric()).map(char::len_utf8);
        let (before, behind) = if c == '[' { (letters_before.sum(), letters_behind.sum()) } else { (0, 0) };
        found.push(start..at - before);
        at = end + behind;
        start = at;
    }
    found.push(start..text.len());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(text: &str) -> Vec<&str> {
        pieces(text).into_iter().map(|piece| text[piece].trim()).filter(|piece| !piece.is_empty()).collect()
    }

    #[test]
    fn what_the_editor_put_in_is_left_out() {
        assert_eq!(
            left("It hurts… and then [after weeks] it fades ... slowly."),
            ["It hurts", "and then", "it fades", "slowly."]
        );
        assert_eq!(left("[T]his fades, the friend[s] said [...] later"), ["fades, the", "said", "later"]);
        assert_eq!(left("[never closed"), ["[never closed"]);
        assert_eq!(left(""), Vec::<&str>::new());
    }
}
