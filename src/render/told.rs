//! Sentences that more than one output says.

use super::{Book, Strings};
use crate::model::{Counts, Guide};

/// How many claims a guide makes, and how many of them have a reference: "41 claims, 41 with a reference".
pub fn claims(guide: &Guide, book: &Book<'_>, strings: &Strings) -> String {
    let counts = Counts::of(book.ledger.guides.get(&guide.slug).map_or(&[][..], Vec::as_slice));
    told(counts, strings)
}

/// The same of all guides.
pub fn all_claims(book: &Book<'_>, strings: &Strings) -> String {
    told(Counts::of(book.ledger.guides.values().flatten()), strings)
}

fn told(counts: Counts, strings: &Strings) -> String {
    let (claims, referenced, waived) =
        (counts.claims().to_string(), counts.referenced().to_string(), counts.waived.to_string());
    let mut text = strings.get("site-claims", &[("claims", &claims), ("referenced", &referenced)]);
    if counts.waived > 0 {
        text += &strings.get("site-claims-waived", &[("count", &waived)]);
    }
    text
}
