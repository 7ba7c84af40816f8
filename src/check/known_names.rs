//! The names of a handbook's people, to tell a known name from one that is nearly known.

use crate::model::{Handbook, Person};
use std::collections::{BTreeMap, BTreeSet};

/// Every spelling of everybody's name.
#[derive(Debug, Default)]
pub struct KnownNames<'a> {
    names: Vec<KnownName<'a>>,
    /// Whole names, folded.
    whole: BTreeSet<String>,
    /// Each word of each name, folded.
    words: BTreeSet<String>,
    /// Names by how many words they have, the place of one of these, and its first letters.
    by_beginning: BTreeMap<(usize, usize, Beginning), Vec<usize>>,
    /// How many words names have.
    lengths: BTreeSet<usize>,
    /// How the words of names begin.
    beginnings: BTreeSet<Beginning>,
    /// Family names by their first two and by their last two letters: of each, the first name that has it.
    by_family: BTreeMap<String, Vec<usize>>,
    /// Each family name, folded: the first name that has it, and whether another person's has it too.
    bearers: BTreeMap<String, (usize, bool)>,
}

/// A spelling that is right.
#[derive(Debug)]
pub struct KnownName<'a> {
    /// Whose it is.
    pub person: &'a Person,
    /// As it is to be written.
    pub spelling: &'a str,
    words: Vec<String>,
}

impl KnownName<'_> {
    /// The family name as it is to be written.
    pub fn family(&self) -> &str {
        self.spelling.split_whitespace().next_back().unwrap_or(self.spelling)
    }

    fn family_folded(&self) -> &str {
        self.words.last().map_or("", String::as_str)
    }
}

/// The letters of a word that must agree for it to be looked at.
type Beginning = [char; 3];

/// A word that may be wrong in two letters.
const LONG: usize = 7;

/// Shorter family names have too many neighbours.
const SHORTEST_FAMILY: usize = 5;

impl<'a> KnownNames<'a> {
    /// The names and aliases of everybody in the handbook. A name of one word can't be told from plain words, so it is only
    /// known, never near.
    pub fn of(handbook: &'a Handbook) -> Self {
        let mut known = Self::default();
        for person in handbook.people.values() {
            let spellings = std::iter::once(&person.name).chain(&person.aliases);
            spellings.for_each(|spelling| known.add(person, &spelling.value));
        }
        known
    }

    fn add(&mut self, person: &'a Person, spelling: &'a str) {
        let words = folded(spelling);
        let is_new = self.whole.insert(words.join(" "));
        self.words.extend(words.iter().cloned());
        let number = self.names.len();
        if words.len() > 1 && !matches!(words[0].as_str(), "the" | "die" | "der" | "das" | "les" | "los" | "las") {
            self.lengths.insert(words.len());
            // A name that several people bear is compared once.
            for (place, word) in words.iter().enumerate().filter(|_| is_new) {
                self.beginnings.insert(beginning(word));
                self.by_beginning.entry((words.len(), place, beginning(word))).or_default().push(number);
            }
            let family = words.last().map_or("", String::as_str);
            match self.bearers.get_mut(family) {
                Some((first, shared)) => *shared |= self.names[*first].person.key != person.key,
                None => {
                    self.bearers.insert(family.to_owned(), (number, false));
                    for end in ends(family) {
                        self.by_family.entry(end).or_default().push(number);
                    }
                }
            }
        }
        self.names.push(KnownName { person, spelling, words });
    }

    /// The numbers of words that names here have, none of them one.
    pub fn lengths(&self) -> &BTreeSet<usize> {
        &self.lengths
    }

    /// Whether a word begins like one of anybody's name: if no word of a name does, it is neither known nor near.
    pub fn begins_alike(&self, word: &str) -> bool {
        self.beginnings.contains(&beginning(word))
    }

    /// Whether somebody is called exactly so.
    pub fn is_known(&self, name: &str) -> bool {
        self.whole.contains(&folded(name).join(" "))
    }

