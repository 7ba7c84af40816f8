//! A reference that nothing cites.

use crate::{
    check::{Subject, content::Content, rule::rule},
    diagnostic::Diagnostic,
};

rule! {
    /// Nothing cites a reference.
    ///
    /// ## Why
    ///
    /// Either the claim it was for has gone, and the list of references promises more than the guides hold, or a citation is
    /// missing where one belongs. A reference with a pinned copy isn't found: somebody is still working with it.
    ///
    /// ## Fails
    ///
    /// ```yaml content/references/interviews.yaml
    /// shield-interview:
    ///   type: interview
    ///   person: Lisa Shield
    ///   date: 2021-03-11
    /// ```
    ///
    /// ## Passes
    ///
    /// ```yaml content/references/interviews.yaml
    /// shield-interview:
    ///   type: interview
    ///   person: Lisa Shield
    ///   date: 2021-03-11
    /// ```
    ///
    /// ```guide
    /// Try to see what the breakup teaches you [@shield-interview; @headspace-breakup; @schewitz-interview].
    /// ```
    "unused-reference" Warning Content(check)
}

fn check(subject: &Subject<'_>, content: &Content<'_>) -> Vec<Diagnostic> {
    let used = &content.references;
    let idle = subject.handbook.references.values().filter(|reference| {
        let key = &reference.key.value;
        !used.contains(key) && !subject.handbook.pinned.contains_key(key)
    });
    idle.map(|reference| {
        let key = &reference.key;
        Diagnostic::at(key.span, format!("nothing cites `{}`", key.value))
            .help(format!("cite it where it belongs, as `[@{}]`, or remove it", key.value))
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::said;

    #[test]
    fn citations_count_wherever_they_stand() {
        let guide =
            "---\ntitle: A\nsummary: B.\ndraft: true\n---\n\n> Wait.\n> — Sarah Schewitz [@schewitz-interview]\n";
        let term =
            "rebound:\n  term: Rebound\n  definition: A new beginning, says [a page](reference:headspace-breakup).\n";
        let files = [("content/guides/a.md", guide), ("content/terms.yaml", term)];
        assert_eq!(said("unused-reference", &files), Vec::<String>::new());
    }

    #[test]
    fn a_reference_with_a_pinned_copy_is_kept() {
        let files =
            [("content/sources/headspace-breakup.txt", "Days."), ("content/sources/schewitz-interview.txt", "Yes.")];
        assert_eq!(said("unused-reference", &files), Vec::<String>::new());
    }
}
