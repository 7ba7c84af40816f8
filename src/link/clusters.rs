//! The characters of a name as readers see them.

use unicode_segmentation::UnicodeSegmentation;

/// The grapheme clusters of a text. Plain ASCII, which most names are, needs no tables.
pub(super) fn clusters(text: &str) -> impl Iterator<Item = &str> {
    let is_plain = text.is_ascii() && !text.contains('\r');
    let plain = (0..if is_plain { text.len() } else { 0 }).map(|at| &text[at..at + 1]);
    plain.chain(if is_plain { "" } else { text }.graphemes(true))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_and_any_other_are_cut_alike() {
        for text in ["", "Tea pot", "a\r\nb", "e\u{301}a", "水 x"] {
            assert_eq!(clusters(text).collect::<Vec<_>>(), text.graphemes(true).collect::<Vec<_>>(), "{text}");
        }
    }
}
