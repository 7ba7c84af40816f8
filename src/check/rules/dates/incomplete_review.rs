//! A review by nobody, or on no day.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    model::Guide,
};

rule! {
    /// A guide's review has no reviewer, or no day.
    ///
    /// ## Why
    ///
    /// A review is worth something if a named person did it on a named day: then readers can ask who that is, and see whether the
    /// text was changed since. With one of the two missing they can't.
    ///
    /// ## Fails
    ///
    /// ```guide content/guides/example.md
    /// ---
    /// title: Store drinking water
    /// summary: Fill clean bottles, and keep them cool.
    /// reviewed-by: sarah-schewitz
    /// ---
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide content/guides/example.md
    /// ---
    /// title: Store drinking water
    /// summary: Fill clean bottles, and keep them cool.
    /// reviewed-by: sarah-schewitz
    /// reviewed-on: 2026-10-15
    /// ---
    /// ```
    "incomplete-review" Warning Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.handbook.guides.values().filter_map(tell).collect()
}

fn tell(guide: &Guide) -> Option<Diagnostic> {
    match (&guide.reviewed_by, &guide.reviewed_on) {
        (Some(by), None) => {
            let finding = Diagnostic::at(by.span, "this guide was reviewed, but on no day");
            Some(finding.help("write the day below: `reviewed-on: …`, as in 2026-11-01"))
        }
        (None, Some(on)) => {
            let finding = Diagnostic::at(on.span, "this guide was reviewed by nobody");
            Some(finding.help("name who reviewed it, by the key in `content/people/`: `reviewed-by: …`"))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::said;

    #[test]
    fn a_day_alone_is_no_review() {
        let guide = "---\ntitle: A\nsummary: B.\nreviewed-on: 2026-10-15\n---\n";
        assert_eq!(
            said("incomplete-review", &[("content/guides/example.md", guide)]),
            ["this guide was reviewed by nobody"]
        );
    }
}
