//! The pictures of a book, by the paths its words name them by, with what they are.

use std::collections::BTreeMap;
use typst::foundations::Bytes;

/// A picture that every reading system shows (EPUB 3.3, core media types).
pub(super) struct Picture<'a> {
    pub(super) file: String,
    pub(super) kind: &'static str,
    pub(super) bytes: &'a [u8],
}

/// Pictures by their path in the words: `/images/1`.
pub(super) struct Drawn<'a>(BTreeMap<String, Picture<'a>>);

impl<'a> Drawn<'a> {
    /// Those of these files that can be shown.
    pub(super) fn of(files: &'a BTreeMap<String, Bytes>) -> Self {
        let picture = |(path, bytes): (&String, &'a Bytes)| {
            let (kind, ending) = kind(bytes)?;
            Some((format!("/{path}"), Picture { file: format!("{path}.{ending}"), kind, bytes }))
        };
        Self(files.iter().filter_map(picture).collect())
    }

    /// All of them, in the order of their paths.
    pub(super) fn all(&self) -> impl Iterator<Item = &Picture<'a>> {
        self.0.values()
    }

    /// The file of a picture.
    pub(super) fn file(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(|picture| picture.file.as_str())
    }
}

fn kind(bytes: &[u8]) -> Option<(&'static str, &'static str)> {
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => Some(("image/png", "png")),
        [0xff, 0xd8, 0xff, ..] => Some(("image/jpeg", "jpg")),
        [b'G', b'I', b'F', b'8', ..] => Some(("image/gif", "gif")),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(("image/webp", "webp")),
        _ => is_still(bytes).then_some(("image/svg+xml", "svg")),
    }
}

/// Whether a drawing is one, and only that: no program, no page, nothing from elsewhere.
fn is_still(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let moving = [
        "<script",
        "<foreignobject",
        "<!doctype",
        "<!entity",
        "<a ",
        "href=",
        "javascript:",
        "url(h",
        "@import",
        " on",
    ];
    let lower = text.to_ascii_lowercase();
    lower.contains("http://www.w3.org/2000/svg") && !moving.iter().any(|sign| lower.contains(sign))
}
