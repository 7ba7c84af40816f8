//! A question states nothing, unless it only dresses a statement up: "Did you know that…?"

use crate::check::claims::Sight;

pub fn applies(sight: &Sight<'_>) -> bool {
    let text = sight.analysis.text.trim_end_matches(['"', '”', '»', ')', ' ']);
    let asks = text.ends_with(['?', '？', '؟']);
    asks && !(sight.analysis.word(0) == "did" && sight.analysis.word(2) == "know")
}
