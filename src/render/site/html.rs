//! Text that is HTML already, and text that has to become it.

use serde::{Serialize, Serializer};

/// HTML that goes into a page as it is. Only this folder makes it, from text that was escaped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(pub String);

impl Serialize for Html {
    /// As the engine's safe string, so that it is not escaped again.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        minijinja::Value::from_safe_string(self.0.clone()).serialize(serializer)
    }
}

impl Html {
    /// The HTML of plain text.
    pub fn of(text: &str) -> Self {
        let mut html = String::with_capacity(text.len() + 8);
        escape(text, &mut html);
        Self(html)
    }
}

/// Adds text to HTML, safe in an element and in a quoted attribute.
pub fn escape(text: &str, html: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
        html.push_str(&rest[..at]);
        html.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        rest = &rest[at + 1..];
    }
    html.push_str(rest);
}
