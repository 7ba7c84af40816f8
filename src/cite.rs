//! References as readers see them: an entry of a bibliography, or a few words for a card.
//!
//! Our own style, `vademecum`, is written in `house`; every other is a style of the Citation Style Language, and `csl` is
//! the only door to hayagriva, which formats them. What comes out is text with its style and links, for any output; what
//! goes in is never read as markup. Which reference has which number in a guide is `link`'s to say.

mod address;
mod credit;
mod csl;
mod entry;
mod house;
mod name;
mod short;
mod tidy;
mod words;

pub use credit::{Credit, address, credit, names_body};
pub use csl::styles;
pub use entry::{Entry, Run, TextStyle};
pub use short::short;

use crate::{
    error::{Error, Result},
    model::{Handbook, Key, Reference},
};
use rayon::prelude::*;
use std::collections::BTreeMap;
use words::Words;

/// The style used where a project names none: plain, complete, and quick.
pub const HOUSE_STYLE: &str = "vademecum";

/// Each reference as an entry of a bibliography, without a number in front: the list that holds it counts.
///
/// Each is formatted by itself, so an entry is the same in every guide, and two works of one author and year are told apart
/// by their titles, not by letters behind the year.
///
/// # Errors
/// When there is no style of this name; the message names those like it.
pub fn entries(handbook: &Handbook, style: &str, language: &str) -> Result<BTreeMap<Key, Entry>> {
    let format = formatter(style, language)?;
    let entries = handbook.references.par_iter();
    Ok(entries.map(|(key, reference)| (key.clone(), format.entry(reference, handbook))).collect())
}

fn formatter(style: &str, language: &str) -> Result<Formatter> {
    let words = words::words(language);
    if style == HOUSE_STYLE {
        return Ok(Formatter::House(words));
    }
    let unknown = || Error::Style { name: style.to_owned(), message: csl::unknown(style) };
    csl::Formatter::new(style, language, words).map(|csl| Formatter::Csl(Box::new(csl))).ok_or_else(unknown)
}

/// What turns references into entries.
enum Formatter {
    House(&'static Words),
    Csl(Box<csl::Formatter>),
}

impl Formatter {
    fn entry(&self, reference: &Reference, handbook: &Handbook) -> Entry {
        match self {
            Self::House(words) => house::entry(reference, handbook, words),
            Self::Csl(csl) => csl.entry(reference, handbook),
        }
    }
}

#[cfg(test)]
mod tests;
