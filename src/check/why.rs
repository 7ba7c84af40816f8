//! Why each sentence on a line has its standing, also of sentences nobody flagged.

use super::{Subject, claims};
use crate::{model::Reasons, text::Span};

/// Why each sentence that touches a line of a guide has its standing. `None` where the file is no guide or has no such line.
pub fn why(subject: &Subject<'_>, path: &str, line: usize) -> Option<Vec<Reasons>> {
    let (id, source) = subject.sources.by_path(path)?;
    let range = source.line_range(line)?;
    let guide = subject.handbook.guides.values().find(|guide| guide.span.source == id)?;
    Some(claims::why(subject, guide, Span::new(id, range.start, range.end)))
}
