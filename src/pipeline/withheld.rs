//! Guides that aren't published on a day: drafts, those whose first day is yet to come, those whose last day is over.

use super::Checked;
use crate::{
    link,
    model::{Date, Guide, Key},
    text::SourceId,
};
use std::{collections::BTreeSet, fmt};

/// Leaves the guides out that aren't published on the day of the check, with all that belongs to them. They were checked with the
/// rest, for an author wants to know; but what was found in them stands in nobody's way.
pub(super) fn withhold(checked: &mut Checked) {
    let day = checked.as_of;
    let handbook = &mut checked.loaded.handbook;
    let withheld = handbook.guides.values().filter(|guide| why(guide, day).is_some());
    let (keys, mut sources): (Vec<Key>, BTreeSet<SourceId>) =
        withheld.map(|guide| (guide.slug.clone(), guide.span.source)).unzip();
    if keys.is_empty() {
        return;
    }
    for key in &keys {
        handbook.guides.remove(key);
        let sent = handbook.contributions.remove(key);
        sources.extend(sent.iter().flatten().map(|contribution| contribution.span.source));
        checked.ledger.guides.remove(key);
        let folder = format!("guides/{key}/");
        handbook.assets.retain(|path, _| !path.starts_with(&folder));
    }
    checked.links = link::link(handbook);
    let findings = std::mem::take(&mut checked.findings);
    checked.findings = findings.only(|finding| !sources.contains(&finding.span.source));
}

/// Why a guide isn't published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Withheld {
    /// It is a draft.
    Draft,
    /// Its first day is yet to come.
    Until(Date),
    /// Its last day is over.
    Since(Date),
}

impl fmt::Display for Withheld {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Draft => formatter.write_str("Draft"),
            Self::Until(day) => write!(formatter, "To be published on {day}"),
            Self::Since(day) => write!(formatter, "Not published after {day}"),
        }
    }
}

/// Why a guide isn't published on a day; nothing where it is.
pub(super) fn why(guide: &Guide, day: Date) -> Option<Withheld> {
    let first = guide.publish_on.as_ref().map(|first| first.value).filter(|first| *first > day);
    let last = guide.expires_on.as_ref().map(|last| last.value).filter(|last| last.is_over_on(day));
    let draft = guide.draft.then_some(Withheld::Draft);
    draft.or(first.map(Withheld::Until)).or(last.map(Withheld::Since))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::fixture;

    #[test]
    fn a_guide_is_published_from_its_first_to_its_last_day() {
        let date = |text: &str| Some(fixture::spanned(text.parse::<Date>().unwrap()));
        let guide = Guide { publish_on: date("2026-03"), expires_on: date("2026-05-09"), ..fixture::guide("tea") };
        let on = |day: &str| why(&guide, day.parse().unwrap()).is_none();
        assert_eq!(["2026-02-28", "2026-03-01", "2026-05-09", "2026-05-10"].map(on), [false, true, true, false]);
        let draft = Guide { draft: true, ..fixture::guide("tea") };
        assert_eq!(why(&draft, "2026-03-01".parse().unwrap()), Some(Withheld::Draft));
        let told = why(&guide, "2026-02-28".parse().unwrap()).map(|why| why.to_string());
        assert_eq!(told.as_deref(), Some("To be published on 2026-03"));
    }
}
