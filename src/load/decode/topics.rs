//! `topics.yaml`: what guides are grouped by.

use super::{
    by_key::{self, Entries},
    table::{Field, Shape, Table},
};
use crate::{
    load::{Problem, Reading, key},
    model::Topic,
    text::{Fragment, Spanned},
};

pub(super) static TABLE: Table = Table {
    name: "a topic",
    groups: &[&[
        Field::needed("title", Shape::Text, "What it is called.", "Drinking water"),
        Field::new("description", Shape::Prose, "What it holds."),
    ]],
};

/// The topics of a file, in the order written.
pub fn topics(text: &Fragment, reading: &Reading, problems: &mut Vec<Problem>) -> Vec<Topic> {
    let entries = Entries { what: "topic", key: key::slug, table: |_| &TABLE };
    by_key::read(text, &entries, problems, |key, record, problems| Topic {
        span: key.span.to(record.span()),
        title: record.text("title").unwrap_or_else(|| Spanned::new(key.value.to_string(), key.span)),
        description: record.prose("description", reading, problems),
        key,
    })
}
