//! Numbers in a text, in digits and in words, by their value.

use super::words::{Class, Words};
use std::ops::Range;

/// A number in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Numeral {
    /// Where it stands.
    pub range: Range<usize>,
    /// What it may stand for: `1.000` is one or a thousand.
    pub values: Vec<f64>,
    /// The step between it and the next number written as precisely.
    pub step: f64,
    /// Whether it can hardly be anything but a figure: digits, a percentage, thousands and more.
    pub is_plain: bool,
}

/// The words of a text: letters and digits, with separators between digits. `twenty-one` is two.
struct Tokens<'t> {
    text: &'t str,
    /// The bytes of each in the text, and in the text in lower case.
    places: Vec<(Range<usize>, Range<usize>)>,
    lower: String,
}

impl<'t> Tokens<'t> {
    fn new(text: &'t str) -> Self {
        let mut tokens = Self { text, places: Vec::new(), lower: String::with_capacity(text.len()) };
        let mut letters = text.char_indices().peekable();
        while let Some((start, first)) = letters.next() {
            if !first.is_alphanumeric() {
                continue;
            }
            let from = tokens.lower.len();
            let mut end = start + first.len_utf8();
            tokens.lower.extend(first.to_lowercase());
            while let Some((at, next)) = letters.next_if(|(at, next)| next.is_alphanumeric() || joins(text, *at, *next))
            {
                end = at + next.len_utf8();
                tokens.lower.extend(next.to_lowercase());
            }
            tokens.places.push((start..end, from..tokens.lower.len()));
        }
        tokens
    }

    fn text(&self, number: usize) -> &'t str {
        self.places.get(number).map_or("", |(range, _)| &self.text[range.clone()])
    }

    fn lower(&self, number: usize) -> &str {
        self.places.get(number).map_or("", |(_, range)| &self.lower[range.clone()])
    }
}

/// The numbers of a text, in their order.
pub fn numerals(text: &str, words: &Words) -> Vec<Numeral> {
    let tokens = Tokens::new(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.places.len() {
        match numeral(&tokens, at, words) {
            Some((numeral, end)) => {
                found.push(numeral);
                at = end;
            }
            None => at += 1,
        }
    }
    found.iter_mut().for_each(|numeral| mark_percent(numeral, text, words));
    found
}

/// Whether a separator stands between two digits.
fn joins(text: &str, at: usize, c: char) -> bool {
    is_separator(c) && ends_with_digit(&text[..at]) && begins_with_digit(&text[at + c.len_utf8()..])
}

fn is_separator(c: char) -> bool {
    matches!(c, '.' | ',' | '’' | '\'' | '\u{a0}' | '\u{2009}' | '\u{202f}')
}

fn begins_with_digit(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}

fn ends_with_digit(text: &str) -> bool {
    text.ends_with(|c: char| c.is_ascii_digit())
}

/// The number that begins at a token, and the token behind it.
fn numeral(tokens: &Tokens<'_>, start: usize, words: &Words) -> Option<(Numeral, usize)> {
    let in_digits = begins_with_digit(tokens.text(start));
    let (values, step, mut end) = if in_digits {
        let (values, step) = digits(tokens.text(start), words)?;
        (values, step, start + 1)
    } else {
        in_words(tokens, start, words).map(|(value, end)| (vec![value], 1.0, end))?
    };
    let mut scale = 1.0;
    while let Some(by) = words.value(Class::Scale, tokens.lower(end)).filter(|_| in_digits) {
        scale *= by;
        end += 1;
    }
    let range = tokens.places[start].0.start..tokens.places[end - 1].0.end;
    let values: Vec<f64> = values.iter().map(|value| value * scale).collect();
    let is_plain = in_digits || values.iter().any(|value| *value >= 100.0);
    Some((Numeral { range, values, step: step * scale, is_plain }, end))
}

/// What digits stand for, and their precision. Where a language isn't known, `1,000` is a thousand or one.
fn digits(text: &str, words: &Words) -> Option<(Vec<f64>, f64)> {
    let end = text.find(char::is_alphabetic).unwrap_or(text.len());
    let text = &text[..end];
    if !begins_with_digit(text) || text.chars().any(|c| !c.is_ascii_digit() && !is_separator(c)) {
        return None;
    }
    let marks: Vec<char> = text.chars().filter(|c| is_separator(*c)).collect();
    let groups: Vec<&str> = text.split(is_separator).collect();
    let whole: f64 = groups.concat().parse().ok()?;
    let places = groups.last().map_or(0, |last| last.len()) as i32;
    let grouped = groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3);
    let fraction = || (whole / 10f64.powi(places), 10f64.powi(-places));
    let comma_parts_thousands = words.value(Class::Thousands, "comma").is_some();
    Some(match marks[..] {
        [] => (vec![whole], 1.0),
        [mark] if grouped && matches!(mark, ',' | '.') => match (comma_parts_thousands, mark) {
            (true, ',') => (vec![whole], 1.0),
            (true, _) => (vec![fraction().0], fraction().1),
            (false, _) => (vec![whole, fraction().0], fraction().1),
        },
        [',' | '.'] => (vec![fraction().0], fraction().1),
        [.., before, last] if before != last && matches!(last, ',' | '.') => (vec![fraction().0], fraction().1),
        _ => (vec![whole], 1.0),
    })
}

