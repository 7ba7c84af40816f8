//! What pages of a language are made with and no edit to a guide changes: words, templates, formatted references. A preview keeps it.

use super::engine::Engine;
use crate::{
    cite::{self, Entry},
    error::Result,
    model::Key,
    render::{Book, Strings},
};
use rayon::prelude::*;
use std::{collections::BTreeMap, sync::Arc};

/// What stays the same while nothing but guides is edited, by language.
pub type Stocks = BTreeMap<String, Stock>;

/// What stays the same in one language.
#[derive(Clone)]
pub struct Stock {
    /// The words of the interface.
    pub(super) strings: Arc<Strings>,
    /// The templates.
    pub(super) engine: Arc<Engine>,
    /// The references as they are printed.
    pub(super) entries: Arc<BTreeMap<Key, Entry>>,
    /// What each reference is called in a few words.
    pub(super) shorts: Arc<BTreeMap<Key, String>>,
    /// What each person wrote, edited, or said in an interview.
    pub(super) works: Arc<BTreeMap<Key, Vec<Key>>>,
}

impl Stock {
    /// What a book has in stock for its pages of a language.
    ///
    /// # Errors
    /// When the citation style, a project's template or its words can't be used.
    pub fn of(book: &Book<'_>, language: &str) -> Result<Self> {
        let settings = book.settings;
        let strings = Arc::new(Strings::of(language, book.templates)?);
        let engine = Engine::new(book.templates, &strings)?;
        let entries = cite::entries(book.handbook, &settings.style.value, language)?;
        let references = book.handbook.references.par_iter();
        let shorts: BTreeMap<_, _> =
            references.map(|(key, reference)| (key.clone(), cite::short(reference, book.handbook, language))).collect();
        let (engine, entries, shorts) = (Arc::new(engine), Arc::new(entries), Arc::new(shorts));
        Ok(Self { strings, engine, entries, shorts, works: Arc::new(works(book)) })
    }
}

fn works(book: &Book<'_>) -> BTreeMap<Key, Vec<Key>> {
    let mut works: BTreeMap<Key, Vec<Key>> = BTreeMap::new();
    for reference in book.handbook.references.values() {
        let named = reference.authors.iter().chain(&reference.editors).chain(&reference.person);
        for person in named.filter_map(|contributor| book.links.people.contributor(contributor)) {
            let theirs = works.entry(person.clone()).or_default();
            if theirs.last() != Some(&reference.key.value) {
                theirs.push(reference.key.value.clone());
            }
        }
    }
    works
}
