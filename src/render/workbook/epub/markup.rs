//! Words into XHTML: escaping, and the few questions all pages ask of the words.

use super::{anchors::Anchors, pictures::Drawn};
use serde_json::Value;

/// What all pages are written with.
pub(super) struct Setting<'a> {
    pub(super) words: &'a Value,
    pub(super) anchors: &'a Anchors,
    pub(super) pictures: &'a Drawn<'a>,
}

impl Setting<'_> {
    /// A word of the interface, its places filled.
    pub(super) fn word(&self, name: &str, places: &[(&str, &str)]) -> String {
        let mut word = text(&self.words["strings"], name).to_owned();
        for (place, value) in places {
            word = word.replace(&format!("{{{place}}}"), value);
        }
        word
    }

    /// The attribute that names a place, with a space before it; nothing where it has no anchor.
    pub(super) fn id(&self, thing: &Value) -> String {
        let name = self.anchors.name(text(thing, "anchor"));
        name.map(|name| format!(" id=\"{name}\"")).unwrap_or_default()
    }

    /// A page of the book.
    pub(super) fn page(&self, title: &str, kind: &str, body: &str) -> String {
        let language = escaped(&self.language());
        let direction = escaped(text(self.words, "direction"));
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" \
             xmlns:epub=\"http://www.idpf.org/2007/ops\" xml:lang=\"{language}\" lang=\"{language}\" dir=\"{direction}\">\n\
             <head>\n<title>{}</title>\n<link rel=\"stylesheet\" href=\"style.css\"/>\n</head>\n<body epub:type=\"{kind}\">\n{body}</body>\n</html>\n",
            escaped(title)
        )
    }

    /// The book's language (BCP 47).
    pub(super) fn language(&self) -> String {
        let language = text(self.words, "language");
        match text(self.words, "region") {
            "" => language.to_owned(),
            region => format!("{language}-{region}"),
        }
    }
}

/// The text under a key; empty where there is none.
pub(super) fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_default()
}

/// The list under a key; empty where there is none.
pub(super) fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

/// The number under a key.
pub(super) fn number(value: &Value, key: &str) -> u64 {
    value[key].as_u64().unwrap_or_default()
}

/// Text, safe in an element and in a quoted attribute.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A heading of a level; HTML has six.
pub(super) fn heading(level: u8, id: &str, inner: &str) -> String {
    let level = level.clamp(1, 6);
    format!("<h{level}{id}>{inner}</h{level}>\n")
}
