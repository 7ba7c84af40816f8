//! The words the claim check knows, as data: one file a language, in classes.
//!
//! A class is a set of words and phrases, lower case. What never lives here: what a class means for a sentence.

use crate::config::{OwnWords, WordKind};
use rustc_hash::FxHashMap;
use std::{borrow::Cow, sync::LazyLock};

/// A kind of word. The name in the files is the variant's, lower case, with hyphens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Class {
    Verb,
    LeadIn,
    Negation,
    Condition,
    Cause,
    Duty,
    Option,
    Outcome,
    Function,
    Object,
    Report,
    According,
    Vague,
    VaguePhrase,
    Adverb,
    Number,
    LargeNumber,
    Fraction,
    Percent,
    Unit,
    Comparison,
    Guide,
    About,
    Example,
    Ranking,
    NotRanking,
    Effect,
    Month,
    Clock,
    FirstPerson,
    Definition,
    Title,
    Body,
    Money,
    Quantity,
    Compared,
    Past,
    Future,
    Obligation,
    Hedge,
    Opinion,
    Courtesy,
    StateVerb,
    Irregular,
    Auxiliary,
    Contraction,
    Determiner,
    General,
    Definite,
    Preposition,
    Pronoun,
    Relative,
    Plural,
    Advice,
    Law,
    Mass,
    Here,
    Taste,
    Frequency,
    Not,
    Reputed,
    Thing,
    Work,
    Loose,
}

const CLASSES: [(&str, Class); 64] = [
    ("verb", Class::Verb),
    ("lead-in", Class::LeadIn),
    ("negation", Class::Negation),
    ("condition", Class::Condition),
    ("cause", Class::Cause),
    ("duty", Class::Duty),
    ("option", Class::Option),
    ("outcome", Class::Outcome),
    ("function", Class::Function),
    ("object", Class::Object),
    ("report", Class::Report),
    ("according", Class::According),
    ("vague", Class::Vague),
    ("vague-phrase", Class::VaguePhrase),
    ("adverb", Class::Adverb),
    ("number", Class::Number),
    ("large-number", Class::LargeNumber),
    ("fraction", Class::Fraction),
    ("percent", Class::Percent),
    ("unit", Class::Unit),
    ("comparison", Class::Comparison),
    ("guide", Class::Guide),
    ("about", Class::About),
    ("example", Class::Example),
    ("ranking", Class::Ranking),
    ("not-ranking", Class::NotRanking),
    ("effect", Class::Effect),
    ("month", Class::Month),
    ("clock", Class::Clock),
    ("first-person", Class::FirstPerson),
    ("definition", Class::Definition),
    ("title", Class::Title),
    ("body", Class::Body),
    ("money", Class::Money),
    ("quantity", Class::Quantity),
    ("compared", Class::Compared),
    ("past", Class::Past),
    ("future", Class::Future),
    ("obligation", Class::Obligation),
    ("hedge", Class::Hedge),
    ("opinion", Class::Opinion),
    ("courtesy", Class::Courtesy),
    ("state-verb", Class::StateVerb),
    ("irregular", Class::Irregular),
    ("auxiliary", Class::Auxiliary),
    ("contraction", Class::Contraction),
    ("determiner", Class::Determiner),
    ("general", Class::General),
    ("definite", Class::Definite),
    ("preposition", Class::Preposition),
    ("pronoun", Class::Pronoun),
    ("relative", Class::Relative),
    ("plural", Class::Plural),
    ("advice", Class::Advice),
    ("law", Class::Law),
    ("mass", Class::Mass),
    ("here", Class::Here),
    ("taste", Class::Taste),
    ("frequency", Class::Frequency),
    ("not", Class::Not),
    ("reputed", Class::Reputed),
    ("thing", Class::Thing),
    ("work", Class::Work),
    ("loose", Class::Loose),
];

/// A set of classes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Classes(u128);

impl Classes {
    /// Whether the class is in it.
    pub fn has(self, class: Class) -> bool {
        self.0 & (1 << class as u8) != 0
    }

    /// Adds a class.
    pub fn add(&mut self, class: Class) {
        self.0 |= 1 << class as u8;
    }

    /// Adds all of another set.
    pub fn join(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

/// A word of a lexicon, by its number: one look-up tells all that is known of it, and phrases are compared by numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WordId(u32);

impl WordId {
    /// A word that isn't in the lexicon.
    pub const UNKNOWN: Self = Self(u32::MAX);
}

/// The words of one language.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    ids: FxHashMap<Cow<'static, str>, WordId>,
    /// By the number of the word.
    entries: Vec<Entry>,
}

/// What is known of a word: the classes it is in, and the phrases it begins.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// The classes the word is in by itself.
    pub classes: Classes,
    /// The words that follow it in a phrase, and the phrase's class; longer phrases first.
    phrases: Vec<(Vec<WordId>, Class)>,
}

