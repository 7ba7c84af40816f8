//! The names of styles.

use crate::cite::HOUSE_STYLE;
use hayagriva::archive::ArchivedStyle;

/// The names of all styles: ours first, then the others by the alphabet.
pub fn styles() -> Vec<&'static str> {
    let formatting = ArchivedStyle::all().iter().filter(|style| lists_references(**style));
    let mut names: Vec<&str> = formatting.flat_map(|style| style.names()).copied().collect();
    names.sort_unstable();
    names.dedup();
    std::iter::once(HOUSE_STYLE).chain(names).collect()
}

/// The style of this name.
pub(super) fn find(name: &str) -> Option<ArchivedStyle> {
    ArchivedStyle::by_name(name).filter(|style| lists_references(*style))
}

/// Whether a style says how references are listed. One of them says only how marks in the text look.
fn lists_references(style: ArchivedStyle) -> bool {
    style != ArchivedStyle::Alphanumeric
}

/// What to say of a name that no style has.
pub(in crate::cite) fn unknown(name: &str) -> String {
    let likeness = |other: &str| strsim::jaro_winkler(name, other);
    let mut near: Vec<&str> = styles().into_iter().filter(|other| likeness(other) > 0.8).collect();
    near.sort_by(|a, b| likeness(b).total_cmp(&likeness(a)));
    near.truncate(3);
    if near.is_empty() {
        near = vec![HOUSE_STYLE, "apa", "mla", "ieee", "vancouver"];
    }
    format!("there is no such style; there are {}, and others", near.join(", "))
}
