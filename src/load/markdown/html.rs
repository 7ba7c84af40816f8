//! Blocks of HTML, and the comments in them.

use crate::{
    model::{Inline, Prose, Text},
    text::{Fragment, Span},
};
use std::ops::Range;

/// A part of a block of HTML.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Html {
    Comment(Range<usize>),
    /// A comment that is never closed, with all the text it swallowed.
    Unclosed(Range<usize>),
    Markup(Range<usize>),
}

/// The parts of a block of HTML, but for the white space between them.
pub(super) fn parts(text: &str) -> Vec<Html> {
    let mut parts = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let comment = text[at..].find("<!--").map_or(text.len(), |offset| at + offset);
        let markup = text[at..comment].trim();
        if !markup.is_empty() {
            let start = comment - text[at..comment].trim_start().len();
            parts.push(Html::Markup(start..start + markup.len()));
        }
        if comment == text.len() {
            break;
        }
        // `<!-->` and `<!--->` are whole comments (CommonMark 0.31.2, section 6.6).
        at = match text[comment + 2..].find("-->") {
            Some(offset) => comment + 2 + offset + 3,
            None => text.len(),
        };
        let closed = text[..at].ends_with("-->");
        parts.push(if closed { Html::Comment(comment..at) } else { Html::Unclosed(comment..at) });
    }
    parts
}

/// A part that is shown as it is.
pub(super) fn inline(text: &Fragment, part: Range<usize>) -> Inline {
    Inline::Html(Text { value: text.text()[part.clone()].to_owned(), span: text.span(part) })
}

/// A paragraph that says nothing and shows HTML.
pub(super) fn paragraph(inlines: Vec<Inline>, span: Span) -> Prose {
    Prose { span, inlines, sentences: Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_told_from_markup() {
        assert_eq!(
            parts("<!-- a -->\n<b>\n<!-->"),
            [Html::Comment(0..10), Html::Markup(11..14), Html::Comment(15..20)]
        );
        assert_eq!(parts("<!-- a\nb"), [Html::Unclosed(0..8)]);
    }
}
