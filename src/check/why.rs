//! Why each sentence on a line has its standing, also of sentences nobody flagged.

use super::{Subject, claims};
use crate::{
    model::{Guide, Reasons},
    text::Span,
};

/// Why each sentence that touches a line of a guide, or of what readers sent in about one, has its standing. `None` where the file is neither or has no such line.
pub fn why(subject: &Subject<'_>, path: &str, line: usize) -> Option<Vec<Reasons>> {
    let (id, source) = subject.sources.by_path(path)?;
    let range = source.line_range(line)?;
    let is_about = |guide: &&Guide| {
        let sent = subject.handbook.contributions.get(&guide.slug).into_iter().flatten();
        guide.span.source == id || sent.into_iter().any(|sent| sent.span.source == id)
    };
    let guide = subject.handbook.guides.values().find(is_about)?;
    Some(claims::why(subject, guide, Span::new(id, range.start, range.end)))
}
