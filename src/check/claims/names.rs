//! The people of a handbook, to be found in sentences.

use super::analysis::{Analysis, TokenKind};
use crate::model::{Handbook, Key};
use std::{collections::HashMap, ops::Range};

/// The names of a handbook's people, by their last word: full names, aliases, and family names alone.
#[derive(Debug, Default)]
pub struct Names {
    by_last: HashMap<String, Vec<Name>>,
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
        names
    }

    fn add(&mut self, name: &str, key: &Key) {
        let words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
        if words.len() < 2 || !name.starts_with(char::is_uppercase) || words[0] == "the" {
            return;
        }
        let last = words[words.len() - 1].clone();
        let entry = self.by_last.entry(last.clone()).or_default();
        entry.push(Name { words, key: key.clone() });
        entry.push(Name { words: vec![last], key: key.clone() });
        entry.sort_by_key(|name| std::cmp::Reverse(name.words.len()));
    }

    /// Everybody named in some tokens, with the tokens of the name, in the order of their last words.
    pub fn find<'s>(&'s self, analysis: &'s Analysis<'_>) -> impl Iterator<Item = (Range<usize>, &'s Key)> {
        (0..analysis.tokens.len()).filter_map(|last| {
            let token = analysis.tokens[last];
            if !token.capital || token.kind != TokenKind::Word {
                return None;
            }
            let word = analysis.word(last);
            let word = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word);
            let names = self.by_last.get(word)?;
            names.iter().find_map(|name| name.stands_before(analysis, last))
        })
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
