//! Figures that stand in none of the pinned copies of what is cited for them.

use super::{
    folded::Folded,
    numerals::{Numeral, numerals},
    words::{Class, Words},
};
use crate::{
    check::{Subject, content},
    model::{Citation, Key, PassageKind, Sentence},
    text::{SourceId, Span},
};
use std::{collections::BTreeMap, ops::Range};

/// A figure that stands in none of the copies.
#[derive(Debug)]
pub struct MissingFigure<'a> {
    /// Where it stands.
    pub span: Span,
    /// As it is written.
    pub written: &'a str,
    /// The files it was looked for in.
    pub files: Vec<&'a str>,
}

/// The figures of sentences all of whose references have a pinned copy, that stand in none of these.
pub fn missing_figures<'a>(subject: &Subject<'a>) -> Vec<MissingFigure<'a>> {
    let mut shelf = Shelf { subject, numbers: BTreeMap::new() };
    let mut found = Vec::new();
    if subject.handbook.pinned.is_empty() {
        return found;
    }
    for (guide, passage) in content::passages(subject.handbook) {
        let own = guide.and_then(|guide| guide.language.as_ref());
        let language = own.map_or(subject.settings.language.as_str(), |language| &language.value);
        let around: &[Citation] = match passage.kind {
            // What is given word for word is compared as a quotation.
            PassageKind::Quoted(quote) if !quote.paraphrased => continue,
            PassageKind::Quoted(quote) => &quote.citations,
            PassageKind::Attribution(_) => continue,
            _ => &[],
        };
        for sentence in &passage.prose.sentences {
            let citations = sentence.citations.iter().chain(around).flat_map(|citation| &citation.items);
            let keys: Vec<&Key> = citations.map(|item| &item.key.value).collect();
            if !keys.is_empty() && keys.iter().all(|key| subject.handbook.pinned.contains_key(*key)) {
                found.extend(of_sentence(sentence, &keys, Words::of(language), &mut shelf));
            }
        }
    }
    found
}

fn of_sentence<'a>(
    sentence: &'a Sentence,
    keys: &[&'a Key],
    words: &Words,
    shelf: &mut Shelf<'_, 'a>,
) -> Vec<MissingFigure<'a>> {
    let text = sentence.text.text();
    let missing = figures(text, words).into_iter().filter(|figure| !keys.iter().any(|key| shelf.has(key, figure)));
    let missing: Vec<Figure> = missing.collect();
    let mut files: Vec<&str> = keys.iter().filter_map(|key| shelf.file(key)).collect();
    files.sort_unstable();
    files.dedup();
    let tell = |figure: Figure| MissingFigure {
        span: sentence.text.span(figure.range.clone()),
        written: &text[figure.range],
        files: files.clone(),
    };
    missing.into_iter().map(tell).collect()
}

/// A figure to be looked for: a value, and how far another may be from it.
#[derive(Debug, PartialEq)]
pub struct Figure {
    range: Range<usize>,
    values: Vec<f64>,
    within: f64,
}

impl Figure {
    /// The figures of a sentence about the world, in a language.
    pub fn all(text: &str, language: &str) -> Vec<Self> {
        figures(text, Words::of(language))
    }

    /// Whether one of some numbers, in order, may be meant by it.
    pub fn is_among(&self, numbers: &[f64]) -> bool {
        self.values.iter().any(|value| {
            let slack = self.within + value.abs() * 1e-9;
            let first = numbers.partition_point(|number| *number < value - slack);
            numbers.get(first).is_some_and(|number| *number <= value + slack)
        })
    }
}

/// The figures of a sentence about the world. Amounts in words up to a hundred are left to the reader's eye.
fn figures(text: &str, words: &Words) -> Vec<Figure> {
    let numbers = numerals(text, words);
    let mut found = Vec::new();
    let mut at = 0;
    while at < numbers.len() {
        let number = &numbers[at];
        if let Some(share) = numbers.get(at + 1).and_then(|of| share(text, number, of)) {
            let range = number.range.start..numbers[at + 1].range.end;
            // Whoever writes "two in three" may have read 66 percent or 67.
            found.push(Figure { range, values: vec![share], within: 1.0 });
            at += 2;
            continue;
        }
        at += 1;
        if number.is_plain && !is_label(text, number, words) && !is_part_of_more(text, number) {
            let within = precision(text, number, words) / 2.0;
            found.push(Figure { range: number.range.clone(), values: number.values.clone(), within });
        }
    }
    found
}

/// "3 in 5", "two out of three", as a percentage.
fn share(text: &str, part: &Numeral, of: &Numeral) -> Option<f64> {
    let between = text[part.range.end..of.range.start].trim().to_lowercase();
    let links = matches!(between.as_str(), "in" | "out of" | "in every" | "of every" | "out of every");
    let (part, whole) = (part.values.first()?, of.values.first()?);
    (links && part <= whole && (2.0..=1000.0).contains(whole)).then(|| 100.0 * part / whole)
}

/// "step 3", "page 12".
fn is_label(text: &str, number: &Numeral, words: &Words) -> bool {
    let before = text[..number.range.start].split_whitespace().next_back().unwrap_or_default();
    let before = before.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    words.length(Class::Label, |at| if at == 0 { before.as_str() } else { "" }).is_some()
}

