//! A guide with nothing to do in it.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    model::Guide,
};

rule! {
    /// A guide has no steps, and nothing else that could be followed.
    ///
    /// ## Why
    ///
    /// Readers come to a guide to do something. One that holds a title and an introduction would be published as an empty
    /// page and an empty workbook. A draft may be empty.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// Water is best stored in clean containers.
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// Water is best stored in clean containers.
    ///
    /// ## Store water
    ///
    /// ### Rinse the container
    ///
    /// Rinse it twice with drinking water.
    /// ```
    "empty-guide" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let empty = subject.handbook.guides.values().filter(|guide| !guide.draft && !has_something_to_do(guide));
    empty
        .map(|guide| {
            Diagnostic::at(guide.title.span, "this guide has no steps")
                .help("write each step as a heading `### What to do`, below a part `## …`")
                .note("while you are still writing it, `draft: true` keeps it out of the handbook")
        })
        .collect()
}

fn has_something_to_do(guide: &Guide) -> bool {
    let in_parts = guide.parts.iter().any(|part| !part.steps.is_empty() || !part.lead.is_empty());
    in_parts || guide.sections.iter().any(|section| !section.items.is_empty())
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::{said, said_of_guide};

    #[test]
    fn anything_to_do_is_enough_and_drafts_may_be_empty() {
        assert_eq!(said_of_guide("empty-guide", "").len(), 1);
        assert_eq!(said_of_guide("empty-guide", "## Tips\n\n- Wait.\n"), Vec::<String>::new());
        assert_eq!(said_of_guide("empty-guide", "## Wait\n\nFor as long as it takes.\n"), Vec::<String>::new());
        let draft = "---\ntitle: A\nsummary: B.\ndraft: true\n---\n";
        assert_eq!(said("empty-guide", &[("content/guides/a.md", draft)]), Vec::<String>::new());
    }
}
