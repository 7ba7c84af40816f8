//! What `cite` says of each reference, as the templates take it.

use super::printable::Printable;
use super::rich::{Node, Rich};
use crate::{error::Result, model::Key, render::Book};
use std::collections::BTreeMap;

/// Entries by the keys of references, in one language.
pub(super) struct Bibliography {
    entries: BTreeMap<Key, Rich>,
}

impl Bibliography {
    /// The entries of every reference of a handbook, in the project's style.
    ///
    /// # Errors
    /// When the project names a style that isn't there.
    pub(super) fn of(book: &Book<'_>, _language: &str) -> Result<Self> {
        let entry = |reference: &crate::model::Reference| {
            let title = reference.text("title").unwrap_or(reference.key.value.as_str());
            vec![Node::Text { v: Printable::line(title) }]
        };
        let entries = book.handbook.references.iter().map(|(key, reference)| (key.clone(), entry(reference)));
        Ok(Self { entries: entries.collect() })
    }

    /// What stands in a list of references.
    pub(super) fn entry(&self, key: &Key) -> Option<Rich> {
        self.entries.get(key).cloned()
    }
}
