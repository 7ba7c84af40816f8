//! Places as programs read them: paths, lines and columns, without a byte offset.

use crate::text::{Position, Sources, Span};
use serde::Serialize;

/// From a line and column up to, not including, another; both count from 1, columns in characters.
#[derive(Serialize)]
pub(super) struct Range {
    start: Point,
    end: Point,
}

#[derive(Serialize)]
struct Point {
    line: usize,
    column: usize,
}

impl From<Position> for Point {
    fn from(position: Position) -> Self {
        Self { line: position.line, column: position.column }
    }
}

/// A range in a file, whose path is relative to the project.
#[derive(Serialize)]
pub(super) struct Place<'a> {
    path: &'a str,
    range: Range,
}

impl Range {
    pub(super) fn of(sources: &Sources, span: Span) -> Self {
        Self { start: sources.start(span).into(), end: sources.end(span).into() }
    }
}

impl<'a> Place<'a> {
    pub(super) fn of(sources: &'a Sources, span: Span) -> Self {
        Self { path: sources.get(span.source).path(), range: Range::of(sources, span) }
    }
}
