//! Linking a handbook again after some guides have changed: the others' texts aren't read anew.
//!
//! What comes of it is what a first look at the same handbook gives.

use super::{
    Backlink, Entity, GuideLinks, Links, People, Redirects, Routes, Unresolved,
    destinations::Destinations,
    leads_to,
    named::{self, Named},
    related,
    terms::Vocabulary,
    within,
};
use crate::model::{Handbook, Key, translation};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// What is kept of a handbook that was linked, to link it again quickly.
#[derive(Debug, Default)]
pub struct Kept {
    /// Every key each guide names.
    named: BTreeMap<Key, Vec<Named>>,
    /// What these lead to.
    outgoing: BTreeMap<Key, Leads>,
    /// What leads nowhere from outside the guides.
    outside: Vec<Unresolved>,
}

/// Guides with their translations, whose anchors are their originals'.
fn with_translations(changed: &BTreeSet<Key>, handbook: &Handbook) -> BTreeSet<Key> {
    let of_changed = |slug: &&Key| changed.contains(*slug) || changed.contains(translation::original(slug));
    handbook.guides.keys().filter(of_changed).cloned().collect()
}

/// What a guide's keys lead to, and which lead nowhere.
pub(super) type Leads = (Vec<(Entity, Backlink)>, Vec<Unresolved>);

impl Kept {
    /// Links a handbook for the first time. Guides are read side by side; the result is the same in any order.
    pub fn link(handbook: &Handbook) -> (Links, Self) {
        let people = People::of(handbook);
        let vocabulary = Vocabulary::of(handbook);
        let mut links = Links { routes: Routes::of(handbook), people, ..Links::default() };
        let mut kept = Self::default();
        let read = handbook.guides.par_iter().map(|(slug, guide)| {
            let (links, named) = within(guide, handbook, &links.people, &vocabulary);
            ((slug.clone(), links), (slug.clone(), named))
        });
        (links.guides, kept.named) = read.unzip();
        let all: Vec<&Key> = kept.named.keys().collect();
        let resolved = kept.resolve(&all, handbook, &links);
        for (slug, leads) in resolved {
            for (entity, backlink) in &leads.0 {
                links.backlinks.entry(entity.clone()).or_default().push(backlink.clone());
            }
            kept.outgoing.insert(slug, leads);
        }
        kept.finish(true, handbook, &mut links);
        (links, kept)
    }

    /// Brings links up to date after these guides, and nothing else, have changed.
    pub fn link_again(&mut self, handbook: &Handbook, changed: &BTreeSet<Key>, links: &mut Links) {
        let vocabulary = Vocabulary::of(handbook);
        let changed = &with_translations(changed, handbook);
        let guides: Vec<_> = changed.iter().filter_map(|slug| handbook.guides.get_key_value(slug)).collect();
        let read = guides.par_iter().map(|(_, guide)| within(guide, handbook, &links.people, &vocabulary));
        let read: Vec<(GuideLinks, Vec<Named>)> = read.collect();
        let mut moved = false;
        for ((slug, _), (new, named)) in guides.into_iter().zip(read) {
            let old = links.guides.insert(slug.clone(), new).unwrap_or_default();
            let new = &links.guides[slug];
            moved |= old.language != new.language
                || old.places != new.places
                || !old.worksheets.values().eq(new.worksheets.values());
            self.named.insert(slug.clone(), named);
        }
        // Links of other guides lead to places of these, which may be there no more, or be there now.
        let stale: Vec<&Key> = self.named.keys().filter(|slug| moved || changed.contains(*slug)).collect();
        for (slug, leads) in self.resolve(&stale, handbook, links) {
            self.replace(slug, leads, &mut links.backlinks);
        }
        self.finish(moved, handbook, links);
    }

    fn resolve(&self, guides: &[&Key], handbook: &Handbook, links: &Links) -> Vec<(Key, Leads)> {
        let destinations = Destinations { handbook, guides: &links.guides };
        let resolved = guides.par_iter().map(|slug| {
            let named = self.named.get(*slug).map_or(&[][..], Vec::as_slice);
            ((*slug).clone(), leads_to(slug, named, destinations, &links.people))
        });
        resolved.collect()
    }

    /// Puts what a guide leads to in the place of what it led to.
    fn replace(&mut self, slug: Key, leads: Leads, backlinks: &mut BTreeMap<Entity, Vec<Backlink>>) {
        let old = self.outgoing.get(&slug);
        if old == Some(&leads) {
            return;
        }
        let before: BTreeSet<&Entity> = old.iter().flat_map(|old| &old.0).map(|(entity, _)| entity).collect();
        for entity in before {
            if let Some(list) = backlinks.get_mut(entity) {
                list.retain(|backlink| backlink.guide != slug);
                if list.is_empty() {
                    backlinks.remove(entity);
                }
            }
        }
        for (entity, backlink) in &leads.0 {
            let list = backlinks.entry(entity.clone()).or_default();
            let behind = list.partition_point(|other| other.guide <= slug);
            list.insert(behind, backlink.clone());
        }
        self.outgoing.insert(slug, leads);
    }

    /// What is said of all guides together.
    fn finish(&mut self, moved: bool, handbook: &Handbook, links: &mut Links) {
        if moved {
            let destinations = Destinations { handbook, guides: &links.guides };
            let outside = named::outside(handbook, &links.people);
            self.outside = outside.iter().filter_map(|named| destinations.resolve(named, None).err()).collect();
        }
        let unresolved = self.outgoing.values().flat_map(|leads| &leads.1).chain(&self.outside);
        links.unresolved = unresolved.cloned().collect();
        links.unresolved.sort_by_key(|unresolved| (unresolved.span, unresolved.role));
        links.redirects = Redirects::of(handbook, &links.routes);
        related::related(handbook, links);
    }
}
