//! A reference that readers can't find with what it says.

use crate::{
    check::{Subject, rule::rule, spelling},
    diagnostic::Diagnostic,
    load::ProblemKind,
    model::{Reference, ReferenceKind},
    text::{SourceId, Span},
};
use std::collections::BTreeMap;

rule! {
    /// A reference lacks what a reader needs to find it.
    ///
    /// ## Why
    ///
    /// A reference is there to be looked up. A book needs its title, who wrote it, its year, and who published it; an article
    /// its journal; a page its address; an interview the person and the day. What else is known about a work may be left out.
    ///
    /// ## Fails
    ///
    /// ```yaml content/references/books.yaml
    /// lovelace-notes:
    ///   type: book
    ///   title: An example of a book
    /// ```
    ///
    /// ## Passes
    ///
    /// ```yaml content/references/books.yaml
    /// lovelace-notes:
    ///   type: book
    ///   title: An example of a book
    ///   author: [Ada Lovelace]
    ///   publisher: Example Press
    ///   date: 1843
    /// ```
    "incomplete-reference" Warning Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let faulty = faulty_fields(subject);
    let references = subject.handbook.references.values().filter(|reference| has_type(reference));
    references
        .filter_map(|reference| {
            let Span { source, start, end } = reference.span;
            let inside = faulty.range((source, start)..(source, end));
            let faulty: Vec<&str> = inside.map(|(_, field)| *field).collect();
            tell(reference, &missing(reference, &faulty))
        })
        .collect()
}

/// Fields that are there but can't be read, by their places: others speak of them.
fn faulty_fields<'a>(subject: &Subject<'a>) -> BTreeMap<(SourceId, u32), &'a str> {
    let fields = subject.problems.iter().filter_map(|problem| {
        let field = match &problem.kind {
            ProblemKind::MalformedUrl { .. } => "url",
            ProblemKind::MalformedDate { key, .. } | ProblemKind::WrongType { key, .. } => key.as_str(),
            _ => return None,
        };
        Some(((problem.span.source, problem.span.start), field))
    });
    fields.collect()
}

/// What a reference without a type needs isn't known.
fn has_type(reference: &Reference) -> bool {
    reference.kind.span != reference.key.span
}

fn tell(reference: &Reference, missing: &[&Need]) -> Option<Diagnostic> {
    let names: Vec<String> = missing.iter().map(|need| spelling::choice(need.any_of.iter().copied())).collect();
    let (last, rest) = names.split_last()?;
    let named = if rest.is_empty() { last.clone() } else { format!("{}, and {last}", rest.join(", ")) };
    let lines: String = missing.iter().map(|need| format!("\n  {}: {}", need.any_of[0], need.example)).collect();
    let (key, kind) = (&reference.key, &reference.kind);
    let message = format!("`{}` lacks what a reader needs to find it", key.value);
    let finding = Diagnostic::at(key.span, message).help(format!("add to it:{lines}"));
    Some(finding.also(kind.span, format!("for a `{}`, {named}", kind.value.name())))
}

/// Something a reader needs: one of these fields.
#[derive(Clone, Copy)]
struct Need {
    any_of: &'static [&'static str],
    example: &'static str,
}

const fn need(any_of: &'static [&'static str], example: &'static str) -> Need {
    Need { any_of, example }
}

const TITLE: Need = need(&["title"], "…");
const WHERE: Need = need(&["url"], "https://…");
const DATE: Need = need(&["date"], "2026-11-01");
const WRITER: Need = need(&["author", "editor"], "[…]");
const BODY: Need = need(&["institution", "author"], "…");
const JOURNAL: Need = need(&["journal"], "…");
const BOOK: Need = need(&["book"], "…");
const PUBLISHER: Need = need(&["publisher", "isbn"], "…");
const PERSON: Need = need(&["person"], "…");
const CHANNEL: Need = need(&["channel", "author", "url"], "…");
const NUMBER: Need = need(&["number", "section", "url"], "…");
const KEEPER: Need = need(&["publisher", "author"], "…");
const DATA: Need = need(&["doi", "url"], "…");

fn needs(kind: ReferenceKind) -> &'static [Need] {
    match kind {
        ReferenceKind::Web => &[TITLE, WHERE],
        ReferenceKind::Article => &[TITLE, JOURNAL, DATE],
        ReferenceKind::Book => &[TITLE, WRITER, PUBLISHER, DATE],
        ReferenceKind::Chapter => &[TITLE, BOOK, WRITER, DATE],
        ReferenceKind::Report => &[TITLE, BODY, DATE],
        ReferenceKind::Interview | ReferenceKind::Personal => &[PERSON, DATE],
        ReferenceKind::Video | ReferenceKind::Podcast => &[TITLE, CHANNEL],
        ReferenceKind::Law => &[TITLE, NUMBER],
        ReferenceKind::Dataset => &[TITLE, KEEPER, DATA],
    }
}

fn missing(reference: &Reference, faulty: &[&str]) -> Vec<&'static Need> {
    let there = |need: &Need| need.any_of.iter().any(|field| faulty.contains(field) || has(reference, field));
    needs(reference.kind.value).iter().filter(|need| !there(need)).collect()
}

fn has(reference: &Reference, field: &str) -> bool {
    match field {
        "author" => !reference.authors.is_empty(),
        "editor" => !reference.editors.is_empty(),
        "person" => reference.person.is_some(),
        "date" => reference.date.is_some(),
        _ => reference.text(field).is_some_and(|text| !text.trim().is_empty()),
    }
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::said;

    fn lacking(yaml: &str) -> usize {
        said("incomplete-reference", &[("content/references/more.yaml", yaml)]).len()
    }

    #[test]
    fn what_is_there_but_wrong_is_left_to_others() {
        assert_eq!(lacking("a:\n  type: web\n  title: A\n  url: www.example.org\n"), 0);
        assert_eq!(lacking("a:\n  type: interview\n  person: Ann Lee\n  date: in May\n"), 0);
        assert_eq!(lacking("a:\n  title: A reference without a type\n"), 0);
    }

    #[test]
    fn one_of_several_fields_is_enough() {
        assert_eq!(lacking("a:\n  type: book\n  title: A\n  editor: [B]\n  isbn: 0-306-40615-2\n  date: 2001\n"), 0);
        assert_eq!(lacking("a:\n  type: report\n  title: A\n  date: 2001\n"), 1);
        assert_eq!(lacking("a:\n  type: law\n  title: A\n  section: '5'\n"), 0);
    }
}
