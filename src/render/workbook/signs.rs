//! What is said of signs that no font has: which, and where the author wrote them.

use crate::{
    model::Guide,
    text::{SourceId, Sources},
};
use std::collections::BTreeSet;

/// Signs that are told one by one; of more, only how many.
const TOLD: usize = 5;

/// The signs, each with the first place it stands at, and what helps.
pub(super) fn told(signs: &BTreeSet<&str>, guides: &[&Guide], sources: &Sources) -> String {
    let mut told: Vec<String> = signs.iter().take(TOLD).map(|sign| told_one(sign, guides, sources)).collect();
    if signs.len() > TOLD {
        told.push(format!("and {} more", signs.len() - TOLD));
    }
    format!("no font has {}; put a font that has them into static/fonts, or write it otherwise", told.join(", "))
}

fn told_one(sign: &str, guides: &[&Guide], sources: &Sources) -> String {
    let codes: Vec<String> = sign.chars().map(|letter| format!("U+{:04X}", u32::from(letter))).collect();
    let place = place(sign, guides, sources).map(|place| format!(" at {place}")).unwrap_or_default();
    format!("`{sign}` ({}){place}", codes.join(" "))
}

/// Where a sign first stands: in the guides themselves, or in any other file they may take words from.
fn place(sign: &str, guides: &[&Guide], sources: &Sources) -> Option<String> {
    let own: Vec<SourceId> = guides.iter().map(|guide| guide.span.source).collect();
    let first = sources.iter().filter(|(id, _)| own.contains(id));
    let then = sources.iter().filter(|(id, source)| !own.contains(id) && !source.path().contains("/guides/"));
    first.chain(then).find_map(|(_, source)| {
        let place = source.position(source.text().find(sign)?);
        Some(format!("{}:{}:{}", source.path(), place.line, place.column))
    })
}
