//! Which way the pieces of a line run: in Arabic and Hebrew, numbers and Latin words run from the left within a line from the right
//! (the Unicode Bidirectional Algorithm, UAX #9, as far as one line of a title needs it).

/// A piece of a line, and whether it runs from the right.
pub type Run<'t> = (&'t str, bool);

/// Whether a text runs from the right: it has a letter that does.
pub fn is_from_the_right(text: &str) -> bool {
    text.chars().any(is_right)
}

/// The pieces of a line from left to right, as they stand on paper.
pub fn runs(text: &str) -> Vec<Run<'_>> {
    if !is_from_the_right(text) {
        return vec![(text, false)];
    }
    let signs: Vec<(usize, char)> = text.char_indices().collect();
    let strong = |sign: &(usize, char)| is_strong(sign.1).then_some(is_right(sign.1));
    let mut pieces: Vec<(usize, bool)> = Vec::new();
    let mut before = true;
    for (number, sign) in signs.iter().enumerate() {
        // A sign that runs neither way goes with its neighbours where both run from the left, otherwise with the line.
        let behind = || signs[number..].iter().find_map(strong).unwrap_or(true);
        let from_the_right = strong(sign).unwrap_or_else(|| before || behind());
        before = strong(sign).unwrap_or(before);
        if pieces.last().is_none_or(|(_, last)| *last != from_the_right) {
            pieces.push((sign.0, from_the_right));
        }
    }
    let ends = pieces.iter().skip(1).map(|(start, _)| *start).chain([text.len()]);
    let mut runs: Vec<Run<'_>> =
        pieces.iter().zip(ends).map(|((start, way), end)| (&text[*start..end], *way)).collect();
    runs.reverse();
    runs
}

fn is_strong(sign: char) -> bool {
    sign.is_alphanumeric()
}

/// Letters of Hebrew, Arabic and their neighbours. Their digits run from the left.
fn is_right(sign: char) -> bool {
    matches!(sign, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}') && !sign.is_numeric()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_latin_words_run_from_the_left_within_a_line_from_the_right() {
        assert_eq!(runs("41 claims, 41"), [("41 claims, 41", false)]);
        assert_eq!(runs("شاي"), [("شاي", true)]);
        assert_eq!(runs("شاي 41 ماء"), [(" ماء", true), ("41", false), ("شاي ", true)]);
        assert_eq!(runs("شاي JSON LD!"), [("!", true), ("JSON LD", false), ("شاي ", true)]);
        assert_eq!(runs("٤١ שלום"), [(" שלום", true), ("٤١", false)]);
        assert!(runs("").iter().all(|(text, _)| text.is_empty()));
    }
}
