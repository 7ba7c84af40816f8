//! When a guide is published, and whether its review still holds.

use super::{Date, Guide};

/// Why a guide isn't published on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withheld {
    /// It is a draft.
    Draft,
    /// Its first day is yet to come.
    Until(Date),
    /// Its last day is over.
    Since(Date),
}

impl Guide {
    /// Why the guide isn't published on this day; nothing where it is.
    pub fn withheld_on(&self, day: Date) -> Option<Withheld> {
        let first = self.publish_on.as_ref().map(|first| first.value).filter(|first| *first > day);
        let last = self.expires_on.as_ref().map(|last| last.value).filter(|last| last.is_over_on(day));
        let by_date = first.map(Withheld::Until).or_else(|| last.map(Withheld::Since));
        if self.draft { Some(Withheld::Draft) } else { by_date }
    }

    /// Whether it was changed in substance after it was reviewed, for certain: a shortened date is taken to be the day that speaks
    /// for the guide.
    pub fn is_changed_since_review(&self) -> bool {
        let dates = self.reviewed_on.as_ref().zip(self.updated.as_ref());
        dates.is_some_and(|(reviewed, updated)| reviewed.value.is_over_on(updated.value))
    }

    /// The day it was last changed, as far as it is known.
    pub fn last_changed(&self) -> Option<Date> {
        self.updated.as_ref().or(self.date.as_ref()).map(|date| date.value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::fixture;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_guide_is_published_from_its_first_to_its_last_day() {
        let date = |text: &str| Some(fixture::spanned(day(text)));
        let guide = Guide { publish_on: date("2026-03"), expires_on: date("2026-05-09"), ..fixture::guide("tea") };
        let (until, since) = (Withheld::Until(day("2026-03")), Withheld::Since(day("2026-05-09")));
        let days = ["2026-02-28", "2026-03-01", "2026-05-09", "2026-05-10"];
        assert_eq!(days.map(|on| guide.withheld_on(day(on))), [Some(until), None, None, Some(since)]);
        let draft = Guide { draft: true, ..fixture::guide("tea") };
        assert_eq!(draft.withheld_on(day("2026-03-01")), Some(Withheld::Draft));
    }

    #[test]
    fn a_review_lapses_with_a_later_change() {
        let lapses = |reviewed: &str, updated: &str| {
            let date = |text: &str| Some(fixture::spanned(day(text)));
            Guide { reviewed_on: date(reviewed), updated: date(updated), ..fixture::guide("tea") }
                .is_changed_since_review()
        };
        assert!(lapses("2026-03-01", "2026-03-02") && lapses("2026-02", "2026-03"));
        assert!(
            !lapses("2026-03-02", "2026-03-02") && !lapses("2026-03", "2026-03-09") && !lapses("2026-03-09", "2026")
        );
    }
}
