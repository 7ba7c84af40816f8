//! What a link shows that has no words of its own: the title of what it leads to.

use super::Links;
use crate::model::{Destination, Guide, Handbook, Key, Place};

impl Links {
    /// The title of what a cross-link leads to; none where it leads nowhere. `home` is the guide the link stands in.
    pub fn title(&self, handbook: &Handbook, destination: &Destination, home: Option<&Key>) -> Option<String> {
        match &self.meant(destination, home) {
            Destination::Guide(slug, anchor) => {
                let Some(guide) = handbook.guides.get(slug) else { return handbook.withheld.get(slug).cloned() };
                let place = anchor.as_ref().and_then(|anchor| self.guides.get(slug)?.places.get(anchor));
                let heading = place.and_then(|place| heading(guide, *place));
                Some(heading.unwrap_or_else(|| guide.title.plain()))
            }
            Destination::Person(key) => Some(handbook.people.get(key)?.name.value.clone()),
            Destination::Term(key) => Some(handbook.terms.get(key)?.term.value.clone()),
            Destination::Topic(key) => Some(handbook.topics.get(key)?.title.value.clone()),
            Destination::Reference(key) => {
                let reference = handbook.references.get(key)?;
                Some(reference.text("title").unwrap_or(key.as_str()).to_owned())
            }
        }
    }
}

/// The words of a division's heading.
fn heading(guide: &Guide, place: Place) -> Option<String> {
    let heading = match place {
        Place::Part(part) => guide.parts.get(part)?.heading.as_ref()?,
        Place::Step(part, step) => &guide.parts.get(part)?.steps.get(step)?.heading,
        Place::Section(_, section) => &guide.sections.get(section)?.heading,
        Place::Item(_, section, item) => guide.sections.get(section)?.items.get(item)?.heading.as_ref()?,
        Place::Front | Place::Introduction | Place::Contribution(_) | Place::Answer(_) => return None,
    };
    Some(heading.prose.plain())
}
