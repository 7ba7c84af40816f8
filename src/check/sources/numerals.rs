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
    /// Whether it begins with a digit.
    pub in_digits: bool,
    /// Whether it can hardly be anything but a figure: digits, a percentage, thousands and more.
    pub is_plain: bool,
}

/// A word of the text: its bytes, in lower case.
struct Token<'t> {
    range: Range<usize>,
    text: &'t str,
    lower: String,
}

/// The numbers of a text, in their order.
pub fn numerals(text: &str, words: &Words) -> Vec<Numeral> {
    let tokens = tokens(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match numeral(&tokens[at..], words) {
            Some((numeral, length)) => {
                found.push(numeral);
                at += length;
            }
            None => at += 1,
        }
    }
    found.iter_mut().for_each(|numeral| mark_percent(numeral, text, words));
    found
}

/// Words: letters and digits, with separators between digits. `twenty-one` is two.
fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let start = at;
        at += c.len_utf8();
        if !c.is_alphanumeric() {
            continue;
        }
        while let Some(next) = text[at..].chars().next() {
            let behind = &text[at + next.len_utf8()..];
            let joins = is_separator(next) && ends_with_digit(&text[..at]) && begins_with_digit(behind);
            if !next.is_alphanumeric() && !joins {
                break;
            }
            at += next.len_utf8();
        }
        found.push(Token { range: start..at, text: &text[start..at], lower: text[start..at].to_lowercase() });
    }
    found
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

/// The number that begins here, and how many tokens it takes up.
fn numeral(tokens: &[Token<'_>], words: &Words) -> Option<(Numeral, usize)> {
    let first = tokens.first()?;
    let (values, step, length) = match digits(first.text) {
        Some((values, step)) => (values, step, 1),
        None => in_words(tokens, words).map(|(value, length)| (vec![value], 1.0, length))?,
    };
    let in_digits = begins_with_digit(first.text);
    let mut scale = 1.0;
    let mut end = length;
    while let Some(by) = tokens.get(end).filter(|_| in_digits).and_then(|token| words.value(Class::Scale, &token.lower))
    {
        scale *= by;
        end += 1;
    }
    let range = first.range.start..tokens[end - 1].range.end;
    let values: Vec<f64> = values.iter().map(|value| value * scale).collect();
    let is_plain = in_digits || values.iter().any(|value| *value >= 100.0);
    Some((Numeral { range, values, step: step * scale, in_digits, is_plain }, end))
}

/// What digits stand for, and their precision: `1,000` is a thousand to one reader and one to another.
fn digits(text: &str) -> Option<(Vec<f64>, f64)> {
    let end = text.find(char::is_alphabetic).unwrap_or(text.len());
    let text = &text[..end];
    if !begins_with_digit(text) || text.chars().any(|c| !c.is_ascii_digit() && !is_separator(c)) {
        return None;
    }
    let groups: Vec<&str> = text.split(is_separator).collect();
    let grouped = groups.len() > 1 && groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3);
    let marks: Vec<char> = text.chars().filter(|c| is_separator(*c)).collect();
    let whole: f64 = groups.concat().parse().ok()?;
    let places = groups.last().map_or(0, |last| last.len()) as i32;
    let fraction = (marks.len() <= 1 || marks.last() != marks.first()) && !marks.is_empty();
    let precise = matches!(marks.last(), Some('.' | ','));
    Some(match (grouped, fraction && precise) {
        (true, true) if marks.len() == 1 => (vec![whole, whole / 1000.0], 1.0),
        (true, _) | (false, false) => (vec![whole], 1.0),
        (false, true) => (vec![whole / 10f64.powi(places)], 10f64.powi(-places)),
    })
}

/// The value of number words, and how many there are: "two hundred and five thousand".
fn in_words(tokens: &[Token<'_>], words: &Words) -> Option<(f64, usize)> {
    let (mut total, mut current, mut length) = (0.0, 0.0, 0);
    for (place, token) in tokens.iter().enumerate() {
        let small = words.value(Class::Number, &token.lower);
        let scale = words.value(Class::Scale, &token.lower).filter(|_| length > 0 && length == place);
        let joins = token.lower == "and" && current >= 100.0;
        match (small, scale) {
            // "one two" are two numbers, "twenty one" is one.
            (Some(small), _) if length == 0 || current % 100.0 == 0.0 || small < 10.0 && current % 10.0 == 0.0 => {
                current += small;
                length = place + 1;
            }
            (_, Some(scale)) if scale == 100.0 => {
                current *= scale;
                length = place + 1;
            }
            (_, Some(scale)) => {
                total += current * scale;
                current = 0.0;
                length = place + 1;
            }
            _ if joins => {}
            _ => break,
        }
    }
    (length > 0).then_some((total + current, length))
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
        assert_eq!(values("1,000 or 3.25 or 1.234,5"), [vec![1000.0, 1.0], vec![3.25], vec![1234.5]]);
        assert_eq!(values("the 20th, 5kg, A4, 15–20"), [vec![20.0], vec![5.0], vec![15.0], vec![20.0]]);
        assert_eq!(values("216\u{202f}332 and fifty thousand"), [vec![216_332.0], vec![50_000.0]]);
        assert_eq!(values("a thousand words"), Vec::<Vec<f64>>::new());
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
