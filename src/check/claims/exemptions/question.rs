//! A question states nothing, unless it only dresses a statement up: "Did you know that…?"

use crate::check::claims::{Class, Sight};

pub fn applies(sight: &Sight<'_>) -> bool {
    let text = sight.analysis.text.trim_end_matches(['"', '”', '»', ')', ' ']);
    let asks = text.ends_with(['?', '？', '؟']);
    asks && sight.analysis.matches(0, Class::Rhetorical).is_none()
}
