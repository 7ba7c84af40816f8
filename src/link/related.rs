//! Which guides to read next.

use super::{Backlink, BacklinkKind, Entity, Links};
use crate::model::{Destination, Handbook, Key};
use std::collections::BTreeMap;

/// As many as fit under a guide. An editor may name more; the program never adds more.
const ENOUGH: usize = 6;

/// Fills in which guides to read next: those a guide names, then those that name it, then those its text links to.
pub(super) fn related(handbook: &Handbook, links: &mut Links) {
    let linked = linked(&links.backlinks);
    let mut found: BTreeMap<Key, Vec<Key>> = BTreeMap::new();
    for (slug, guide) in &handbook.guides {
        let mut list = Vec::new();
        for named in &guide.related {
            let named = Destination::Guide(named.value.clone(), None);
            let Destination::Guide(key, _) = links.meant(&named, Some(slug)) else { continue };
            if handbook.guides.contains_key(&key) {
                add(&mut list, &key, slug);
            }
        }
        let naming = links.backlinks(&Entity::Guide(slug.clone())).iter();
        let naming = naming.filter(|backlink| backlink.kind == BacklinkKind::Relates).map(|backlink| &backlink.guide);
        for key in naming.chain(linked.get(slug).into_iter().flatten().copied()) {
            if list.len() >= ENOUGH {
                break;
            }
            add(&mut list, key, slug);
        }
        found.insert(slug.clone(), list);
    }
    for (slug, list) in found {
        links.guides.entry(slug).or_default().related = list;
    }
}

fn add(list: &mut Vec<Key>, key: &Key, own: &Key) {
    if key != own && !list.contains(key) {
        list.push(key.clone());
    }
}

/// The guides each guide's text links to, in reading order.
fn linked(backlinks: &BTreeMap<Entity, Vec<Backlink>>) -> BTreeMap<&Key, Vec<&Key>> {
    let mut mentions: BTreeMap<&Key, Vec<(&Backlink, &Key)>> = BTreeMap::new();
    for (entity, list) in backlinks {
        let Entity::Guide(slug) = entity else { continue };
        for backlink in list.iter().filter(|backlink| backlink.kind == BacklinkKind::Mentions) {
            mentions.entry(&backlink.guide).or_default().push((backlink, slug));
        }
    }
    mentions.into_iter().map(|(guide, list)| (guide, in_order(list))).collect()
}

fn in_order<'a>(mut list: Vec<(&'a Backlink, &'a Key)>) -> Vec<&'a Key> {
    list.sort_by_key(|(backlink, slug)| (backlink.span, *slug));
    list.into_iter().map(|(_, slug)| slug).collect()
}
