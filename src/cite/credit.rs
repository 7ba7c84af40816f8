//! Who a work is by and where it can be read, as plain values: for machines, which make their own sentences of it.

use super::{
    address::{doi, doi_address, is_web},
    name::{Name, is_body, name},
    tidy::tidy,
};
use crate::model::{Contributor, Handbook, Reference};

/// Somebody a work is by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credit {
    /// The name as it is said: `Ludwig van Beethoven`.
    pub name: String,
    /// Whether it is the name of a body, as far as its words tell.
    pub is_body: bool,
}

/// Somebody a reference names; nothing where the name has no letter.
pub fn credit(contributor: &Contributor, handbook: &Handbook) -> Option<Credit> {
    let name = name(contributor, handbook);
    let is_body = matches!(name, Name::Whole(_));
    Some(Credit { name: name.natural(), is_body }).filter(|credit| !credit.name.is_empty())
}

/// Whether the name of somebody with a page here is that of a body: "The editors".
pub fn names_body(name: &str) -> bool {
    is_body(name)
}

/// Where a work can be read: its DOI, which lasts, or else its address.
pub fn address(reference: &Reference) -> Option<String> {
    let lasting = reference.text("doi").and_then(doi).map(|doi| doi_address(&doi));
    lasting.or_else(|| reference.text("url").map(tidy)).filter(|address| is_web(address))
}
