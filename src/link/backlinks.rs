//! Who leads here? From every key a guide names to what is said on the page of the thing named.

use super::{Backlink, BacklinkKind, Entity, People, Role, named::Named};
use crate::model::{Handbook, Key, Place};
use std::collections::BTreeSet;

/// What one guide leads to, in reading order: from each place, each thing once of a kind.
pub(super) struct Outgoing<'a> {
    guide: &'a Key,
    handbook: &'a Handbook,
    people: &'a People,
    found: Vec<(Entity, Backlink)>,
    seen: BTreeSet<(Entity, Place, BacklinkKind)>,
}

impl<'a> Outgoing<'a> {
    /// Nothing yet, of this guide.
    pub fn of(guide: &'a Key, handbook: &'a Handbook, people: &'a People) -> Self {
        Self { guide, handbook, people, found: Vec::new(), seen: BTreeSet::new() }
    }

    /// Adds what a key led to. A reference leads on to those who wrote it or speak in it.
    pub fn add(&mut self, named: &Named, entity: Entity) {
        let Some(kind) = kind(named) else { return };
        if let Entity::Reference(key) = &entity
            && kind == BacklinkKind::Cites
        {
            let reference = &self.handbook.references[key];
            let behind = reference.person.iter().chain(&reference.authors);
            let people: Vec<Key> = behind.filter_map(|who| self.people.contributor(who).cloned()).collect();
            people.into_iter().for_each(|key| self.push(named, kind, Entity::Person(key)));
        }
        self.push(named, kind, entity);
    }

    /// What was added.
    pub fn finish(self) -> Vec<(Entity, Backlink)> {
        self.found
    }

    fn push(&mut self, named: &Named, kind: BacklinkKind, entity: Entity) {
        let to_itself = matches!(&entity, Entity::Guide(slug) if slug == self.guide);
        if !to_itself && self.seen.insert((entity.clone(), named.place, kind)) {
            let backlink = Backlink { guide: self.guide.clone(), place: named.place, kind, span: named.span };
            self.found.push((entity, backlink));
        }
    }
}

fn kind(named: &Named) -> Option<BacklinkKind> {
    Some(match named.role {
        Role::Link => BacklinkKind::Mentions,
        Role::Citation => BacklinkKind::Cites,
        Role::Author => BacklinkKind::Wrote,
        Role::Expert => BacklinkKind::Advised,
        Role::Reviewer if named.place == Place::Front => BacklinkKind::Reviewed,
        Role::Topic => BacklinkKind::Belongs,
        Role::Related => BacklinkKind::Relates,
        Role::Speaker => BacklinkKind::Quotes,
        Role::Reviewer | Role::Contributor | Role::ContributionGuide | Role::PinnedCopy => return None,
    })
}