    /// The name that this one nearly is, and by how many letters they differ: it has as many words, one of which is the same
    /// or begins alike. None for a name that is known.
    pub fn near(&self, name: &str) -> Option<(&KnownName<'a>, usize)> {
        let words = folded(name);
        if self.whole.contains(&words.join(" ")) {
            return None;
        }
        let places = words.iter().enumerate().map(|(place, word)| (words.len(), place, beginning(word)));
        let candidates = places.filter_map(|place| self.by_beginning.get(&place)).flatten();
        let near = candidates.filter_map(|number| Some((distance(&words, &self.names[*number].words)?, *number)));
        near.min().map(|(edits, number)| (&self.names[number], edits))
    }

    /// The person whose family name this word is, but for one letter. None for a word of a known name.
    pub fn near_family(&self, word: &str) -> Option<&KnownName<'a>> {
        let word = word.to_lowercase();
        if word.chars().count() < SHORTEST_FAMILY || self.words.contains(&word) {
            return None;
        }
        self.of_families(&word).find(|name| strsim::osa_distance(&word, name.family_folded()) == 1)
    }

    /// The one person whose family name this is.
    pub fn of_family(&self, word: &str) -> Option<&KnownName<'a>> {
        let word = word.to_lowercase();
        let (first, shared) = self.bearers.get(&word)?;
        (!shared).then(|| &self.names[*first])
    }

    /// The names whose family name begins or ends like a word.
    fn of_families(&self, word: &str) -> impl Iterator<Item = &KnownName<'a>> {
        let numbers = ends(word).into_iter().flat_map(|end| self.by_family.get(&end).into_iter().flatten());
        numbers.map(|number| &self.names[*number])
    }
}

/// The words of a name in lower case, without marks; `Last, First` the other way round.
fn folded(name: &str) -> Vec<String> {
    let turned = name.split_once(',').map(|(family, given)| format!("{given} {family}"));
    let name = turned.as_deref().unwrap_or(name);
    let words = name.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase());
    words.filter(|word| !word.is_empty()).collect()
}

fn beginning(word: &str) -> Beginning {
    let mut letters = word.chars().flat_map(char::to_lowercase);
    [(); 3].map(|()| letters.next().unwrap_or_default())
}

/// A slip in one letter leaves the first two letters or the last two as they are.
fn ends(word: &str) -> [String; 2] {
    let letters: Vec<char> = word.chars().collect();
    let first: String = letters.iter().take(2).collect();
    let last: String = letters.iter().rev().take(2).rev().collect();
    [format!("{first}-"), format!("-{last}")]
}

/// By how many letters two names differ, where that may be a slip. One letter may be any; of two, neither may be the first of
/// its word, and both in one word only if the word is long: more is another name.
fn distance(words: &[String], known: &[String]) -> Option<usize> {
    let mut edits = 0;
    let mut same_first_letters = true;
    for (word, known) in words.iter().zip(known) {
        let differing = strsim::osa_distance(word, known);
        let letters = known.chars().count();
        if differing > 2 || differing == 2 && letters < LONG || differing == 1 && letters < 3 {
            return None;
        }
        same_first_letters &= word.chars().next() == known.chars().next();
        edits += differing;
    }
    (edits <= 1 || edits == 2 && same_first_letters).then_some(edits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_compared_in_either_order() {
        assert_eq!(folded("Schewitz, Sarah"), folded("sarah  schewitz"));
        assert_eq!(folded("Dr. A. Lovelace"), ["dr", "a", "lovelace"]);
    }

    #[test]
    fn two_letters_are_another_name_in_a_short_word() {
        let between = |one: &str, other: &str| distance(&folded(one), &folded(other));
        assert_eq!(between("Suzanne Mathews", "Suzanna Mathews"), Some(1));
        assert_eq!(between("Suzane Matthews", "Suzanna Mathews"), None);
        assert_eq!(between("Natalie Lee", "Natalie Lue"), Some(1));
        assert_eq!(between("Shusanne Mathews", "Suzanne Mathews"), Some(2));
        assert_eq!(between("Barbara Parker", "Barbara Walker"), None);
        assert_eq!(between("John Reed", "John Green"), None);
        assert_eq!(between("Bo Gore", "Al Gore"), None);
    }

    #[test]
    fn a_slip_leaves_one_end_of_a_word_alone() {
        let share = |one: &str, other: &str| ends(one).iter().any(|end| ends(other).contains(end));
        for slip in ["shewitz", "schewtiz", "schewit", "cshewitz", "schewitzz", "schewiz", "schwitz"] {
            assert!(share(slip, "schewitz"), "{slip}");
        }
    }
}
