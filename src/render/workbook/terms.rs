//! The words of the glossary a guide uses, explained at its end: paper can't be clicked.

use super::{printable::Printable, rich::Rich, scope::Scope};
use crate::model::Key;
use serde::Serialize;
use std::collections::BTreeSet;

/// A word explained.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Term {
    anchor: String,
    term: Printable,
    also: Vec<Printable>,
    definition: Rich,
}

impl Scope<'_> {
    /// The words met so far, and those met in their explanations, in the order of the words.
    pub(super) fn terms(&self) -> Vec<Term> {
        let mut explained: BTreeSet<Key> = BTreeSet::new();
        let mut terms = Vec::new();
        let mut met = self.take_terms();
        while !met.is_empty() {
            for key in met {
                terms.extend(self.term(&key));
                explained.insert(key);
            }
            met = self.take_terms().difference(&explained).cloned().collect();
        }
        terms.sort_by_cached_key(|term| term.term.as_str().to_lowercase());
        terms
    }

    fn term(&self, key: &Key) -> Option<Term> {
        let term = self.book.handbook.terms.get(key)?;
        Some(Term {
            anchor: self.term_anchor(key),
            term: Printable::line(&term.term.value),
            also: term.also.iter().map(|word| Printable::line(&word.value)).collect(),
            definition: self.rich(&term.definition),
        })
    }
}
