//! Quotations and figures beside the pinned copies of what is cited for them.
//!
//! A pinned copy is a text file with what a reference says. Both texts are folded to letters and words (`folded`), so that
//! quotation marks, dashes, line breaks and ligatures don't count. A quotation (`quotation`) is looked up word for word
//! (`pinned`), then with a few words that differ (`align`); a figure by its value (`figures`). What is found nowhere is only
//! said to be missing where every reference cited has a pinned copy. What never lives here: a rule's wording.

mod align;
mod figures;
mod folded;
mod gathered;
mod lookup;
mod numerals;
mod pinned;
mod quotation;
mod words;

pub use figures::{Figure, missing_figures, numbers_in};
pub use folded::Folded;
pub use lookup::{Difference, Looked, Lookup, looked_up};

#[cfg(test)]
mod tests;
