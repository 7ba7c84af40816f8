//! Lists of references, numbered as their marks are.

use super::{
    guide::short_address,
    printable::Printable,
    qr,
    rich::{Node, Rich, address_in_ascii, said, text},
    scope::{Scope, Shared},
};
use crate::model::Key;
use serde::Serialize;

/// An address of more letters than this has a code beside it: nobody types it without a mistake.
const LONG_ADDRESS: usize = 48;

/// An entry of a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Reference {
    number: usize,
    anchor: String,
    text: Rich,
    /// Where it is, as a person types it, unless the entry tells.
    address: Printable,
    /// Where it is, on the web.
    url: Option<String>,
    /// The same for a camera, where it is long.
    qr: Vec<String>,
}

impl Scope<'_> {
    /// The guide's own list, in the order of first citation; none in a course, which has one for all.
    pub(super) fn references(&self) -> Vec<Reference> {
        if self.shared.course.is_some() {
            return Vec::new();
        }
        let cited = self.cited().enumerate();
        cited.map(|(index, key)| self.shared.reference(index + 1, self.reference_anchor(index + 1), key)).collect()
    }
}

impl Shared<'_> {
    /// The list of all guides of a course.
    pub(super) fn references(&self) -> Vec<Reference> {
        let course = self.course.iter();
        let cited = course.flat_map(|course| course.cited().zip(1..));
        cited.map(|(key, number)| self.reference(number, course_anchor(number), key)).collect()
    }

    fn reference(&self, number: usize, anchor: String, key: &Key) -> Reference {
        let mut text = self.entry(key);
        let told = shorten_address(&mut text);
        let written = self.book.handbook.references.get(key).and_then(|reference| reference.text("url"));
        let url = told.clone().or_else(|| written.and_then(address_in_ascii));
        let short = url.as_deref().map(short_address).unwrap_or_default();
        let is_long = short.as_str().len() > LONG_ADDRESS;
        let code = url.as_deref().filter(|_| is_long).map(qr::rows).unwrap_or_default();
        let is_told = told.is_some() || said(&text).contains(short.as_str());
        Reference { number, anchor, text, address: if is_told { Printable::default() } else { short }, url, qr: code }
    }
}

/// Leaves `https://www.` out of an address that stands in an entry as its own words, for nobody has to type it. The
/// address is given back.
fn shorten_address(entry: &mut Rich) -> Option<String> {
    entry.iter_mut().find_map(|node| match node {
        Node::Link { url, c } if short_address(&said(c)) == short_address(url) => {
            *c = text(short_address(url).as_str());
            Some(url.clone())
        }
        _ => None,
    })
}

/// The label of a reference in the list of a course.
pub(super) fn course_anchor(number: usize) -> String {
    format!("references/{number}")
}
