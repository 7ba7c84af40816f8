//! All that the rules look at.

use crate::{
    config::Settings,
    diagnostic::Diagnostic,
    link::{Links, Unresolved},
    load::{Problem, ProblemKind},
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

    /// What a rule has to say of what reading noticed, one problem at a time.
    pub fn each_problem(&self, tell: impl Fn(Span, &'a ProblemKind) -> Option<Diagnostic>) -> Vec<Diagnostic> {
        self.problems.iter().filter_map(|problem| tell(problem.span, &problem.kind)).collect()
    }

    /// What a rule has to say of the keys that lead nowhere, one at a time.
    pub fn each_unresolved(&self, tell: impl Fn(&'a Unresolved) -> Option<Diagnostic>) -> Vec<Diagnostic> {
        self.links.unresolved.iter().filter_map(tell).collect()
    }
}
