//! Guides that aren't published on a day: drafts, those whose first day is yet to come, those whose last day is over.

use super::Checked;
use crate::{
    link,
    model::{Date, Guide, Key},
    text::SourceId,
};
use std::collections::BTreeSet;

/// Leaves the guides out that aren't published on the day of the check, with all that belongs to them. They were checked with the
/// rest, for an author wants to know; but what was found in them stands in nobody's way.
pub(super) fn withhold(checked: &mut Checked) {
    let day = checked.as_of;
    let handbook = &mut checked.loaded.handbook;
    let withheld = handbook.guides.values().filter(|guide| !is_published_on(guide, day));
    let (keys, sources): (Vec<Key>, BTreeSet<SourceId>) =
        withheld.map(|guide| (guide.slug.clone(), guide.span.source)).unzip();
    if keys.is_empty() {
        return;
    }
    for key in &keys {
        handbook.guides.remove(key);
        handbook.contributions.remove(key);
        checked.ledger.guides.remove(key);
        let folder = format!("guides/{key}/");
        handbook.assets.retain(|path, _| !path.starts_with(&folder));
    }
    checked.links = link::link(handbook);
    let findings = std::mem::take(&mut checked.findings);
    checked.findings = findings.only(|finding| !sources.contains(&finding.span.source));
}

fn is_published_on(guide: &Guide, day: Date) -> bool {
    let begun = guide.publish_on.as_ref().is_none_or(|first| first.value <= day);
    let over = guide.expires_on.as_ref().is_some_and(|last| last.value.is_over_on(day));
    !guide.draft && begun && !over
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::fixture;

    #[test]
    fn a_guide_is_published_from_its_first_to_its_last_day() {
        let date = |text: &str| Some(fixture::spanned(text.parse::<Date>().unwrap()));
        let guide = Guide { publish_on: date("2026-03"), expires_on: date("2026-05-09"), ..fixture::guide("tea") };
        let on = |day: &str| is_published_on(&guide, day.parse().unwrap());
        assert_eq!(["2026-02-28", "2026-03-01", "2026-05-09", "2026-05-10"].map(on), [false, true, true, false]);
        assert!(!is_published_on(&Guide { draft: true, ..fixture::guide("tea") }, "2026-03-01".parse().unwrap()));
    }
}
