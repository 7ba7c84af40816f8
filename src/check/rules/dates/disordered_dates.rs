//! Dates of a guide that can't all be true.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    model::{Date, Guide},
    text::Spanned,
};

rule! {
    /// Two dates of a guide can't both be true, or a review is yet to come.
    ///
    /// ## Why
    ///
    /// Readers and search engines are told these dates. A guide can't be changed before it was published, nor reviewed on a day that
    /// is yet to come; and one that ends before it begins is never published.
    ///
    /// A review before the first day is in order: many guides are reviewed before they appear.
    ///
    /// ## Fails
    ///
    /// ```guide content/guides/example.md
    /// ---
    /// title: Store drinking water
    /// summary: Fill clean bottles, and keep them cool.
    /// date: 2026-11-01
    /// updated: 2026-10-01
    /// ---
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide content/guides/example.md
    /// ---
    /// title: Store drinking water
    /// summary: Fill clean bottles, and keep them cool.
    /// date: 2026-10-01
    /// updated: 2026-11-01
    /// ---
    /// ```
    "disordered-dates" Warning Whole(check)
}

/// A date and the name of its key.
type Dated<'a> = (&'static str, Option<&'a Spanned<Date>>);

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.handbook.guides.values().flat_map(|guide| of_guide(guide, subject.as_of)).collect()
}

fn of_guide(guide: &Guide, today: Date) -> Vec<Diagnostic> {
    let date: Dated<'_> = ("date", guide.date.as_ref());
    let updated = ("updated", guide.updated.as_ref());
    let first = ("publish-on", guide.publish_on.as_ref());
    let last = ("expires-on", guide.expires_on.as_ref());
    let pairs = [
        before(updated, date, "this guide was changed before it was published"),
        before(last, first, "this guide's last day lies before its first"),
        before(last, date, "this guide's last day lies before it was published"),
    ];
    let to_come = guide.reviewed_on.as_ref().filter(|reviewed| today.is_over_on(reviewed.value)).map(|reviewed| {
        let finding = Diagnostic::at(reviewed.span, "this guide's review is yet to come");
        finding.label(format!("later than {today}")).help("write the day on which it was reviewed")
    });
    let mut found: Vec<Diagnostic> = pairs.into_iter().flatten().chain(to_come).collect();
    // One key out of order with two others is one mistake.
    found.dedup_by_key(|finding| finding.span);
    found
}

/// A finding where the one date, to its last day, lies before the other, which it can't.
fn before(one: Dated<'_>, other: Dated<'_>, message: &str) -> Option<Diagnostic> {
    let (early, late) = (one.1?, other.1?);
    let help = format!("`{}` is the later day: put right whichever of the two is wrong", one.0);
    let told = || Diagnostic::at(early.span, message).also(late.span, format!("`{}` says so", other.0)).help(help);
    early.value.is_over_on(late.value).then(told)
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::said;

    fn told(dates: &str) -> Vec<String> {
        let guide = format!("---\ntitle: A\nsummary: B.\n{dates}\n---\n");
        said("disordered-dates", &[("content/guides/example.md", &guide)])
    }

    #[test]
    fn each_disorder_is_told_once_and_in_its_own_words() {
        assert_eq!(told("date: 2026-10-01\nupdated: 2026-09-30"), ["this guide was changed before it was published"]);
        assert!(told("date: 2026-10-01\nreviewed-by: editors\nreviewed-on: 2026-09-01").is_empty());
        let never = "date: 2026-10-01\npublish-on: 2026-10-01\nexpires-on: 2026-09-01";
        assert_eq!(told(never), ["this guide's last day lies before its first"]);
        let to_come = "reviewed-by: editors\nreviewed-on: 2026-11-24";
        assert_eq!(told(to_come), ["this guide's review is yet to come"]);
        assert!(told("date: 2026-10-09\nupdated: 2026-10\nreviewed-by: editors\nreviewed-on: 2026").is_empty());
    }
}
