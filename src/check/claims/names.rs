//! The people of a handbook, to be found in sentences.

use super::analysis::{Analysis, TokenKind};
use crate::model::{Handbook, Key};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// The names of a handbook's people, by their last word: full names, aliases, and family names alone.
#[derive(Debug, Default)]
pub struct Names {
    by_last: FxHashMap<String, Family>,
}

/// Everybody whose name ends with a word.
#[derive(Debug)]
struct Family {
    /// Whom the word alone means.
    first: Key,
    /// Whole names, by the word before the last; the longest first.
    whole: FxHashMap<String, Vec<Name>>,
}

#[derive(Debug)]
struct Name {
    words: Vec<String>,
    key: Key,
}

impl Names {
    /// The names of everybody in the handbook whose name has more than one word; others can't be told from plain words.
    pub fn of(handbook: &Handbook) -> Self {
        let mut names = Self::default();
        for person in handbook.people.values() {
            let spellings = std::iter::once(&person.name).chain(&person.aliases);
            for spelling in spellings {
                names.add(&spelling.value, &person.key);
            }
        }
        let namesakes = names.by_last.values_mut().flat_map(|family| family.whole.values_mut());
        for alike in namesakes {
            alike.sort_by(|a, b| b.words.len().cmp(&a.words.len()).then_with(|| a.words.cmp(&b.words)));
            alike.dedup_by(|later, first| later.words == first.words);
        }
        names
    }

    fn add(&mut self, name: &str, key: &Key) {
        let words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
        if words.len() < 2 || !name.starts_with(char::is_uppercase) || words[0] == "the" {
            return;
        }
        let (last, before) = (words[words.len() - 1].clone(), words[words.len() - 2].clone());
        let family = self.by_last.entry(last);
        let family = family.or_insert_with(|| Family { first: key.clone(), whole: FxHashMap::default() });
        family.whole.entry(before).or_default().push(Name { words, key: key.clone() });
    }

    /// Everybody named in some tokens, with the tokens of the name, in the order of their last words.
    pub fn find<'s>(&'s self, analysis: &Analysis<'_>) -> Vec<(Range<usize>, &'s Key)> {
        if self.by_last.is_empty() {
            return Vec::new();
        }
        let capitals = analysis.tokens.iter().enumerate().filter(|(_, token)| token.capital);
        let words = capitals.filter(|(_, token)| token.kind == TokenKind::Word).map(|(last, _)| last);
        let named = words.filter_map(|last| {
            let word = analysis.word(last);
            let word = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word);
            let family = self.by_last.get(word)?;
            let before = last.checked_sub(1).and_then(|before| family.whole.get(analysis.word(before)));
            let whole = before.into_iter().flatten().find_map(|name| name.stands_before(analysis, last));
            Some(whole.unwrap_or((last..last + 1, &family.first)))
        });
        named.collect()
    }
}

impl Name {
    fn stands_before(&self, analysis: &Analysis<'_>, last: usize) -> Option<(Range<usize>, &Key)> {
        let first = (last + 1).checked_sub(self.words.len())?;
        let earlier = self.words[..self.words.len() - 1].iter().enumerate();
        let same = earlier.into_iter().all(|(offset, word)| analysis.word(first + offset) == *word);
        same.then_some((first..last + 1, &self.key))
    }
}
