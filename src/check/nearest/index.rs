//! Titles, notes and sentences of pinned copies, to be found by their words.

use super::terms::Terms;
use crate::{
    check::{Subject, sources::numbers_in},
    model::Key,
    text::Span,
};
use std::{
    collections::{BTreeMap, HashMap},
    ops::Range,
};

/// A word in more pieces than this tells nothing, and looking through them would take long.
const MOST_PIECES: usize = 100;

/// Pieces of text that references consist of, by the words in them.
#[derive(Debug)]
pub struct Index {
    pieces: Vec<Piece>,
    by_word: HashMap<String, Vec<u32>>,
}

/// A title, a note, or a sentence of a pinned copy.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) key: Key,
    place: Place,
}

/// Where a piece is written.
#[derive(Clone, Copy, Debug)]
enum Place {
    /// In a field of the reference.
    Field(&'static str),
    /// In the pinned copy.
    Copy(Span),
}

/// How much a piece is like a claim.
#[derive(Debug)]
pub(super) struct Alike<'i> {
    pub(super) piece: &'i Piece,
    /// How many of the claim's telling words it has.
    pub(super) words: usize,
    /// Their share of the weight of all; rare words weigh more.
    pub(super) share: f64,
}

impl Piece {
    /// The numbers in it, in order.
    pub(super) fn numbers(&self, subject: &Subject<'_>) -> Vec<f64> {
        let reference = subject.handbook.references.get(&self.key);
        let text = match self.place {
            Place::Field(name) => reference.and_then(|reference| reference.text(name)).unwrap_or_default(),
            Place::Copy(span) => subject.slice(span),
        };
        let language = reference.and_then(|reference| reference.text("language"));
        numbers_in(text, language.unwrap_or(&subject.settings.language))
    }
}

impl Index {
    /// Reads what the references of a handbook say.
    pub fn of(subject: &Subject<'_>) -> Self {
        let mut index = Self { pieces: Vec::new(), by_word: HashMap::new() };
        for (key, reference) in &subject.handbook.references {
            let language = reference.text("language").unwrap_or(&subject.settings.language);
            let fields = ["title", "note"].into_iter().filter_map(|name| Some((reference.text(name)?, name)));
            fields.for_each(|(text, name)| index.add(key, Place::Field(name), Terms::of(text, language)));
            if let Some(copy) = subject.handbook.pinned.get(key) {
                let text = subject.sources.get(copy.source).text();
                for range in sentences(text) {
                    let terms = Terms::of(&text[range.clone()], language);
                    index.add(key, Place::Copy(Span::new(copy.source, range.start, range.end)), terms);
                }
            }
        }
        index
    }

    fn add(&mut self, key: &Key, place: Place, terms: Terms) {
        let number = self.pieces.len() as u32;
        for word in terms.words {
            self.by_word.entry(word).or_default().push(number);
        }
        self.pieces.push(Piece { key: key.clone(), place });
    }

    /// The pieces that share words with a claim.
    pub(super) fn alike(&self, claim: &Terms) -> Vec<Alike<'_>> {
        let mut found: BTreeMap<u32, (usize, f64)> = BTreeMap::new();
        let mut whole = 0.0;
        for word in &claim.words {
            let within = self.by_word.get(word).map_or(&[][..], Vec::as_slice);
            if within.len() > MOST_PIECES {
                continue;
            }
            let weight = self.weight(within.len());
            whole += weight;
            for number in within {
                let (words, sum) = found.entry(*number).or_default();
                *words += 1;
                *sum += weight;
            }
        }
        let alike = |(number, (words, sum)): (u32, (usize, f64))| Alike {
            piece: &self.pieces[number as usize],
            words,
            share: sum / whole,
        };
        found.into_iter().map(alike).collect()
    }

    /// How much a word tells that stands in so many pieces: the rarer, the more.
    fn weight(&self, pieces: usize) -> f64 {
        ((self.pieces.len() as f64 + 1.0) / (pieces as f64 + 0.5)).ln()
    }
}

/// The sentences of a text, as nearly as one needs to know: cut behind stops with a space, and at blank lines.
fn sentences(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut ends: Vec<usize> = Vec::new();
    for (at, stop) in text.match_indices(['.', '!', '?', '\n']) {
        let rest = &text[at + 1..];
        let closed = rest.trim_start_matches(['"', '”', '’', '»', ')']);
        let is_blank_line = || rest.trim_start_matches([' ', '\t', '\r']).starts_with('\n');
        match stop {
            "\n" if is_blank_line() => ends.push(at + 1),
            "\n" => {}
            _ if closed.starts_with(char::is_whitespace) => ends.push(text.len() - closed.len()),
            _ => {}
        }
    }
    let starts = std::iter::once(0).chain(ends.clone());
    let pieces = starts.zip(ends.into_iter().chain([text.len()])).map(|(start, end)| start..end);
    pieces.filter(|piece| text[piece.clone()].contains(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_cut_into_sentences() {
        let text = "A title\n\nOne is 3.5 cm. “Two!” he\nsaid. Three?\n \nFour";
        let pieces: Vec<&str> = sentences(text).map(|range| text[range].trim()).collect();
        assert_eq!(pieces, ["A title", "One is 3.5 cm.", "“Two!”", "he\nsaid.", "Three?", "Four"]);
    }
}
