//! The links that were laid for fields, and what their addresses tell.

use super::super::pages;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// A link laid for a field.
#[derive(Debug, PartialEq)]
pub(super) struct Laid {
    pub(super) annotation: ObjectId,
    pub(super) page: ObjectId,
    /// Left, bottom, right, top.
    pub(super) corners: [f32; 4],
    /// Its number in the tree of parents.
    pub(super) parent: i64,
    pub(super) kind: Kind,
    /// Stays the same from edition to edition: the guide's name, the worksheet's, and the field's own.
    pub(super) name: String,
    /// What is read aloud.
    pub(super) tip: String,
}

/// What is filled in.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Some lines of text.
    Text,
    /// One line.
    Line,
    /// A box to tick.
    Tick,
    /// Words to cross out, in so many lines.
    Strike(u8),
    /// One of several, by what it stands for.
    Choice(String),
}

impl Laid {
    /// Width and height.
    pub(super) fn size(&self) -> (f32, f32) {
        let [left, bottom, right, top] = self.corners;
        (right - left, top - bottom)
    }
}

/// All of them, in reading order.
pub(super) fn found(document: &Document) -> lopdf::Result<Vec<Laid>> {
    let mut found = Vec::new();
    for page in pages(document) {
        let Ok(annotations) = document.get_dictionary(page)?.get_deref(b"Annots", document) else { continue };
        let links = annotations.as_array()?.iter().filter_map(|link| link.as_reference().ok());
        found.extend(links.filter_map(|annotation| read(document, page, annotation)));
    }
    Ok(found)
}

fn read(document: &Document, page: ObjectId, annotation: ObjectId) -> Option<Laid> {
    let link = document.get_dictionary(annotation).ok()?;
    let address = address(link, document)?;
    let (kind, name, tip) = decoded(&address)?;
    let corners = link.get(b"Rect").ok()?.as_array().ok()?;
    let corners: Vec<f32> = corners.iter().filter_map(|corner| corner.as_float().ok()).collect();
    let parent = link.get(b"StructParent").and_then(Object::as_i64).unwrap_or(-1);
    Some(Laid { annotation, page, corners: corners.try_into().ok()?, parent, kind, name, tip })
}

fn address(link: &Dictionary, document: &Document) -> Option<String> {
    let action = link.get_deref(b"A", document).ok()?.as_dict().ok()?;
    let address = action.get_deref(b"URI", document).ok()?.as_str().ok()?;
    String::from_utf8(address.to_vec()).ok()
}

/// The parts of `field:kind;name;tip;value`, name and tip in hexadecimal numbers.
fn decoded(address: &str) -> Option<(Kind, String, String)> {
    let mut parts = address.strip_prefix("field:")?.split(';');
    let kind = parts.next()?;
    let (name, tip) = (text(parts.next()?)?, text(parts.next()?)?);
    let kind = match kind {
        "text" => Kind::Text,
        "line" => Kind::Line,
        "tick" => Kind::Tick,
        "strike" => Kind::Strike(parts.next()?.parse().ok()?),
        "choice" => Kind::Choice(parts.next()?.to_owned()),
        _ => return None,
    };
    // A full stop would part a name from the name of a group (ISO 32000-1, 12.7.3.2).
    Some((kind, name.replace('.', "-"), tip))
}

fn text(code: &str) -> Option<String> {
    let byte = |at: usize| u8::from_str_radix(code.get(at..at + 2)?, 16).ok();
    let bytes: Option<Vec<u8>> = (0..code.len()).step_by(2).map(byte).collect();
    String::from_utf8(bytes?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_tell_what_is_filled_in() {
        let (kind, name, tip) = decoded("field:choice;612e62;c3a4;7").unwrap();
        assert_eq!((kind, name.as_str(), tip.as_str()), (Kind::Choice("7".to_owned()), "a-b", "ä"));
        assert_eq!(decoded("https://example.org"), None);
        assert_eq!(decoded("field:text;6;6;"), None);
    }
}
