//! The languages a handbook is published in: which guides the lists of each hold, and where its pages stand.

use super::Book;
use crate::{
    config::Settings,
    link::{Backlink, Entity, Route, Routes},
    model::{Guide, Handbook, Key, language, translation},
};
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

/// A handbook in one language.
#[derive(Debug)]
pub struct Edition<'a> {
    /// Which (BCP 47).
    pub language: String,
    /// Where everything stands for its readers.
    pub routes: Cow<'a, Routes>,
    /// Whether the language is the project's.
    pub is_main: bool,
    /// The guides its lists hold.
    guides: BTreeSet<Key>,
    /// The lists that would hold nothing.
    empty: Vec<Route>,
}

impl<'a> Edition<'a> {
    /// The edition in the project's language, and one in every other that a guide is in.
    ///
    /// The first holds every original, since a reader would find it nowhere else, but for those that are translated into the
    /// project's language. The others hold what is in their language.
    pub fn all(book: &Book<'a>) -> Vec<Self> {
        let (handbook, main) = (book.handbook, &book.settings.language);
        let guides = handbook.guides.values().filter(|guide| is_in_main(guide, handbook, main));
        let guides = guides.map(|guide| guide.slug.clone()).collect();
        let routes = Cow::Borrowed(&book.links.routes);
        let first = Self { language: main.clone(), routes, is_main: true, guides, empty: empty(handbook) };
        let mut others: BTreeMap<String, (String, BTreeSet<Key>)> = BTreeMap::new();
        for guide in handbook.guides.values() {
            if let Some(own) = &guide.language {
                let found =
                    others.entry(own.value.to_lowercase()).or_insert_with(|| (own.value.clone(), BTreeSet::new()));
                found.1.insert(guide.slug.clone());
            }
        }
        let others = others.into_values().map(|(language, guides)| {
            let routes = Cow::Owned(book.links.routes_in(&language, &guides));
            Self { language, routes, is_main: false, guides, empty: Vec::new() }
        });
        std::iter::once(first).chain(others).collect()
    }

    /// Whether its lists hold a guide.
    pub fn holds(&self, slug: &Key) -> bool {
        self.guides.contains(slug)
    }

    /// The guides its lists hold, by slug.
    pub fn guides(&self, handbook: &'a Handbook) -> impl Iterator<Item = &'a Guide> + use<'_, 'a> {
        handbook.guides.values().filter(|guide| self.holds(&guide.slug))
    }

    /// Whether a guide is in its language.
    pub fn is_of(&self, guide: &Guide) -> bool {
        guide.language.as_ref().map_or(self.is_main, |own| language::is_same(&own.value, &self.language))
    }

    /// Whether a page is among its own. No list is made that would hold nothing.
    pub fn has(&self, route: &Route) -> bool {
        self.routes.has(route) && !self.empty.contains(route)
    }

    /// What leads to something, as far as it tells this edition's readers anything: of an original and its translations that
    /// lead there, the one they can read.
    pub fn backlinks(&self, book: &Book<'a>, entity: &Entity) -> Vec<&'a Backlink> {
        let all = book.links.backlinks(entity);
        if self.guides.len() == book.handbook.guides.len() {
            return all.iter().collect();
        }
        let held = all.iter().filter(|backlink| self.holds(&backlink.guide));
        let told: BTreeSet<&str> = held.map(|backlink| translation::original(&backlink.guide)).collect();
        let tells_more = |backlink: &Backlink| self.is_main && !told.contains(translation::original(&backlink.guide));
        all.iter().filter(|backlink| self.holds(&backlink.guide) || tells_more(backlink)).collect()
    }
}

/// The lists of which a handbook has nothing.
fn empty(handbook: &Handbook) -> Vec<Route> {
    let lists = [
        (handbook.people.is_empty(), Route::People),
        (handbook.references.is_empty(), Route::References),
        (handbook.topics.is_empty(), Route::Topics),
        (handbook.terms.is_empty(), Route::Glossary),
    ];
    lists.into_iter().filter_map(|(is_empty, list)| is_empty.then_some(list)).collect()
}

/// A guide's original and all its translations, itself among them, by slug.
pub fn family<'a>(slug: &Key, handbook: &'a Handbook) -> impl Iterator<Item = &'a Guide> + use<'a> {
    let original = translation::original(slug).to_owned();
    let from = handbook.guides.range(Key::new(&original)..).map(|(_, guide)| guide);
    let prefix = original.clone();
    let near = from.take_while(move |guide| guide.slug.as_str().starts_with(&prefix));
    near.filter(move |guide| translation::original(&guide.slug) == original)
}

/// The language a guide is in.
pub fn language_of<'a>(guide: &'a Guide, settings: &'a Settings) -> &'a str {
    guide.language.as_ref().map_or(settings.language.as_str(), |own| own.value.as_str())
}

fn is_in_main(guide: &Guide, handbook: &Handbook, main: &str) -> bool {
    let is_original = translation::language(&guide.slug).is_none();
    let has_other = || handbook.guides.contains_key(&translation::key(guide.slug.as_str(), main));
    guide.language.is_none() || (is_original && !has_other())
}
