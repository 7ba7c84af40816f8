//! The only door to YAML: text in, a tree out whose every key and value knows its place in the source.
//!
//! YAML 1.2 with the core schema. What the parser below can't read becomes a problem, and whatever of the tree can be
//! kept is kept: a mistake in one entry of a file doesn't hide the others. What never lives here: any idea of which keys
//! there should be.

mod builder;
mod node;
mod recovery;
mod scalar;
mod schema;
mod syntax;

pub use node::{Entry, Kind, Mapping, Node, Scalar, Value};

use super::Problem;
use crate::text::Fragment;

/// How deep lists and mappings may lie in one another.
pub const DEPTH_LIMIT: usize = 32;

/// Reads a text as one YAML document. `None` where there is nothing in it but comments.
pub fn parse(text: &Fragment, problems: &mut Vec<Problem>) -> Option<Node> {
    let mut reading = builder::read(text);
    match reading.failure.take() {
        Some(failure) => recovery::recover(text, reading, failure, problems),
        None => {
            problems.append(&mut reading.problems);
            reading.root
        }
    }
}

#[cfg(test)]
mod tests;
