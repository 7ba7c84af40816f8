//! HTML in Markdown.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    load::{ProblemKind, RawHtml},
    model::Tag,
    text::Span,
};

rule! {
    /// Markdown holds raw HTML, which this project doesn't allow.
    ///
    /// ## Why
    ///
    /// HTML works on the website only, not in the workbook, and it can make a page do things no guide should: load what
    /// others can see, or run a program. What guides need can be written in Markdown. For the little that can't, such as `<kbd>` or
    /// `<sub>`, a project may set `html: true`: tags that mark words within a line are then let in, and nothing else.
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
        let ProblemKind::RawHtml(why) = kind else { return None };
        // Of a pair of tags only the first is told.
        (!subject.slice(span).starts_with("</")).then(|| tell(span, why))
    })
}

fn tell(span: Span, why: &RawHtml) -> Diagnostic {
    let let_in = || format!("of HTML, only these are let in, each within a line: `{}`", Tag::ELEMENTS.join("`, `"));
    match why {
        RawHtml::NotAllowed => Diagnostic::at(span, "raw HTML isn't allowed here")
            .label("left out")
            .help("write it in Markdown; a `<` that is meant as a sign is written `\\<`")
            .note("`html: true` in `content/vademecum.yaml` lets in tags that mark words within a line, on the website only"),
        RawHtml::Block => Diagnostic::at(span, "HTML can't be a block of its own")
            .label("left out, with the words in it")
            .help("write it in Markdown, so that claims in it can be seen")
            .note(let_in()),
        RawHtml::Element(name) => {
            let what = name.as_ref().map_or("this piece of HTML".to_owned(), |name| format!("`<{name}>`"));
            Diagnostic::at(span, format!("{what} isn't allowed, also where HTML is"))
                .label("left out")
                .help("write it in Markdown; a `<` that is meant as a sign is written `\\<`")
                .note(let_in())
        }
        RawHtml::Attribute(name) => Diagnostic::at(span, format!("this tag can't have `{name}` as it is set here"))
            .label("the attribute is left out")
            .help(format!("take `{name}` away"))
            .note("a tag can have `lang`, `dir` (`ltr`, `rtl` or `auto`) and `title`"),
    }
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::{FRONT_MATTER, said, said_of_guide};

    #[test]
    fn a_pair_of_tags_is_told_once_and_a_project_may_allow_what_marks_words() {
        assert_eq!(said_of_guide("raw-html", "Rinse it <b>twice</b>.\n").len(), 1);
        let settings = ("content/vademecum.yaml", "title: A\nhtml: true\n");
        let guide = format!("{FRONT_MATTER}Rinse it <b>twice</b>.\n");
        assert_eq!(said("raw-html", &[settings, ("content/guides/a.md", &guide)]), Vec::<String>::new());
        let guide = format!("{FRONT_MATTER}Rinse <b style=x>it</b> <img src=x>.\n\n<div>twice</div>\n");
        let messages = [
            "this tag can't have `style` as it is set here",
            "`<img>` isn't allowed, also where HTML is",
            "HTML can't be a block of its own",
        ];
        assert_eq!(said("raw-html", &[settings, ("content/guides/a.md", &guide)]), messages);
    }
}
