//! Why each sentence of a line has its standing, to read or for programs.

mod json;
mod text;

pub use json::json;
pub use text::text;

use crate::{model::Reasons, text::Sources};

/// The sentences that touch a line, and why each has its standing.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// The file, relative to the project.
    pub path: &'a str,
    /// The line, from 1.
    pub number: usize,
    /// The sentences, in the order of the page.
    pub sentences: &'a [Reasons],
    /// The text of every file.
    pub sources: &'a Sources,
}
