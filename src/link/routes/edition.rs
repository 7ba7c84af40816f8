//! The pages that a language has to itself: those its guides lead to. All others are those of the project's language.

use super::{Route, Routes};
use crate::{
    link::{Entity, Links},
    model::Key,
};
use std::collections::BTreeSet;

/// What has a page in a language.
#[derive(Clone, Debug)]
pub(super) struct Edition {
    language: String,
    /// The language's folder, with the slash behind it.
    folder: String,
    entities: BTreeSet<Entity>,
}

impl Edition {
    /// The language.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The folder its pages are in, with the slash behind it.
    pub fn folder(&self) -> &str {
        &self.folder
    }

    fn any(&self, is: fn(&Entity) -> bool) -> bool {
        self.entities.iter().any(is)
    }

    /// Whether a page is there in the language, and a list has anything in it. Guides and files have each their one place.
    pub fn has(&self, route: &Route) -> bool {
        match route {
            Route::Home | Route::Guides | Route::Search | Route::Feed => true,
            Route::People => self.any(|entity| matches!(entity, Entity::Person(_))),
            Route::References => self.any(|entity| matches!(entity, Entity::Reference(_))),
            Route::Topics => self.any(|entity| matches!(entity, Entity::Topic(_))),
            Route::Glossary => self.any(|entity| matches!(entity, Entity::Term(_))),
            Route::Person(key) => self.entities.contains(&Entity::Person(key.clone())),
            Route::Reference(key) => self.entities.contains(&Entity::Reference(key.clone())),
            Route::Topic(key) => self.entities.contains(&Entity::Topic(key.clone())),
            Route::Term(key) => self.entities.contains(&Entity::Term(key.clone())),
            _ => false,
        }
    }
}

impl Links {
    /// Where everything stands for readers of a language: what these guides lead to has pages in it.
    pub fn routes_in(&self, language: &str, guides: &BTreeSet<Key>) -> Routes {
        let leads_here =
            |entity: &&Entity| self.backlinks(entity).iter().any(|backlink| guides.contains(&backlink.guide));
        let entities = self.backlinks.keys().filter(leads_here).cloned().collect();
        let folder = format!("{}/", language.to_lowercase());
        Routes { edition: Some(Edition { language: language.to_owned(), folder, entities }), ..self.routes.clone() }
    }
}

impl Routes {
    /// Whether a page is among these routes, and not one of the project's language that has to do.
    pub fn has(&self, route: &Route) -> bool {
        self.edition.as_ref().is_none_or(|edition| edition.has(route))
    }
}
