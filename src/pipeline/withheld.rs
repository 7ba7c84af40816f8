//! Guides that aren't published on a day: drafts, those whose first day is yet to come, those whose last day is over.

use super::Checked;
use crate::{
    link,
    model::{Guide, Key, translation},
    text::SourceId,
};
use std::collections::BTreeSet;

/// Leaves the guides out that aren't published on the day of the check, with all that belongs to them. They were checked with the
/// rest, for an author wants to know; but what was found in them stands in nobody's way. Of each its title stays, for links that
/// have no words of their own.
pub(super) fn withhold(checked: &mut Checked) {
    let day = checked.as_of;
    let handbook = &mut checked.loaded.handbook;
    let withheld = handbook.guides.values().filter(|guide| guide.withheld_on(day).is_some());
    let keys: Vec<Key> = withheld.map(|guide| guide.slug.clone()).collect();
    if keys.is_empty() {
        return;
    }
    let mut sources: BTreeSet<SourceId> = BTreeSet::new();
    for key in &keys {
        if let Some(Guide { span, title, .. }) = handbook.guides.remove(key) {
            sources.insert(span.source);
            handbook.withheld.insert(key.clone(), title.plain());
        }
        let sent = handbook.contributions.remove(key).unwrap_or_default();
        sources.extend(sent.iter().map(|contribution| contribution.span.source));
        checked.ledger.guides.remove(key);
        // The pictures stay for whichever of an original and its translations does.
        let original = translation::original(key);
        if !handbook.guides.keys().any(|other| translation::original(other) == original) {
            let folder = format!("guides/{original}/");
            handbook.assets.retain(|path, _| !path.starts_with(&folder));
        }
    }
    checked.links = link::link(handbook);
    let findings = std::mem::take(&mut checked.findings);
    checked.findings = findings.only(|finding| !sources.contains(&finding.span.source));
}
