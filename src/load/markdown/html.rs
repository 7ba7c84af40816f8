//! Blocks of HTML, and the waivers in their comments.

use super::{comment, reader::Reader};
use crate::{
    load::{ProblemKind, RawHtml},
    model::Waiver,
    text::{Fragment, Span},
};
use std::ops::Range;

/// Reads a block of HTML that stands at `span`, and gives its waivers. It is never shown, also where a project allows HTML: words
/// in it would be no prose, and no claim in them would be seen.
pub(super) fn waivers(text: &Fragment, span: Span, reader: &mut Reader<'_>) -> Vec<Waiver> {
    let mut waivers = Vec::new();
    let mut has_markup = false;
    for part in parts(text.text()) {
        match part {
            Part::Comment(part) => waivers.extend(comment::waiver(&text.part(part), reader)),
            Part::Unclosed(part) => {
                reader.report(text.span(part), ProblemKind::Unsupported { what: "unclosed comment" });
            }
            Part::Markup => has_markup = true,
        }
    }
    if has_markup {
        let why = if reader.reading.allow_html { RawHtml::Block } else { RawHtml::NotAllowed };
        reader.report(span, ProblemKind::RawHtml(why));
    }
    waivers
}

/// A part of a block of HTML.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    Comment(Range<usize>),
    /// A comment that is never closed, with all the text it swallowed.
    Unclosed(Range<usize>),
    Markup,
}

/// The parts of a block of HTML, but for the white space between them.
fn parts(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let comment = text[at..].find("<!--").map_or(text.len(), |offset| at + offset);
        if !text[at..comment].trim().is_empty() {
            parts.push(Part::Markup);
        }
        if comment == text.len() {
            break;
        }
        // `<!-->` and `<!--->` are whole comments (CommonMark 0.31.2, section 6.6).
        let close = text[comment + 2..].find("-->").map(|offset| comment + 2 + offset + 3);
        at = close.unwrap_or(text.len());
        parts.push(if close.is_some() { Part::Comment(comment..at) } else { Part::Unclosed(comment..at) });
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_told_from_markup() {
        assert_eq!(parts("<!-- a -->\n<b>\n<!-->"), [Part::Comment(0..10), Part::Markup, Part::Comment(15..20)]);
        assert_eq!(parts("<!-- a\nb"), [Part::Unclosed(0..8)]);
    }
}
