//! A tag of HTML, of the few that mark words within a line. What no tag can be, by its type: a script, a style, a picture, a link.

use crate::text::Span;

/// The beginning or the end of an element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// From `<` to `>`.
    pub span: Span,
    /// One of [`Tag::ELEMENTS`].
    pub element: &'static str,
    /// Whether it ends the element.
    pub is_end: bool,
    /// Names, each of [`Tag::ATTRIBUTES`] and there once, and what they are set to.
    pub attributes: Vec<(&'static str, String)>,
}

impl Tag {
    /// The elements there can be: phrasing content (HTML Living Standard, section 3.2.5.2.5) that takes any other of these, shows
    /// its words as they are and asks for nothing from elsewhere. A `<br>` is the end of a line, not a tag; a `<q>` would hide a
    /// quotation from those who look for its marks.
    pub const ELEMENTS: [&str; 19] = [
        "abbr", "b", "bdi", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "s", "samp", "small", "span",
        "strong", "sub", "sup", "var",
    ];

    /// The attributes an element can have: its language, its direction, what it is short for.
    pub const ATTRIBUTES: [&str; 3] = ["dir", "lang", "title"];
}
