//! What is peculiar to a language where sentences end: its abbreviations and the words its sentences begin with.
//!
//! The lists are data, one file a language in `languages/`. A word's class says what its full stop means:
//! `never` ends a sentence (`Mr`), `figure` doesn't before a number or a letter (`p. 3`), `word` doesn't before a number but is
//! a word like others else (`no`), `open` ends one only before a word sentences begin with (`Inc`), `hour` ends one that says
//! enough (`5 p.m.`).

use rustc_hash::FxHashMap;
use std::{borrow::Cow, collections::BTreeMap, sync::LazyLock};

/// What the full stop behind a word means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    Never,
    Figure,
    Word,
    Open,
    Hour,
    /// It is used to open a sentence.
    Starter,
    /// Its exclamation mark belongs to it.
    Exclaimed,
    /// It tells that somebody spoke.
    Reporting,
    /// It is a word although it is one capital: English `I`.
    Pronoun,
    /// A Roman numeral follows it.
    Numbered,
}

/// The lists of one language.
#[derive(Debug, Default)]
pub(super) struct Language {
    abbreviations: FxHashMap<&'static str, Class>,
    words: FxHashMap<&'static str, Vec<Class>>,
    /// Whether a number with a full stop may be an ordinal.
    pub(super) ordinals: bool,
}

static NEUTRAL: LazyLock<Language> = LazyLock::new(|| Language::parse(include_str!("languages/neutral.txt")));
static LANGUAGES: LazyLock<BTreeMap<&'static str, Language>> = LazyLock::new(|| {
    let lists = [
        ("de", include_str!("languages/de.txt")),
        ("en", include_str!("languages/en.txt")),
        ("es", include_str!("languages/es.txt")),
        ("fr", include_str!("languages/fr.txt")),
        ("it", include_str!("languages/it.txt")),
        ("pt", include_str!("languages/pt.txt")),
    ];
    lists.into_iter().map(|(name, text)| (name, Language::parse(text))).collect()
});

impl Language {
    /// The lists for a language tag such as `de` or `pt-BR`.
    pub(super) fn of(tag: &str) -> &'static Self {
        LANGUAGES.get(super::primary(tag).as_str()).unwrap_or(&NEUTRAL)
    }

    /// What the full stop behind `word` means, where the word is an abbreviation.
    pub(super) fn abbreviation(&self, word: &str) -> Option<Class> {
        let as_written = self.abbreviations.get(word).copied();
        // A word in small letters is looked for once.
        let is_small = word.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
        let in_small = || self.abbreviations.get(word.to_lowercase().as_str()).copied();
        as_written.or_else(|| if is_small { None } else { in_small() })
    }

    /// Whether `word`, or what it is elided with (`L'`), is listed as a word of this class.
    pub(super) fn is(&self, class: Class, word: &str) -> bool {
        let listed = |word: &str| self.words.get(word).is_some_and(|classes| classes.contains(&class));
        let straight = if word.contains('’') { Cow::Owned(word.replace('’', "'")) } else { Cow::Borrowed(word) };
        listed(&straight) || straight.find('\'').is_some_and(|at| listed(&straight[..=at]))
    }

    fn parse(text: &'static str) -> Self {
        let mut language = Self::default();
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        for (class, words) in lines.filter_map(|line| line.split_once(": ")) {
            language.ordinals |= class == "ordinals";
            for word in words.split_whitespace() {
                language.add(class, word);
            }
        }
        language
    }

    fn add(&mut self, class: &str, word: &'static str) {
        let abbreviation = match class {
            "never" => Class::Never,
            "figure" => Class::Figure,
            "word" => Class::Word,
            "open" => Class::Open,
            "hour" => Class::Hour,
            _ => return self.add_word(class, word),
        };
        self.abbreviations.insert(word, abbreviation);
    }

    fn add_word(&mut self, class: &str, word: &'static str) {
        let class = match class {
            "starters" => Class::Starter,
            "exclaimed" => Class::Exclaimed,
            "reporting" => Class::Reporting,
            "pronoun" => Class::Pronoun,
            "numbered" => Class::Numbered,
            _ => return,
        };
        self.words.entry(word).or_default().push(class);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_abbreviation_with_a_capital_is_only_known_as_written() {
        let english = Language::of("en-GB");
        assert_eq!(english.abbreviation("Mar"), Some(Class::Figure));
        assert_eq!(english.abbreviation("mar"), None);
        assert_eq!(english.abbreviation("P.M"), Some(Class::Hour));
    }

    #[test]
    fn an_elided_article_opens_a_sentence() {
        let french = Language::of("fr");
        assert!(french.is(Class::Starter, "L’histoire") && french.is(Class::Starter, "Il"));
        assert!(!french.is(Class::Starter, "L"));
    }
}
