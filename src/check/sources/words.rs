//! The words that matter when a guide is compared with its sources, as data: one file a language.

use std::{collections::BTreeMap, sync::LazyLock};

/// A kind of word; its name in the files is the variant's, lower case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// What follows limits what was said before.
    Limiter,
    /// A number below a hundred, or a dozen.
    Number,
    /// A number others are multiplied by.
    Scale,
    /// The name of the mark between groups of three digits.
    Thousands,
    /// A part of a whole, by how many parts there are.
    Fraction,
    /// Of a hundred.
    Percent,
    /// A round number follows.
    Hedge,
    /// A number that counts parts of the guide or of a book follows.
    Label,
}

const CLASSES: [(&str, Class); 8] = [
    ("limiter", Class::Limiter),
    ("number", Class::Number),
    ("scale", Class::Scale),
    ("thousands", Class::Thousands),
    ("fraction", Class::Fraction),
    ("percent", Class::Percent),
    ("hedge", Class::Hedge),
    ("label", Class::Label),
];

/// The words of one language: the first word of each entry leads to the rest of it and to its value.
#[derive(Debug, Default)]
pub struct Words {
    entries: BTreeMap<(Class, &'static str), Vec<Entry>>,
}

#[derive(Debug)]
struct Entry {
    rest: Vec<&'static str>,
    value: f64,
}

static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::read(include_str!("words/en.txt")));
static NONE: LazyLock<Words> = LazyLock::new(Words::default);

impl Words {
    /// The words of a language (BCP 47). Of a language that isn't known, no word is.
    pub fn of(language: &str) -> &'static Self {
        match primary(language).as_str() {
            "en" => &ENGLISH,
            _ => &NONE,
        }
    }

    /// The value of a word of a class.
    pub fn value(&self, class: Class, word: &str) -> Option<f64> {
        let alone = |entry: &&Entry| entry.rest.is_empty();
        self.get(class, word).iter().find(alone).map(|entry| entry.value)
    }

    /// How many words an entry of the class takes up from here on; the longest.
    pub fn length<'w>(&self, class: Class, mut word: impl FnMut(usize) -> &'w str) -> Option<usize> {
        let entries = self.get(class, word(0));
        let lengths = entries.iter().map(|entry| entry.rest.len() + 1);
        let mut stands = |entry: &Entry| entry.rest.iter().enumerate().all(|(place, rest)| word(place + 1) == *rest);
        entries.iter().zip(lengths).filter(|(entry, _)| stands(entry)).map(|(_, length)| length).max()
    }

    fn get<'s>(&'s self, class: Class, word: &'s str) -> &'s [Entry] {
        let entries: &BTreeMap<(Class, &'s str), Vec<Entry>> = &self.entries;
        entries.get(&(class, word)).map_or(&[], Vec::as_slice)
    }

    fn read(text: &'static str) -> Self {
        let mut words = Self::default();
        let mut class = None;
        for line in text.lines() {
            let line = line.split('#').next().unwrap_or_default().trim();
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                class = CLASSES.iter().find(|(known, _)| *known == name).map(|(_, class)| *class);
                continue;
            }
            for entry in line.split(',').map(str::trim).filter(|entry| !entry.is_empty()) {
                class.into_iter().for_each(|class| words.add(class, entry));
            }
        }
        words
    }

    fn add(&mut self, class: Class, entry: &'static str) {
        let mut rest: Vec<&str> = entry.split(' ').collect();
        let value = rest.last().and_then(|last| last.parse().ok());
        rest.truncate(rest.len() - usize::from(value.is_some()));
        if !rest.is_empty() {
            let first = rest.remove(0);
            self.entries.entry((class, first)).or_default().push(Entry { rest, value: value.unwrap_or(0.0) });
        }
    }
}

/// The language without its script and region: `en` of `en-GB`.
pub fn primary(language: &str) -> String {
    language.split(['-', '_']).next().unwrap_or_default().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_have_values_and_may_be_phrases() {
        let english = Words::of("en-GB");
        assert_eq!(english.value(Class::Number, "seventy"), Some(70.0));
        let phrase = ["only", "if", "you", "ask"];
        assert_eq!(english.length(Class::Limiter, |at| phrase.get(at).copied().unwrap_or("")), Some(2));
        let other = ["only", "you"];
        assert_eq!(english.length(Class::Limiter, |at| other.get(at).copied().unwrap_or("")), None);
        assert_eq!(Words::of("xx").value(Class::Number, "one"), None);
    }

    #[test]
    fn every_class_of_the_english_file_is_filled() {
        let filled = |class| ENGLISH.entries.keys().any(|(of, _)| *of == class);
        assert!(CLASSES.iter().all(|(_, class)| filled(*class)));
    }
}
