//! All that the rules look at.

use crate::{
    config::Settings,
    link::Links,
    load::Problem,
    model::{Date, Handbook},
    text::{Source, Sources, Span},
};

/// All that the rules look at.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The text of every file.
    pub sources: &'a Sources,
    /// What the project sets.
    pub settings: &'a Settings,
    /// The content.
    pub handbook: &'a Handbook,
    /// What reading it noticed.
    pub problems: &'a [Problem],
    /// What leads where, and nowhere.
    pub links: &'a Links,
    /// The day on which waivers and reviews are judged.
    pub as_of: Date,
}

impl<'a> Subject<'a> {
    /// The text of a span.
    pub fn slice(&self, span: Span) -> &'a str {
        self.sources.slice(span)
    }

    /// The source a span lies in.
    pub fn source(&self, span: Span) -> &'a Source {
        self.sources.get(span.source)
    }
}
