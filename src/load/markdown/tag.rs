//! One tag of HTML, by the grammar of CommonMark 0.31.2, section 6.6. Where a project allows raw HTML, this is all of it that is
//! let in, so it is let in by name: what isn't known here isn't there.

use crate::{model::Tag, text::Span};

/// What a piece of HTML is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// A tag that can stand in a line. The second part names an attribute that was left out of it, if any was.
    Tag(Tag, Option<String>),
    /// The end of a line.
    Break,
    /// Anything else, by its name where it has one.
    Other(Option<String>),
}

/// Reads a piece of inline HTML that stands at `span`.
pub(super) fn piece(text: &str, span: Span) -> Piece {
    let is_end = text.starts_with("</");
    let inner = text.trim_start_matches(['<', '/']).trim_end_matches('>');
    let end = inner.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-').unwrap_or(inner.len());
    let (name, rest) = (inner[..end].to_ascii_lowercase(), &inner[end..]);
    if name == "br" && !is_end {
        return Piece::Break;
    }
    let Some(element) = Tag::ELEMENTS.into_iter().find(|element| *element == name) else {
        return Piece::Other(Some(name).filter(|name| !name.is_empty()));
    };
    let mut attributes = Vec::new();
    let mut left_out = None;
    for (name, value) in written(rest) {
        let known = Tag::ATTRIBUTES.into_iter().find(|known| name.eq_ignore_ascii_case(known));
        match known.filter(|known| is_value(known, &value)) {
            Some(known) if attributes.iter().all(|(other, _)| *other != known) => attributes.push((known, value)),
            _ => left_out = left_out.or(Some(name)),
        }
    }
    Piece::Tag(Tag { span, element, is_end, attributes }, left_out)
}

/// Whether an attribute can be set to this.
fn is_value(name: &str, value: &str) -> bool {
    match name {
        "dir" => matches!(value, "ltr" | "rtl" | "auto"),
        "lang" => !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'),
        _ => !value.is_empty(),
    }
}

/// The attributes as they are written, in their order.
fn written(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = text.trim_start_matches(between);
    while !rest.is_empty() {
        let end = rest.find(|sign| sign == '=' || between(sign)).unwrap_or(rest.len()).max(1);
        let end = rest.ceil_char_boundary(end);
        let name = rest[..end].to_owned();
        let behind = rest[end..].trim_start();
        let (value, after) = match behind.strip_prefix('=') {
            Some(value) => value_of(value.trim_start()),
            None => ("", behind),
        };
        found.push((name, value.to_owned()));
        rest = after.trim_start_matches(between);
    }
    found
}

/// The value at the beginning of a text, and what stands behind it.
fn value_of(text: &str) -> (&str, &str) {
    if let Some(quote) = text.chars().next().filter(|sign| matches!(sign, '"' | '\'')) {
        let inner = &text[1..];
        return inner.split_once(quote).unwrap_or((inner, ""));
    }
    text.split_at(text.find(between).unwrap_or(text.len()))
}

/// Whether a sign stands between attributes.
fn between(sign: char) -> bool {
    sign.is_whitespace() || sign == '/'
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::SourceId;

    fn span() -> Span {
        Span::new(SourceId(0), 0, 1)
    }

    fn tag(element: &'static str, is_end: bool, attributes: &[(&'static str, &str)]) -> Tag {
        let attributes = attributes.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        Tag { span: span(), element, is_end, attributes }
    }

    #[test]
    fn marks_within_a_line_are_read_with_the_attributes_they_may_have() {
        let read = |text| piece(text, span());
        assert_eq!(read("<kbd>"), Piece::Tag(tag("kbd", false, &[]), None));
        assert_eq!(read("</KBD >"), Piece::Tag(tag("kbd", true, &[]), None));
        let abbreviation = tag("abbr", false, &[("title", "World > Health"), ("lang", "en")]);
        assert_eq!(read("<abbr\n title='World > Health' LANG=en/>"), Piece::Tag(abbreviation, None));
        assert_eq!(["<br>", "<br />", "<BR/>"].map(read), [Piece::Break, Piece::Break, Piece::Break]);
    }

    #[test]
    fn nothing_else_is_let_in() {
        let read = |text| piece(text, span());
        let other = |name: &str| Piece::Other(Some(name.to_owned()));
        assert_eq!(read("<script>"), other("script"));
        assert_eq!(read("<a href=\"javascript:alert(1)\">"), other("a"));
        assert_eq!(["<?php ?>", "<!DOCTYPE html>", "<![CDATA[x]]>"].map(read), [const { Piece::Other(None) }; 3]);
        let bare = |left_out: &str| Piece::Tag(tag("b", false, &[]), Some(left_out.to_owned()));
        assert_eq!(read("<b onclick=\"f()\">"), bare("onclick"));
        assert_eq!(read("<b style=x class=y>"), bare("style"));
        assert_eq!(read("<b dir=up>"), bare("dir"));
        assert_eq!(read("<b é=1>"), bare("é"));
        assert_eq!(read("<b title='open"), Piece::Tag(tag("b", false, &[("title", "open")]), None));
    }
}
