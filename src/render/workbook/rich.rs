//! Running text as the templates take it: a tree of plain values, never markup.

use super::{printable::Printable, scope::Scope};
use crate::model::{Citation, CitationItem, Inline, Prose};
use serde::Serialize;

/// Marks within marks are shown so deep; what lies deeper is shown without its marks. Typst gives up near 40.
const DEEPEST: usize = 20;

/// Running text.
pub(super) type Rich = Vec<Node>;

/// A piece of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "t", rename_all = "lowercase")]
pub(super) enum Node {
    Text {
        v: Printable,
    },
    Emph {
        c: Rich,
    },
    Strong {
        c: Rich,
    },
    Strike {
        c: Rich,
    },
    Code {
        v: Printable,
    },
    Break,
    /// A picture within a line.
    Image {
        file: String,
        alt: Printable,
    },
    /// Out of the book.
    Link {
        url: String,
        c: Rich,
    },
    /// To a page of the book.
    Goto {
        to: String,
        c: Rich,
    },
    /// To a word among those explained at the end of the guide.
    Term {
        to: String,
        c: Rich,
    },
    Cite {
        numbers: Vec<CiteMark>,
    },
}

/// A number that stands for a reference.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct CiteMark {
    n: usize,
    anchor: String,
    prefix: Printable,
    locator: Printable,
    suffix: Printable,
}

/// Text without any mark.
pub(super) fn text(words: &str) -> Rich {
    vec![Node::Text { v: Printable::line(words) }]
}

/// The letters of a text, without marks and citations.
pub(super) fn said(nodes: &[Node]) -> String {
    let mut said = String::new();
    let mut open: Vec<&Node> = nodes.iter().rev().collect();
    while let Some(node) = open.pop() {
        match node {
            Node::Text { v } | Node::Code { v } => said.push_str(v.as_str()),
            Node::Break => said.push(' '),
            Node::Image { alt, .. } => said.push_str(alt.as_str()),
            Node::Cite { .. } => {}
            Node::Emph { c }
            | Node::Strong { c }
            | Node::Strike { c }
            | Node::Link { c, .. }
            | Node::Goto { c, .. }
            | Node::Term { c, .. } => open.extend(c.iter().rev()),
        }
    }
    said.trim().to_owned()
}

/// Whether nothing of it would be seen.
pub(super) fn is_blank(nodes: &[Node]) -> bool {
    Printable::line(&said(nodes)).is_blank() && !nodes.iter().any(|node| matches!(node, Node::Cite { .. }))
}

impl Scope<'_> {
    /// Prose as running text.
    pub(super) fn rich(&self, prose: &Prose) -> Rich {
        self.inlines(&prose.inlines)
    }

    /// Prose that may be missing; empty where it is.
    pub(super) fn rich_or_none(&self, prose: Option<&Prose>) -> Rich {
        prose.map(|prose| self.rich(prose)).unwrap_or_default()
    }

    /// Prose without marks.
    pub(super) fn plain(&self, prose: &Prose) -> Printable {
        Printable::line(&said(&self.rich(prose)))
    }

    /// Inlines as running text.
    pub(super) fn inlines(&self, inlines: &[Inline]) -> Rich {
        self.nodes(inlines, 0)
    }

    fn nodes(&self, inlines: &[Inline], depth: usize) -> Rich {
        let mut nodes = Rich::new();
        for inline in inlines {
            self.node(inline, depth, &mut nodes);
        }
        nodes
    }

    fn node(&self, inline: &Inline, depth: usize, nodes: &mut Rich) {
        let inner = |inlines: &[Inline]| self.deeper(inlines, depth);
        match inline {
            Inline::Text(text) => nodes.push(Node::Text { v: Printable::line(&text.value) }),
            Inline::Emphasis(inlines) => nodes.push(Node::Emph { c: inner(inlines) }),
            Inline::Strong(inlines) => nodes.push(Node::Strong { c: inner(inlines) }),
            Inline::Strikethrough(inlines) => nodes.push(Node::Strike { c: inner(inlines) }),
            Inline::Code(text) => nodes.push(Node::Code { v: Printable::line(&text.value) }),
            Inline::Link(link) => nodes.extend(web_link(&link.url.value, inner(&link.inlines))),
            Inline::CrossLink(link) => nodes.extend(self.cross_link(link, inner(&link.inlines))),
            Inline::Citation(citation) => self.citation(citation, nodes),
            Inline::Image(image) => nodes.extend(self.picture_in_line(image)),
            Inline::Break => nodes.push(Node::Break),
            // Tags are for a web page.
            Inline::Tag(_) => {}
        }
    }

    fn deeper(&self, inlines: &[Inline], depth: usize) -> Rich {
        if depth < DEEPEST { self.nodes(inlines, depth + 1) } else { text(&letters(inlines)) }
    }

    /// The marks of a citation, close behind the word before them. `@key says` makes the source a word of its sentence.
    fn citation(&self, citation: &Citation, nodes: &mut Rich) {
        let numbers: Vec<CiteMark> = citation.items.iter().filter_map(|item| self.cite_mark(item)).collect();
        if numbers.is_empty() {
            return;
        }
        if citation.narrative {
            let names = citation.items.iter().filter_map(|item| self.short_name(&item.key.value));
            nodes.extend(text(&names.collect::<Vec<_>>().join(&self.strings.get("site-comma", &[]))));
        } else if let Some(Node::Text { v }) = nodes.last_mut() {
            *v = Printable::line(v.as_str().trim_end());
        }
        nodes.push(Node::Cite { numbers });
    }

    fn cite_mark(&self, item: &CitationItem) -> Option<CiteMark> {
        let n = self.number(&item.key.value)?;
        let locator = item.locator.as_ref().map(|locator| {
            let many = if locator.value.contains(['-', '–', ',', '&']) { "yes" } else { "no" };
            self.strings.get("locator", &[("label", &locator.label), ("value", &locator.value), ("many", many)])
        });
        Some(CiteMark {
            n,
            anchor: self.reference_anchor(n),
            prefix: Printable::line(item.prefix.trim()),
            locator: Printable::line(&locator.unwrap_or_default()),
            suffix: Printable::line(item.suffix.trim()),
        })
    }
}

/// A link out of the book; only its words where the address is none a PDF can hold.
pub(super) fn web_link(address: &str, c: Rich) -> Rich {
    match address_in_ascii(address) {
        Some(url) => vec![Node::Link { url, c }],
        None => c,
    }
}

/// An address as a PDF has it: ASCII (ISO 32000-1, 12.6.4.7), and of a length Typst takes.
pub(super) fn address_in_ascii(address: &str) -> Option<String> {
    let url: String = url::Url::parse(address.trim()).ok()?.into();
    (url.len() <= 2000).then_some(url)
}

/// The letters of inlines however deep they lie, waiting on a stack of our own.
fn letters(inlines: &[Inline]) -> String {
    let mut letters = String::new();
    let mut open: Vec<&Inline> = inlines.iter().rev().collect();
    while let Some(inline) = open.pop() {
        match inline {
            Inline::Text(text) | Inline::Code(text) => letters.push_str(&text.value),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => {
                open.extend(inner.iter().rev())
            }
            Inline::Link(link) => open.extend(link.inlines.iter().rev()),
            Inline::CrossLink(link) => open.extend(link.inlines.iter().rev()),
            Inline::Break => letters.push(' '),
            Inline::Citation(_) | Inline::Image(_) | Inline::Tag(_) => {}
        }
    }
    letters
}
