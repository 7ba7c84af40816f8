//! The list of references of a guide, numbered as its marks are.

use super::{
    rich::{Node, Rich, address_in_ascii, said},
    scope::Scope,
};
use serde::Serialize;

/// An entry of the list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Reference {
    number: usize,
    anchor: String,
    text: Rich,
    /// Where it is, unless the entry tells.
    url: Option<String>,
}

impl Scope<'_> {
    /// The list, in the order of first citation.
    pub(super) fn references(&self) -> Vec<Reference> {
        let cited = self.cited().enumerate();
        cited
            .map(|(index, key)| {
                let entry = self.entry(key);
                let linked = entry.iter().any(|node| matches!(node, Node::Link { .. }));
                let reference = self.book.handbook.references.get(key).filter(|_| !linked);
                let url =
                    reference.and_then(|reference| reference.text("url")).filter(|url| !said(&entry).contains(*url));
                Reference {
                    number: index + 1,
                    anchor: self.reference_anchor(index + 1),
                    url: url.and_then(address_in_ascii),
                    text: entry,
                }
            })
            .collect()
    }
}
