//! Blocks of HTML, and the comments in them.

use super::{comment, reader::Reader};
use crate::{
    load::ProblemKind,
    model::{Inline, Prose, Text, Waiver},
    text::{Fragment, Span},
};
use std::ops::Range;

/// What there is to a block of HTML.
pub(super) struct Html {
    pub(super) waivers: Vec<Waiver>,
    /// The HTML itself, where the project allows it.
    pub(super) shown: Option<Prose>,
}

/// Reads a block of HTML that stands at `span`.
pub(super) fn read(text: &Fragment, span: Span, reader: &mut Reader<'_>) -> Html {
    let mut waivers = Vec::new();
    let mut shown = Vec::new();
    for part in parts(text.text()) {
        match part {
            Part::Comment(part) => waivers.extend(comment::waiver(&text.part(part), reader)),
            Part::Unclosed(part) => {
                reader.report(text.span(part), ProblemKind::Unsupported { what: "unclosed comment" });
            }
            Part::Markup(part) => shown.push(part),
        }
    }
    if !shown.is_empty() && !reader.reading.allow_html {
        reader.report(span, ProblemKind::RawHtml);
        shown.clear();
    }
    let inline =
        |part: Range<usize>| Inline::Html(Text { value: text.text()[part.clone()].to_owned(), span: text.span(part) });
    let inlines: Vec<Inline> = shown.into_iter().map(inline).collect();
    let shown = (!inlines.is_empty()).then(|| Prose { span, inlines, sentences: Vec::new() });
    Html { waivers, shown }
}

/// A part of a block of HTML.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    Comment(Range<usize>),
    /// A comment that is never closed, with all the text it swallowed.
    Unclosed(Range<usize>),
    Markup(Range<usize>),
}

/// The parts of a block of HTML, but for the white space between them.
fn parts(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let comment = text[at..].find("<!--").map_or(text.len(), |offset| at + offset);
        let markup = text[at..comment].trim();
        if !markup.is_empty() {
            let start = comment - text[at..comment].trim_start().len();
            parts.push(Part::Markup(start..start + markup.len()));
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
        assert_eq!(
            parts("<!-- a -->\n<b>\n<!-->"),
            [Part::Comment(0..10), Part::Markup(11..14), Part::Comment(15..20)]
        );
        assert_eq!(parts("<!-- a\nb"), [Part::Unclosed(0..8)]);
    }
}
