//! Running text as XHTML.

use super::markup::{Setting, escaped, list, text};
use serde_json::Value;

impl Setting<'_> {
    /// Running text under a key.
    pub(super) fn rich(&self, thing: &Value, key: &str) -> String {
        self.nodes(list(thing, key), false)
    }

    /// The same without links and marks, as a title has it.
    pub(super) fn bare(&self, thing: &Value, key: &str) -> String {
        self.nodes(list(thing, key), true)
    }

    /// Nodes, which the loader nests no deeper than twenty.
    pub(super) fn nodes(&self, nodes: &[Value], bare: bool) -> String {
        nodes.iter().map(|node| self.node(node, bare)).collect()
    }

    fn node(&self, node: &Value, bare: bool) -> String {
        let inner = || self.nodes(list(node, "c"), bare);
        let said = || escaped(text(node, "v"));
        match text(node, "t") {
            "text" => said(),
            "emph" => format!("<em>{}</em>", inner()),
            "strong" => format!("<strong>{}</strong>", inner()),
            "strike" => format!("<s>{}</s>", inner()),
            "code" => format!("<code>{}</code>", said()),
            "break" if bare => " ".to_owned(),
            "break" => "<br/>".to_owned(),
            "image" => self.sign(node),
            "cite" if bare => String::new(),
            "cite" => self.marks(list(node, "numbers")),
            "link" if !bare => format!("<a href=\"{}\">{}</a>", escaped(text(node, "url")), inner()),
            "goto" | "term" if !bare => self.jump(text(node, "to"), &inner(), ""),
            _ => inner(),
        }
    }

    /// A link within the book; the words alone where it leads nowhere in it.
    pub(super) fn jump(&self, anchor: &str, inner: &str, attributes: &str) -> String {
        match self.anchors.href(anchor) {
            Some(href) => format!("<a href=\"{href}\"{attributes}>{inner}</a>"),
            None => inner.to_owned(),
        }
    }

    fn sign(&self, node: &Value) -> String {
        let alt = escaped(text(node, "alt"));
        match self.pictures.file(text(node, "file")) {
            Some(file) => format!("<img class=\"sign\" src=\"{file}\" alt=\"{alt}\"/>"),
            None => alt,
        }
    }

    fn marks(&self, marks: &[Value]) -> String {
        let mark = |mark: &Value| {
            let part = |key: &str, before: &str, after: &str| match text(mark, key) {
                "" => String::new(),
                said => format!("{before}{}{after}", escaped(said)),
            };
            let number = mark["n"].to_string();
            let linked = self.jump(text(mark, "anchor"), &number, " epub:type=\"noteref\" role=\"doc-noteref\"");
            format!("{}{linked}{}{}", part("prefix", "", " "), part("locator", ", ", ""), part("suffix", ", ", ""))
        };
        let marks: Vec<String> = marks.iter().map(mark).collect();
        format!("<span class=\"marks\">[{}]</span>", marks.join("; "))
    }
}
