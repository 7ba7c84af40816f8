//! `people/<key>.yaml`: an expert or author.

use super::{
    picture,
    table::{Field, Shape, Table},
};
use crate::{
    load::{Problem, Reading},
    model::{Key, Person},
    text::{Fragment, Spanned},
};

pub(super) static TABLE: Table = Table {
    name: "a person",
    groups: &[&[
        Field::needed("name", Shape::Text, "The name as it is to be spelled.", "Ada Lovelace"),
        Field::new("role", Shape::Text, "What they do."),
        Field::new("credentials", Shape::List(&Shape::Text), "Letters behind the name."),
        Field::new("affiliation", Shape::Text, "Where they work."),
        Field::new("image", Shape::Either(&Shape::Text, &picture::TABLE), "A portrait in `static/`."),
        Field::new("bio", Shape::Blocks, "A few words about them."),
        Field::new("links", Shape::List(&Shape::Url), "Addresses of their pages."),
        Field::new("aliases", Shape::List(&Shape::Text), "Spellings of the name that are right too."),
    ]],
};

/// The person a file is about. One whose name isn't given goes by the key.
pub fn person(key: Key, text: &Fragment, reading: &Reading, problems: &mut Vec<Problem>) -> Person {
    let node = super::tree(text, problems);
    let record = super::record(&node, &TABLE, problems);
    let nameless = || Spanned::new(key.to_string(), text.span(0..0));
    Person {
        span: text.whole(),
        name: record.text("name").unwrap_or_else(nameless),
        role: record.text("role"),
        credentials: record.texts("credentials"),
        affiliation: record.text("affiliation"),
        image: record.value("image").and_then(|node| picture::picture(node, reading, problems)),
        biography: record.blocks("bio", reading, problems),
        links: record.addresses("links"),
        aliases: record.texts("aliases"),
        key,
    }
}
