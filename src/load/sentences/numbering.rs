//! Lists written into a line: `1. Wash it. 2. Dry it.`, `a) this b) that`, `• one • two`.
//!
//! Numbers count as a list when they begin with 1 or a, where a list may begin, and go on one by one.

/// The lists of a text.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    /// Where the items begin.
    pub(super) items: Vec<usize>,
    /// Full stops that belong to a number.
    pub(super) stops: Vec<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Marker {
    at: usize,
    value: u32,
    style: Style,
    stop: Option<usize>,
    /// Whether a list may begin here: at the start of the text, or behind a stop, a colon or a bullet.
    opens: bool,
}

/// How a number is written: with a digit or a letter, a full stop, a bracket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Style {
    digits: bool,
    point: bool,
    bracket: bool,
}

/// Finds the lists of a text.
pub(super) fn find(text: &str) -> Numbering {
    let mut found = Numbering::default();
    if !may_hold_a_marker(text) {
        return found;
    }
    let mut list: Vec<Marker> = Vec::new();
    for (at, word, before) in words(text) {
        if word.starts_with(['•', '⁃', '◦', '▪', '‣']) {
            found.items.push(at);
        }
        let Some(marker) = marker(at, word, before) else { continue };
        match list.last() {
            Some(last) if last.style == marker.style && last.value + 1 == marker.value => list.push(marker),
            _ if marker.value == 1 && marker.opens => {
                found.take(&list);
                list = vec![marker];
            }
            _ => {}
        }
    }
    found.take(&list);
    found.items.sort_unstable();
    found
}

/// Whether a bullet or an item's number may stand in a text: most have neither, and it is quickly seen.
fn may_hold_a_marker(text: &str) -> bool {
    let begins = |before: Option<&u8>| before.is_none_or(u8::is_ascii_whitespace);
    let bytes = text.as_bytes();
    bytes.iter().enumerate().any(|(at, byte)| match byte {
        b'.' | b')' => {
            let number = at.checked_sub(1).map_or(b' ', |before| bytes[before]);
            number.is_ascii_digit() || number.is_ascii_lowercase() && begins(at.checked_sub(2).map(|at| &bytes[at]))
        }
        byte => !byte.is_ascii(),
    })
}

impl Numbering {
    fn take(&mut self, list: &[Marker]) {
        if list.len() > 1 {
            self.items.extend(list.iter().map(|marker| marker.at));
            self.stops.extend(list.iter().filter_map(|marker| marker.stop));
        }
    }
}

/// The words of a text, each with its place and the last character before it that is no white space.
fn words(text: &str) -> impl Iterator<Item = (usize, &str, Option<char>)> {
    let (mut at, mut before) = (0, None);
    let words = text.split_inclusive(char::is_whitespace).map(move |piece| {
        let start = at;
        at += piece.len();
        let word = piece.trim_end();
        let last = word.chars().next_back().or(before);
        (start, word, std::mem::replace(&mut before, last))
    });
    words.filter(|(_, word, _)| !word.is_empty())
}

fn marker(at: usize, word: &str, before: Option<char>) -> Option<Marker> {
    let number = word.trim_end_matches(['.', ')']);
    let tail = &word[number.len()..];
    let digits = number.starts_with(|first: char| first.is_ascii_digit());
    let style = Style { digits, point: tail.starts_with('.'), bracket: tail.ends_with(')') };
    let value = match number.as_bytes() {
        [letter @ b'a'..=b'z'] => u32::from(letter - b'a') + 1,
        digits if digits.len() <= 3 && style.digits => number.parse().ok()?,
        _ => return None,
    };
    let opens = before.is_none_or(|before| matches!(before, '.' | ':' | ';' | '!' | '?' | '•'));
    let stop = style.point.then_some(at + number.len());
    matches!(tail, "." | ")" | ".)").then_some(Marker { at, value, style, stop, opens })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_numbers_that_go_on_are_a_list() {
        assert_eq!(find("Do this: 1. Wash 2. Dry").items, [9, 17]);
        assert_eq!(find("a) one b) two c) three").items, [0, 7, 14]);
        assert!(find("It costs 1. or 2. or so").items.is_empty());
        assert!(find("1. Only one of them").items.is_empty());
    }
}