/// "24/7", "1/2", "COVID-19", "9:30", "#3": what has a name, a fraction, a time of day.
fn is_part_of_more(text: &str, number: &Numeral) -> bool {
    let mut before = text[..number.range.start].chars().rev();
    let (last, earlier) = (before.next(), before.next());
    let next = text[number.range.end..].chars().next();
    let after_hyphen = last == Some('-') && earlier.is_some_and(char::is_alphabetic);
    let within = |c: Option<char>| matches!(c, Some('/' | ':' | '#' | '⁄'));
    let clock = next == Some(':') && text[number.range.end + 1..].starts_with(|c: char| c.is_ascii_digit());
    after_hyphen || within(last) || within(next) && (next != Some(':') || clock)
}

/// Behind "about" the zeros at the end of a number don't count.
fn precision(text: &str, number: &Numeral, words: &Words) -> f64 {
    let value = number.values.first().copied().unwrap_or_default();
    let before: Vec<String> =
        text[..number.range.start].split_whitespace().rev().take(3).map(str::to_lowercase).collect();
    let hedged = (1..=before.len()).any(|length| {
        let phrase: Vec<&str> = before[..length].iter().rev().map(String::as_str).collect();
        words.length(Class::Hedge, |at| phrase.get(at).copied().unwrap_or_default()) == Some(length)
    });
    let mut step = number.step;
    while hedged && step >= 1.0 && value > 0.0 && (value / (step * 10.0)).fract() == 0.0 {
        step *= 10.0;
    }
    step
}

/// The numbers of each copy, read when they are first needed.
struct Shelf<'s, 'a> {
    subject: &'s Subject<'a>,
    numbers: BTreeMap<&'a Key, Vec<f64>>,
}

impl<'a> Shelf<'_, 'a> {
    fn has(&mut self, key: &'a Key, figure: &Figure) -> bool {
        let subject = self.subject;
        let numbers = self.numbers.entry(key).or_insert_with(|| numbers(key, subject));
        figure.is_among(numbers)
    }

    fn file(&self, key: &Key) -> Option<&'a str> {
        let source: SourceId = self.subject.handbook.pinned.get(key)?.source;
        Some(self.subject.sources.get(source).path())
    }
}

/// Every number a reference can be said to give, in order: those of its copy, its title and its date, and shares of a whole
/// as percentages.
fn numbers(key: &Key, subject: &Subject<'_>) -> Vec<f64> {
    let language = subject.handbook.references.get(key).and_then(|reference| reference.text("language"));
    let words = Words::of(language.unwrap_or(&subject.settings.language));
    let copy = subject.handbook.pinned.get(key).map_or("", |copy| subject.sources.get(copy.source).text());
    let mut found = of_text(copy, words);
    if let Some(reference) = subject.handbook.references.get(key) {
        found.extend(reference.text("title").map(|title| of_text(title, words)).unwrap_or_default());
        if let Some(date) = &reference.date {
            found.push(f64::from(date.value.year()));
            found.extend([date.value.month(), date.value.day()].into_iter().flatten().map(f64::from));
        }
    }
    found.sort_by(f64::total_cmp);
    found
}

/// Every number a text gives, in order, with shares of a whole as percentages.
pub fn numbers_in(text: &str, language: &str) -> Vec<f64> {
    let mut found = of_text(text, Words::of(language));
    found.sort_by(f64::total_cmp);
    found
}

fn of_text(text: &str, words: &Words) -> Vec<f64> {
    let numbers = numerals(text, words);
    let shares = numbers.windows(2).filter_map(|pair| share(text, &pair[0], &pair[1]));
    let mut found: Vec<f64> = numbers.iter().flat_map(|number| number.values.iter().copied()).chain(shares).collect();
    let folded = Folded::new(text);
    let mut before = 1.0;
    for number in 0..folded.len() {
        let word = folded.word(number);
        found.extend(words.value(Class::Fraction, word).map(|parts| 100.0 * before / parts));
        before = words.value(Class::Number, word).unwrap_or(1.0);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english() -> &'static Words {
        Words::of("en")
    }

    fn seen(text: &str) -> Vec<String> {
        figures(text, english()).into_iter().map(|figure| text[figure.range].to_owned()).collect()
    }

    #[test]
    fn only_figures_about_the_world_are_looked_for() {
        assert_eq!(seen("About 3 in 5 of 1,200 couples, or 60%, wait two weeks."), ["3 in 5", "1,200", "60%"]);
        assert_eq!(seen("In step 3, see page 12 and COVID-19, 24/7, at 9:30."), Vec::<String>::new());
        assert_eq!(seen("Seventy percent of two million people."), ["Seventy", "two million"]);
    }

    fn is_in(figure: &str, source: &str) -> bool {
        let mut numbers = of_text(source, english());
        numbers.sort_by(f64::total_cmp);
        figures(figure, english()).iter().all(|figure| {
            figure
                .values
                .iter()
                .any(|value| numbers.iter().any(|number| (number - value).abs() <= figure.within + 1e-9))
        })
    }

    #[test]
    fn a_figure_is_found_however_it_is_written() {
        for (figure, source) in [
            ("70%", "seventy percent of problems"),
            ("70 percent", "69.6% of problems"),
            ("3 in 5", "60 per cent"),
            ("60%", "three out of five"),
            ("two in three", "two-thirds of couples"),
            ("1.5 million", "1,500,000 people"),
            ("more than 200,000", "216,332 times"),
            ("50%", "half of them"),
        ] {
            assert!(is_in(figure, source), "{figure} in {source}");
        }
        for (figure, source) in [("70%", "17 of them"), ("216,000", "216,332"), ("7.5", "7"), ("3 in 5", "3 of them")] {
            assert!(!is_in(figure, source), "{figure} in {source}");
        }
    }
}
