//! A bound on how deep quotes and lists can be nested, so that no text takes long to read.
//!
//! pulldown-cmark looks at every open quote and list again for each line. What is nested deeper than can be shown anyway is
//! therefore hidden from it: the marker behind the last one allowed is replaced by a letter, and all behind it is text. The
//! reader takes the words from the original, where nothing was replaced.

use std::borrow::Cow;

/// So many markers of quotes and list items may stand at the start of a line.
const MOST_MARKERS: usize = 64;

/// The text, with the same number of bytes, in which no line opens more quotes and lists than allowed.
pub(super) fn bounded(text: &str) -> Cow<'_, str> {
    let mut bounded = Cow::Borrowed(text);
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if line.len() > MOST_MARKERS
            && let Some(at) = marker_too_many(line)
        {
            bounded.to_mut().replace_range(start + at..start + at + 1, "x");
        }
        start += line.len();
    }
    bounded
}

/// Where the first marker stands that is one too many; `None` in a thematic break, which looks like many list items.
fn marker_too_many(line: &str) -> Option<usize> {
    let bytes = line.as_bytes();
    let mut at = 0;
    for _ in 0..=MOST_MARKERS {
        at += spaces(&bytes[at..]);
        let width = marker(&bytes[at..])?;
        at += width;
    }
    let first = line.trim_start().chars().next()?;
    let is_rule = first != '>' && line.chars().all(|c| c.is_whitespace() || c == first);
    let last = line[..at].rfind(|c: char| !c.is_whitespace())?;
    (!is_rule).then_some(last)
}

fn spaces(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count()
}

fn marker(bytes: &[u8]) -> Option<usize> {
    let spaced = |at: usize| bytes.get(at).is_none_or(|byte| byte.is_ascii_whitespace()).then_some(at);
    match bytes.first()? {
        b'>' => Some(1),
        b'-' | b'+' | b'*' => spaced(1),
        b'0'..=b'9' => {
            let digits = bytes.iter().take(10).take_while(|byte| byte.is_ascii_digit()).count();
            matches!(bytes.get(digits), Some(b'.' | b')')).then(|| spaced(digits + 1)).flatten()
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_nested_too_deep_is_changed() {
        for fine in ["> - 1. x\n".repeat(3), "- ".repeat(200), "* * *\n".to_owned(), "> ".repeat(64)] {
            assert!(matches!(bounded(&fine), Cow::Borrowed(_)), "{fine}");
        }
        let deep = bounded(&">".repeat(1000)).into_owned();
        assert_eq!((deep.len(), deep.find('x')), (1000, Some(64)));
        assert_eq!(bounded(&"1. ".repeat(100)).find('x'), Some(64 * 3 + 1));
    }
}
