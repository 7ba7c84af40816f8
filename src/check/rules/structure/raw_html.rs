//! HTML in Markdown.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::ProblemKind,
};

rule! {
    /// Markdown holds raw HTML, which this project doesn't allow.
    ///
    /// ## Why
    ///
    /// HTML works on the website only, not in the workbook, and it can make a page do things no guide should: load what
    /// others can see, or run a program. What guides need can be written in Markdown. A project whose authors are all
    /// trusted may set `html: true`.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// Rinse it <b>twice</b> with drinking water.
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// Rinse it **twice** with drinking water.
    /// ```
    "raw-html" Error Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    subject.each_problem(|span, kind| {
        let ProblemKind::RawHtml = kind else { return None };
        // Of a pair of tags only the first is told.
        (!subject.slice(span).starts_with("</")).then(|| {
            Diagnostic::at(span, "raw HTML isn't allowed here")
                .label("left out")
                .help("write it in Markdown; a `<` that is meant as a sign is written `\\<`")
                .note("`html: true` in `content/vademecum.yaml` lets HTML through, on the website only")
        })
    })
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::{FRONT_MATTER, said, said_of_guide};

    #[test]
    fn a_pair_of_tags_is_told_once_and_a_project_may_allow_them() {
        assert_eq!(said_of_guide("raw-html", "Rinse it <b>twice</b>.\n").len(), 1);
        let settings = ("content/vademecum.yaml", "title: A\nhtml: true\n");
        let guide = format!("{FRONT_MATTER}Rinse it <b>twice</b>.\n");
        assert_eq!(said("raw-html", &[settings, ("content/guides/a.md", &guide)]), Vec::<String>::new());
    }
}
