//! Citations and cross-links in a piece of prose, in the order written.

use crate::model::{CitationItem, CrossLink, Inline, Prose};

/// A citation or a cross-link.
pub(in crate::link) enum Marked<'a> {
    /// One reference of a citation.
    Citation(&'a CitationItem),
    /// A cross-link.
    Link(&'a CrossLink),
}

/// Citations and cross-links, also those inside of links, stressed words and the descriptions of images. What is still to
/// be seen waits on a stack of our own: nothing nested can overflow it.
pub(in crate::link) fn marks(prose: &Prose) -> Vec<Marked<'_>> {
    let mut found = Vec::new();
    let mut waiting: Vec<&Inline> = prose.inlines.iter().rev().collect();
    while let Some(inline) = waiting.pop() {
        match inline {
            Inline::Citation(citation) => found.extend(citation.items.iter().map(Marked::Citation)),
            Inline::CrossLink(link) => {
                found.push(Marked::Link(link));
                waiting.extend(link.inlines.iter().rev());
            }
            Inline::Link(link) => waiting.extend(link.inlines.iter().rev()),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => {
                waiting.extend(inner.iter().rev());
            }
            Inline::Image(image) => waiting.extend(image.description.iter().flat_map(|words| &words.inlines).rev()),
            Inline::Text(_) | Inline::Code(_) | Inline::Break | Inline::Tag(_) => {}
        }
    }
    found
}
