//! A contribution that nobody answers for.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    model::{Contribution, ContributionStatus},
};

rule! {
    /// A reader's contribution is approved, but doesn't say who reviewed it and when.
    ///
    /// ## Why
    ///
    /// "All tips are reviewed" is worth something only if a named person did it, on a named day. Without both, an approved
    /// contribution isn't published.
    ///
    /// ## Fails
    ///
    /// ```yaml content/contributions/example.yaml
    /// - kind: tip
    ///   text: Ask a friend to hold on to your phone for the evening.
    ///   status: approved
    /// ```
    ///
    /// ## Passes
    ///
    /// ```yaml content/contributions/example.yaml
    /// - kind: tip
    ///   text: Ask a friend to hold on to your phone for the evening.
    ///   status: approved
    ///   reviewed-by: editors
    ///   reviewed-on: 2026-10-05
    /// - kind: tip
    ///   text: Take up pottery.
    ///   status: pending
    /// ```
    "unreviewed-contribution" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let contributions = subject.handbook.contributions.values().flatten();
    contributions.filter_map(|contribution| tell(contribution, subject)).collect()
}

fn tell(contribution: &Contribution, subject: &Subject<'_>) -> Option<Diagnostic> {
    let approved = contribution.status.value == ContributionStatus::Approved;
    let message = match (&contribution.reviewed_by, &contribution.reviewed_on) {
        _ if !approved => return None,
        (Some(_), Some(_)) => return None,
        (None, Some(_)) => "this contribution is approved by nobody",
        (Some(_), None) => "this contribution is approved, but not on any day",
        (None, None) => "this contribution is approved, but nobody reviewed it",
    };
    let mut finding = Diagnostic::at(contribution.status.span, message).label("not published until it is reviewed");
    if contribution.reviewed_by.is_none() {
        finding = finding.help("name who reviewed it, by the key in `content/people/`: `reviewed-by: …`");
    }
    if contribution.reviewed_on.is_none() {
        finding = finding.help(format!("say when it was reviewed: `reviewed-on: {}`", subject.as_of));
    }
    Some(finding)
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::said;

    #[test]
    fn both_the_reviewer_and_the_day_are_needed() {
        let of = |more: &str| {
            let yaml = format!("- kind: tip\n  text: Wait.\n{more}");
            said("unreviewed-contribution", &[("content/contributions/example.yaml", &yaml)])
        };
        let by_nobody = "this contribution is approved by nobody";
        assert_eq!(of("  status: approved\n  reviewed-on: 2026-10-05\n"), [by_nobody]);
        let no_day = "this contribution is approved, but not on any day";
        assert_eq!(of("  status: approved\n  reviewed-by: editors\n"), [no_day]);
        assert_eq!(of("  status: declined\n"), Vec::<String>::new());
    }
}
