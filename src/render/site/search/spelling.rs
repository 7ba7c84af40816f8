//! The words of titles and headings, for a reader who searched for one with a slip in it and found nothing.

use super::record::Record;
use std::collections::BTreeMap;
use unicode_segmentation::UnicodeSegmentation;

/// Shorter words are nearer to each other than a slip.
const SHORTEST: usize = 4;

/// More words than this are not worth their weight to a reader.
const MOST: usize = 5_000;

/// Words, and how often each stands in a title.
#[derive(Default)]
pub struct Words(BTreeMap<String, usize>);

impl Words {
    /// Adds the words of a record's title and headings.
    pub fn add(&mut self, record: &Record) {
        let headings = record.sections.iter().map(|section| section.title.as_str());
        for word in headings.chain([record.title.as_str()]).flat_map(UnicodeSegmentation::unicode_words) {
            if word.chars().count() >= SHORTEST && word.chars().all(char::is_alphabetic) {
                *self.0.entry(word.to_lowercase()).or_default() += 1;
            }
        }
    }

    /// The words, one a line, the most frequent first.
    pub fn text(self) -> String {
        let mut words: Vec<(String, usize)> = self.0.into_iter().collect();
        words.sort_by(|(a, often), (b, other)| other.cmp(often).then_with(|| a.cmp(b)));
        words.truncate(MOST);
        words.into_iter().map(|(word, _)| word + "\n").collect()
    }
}
