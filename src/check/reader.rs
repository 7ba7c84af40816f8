//! All that rules need that read one guide at a time.

use super::{Subject, content, known_names::KnownNames};
use crate::model::{Guide, Passage};
use std::collections::BTreeMap;

/// All that rules need that read one guide at a time.
pub struct Reader<'a> {
    /// All that rules look at.
    pub subject: Subject<'a>,
    /// The names of people.
    pub names: KnownNames<'a>,
    /// What readers sent in, by guide; under nothing, what belongs to no guide.
    outside: BTreeMap<&'a str, Vec<Passage<'a>>>,
}

impl<'a> Reader<'a> {
    /// Makes ready to read a handbook.
    pub fn of(subject: &Subject<'a>) -> Self {
        let mut outside: BTreeMap<&str, Vec<Passage<'_>>> = BTreeMap::new();
        for (guide, passage) in content::passages_outside(subject.handbook) {
            outside.entry(guide.map_or("", |guide| guide.slug.as_str())).or_default().push(passage);
        }
        Self { subject: *subject, names: KnownNames::of(subject.handbook), outside }
    }

    /// What was written about a guide by others, or what belongs to no guide.
    pub fn outside(&self, guide: Option<&Guide>) -> &[Passage<'a>] {
        self.outside.get(guide.map_or("", |guide| guide.slug.as_str())).map_or(&[], Vec::as_slice)
    }
}
