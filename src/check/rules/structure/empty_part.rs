//! A heading with nothing below it.

use crate::{
    check::{Subject, rule::rule},
    diagnostic::Diagnostic,
    model::{Guide, Heading, Section, SectionKind, Structure},
};

rule! {
    /// A part, a section or a question has nothing in it.
    ///
    /// ## Why
    ///
    /// The heading promises something that isn't there. Often it was meant for later, and forgotten. A draft may have empty
    /// parts, and a step may be all in its heading: see `empty-step`.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// ## Store water
    ///
    /// ### Rinse the container
    ///
    /// Rinse it twice with drinking water.
    ///
    /// ## Tips
    /// ```
    ///
    /// ## Fails
    ///
    /// ```guide
    /// ## Questions
    ///
    /// ### How long does it keep?
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// ## Store water
    ///
    /// ### Rinse the container
    ///
    /// Rinse it twice with drinking water.
    ///
    /// ## Tips
    ///
    /// - Write the date on each container.
    /// ```
    "empty-part" Warning Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let guides = subject.handbook.guides.values().filter(|guide| !guide.draft);
    guides.flat_map(|guide| parts(guide).into_iter().chain(guide.sections.iter().flat_map(section))).collect()
}

fn parts(guide: &Guide) -> Vec<Diagnostic> {
    let what = if guide.structure == Structure::Methods { "method" } else { "part" };
    let empty = guide.parts.iter().filter(|part| part.steps.is_empty() && part.lead.is_empty());
    empty.filter_map(|part| part.heading.as_ref()).map(|heading| tell(what, heading)).collect()
}

fn section(section: &Section) -> Vec<Diagnostic> {
    if section.items.is_empty() && section.lead.is_empty() {
        return vec![tell("section", &section.heading)];
    }
    let questions = section.items.iter().filter(|_| section.kind == SectionKind::Questions);
    let unanswered = questions.filter(|item| item.body.is_empty()).filter_map(|item| item.heading.as_ref());
    unanswered
        .map(|heading| Diagnostic::at(heading.span, "this question has no answer").help("answer it below the heading"))
        .collect()
}

fn tell(what: &str, heading: &Heading) -> Diagnostic {
    Diagnostic::at(heading.span, format!("this {what} has nothing in it"))
        .help("write something below the heading, or remove it")
}