/// The value of number words from a token on, and the token behind them: "two hundred and five thousand".
fn in_words(tokens: &Tokens<'_>, start: usize, words: &Words) -> Option<(f64, usize)> {
    let (mut total, mut current, mut end) = (0.0, 0.0, start);
    for at in start..tokens.places.len() {
        let word = tokens.lower(at);
        let scale = words.value(Class::Scale, word).filter(|_| end > start && end == at);
        match (words.value(Class::Number, word), scale) {
            // "one two" are two numbers, "twenty one" is one.
            (Some(small), _) if end == start || fits_behind(current, small) => current += small,
            (None, Some(100.0)) => current *= 100.0,
            (None, Some(scale)) => {
                total += current * scale;
                current = 0.0;
            }
            _ if word == "and" && current >= 100.0 && end == at => continue,
            _ => break,
        }
        end = at + 1;
    }
    (end > start).then_some((total + current, end))
}

/// "five" goes with "twenty" and "hundred" before it.
fn fits_behind(current: f64, small: f64) -> bool {
    current % 100.0 == 0.0 || small < 10.0 && current % 10.0 == 0.0
}

/// Percentages are figures even in words, and their sign belongs to them.
fn mark_percent(numeral: &mut Numeral, text: &str, words: &Words) {
    let behind = &text[numeral.range.end..];
    let trimmed = behind.trim_start();
    if let Some(sign) = trimmed.chars().next().filter(|c| matches!(c, '%' | '‰')) {
        numeral.range.end += behind.len() - trimmed.len() + sign.len_utf8();
        numeral.is_plain = true;
        return;
    }
    let next: Vec<String> = trimmed.split_whitespace().take(2).map(|word| word_of(word).to_lowercase()).collect();
    if words.length(Class::Percent, |at| next.get(at).map_or("", String::as_str)).is_some() {
        numeral.is_plain = true;
    }
}

fn word_of(text: &str) -> &str {
    text.trim_matches(|c: char| !c.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Vec<Vec<f64>> {
        numerals(text, Words::of("en")).into_iter().map(|numeral| numeral.values).collect()
    }

    #[test]
    fn digits_and_words_have_values() {
        assert_eq!(values("70% of 1,234,567 in 2019"), [vec![70.0], vec![1_234_567.0], vec![2019.0]]);
        assert_eq!(values("seventy percent, twenty-one, one in three"), [vec![70.0], vec![21.0], vec![1.0], vec![3.0]]);
        assert_eq!(values("1.5 million and two hundred and five thousand"), [vec![1_500_000.0], vec![205_000.0]]);
        assert_eq!(values("1,000 or 3.25 or 1.234,5"), [vec![1000.0], vec![3.25], vec![1234.5]]);
        assert_eq!(values("the 20th, 5kg, A4, 15–20"), [vec![20.0], vec![5.0], vec![15.0], vec![20.0]]);
        assert_eq!(values("216\u{202f}332 and fifty thousand"), [vec![216_332.0], vec![50_000.0]]);
        assert_eq!(values("a thousand words"), Vec::<Vec<f64>>::new());
    }

    #[test]
    fn a_single_mark_is_read_both_ways_where_the_language_is_not_known() {
        let found = numerals("1.000 and 1,5", Words::of("xx"));
        assert_eq!((&found[0].values, &found[1].values), (&vec![1000.0, 1.0], &vec![1.5]));
        assert_eq!(values("1.000"), [vec![1.0]]);
    }

    #[test]
    fn precision_is_that_of_the_last_digit() {
        let steps = |text: &str| numerals(text, Words::of("en")).iter().map(|numeral| numeral.step).collect::<Vec<_>>();
        assert_eq!(steps("70 and 7.25 and 1.5 million"), [1.0, 0.01, 100_000.0]);
    }

    #[test]
    fn long_rows_of_number_words_are_read_in_one_go() {
        assert_eq!(numerals(&"one ".repeat(10_000), Words::of("en")).len(), 10_000);
        assert_eq!(numerals(&"hundred ".repeat(10_000), Words::of("en")).len(), 0);
        assert_eq!(numerals(&format!("1{}", " million".repeat(5_000)), Words::of("en")).len(), 1);
    }
}
