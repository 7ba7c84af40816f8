//! The words there are, for a reader who searched for one with a slip in it.

use super::record::Record;
use rustc_hash::FxHashMap;

/// Shorter words are nearer to each other than a slip.
const SHORTEST: usize = 4;

/// More words than this are not worth their weight to a reader.
const MOST: usize = 5_000;

/// A word in a heading is worth as many in the text.
const HEADING: usize = 20;

/// Words, and how often each stands in what was added.
#[derive(Default)]
pub struct Words {
    counts: FxHashMap<String, usize>,
    /// A word in small letters, kept for its memory.
    small: String,
}

impl Words {
    /// Adds the words of a record.
    pub fn add(&mut self, record: &Record) {
        self.count(&record.title, HEADING);
        for section in &record.sections {
            self.count(&section.title, HEADING);
            self.count(&section.text, 1);
        }
    }

    fn count(&mut self, text: &str, worth: usize) {
        for word in text.split(|sign: char| !sign.is_alphabetic()).filter(|word| word.len() >= SHORTEST) {
            self.small.clear();
            self.small.extend(word.chars().flat_map(char::to_lowercase));
            match self.counts.get_mut(&self.small) {
                Some(count) => *count += worth,
                None => drop(self.counts.insert(self.small.clone(), worth)),
            }
        }
    }

    /// The words, one a line, those most worth first.
    pub fn text(self) -> String {
        let mut words: Vec<(String, usize)> = self.counts.into_iter().collect();
        words.sort_unstable_by(|(a, often), (b, other)| other.cmp(often).then_with(|| a.cmp(b)));
        words.truncate(MOST);
        words.into_iter().map(|(word, _)| word + "\n").collect()
    }
}
