//! From trees of YAML to the model: one file for each kind of mapping editors write.
//!
//! Each kind has a [`Table`] of its keys. A tree is laid beside its table, so that every unknown or missing key and every
//! value of a wrong type is noticed in one run; then the values that are right are taken. Whatever is wrong, the best that
//! can be made of the rest is made. What never lives here: Markdown, and messages for authors.

mod address;
mod by_key;
mod contributions;
mod front_matter;
mod inspection;
mod person;
mod picture;
mod record;
mod references;
mod settings;
mod table;
mod terms;
mod topics;
mod video;
mod worksheet;

pub use contributions::contributions;
pub use front_matter::{FrontMatter, front_matter};
pub use person::person;
pub use references::{Format, references};
pub use settings::settings;
pub use table::{Field, Shape, Table};
pub use terms::terms;
pub use topics::topics;
pub use video::{VIDEO, video};
pub use worksheet::{WORKSHEETS, worksheet};

use super::{
    Problem,
    yaml::{self, Node},
};
use crate::text::Fragment;
use record::Record;

/// The tables of every kind of file and block, by what it is.
pub fn tables() -> impl Iterator<Item = &'static Table> {
    let files = [&settings::TABLE, &front_matter::TABLE, &person::TABLE, &terms::TABLE, &topics::TABLE];
    let lists = [&contributions::TABLE, &video::TABLE];
    files.into_iter().chain(lists).chain(&references::TABLES).chain(worksheet::TABLES)
}

/// A text's tree; nothing at its beginning where there is none.
fn tree(text: &Fragment, problems: &mut Vec<Problem>) -> Node {
    yaml::parse(text, problems).unwrap_or_else(|| Node::empty_mapping(text.span(0..0)))
}

/// A text's tree as one mapping that follows a table.
fn record<'a>(node: &'a Node, table: &'static Table, problems: &mut Vec<Problem>) -> Record<'a> {
    Record::inspected(node, table, (table.name, inspection::place_of(node)), problems)
}

#[cfg(test)]
mod tests;
