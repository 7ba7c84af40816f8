//! What several guides in one workbook have in common: a course has one list of references, numbered as a reader meets them.

use crate::{link::Links, model::Key};
use std::collections::BTreeMap;

/// What several guides have in common.
pub(super) struct Course<'a> {
    cited: Vec<&'a Key>,
    numbers: BTreeMap<&'a Key, usize>,
}

impl<'a> Course<'a> {
    /// A course of these guides, in this order.
    pub(super) fn of(links: &'a Links, slugs: &[&Key]) -> Self {
        let mut course = Self { cited: Vec::new(), numbers: BTreeMap::new() };
        let guides = slugs.iter().filter_map(|slug| links.guides.get(*slug));
        for reference in guides.flat_map(|guide| &guide.references) {
            let next = course.cited.len() + 1;
            if *course.numbers.entry(&reference.key).or_insert(next) == next {
                course.cited.push(&reference.key);
            }
        }
        course
    }

    /// The references, in the order of first citation.
    pub(super) fn cited(&self) -> impl Iterator<Item = &'a Key> {
        self.cited.iter().copied()
    }

    /// The number of a reference, if any of the guides cites it.
    pub(super) fn number(&self, key: &Key) -> Option<usize> {
        self.numbers.get(key).copied()
    }
}
