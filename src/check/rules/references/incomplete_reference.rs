//! A reference that readers can't find with what it says.

use crate::{
    check::{Subject, rule::rule, spelling},
    diagnostic::Diagnostic,
    model::{Reference, ReferenceKind},
};

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
    let references = subject.handbook.references.values();
    references.filter_map(|reference| tell(reference, &missing(reference))).collect()
}

fn tell(reference: &Reference, missing: &[&Need]) -> Option<Diagnostic> {
    let names: Vec<String> = missing.iter().map(|need| spelling::choice(need.any_of.iter().copied())).collect();
    let (last, rest) = names.split_last()?;
    let named = if rest.is_empty() { last.clone() } else { format!("{} and {last}", rest.join(", ")) };
    let lines: String = missing.iter().map(|need| format!("\n  {}: {}", need.any_of[0], need.example)).collect();
    let (key, kind) = (&reference.key, reference.kind.value);
    let message = format!("`{}` lacks {named}, and can hardly be found without", key.value);
    let finding =
        Diagnostic::at(key.span, message).also(reference.kind.span, format!("what a `{}` needs", kind.name()));
    Some(finding.help(format!("add to it:{lines}")))
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

fn missing(reference: &Reference) -> Vec<&'static Need> {
    let there = |need: &Need| need.any_of.iter().any(|field| has(reference, field));
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
