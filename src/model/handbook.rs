//! All of a project's content, by key.

use super::{Contribution, Guide, Key, Person, PictureFault, PinnedCopy, Reference, Term, Topic};
use std::{collections::BTreeMap, path::PathBuf};

/// All of a project's content, by key. Maps are ordered, so that the order of reading never shows.
#[derive(Clone, Debug, Default)]
pub struct Handbook {
    /// Guides by slug.
    pub guides: BTreeMap<Key, Guide>,
    /// The titles of guides that aren't published and were left out, by slug: what a link to one of them shows.
    pub withheld: BTreeMap<Key, String>,
    /// Experts and authors.
    pub people: BTreeMap<Key, Person>,
    /// What is cited.
    pub references: BTreeMap<Key, Reference>,
    /// The glossary.
    pub terms: BTreeMap<Key, Term>,
    /// The topics guides are grouped by.
    pub topics: BTreeMap<Key, Topic>,
    /// What readers sent in, by the guide's slug, in the order written.
    pub contributions: BTreeMap<Key, Vec<Contribution>>,
    /// Pinned copies of what references say, by the reference's key.
    pub pinned: BTreeMap<Key, PinnedCopy>,
    /// Files to be carried along: guides' images by `guides/<slug>/<file>`, and `static/` by its own paths.
    pub assets: BTreeMap<String, Asset>,
    /// Those of them that are pictures by name and can't be shown, and why.
    pub unusable: BTreeMap<String, PictureFault>,
}

impl Handbook {
    /// What readers sent in about a guide and may be shown, each with its number among all that they sent.
    pub fn published(&self, guide: &Key) -> impl Iterator<Item = (usize, &Contribution)> {
        let sent = self.contributions.get(guide).into_iter().flatten().enumerate();
        sent.filter(|(_, contribution)| contribution.is_published())
    }
}

/// A file to be carried along unread. Its bytes are fetched when they are published, so memory doesn't grow with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Where it lies on the disk.
    pub file: PathBuf,
}
