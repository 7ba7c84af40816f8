//! The words of a handbook's glossary, to be found where a sentence begins with one.

use crate::model::Handbook;
use rustc_hash::FxHashMap;

/// Every term and its other forms in lower case, as a tree by bytes: all that a text begins with are found in one go.
#[derive(Debug, Default)]
pub struct Terms {
    /// The next node, by the node and the byte.
    next: FxHashMap<(u32, u8), u32>,
    /// Whether a word ends at the node.
    ends: Vec<bool>,
}

impl Terms {
    /// The words of a handbook's glossary.
    pub fn of(handbook: &Handbook) -> Self {
        let mut terms = Self { ends: vec![false], ..Self::default() };
        for term in handbook.terms.values() {
            std::iter::once(&term.term).chain(&term.also).for_each(|word| terms.add(&word.value.to_lowercase()));
        }
        terms
    }

    fn add(&mut self, word: &str) {
        let mut node = 0;
        for byte in word.bytes() {
            let fresh = self.ends.len() as u32;
            node = *self.next.entry((node, byte)).or_insert(fresh);
            if node == fresh {
                self.ends.push(false);
            }
        }
        self.ends[node as usize] = true;
    }

    /// How long the words are, in bytes, that a text in lower case begins with; the shortest first.
    pub fn at_beginning<'s>(&'s self, text: &'s str) -> impl Iterator<Item = usize> + 's {
        let nodes = text.bytes().scan(0, |node, byte| {
            *node = *self.next.get(&(*node, byte))?;
            Some(*node)
        });
        let nodes = std::iter::once(0).chain(nodes).enumerate();
        nodes.filter(|(_, node)| self.ends.get(*node as usize).is_some_and(|ends| *ends)).map(|(length, _)| length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::fixture;

    #[test]
    fn every_term_at_the_beginning_is_found() {
        let mut handbook = fixture::handbook(vec![]);
        for term in ["No contact", "no", "Nó"] {
            fixture::add_term(&mut handbook, term, "A word.");
        }
        let terms = Terms::of(&handbook);
        assert_eq!(terms.at_beginning("no contact means").collect::<Vec<_>>(), [2, 10]);
        assert_eq!(terms.at_beginning("nó").collect::<Vec<_>>(), [3]);
        assert_eq!(terms.at_beginning("none").collect::<Vec<_>>(), [2]);
        assert_eq!(Terms::default().at_beginning("no").count(), 0);
    }
}
