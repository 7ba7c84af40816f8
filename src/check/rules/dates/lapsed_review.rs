//! A review that is older than the text.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    model::Guide,
};

rule! {
    /// A guide was changed after its review.
    ///
    /// ## Why
    ///
    /// "Reviewed by" says that a named person stands behind the text as it is. A text that was changed in substance since is not the
    /// one that was reviewed: its page says "changed since", until the reviewer has looked at it again. Corrections that change nothing
    /// in substance need no new `updated`.
    ///
    /// ## Fails
    ///
    /// ```guide content/guides/example.md
    /// ---
    /// title: Store drinking water
    /// summary: Fill clean bottles, and keep them cool.
    /// date: 2026-09-01
    /// updated: 2026-11-01
    /// reviewed-by: sarah-schewitz
    /// reviewed-on: 2026-10-15
    /// ---
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide content/guides/example.md
    /// ---
    /// title: Store drinking water
    /// summary: Fill clean bottles, and keep them cool.
    /// date: 2026-09-01
    /// updated: 2026-11-01
    /// reviewed-by: sarah-schewitz
    /// reviewed-on: 2026-11-03
    /// ---
    /// ```
    "lapsed-review" Warning Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.handbook.guides.values().filter(|guide| guide.is_changed_since_review()).filter_map(tell).collect()
}

fn tell(guide: &Guide) -> Option<Diagnostic> {
    let (reviewed, updated) = (guide.reviewed_on.as_ref()?, guide.updated.as_ref()?);
    let finding = Diagnostic::at(reviewed.span, "this guide was changed after its review");
    let finding = finding.label("the review was on this day").also(updated.span, "and this was the last change");
    Some(
        finding
            .help("ask the reviewer to look at it again, and write that day")
            .note("until then the page says “changed since”"),
    )
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::said;

    #[test]
    fn a_shortened_date_is_given_the_benefit_of_the_doubt() {
        let told = |reviewed: &str, updated: &str| {
            let guide = format!(
                "---\ntitle: A\nsummary: B.\nupdated: {updated}\nreviewed-by: editors\nreviewed-on: {reviewed}\n---\n"
            );
            said("lapsed-review", &[("content/guides/example.md", &guide)]).len()
        };
        assert_eq!([told("2026-10", "2026-10-31"), told("2026-10", "2026-11"), told("2026-10-09", "2026")], [0, 1, 0]);
    }
}
