//! `terms.yaml`: the glossary.

use super::{
    by_key::{self, Entries},
    table::{Field, Shape, Table},
};
use crate::{
    load::{Problem, Reading, key},
    model::{Prose, Term},
    text::{Fragment, Spanned},
};

pub(super) static TABLE: Table = Table {
    name: "a term",
    groups: &[&[
        Field::needed("term", Shape::Text, "The word.", "greywater"),
        Field::needed("definition", Shape::Prose, "What it means.", "Water that was used for washing."),
        Field::new("also", Shape::List(&Shape::Text), "Other words for it."),
    ]],
};

/// The terms of a file, in the order written.
pub fn terms(text: &Fragment, reading: &Reading, problems: &mut Vec<Problem>) -> Vec<Term> {
    let entries = Entries { what: "term", key: key::slug, table: |_| &TABLE };
    by_key::read(text, &entries, problems, |key, record, problems| Term {
        span: key.span.to(record.span()),
        term: record.text("term").unwrap_or_else(|| Spanned::new(key.value.to_string(), key.span)),
        definition: record.prose("definition", reading, problems).unwrap_or_else(|| Prose::empty(key.span)),
        also: record.texts("also"),
        key,
    })
}
