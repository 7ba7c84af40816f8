//! Running text: what is shown, as a tree of inlines, and what is said, as sentences.

use super::{Citation, CrossLink, Image, Tag, Waiver};
use crate::text::{Fragment, Span, Spanned};

/// A run of text: a paragraph, a heading, a cell, a field.
#[derive(Clone, Debug)]
pub struct Prose {
    /// Where it stands.
    pub span: Span,
    /// What is shown.
    pub inlines: Vec<Inline>,
    /// What is said, a sentence at a time; none where the text is empty.
    pub sentences: Vec<Sentence>,
}

impl Prose {
    /// Prose without a word, at a place.
    pub fn empty(span: Span) -> Self {
        Self { span, inlines: Vec::new(), sentences: Vec::new() }
    }

    /// Whether nothing is shown.
    pub fn is_empty(&self) -> bool {
        self.inlines.is_empty()
    }

    /// The words without markup and citation marks, sentences joined by a space.
    pub fn plain(&self) -> String {
        let sentences: Vec<&str> = self.sentences.iter().map(|sentence| sentence.text.text()).collect();
        sentences.join(" ")
    }
}

/// A piece of running text.
#[derive(Clone, Debug)]
pub enum Inline {
    /// Words.
    Text(Text),
    /// Words stressed.
    Emphasis(Vec<Inline>),
    /// Words stressed strongly.
    Strong(Vec<Inline>),
    /// Words struck out.
    Strikethrough(Vec<Inline>),
    /// Words to be taken letter by letter.
    Code(Text),
    /// A link to a page elsewhere.
    Link(Box<WebLink>),
    /// A link to something of this handbook.
    CrossLink(Box<CrossLink>),
    /// A mark that names a source.
    Citation(Citation),
    /// A picture within a line.
    Image(Box<Image>),
    /// The end of a line the editor wants kept.
    Break,
    /// A tag of HTML; only there when the project's settings allow it.
    Tag(Box<Tag>),
}

/// Words, and where they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The words, with entities and escapes resolved.
    pub value: String,
    /// Where they stand.
    pub span: Span,
}

/// A link to a page elsewhere. Only `http`, `https`, `mailto` and `tel` get this far.
#[derive(Clone, Debug)]
pub struct WebLink {
    /// From the first bracket to the last.
    pub span: Span,
    /// The address.
    pub url: Spanned<String>,
    /// What is shown.
    pub inlines: Vec<Inline>,
}

/// One sentence: the unit of the claim check.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// From its first letter to its stop or to a citation glued behind it.
    pub span: Span,
    /// Its words without markup and citation marks, each traced to its place.
    pub text: Fragment,
    /// The citations in it, or behind its stop.
    pub citations: Vec<Citation>,
    /// Cross-links in it.
    pub links: Vec<CrossLink>,
    /// Waivers written behind it.
    pub waivers: Vec<Waiver>,
}
