//! Capitalised words of a text: where names may be.

use std::ops::Range;

/// The words of a text, without a possessive `'s`.
pub fn words(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::with_capacity(text.len() / 5 + 1);
    let mut start = None;
    let mut next = 0;
    while next <= text.len() {
        let at = next;
        // Most characters are one byte, and behind the last one stands a space.
        let c = match text.as_bytes().get(at) {
            Some(byte @ 0..0x80) => char::from(*byte),
            Some(_) => text[at..].chars().next().unwrap_or(' '),
            None => ' ',
        };
        next += c.len_utf8();
        let inner = c.is_alphanumeric() || matches!(c, '\'' | '’' | '-' | '‑');
        match start {
            None if c.is_alphanumeric() => start = Some(at),
            Some(from) if !inner => {
                let word = text[from..at].trim_end_matches(['\'', '’', '-', '‑']);
                let word = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word);
                found.push(from..from + word.len());
                start = None;
            }
            _ => {}
        }
    }
    found
}

/// Stretches of capitalised words with nothing but a space between them.
pub fn runs(text: &str, words: &[Range<usize>]) -> Vec<Range<usize>> {
    let capital = |word: &Range<usize>| text[word.start..].starts_with(char::is_uppercase);
    let mut found: Vec<Range<usize>> = Vec::new();
    for (number, word) in words.iter().enumerate().filter(|(_, word)| capital(word)) {
        match found.last_mut() {
            Some(run) if run.end == number && text[words[number - 1].end..word.start].trim().is_empty() => {
                run.end = number + 1;
            }
            _ => found.push(number..number + 1),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_runs_of_capitals_without_their_possessive() {
        let text = "For Ann Lee's friend, Dr. Jean-Luc O’Hara and Bo.";
        let words = words(text);
        let found: Vec<&str> =
            runs(text, &words).into_iter().map(|run| &text[words[run.start].start..words[run.end - 1].end]).collect();
        assert_eq!(found, ["For Ann Lee", "Dr", "Jean-Luc O’Hara", "Bo"]);
    }
}
