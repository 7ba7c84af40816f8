//! A pinned copy, made ready to be searched.

use super::{folded::Folded, words::primary};
use crate::{
    check::Subject,
    model::Key,
    text::{Source, SourceId, Span},
};
use rayon::prelude::*;
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
    sync::OnceLock,
};

/// The copies of some references, as far as they are pinned.
pub fn shelf<'a>(keys: &BTreeSet<&'a Key>, subject: &Subject<'a>) -> BTreeMap<&'a Key, PinnedText<'a>> {
    let ready = |key: &&'a Key| {
        let copy = subject.handbook.pinned.get(*key)?;
        Some((*key, PinnedText::new(copy.source, subject.sources.get(copy.source))))
    };
    keys.par_iter().filter_map(ready).collect()
}

/// Whether what a reference says can be compared with text in this language word by word.
pub fn is_in_language(key: &Key, language: &str, subject: &Subject<'_>) -> bool {
    let own = subject.handbook.references.get(key).and_then(|reference| reference.text("language"));
    own.is_none_or(|own| primary(own) == primary(language))
}

/// A pinned copy, made ready to be searched.
#[derive(Debug)]
pub struct PinnedText<'a> {
    source: SourceId,
    /// The file.
    pub file: &'a Source,
    /// Its words.
    pub folded: Folded,
    /// The numbers of the words in the order of the alphabet; made when they are first needed.
    sorted: OnceLock<Vec<u32>>,
}

impl<'a> PinnedText<'a> {
    /// Makes a copy ready.
    pub fn new(source: SourceId, file: &'a Source) -> Self {
        Self { source, file, folded: Folded::new(file.text()), sorted: OnceLock::new() }
    }

    /// The first place from a word on where these letters stand, from the beginning of a word to the end of one.
    pub fn find(&self, letters: &str, from: usize) -> Option<Range<usize>> {
        let mut start = self.folded.letters_before(from);
        while let Some(found) = self.folded.letters()[start..].find(letters).filter(|_| !letters.is_empty()) {
            let at = start + found;
            if let (Some(first), Some(behind)) = (self.folded.word_at(at), self.folded.word_at(at + letters.len())) {
                return Some(first..behind);
            }
            let wide = self.folded.letters()[at..].chars().next().map_or(1, char::len_utf8);
            start = at + wide;
        }
        None
    }

    /// The places of a word.
    pub fn places(&self, word: &str) -> &[u32] {
        let letters = |number: &u32| self.folded.word(*number as usize);
        let sorted = self.sorted.get_or_init(|| {
            let mut numbers: Vec<u32> = (0..self.folded.len() as u32).collect();
            numbers.sort_by(|one, other| letters(one).cmp(letters(other)).then(one.cmp(other)));
            numbers
        });
        let first = sorted.partition_point(|number| letters(number) < word);
        let count = sorted[first..].partition_point(|number| letters(number) == word);
        &sorted[first..first + count]
    }

    /// The text of some words as it is written, on one line.
    pub fn written(&self, words: Range<usize>) -> String {
        let text = self.file.text().get(self.folded.bytes(words)).unwrap_or_default();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Where some words stand in the file.
    pub fn span(&self, words: Range<usize>) -> Span {
        let bytes = self.folded.bytes(words);
        Span::new(self.source, bytes.start, bytes.end)
    }

    /// What stands between a word and the next.
    pub fn between(&self, word: usize) -> &'a str {
        let start = self.folded.bytes(word..word + 1).end;
        let end = self.folded.bytes(word + 1..word + 2).start;
        self.file.text().get(start..end.max(start)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole() {
        let file = Source::new("content/sources/a.txt", "This benefits all.\nA benefit fits all who pay.");
        let copy = PinnedText::new(SourceId(0), &file);
        assert_eq!(copy.find("fitsall", 0).map(|words| copy.written(words)).as_deref(), Some("fits all"));
        assert_eq!(copy.find("allabenefit", 0).map(|words| copy.written(words)).as_deref(), Some("all. A benefit"));
        assert_eq!(copy.find("fitsal", 0), None);
        assert_eq!((copy.find("benefit", 0), copy.find("this", 1), copy.find("", 0)), (Some(4..5), None, None));
        assert_eq!((copy.places("all"), copy.places("none")), ([2, 6].as_slice(), [].as_slice()));
        assert_eq!((copy.between(2), copy.between(8)), (".\n", ""));
    }
}
