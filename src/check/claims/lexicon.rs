//! The words the claim check knows, as data: one file a language, in classes.
//!
//! A class is a set of words and phrases, lower case. To add a language: write its file beside `en.txt`, which tells behind each
//! heading what belongs there, and add its line to [`FILES`]; what isn't in it is never found in that language, and nothing else
//! breaks. Where verbs show by their endings what they do, the file says so (`[grammar]`) and holds the endings; `fr.txt` is a good
//! one to begin from. What never lives here: what a class means for a sentence.

mod classes;
mod reading;

pub use classes::{CLASSES, Class, Classes};
pub use reading::Grammar;

use super::forms::Form;
use crate::config::{OwnWords, WordKind};
use rustc_hash::FxHashMap;
use std::{
    borrow::Cow,
    sync::{LazyLock, OnceLock},
};

/// The languages there are, by their codes (BCP 47), with their files.
pub const FILES: &[(&str, &str)] = &[
    ("en", include_str!("lexicon/en.txt")),
    ("de", include_str!("lexicon/de.txt")),
    ("es", include_str!("lexicon/es.txt")),
    ("fr", include_str!("lexicon/fr.txt")),
    ("it", include_str!("lexicon/it.txt")),
];

static LEXICONS: [OnceLock<Lexicon>; FILES.len()] = [const { OnceLock::new() }; FILES.len()];
static EMPTY: LazyLock<Lexicon> = LazyLock::new(Lexicon::default);

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
    /// How it builds sentences.
    pub grammar: Grammar,
    /// What is written before a word with an apostrophe.
    pub elided: Vec<&'static str>,
    /// Pronouns written behind a verb.
    pub enclitics: Vec<&'static str>,
    /// What a verb may have before it.
    pub prefixes: Vec<&'static str>,
    word_endings: Vec<(Class, &'static str)>,
    /// Endings of verbs by their last byte: the ending, what the base has in its place, and the form.
    verb_endings: FxHashMap<u8, Vec<(&'static str, &'static str, Form)>>,
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

impl Lexicon {
    /// The words of a language (BCP 47). Of a language that isn't known, no word is.
    pub fn of(language: &str) -> &'static Self {
        let language = language.split(['-', '_']).next().unwrap_or_default();
        let known = FILES.iter().position(|(code, _)| code.eq_ignore_ascii_case(language));
        known.map_or(&EMPTY, |index| LEXICONS[index].get_or_init(|| reading::read(FILES[index].1)))
    }

    /// The same words, and some of a project's own.
    #[must_use]
    pub fn with(&self, own: &OwnWords) -> Self {
        let mut lexicon = self.clone();
        for (kind, words) in &own.words {
            let words: Vec<String> = words.value.split_whitespace().map(str::to_lowercase).collect();
            lexicon.add_words(words.into_iter().map(Cow::Owned), class_of(*kind));
        }
        lexicon.settle();
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

    /// Whether a word ends as words of the class do; three letters at least stand before the ending.
    pub fn ends(&self, word: &str, class: Class) -> bool {
        let mut endings = self.word_endings.iter().filter(|(of, _)| *of == class);
        endings
            .any(|(_, ending)| word.strip_suffix(ending).is_some_and(|stem| stem.len() > 2 && stem.chars().count() > 2))
    }

    /// What a form may be of by its ending: the stem, what the base has behind it, and the form.
    pub fn bases<'w>(&self, word: &'w str) -> impl Iterator<Item = (&'w str, &'static str, Form)> {
        let last = word.as_bytes().last().and_then(|last| self.verb_endings.get(last));
        let endings = last.map_or(&[][..], Vec::as_slice);
        endings.iter().filter_map(move |(ending, base, form)| Some((word.strip_suffix(ending)?, *base, *form)))
    }

    fn add_verb_ending(&mut self, ending: &'static str, base: &'static str, form: Form) {
        let Some(last) = ending.as_bytes().last() else { return };
        self.verb_endings.entry(*last).or_default().push((ending, base, form));
    }

    fn add(&mut self, entry: &'static str, class: Class) {
        let words = entry.split(' ').flat_map(|word| self.apart(word)).collect::<Vec<_>>();
        self.add_words(words.into_iter().map(Cow::Borrowed), class);
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

    /// Longer phrases and endings come first.
    fn settle(&mut self) {
        self.entries.iter_mut().for_each(|entry| entry.phrases.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len())));
        self.elided.sort_by_key(|elided| std::cmp::Reverse(elided.len()));
        self.enclitics.sort_by_key(|enclitic| std::cmp::Reverse(enclitic.len()));
        self.prefixes.sort_by_key(|prefix| std::cmp::Reverse(prefix.len()));
    }

    /// A word without what is written before it with an apostrophe, and that: "l'eau" is two words.
    fn apart(&self, word: &'static str) -> impl Iterator<Item = &'static str> + use<> {
        let elided = self.elided.iter().find(|elided| word.starts_with(**elided)).map_or(0, |elided| elided.len());
        let (before, word) = word.split_at(elided);
        [before, word].into_iter().filter(|part| !part.is_empty())
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
    fn every_class_is_filled_in_some_language() {
        let holds = |entry: &Entry, class| entry.classes.has(class) || entry.phrases.iter().any(|(_, of)| *of == class);
        let filled = |class| {
            FILES.iter().map(|(code, _)| Lexicon::of(code)).any(|lexicon| {
                lexicon.entries.iter().any(|entry| holds(entry, class))
                    || lexicon.word_endings.iter().any(|(of, _)| *of == class)
            })
        };
        let empty: Vec<&str> = CLASSES.iter().filter(|(_, class)| !filled(*class)).map(|(name, _)| *name).collect();
        assert_eq!(empty, Vec::<&str>::new());
    }

    #[test]
    fn an_ending_needs_a_word_before_it() {
        let english = Lexicon::of("en-GB");
        assert!(english.ends("slowly", Class::Adverbial));
        assert!(!english.ends("fly", Class::Adverbial));
        assert!(!Lexicon::of("tlh").ends("slowly", Class::Adverbial));
    }
}