impl Entry {
    /// The phrases the word begins if another follows it: the words behind the first, and the class. Longer ones come first.
    pub fn phrases_before(&self, next: WordId) -> impl Iterator<Item = &(Vec<WordId>, Class)> {
        self.phrases.iter().filter(move |(rest, _)| rest.first() == Some(&next))
    }
}

static ENGLISH: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::read(include_str!("lexicon/en.txt")));
static EMPTY: LazyLock<Lexicon> = LazyLock::new(Lexicon::default);

impl Lexicon {
    /// The words of a language (BCP 47). Of a language that isn't known, no word is.
    pub fn of(language: &str) -> &'static Self {
        match language.split(['-', '_']).next() {
            Some("en") => &ENGLISH,
            _ => &EMPTY,
        }
    }

    /// The same words, and some of a project's own.
    #[must_use]
    pub fn with(&self, own: &OwnWords) -> Self {
        let mut lexicon = self.clone();
        for (kind, words) in &own.words {
            let words: Vec<String> = words.value.split_whitespace().map(str::to_lowercase).collect();
            lexicon.add_words(words.into_iter().map(Cow::Owned), class_of(*kind));
        }
        lexicon.arrange();
        lexicon
    }

    /// What is known of a word, in lower case.
    pub fn word(&self, word: &str) -> Option<&Entry> {
        self.entry(self.id(word))
    }

    /// The number of a word, in lower case.
    pub fn id(&self, word: &str) -> WordId {
        self.ids.get(word).copied().unwrap_or(WordId::UNKNOWN)
    }

    /// What is known of a word.
    pub fn entry(&self, id: WordId) -> Option<&Entry> {
        self.entries.get(id.0 as usize)
    }

    fn read(text: &'static str) -> Self {
        let mut lexicon = Self::default();
        let mut class = None;
        for line in text.lines() {
            let line = line.split('#').next().unwrap_or_default().trim();
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                class = CLASSES.iter().find(|(known, _)| *known == name).map(|(_, class)| *class);
                continue;
            }
            let entries = line.split(',').map(str::trim).filter(|entry| !entry.is_empty());
            entries.zip(std::iter::repeat(class)).for_each(|(entry, class)| lexicon.add(entry, class));
        }
        lexicon.arrange();
        lexicon
    }

    /// Puts longer phrases before shorter ones.
    fn arrange(&mut self) {
        self.entries.iter_mut().for_each(|entry| entry.phrases.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len())));
    }

    fn add(&mut self, entry: &'static str, class: Option<Class>) {
        let Some(class) = class else { return };
        self.add_words(entry.split(' ').map(Cow::Borrowed), class);
    }

    fn add_words(&mut self, mut words: impl Iterator<Item = Cow<'static, str>>, class: Class) {
        let Some(first) = words.next().map(|word| self.enter(word)) else { return };
        let rest: Vec<WordId> = words.map(|word| self.enter(word)).collect();
        let entry = &mut self.entries[first.0 as usize];
        if rest.is_empty() {
            entry.classes.add(class);
        } else {
            entry.phrases.push((rest, class));
        }
    }

    /// The number of a word, which it is given where it has none.
    fn enter(&mut self, word: Cow<'static, str>) -> WordId {
        let next = WordId(self.entries.len() as u32);
        let id = *self.ids.entry(word).or_insert(next);
        if id == next {
            self.entries.push(Entry::default());
        }
        id
    }
}

fn class_of(kind: WordKind) -> Class {
    match kind {
        WordKind::Verb => Class::Verb,
        WordKind::ReportVerb => Class::Report,
        WordKind::Unit => Class::Unit,
        WordKind::Ranking => Class::Ranking,
        WordKind::Effect => Class::Effect,
        WordKind::Body => Class::Body,
        WordKind::Title => Class::Title,
        WordKind::VagueAuthority => Class::Vague,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_of_the_english_file_is_known_and_filled() {
        let text = include_str!("lexicon/en.txt");
        let headings = text.lines().filter_map(|line| line.split('#').next().unwrap_or("").trim().strip_prefix('['));
        let unknown: Vec<&str> =
            headings.filter(|name| CLASSES.iter().all(|(known, _)| *known != name.trim_end_matches(']'))).collect();
        assert_eq!(unknown, Vec::<&str>::new());
        let filled = |class| {
            ENGLISH
                .entries
                .iter()
                .any(|entry| entry.classes.has(class) || entry.phrases.iter().any(|(_, of)| *of == class))
        };
        assert!(CLASSES.iter().all(|(_, class)| filled(*class)));
    }

    #[test]
    fn no_entry_is_broken_over_two_lines() {
        let lines: Vec<&str> =
            include_str!("lexicon/en.txt").lines().map(|line| line.split('#').next().unwrap_or("").trim()).collect();
        for pair in lines.windows(2).filter(|pair| !pair[0].is_empty() && !pair[0].starts_with('[')) {
            let ends = pair[1].is_empty() || pair[1].starts_with('[');
            assert!(ends || pair[0].ends_with(','), "{} | {}", pair[0], pair[1]);
        }
    }
}
