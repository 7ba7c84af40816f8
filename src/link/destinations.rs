//! Is it there? From a key to the thing it names, or to what is missing.

use super::{Entity, GuideLinks, Role, Unresolved, named::Named, translations::meant};
use crate::model::{Destination, Handbook, Key};
use std::collections::BTreeMap;

/// All that can be led to.
#[derive(Clone, Copy)]
pub(super) struct Destinations<'a> {
    pub handbook: &'a Handbook,
    pub guides: &'a BTreeMap<Key, GuideLinks>,
}

impl Destinations<'_> {
    /// What a key leads to. `home` is the guide it is written in: the one a link without a slug leads to.
    pub fn resolve(&self, named: &Named, home: Option<&Key>) -> Result<Entity, Unresolved> {
        let missing = |destination, only_anchor| Unresolved {
            span: named.span,
            destination,
            role: named.role,
            only_anchor,
            cited: named.role == Role::Citation,
        };
        let content = self.handbook;
        match &meant(self.guides, &named.destination, home) {
            Destination::Person(key) if content.people.contains_key(key) => Ok(Entity::Person(key.clone())),
            Destination::Term(key) if content.terms.contains_key(key) => Ok(Entity::Term(key.clone())),
            Destination::Topic(key) if content.topics.contains_key(key) => Ok(Entity::Topic(key.clone())),
            Destination::Reference(key) if content.references.contains_key(key) => Ok(Entity::Reference(key.clone())),
            Destination::Guide(slug, anchor) => {
                let Some(guide) = self.guides.get(slug) else {
                    return Err(missing(Destination::Guide(slug.clone(), anchor.clone()), false));
                };
                match guide.leads_to(anchor.as_deref()) {
                    true => Ok(Entity::Guide(slug.clone())),
                    false => Err(missing(Destination::Guide(slug.clone(), anchor.clone()), true)),
                }
            }
            nowhere => Err(missing(nowhere.clone(), false)),
        }
    }
}
