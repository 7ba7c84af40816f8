//! Signs that no font has. PDF/UA allows no sign without a glyph, and an empty box tells a reader nothing.

use super::Fonts;
use std::collections::BTreeSet;
use unicode_segmentation::UnicodeSegmentation;

/// The signs of a text, each with the marks that belong to it, that no single font has.
pub(in super::super) fn missing<'t>(text: &'t str, fonts: &Fonts) -> BTreeSet<&'t str> {
    if text.is_ascii() {
        return BTreeSet::new();
    }
    let signs: BTreeSet<&str> = text.graphemes(true).filter(|sign| !sign.is_ascii()).collect();
    signs.into_iter().filter(|sign| !has_glyphs(sign, fonts)).collect()
}

/// Whether a sign, with the marks that belong to it, can be printed.
pub(super) fn has_glyphs(sign: &str, fonts: &Fonts) -> bool {
    let mut drawn = letters(sign).peekable();
    drawn.peek().is_none() || (!sign.chars().any(is_private) && fonts.have(drawn))
}

/// The letters of a sign that are drawn.
pub(super) fn letters(sign: &str) -> impl Iterator<Item = char> + Clone {
    sign.chars().filter(|letter| !letter.is_whitespace() && !is_invisible(*letter))
}

/// Private use: what it looks like is between writer and reader, and no archive takes it.
fn is_private(letter: char) -> bool {
    matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}

/// Signs that have no shape in any font and need none (Unicode: Default_Ignorable_Code_Point), as far as text has them.
pub(in super::super) fn is_invisible(sign: char) -> bool {
    matches!(sign,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0020}'..='\u{e007f}' | '\u{e0100}'..='\u{e01ef}')
}

#[cfg(test)]
mod tests {
    use super::{super::FONTS, *};

    #[test]
    fn signs_without_a_glyph_are_found_and_no_others() {
        let found = |text| missing(text, &FONTS).into_iter().collect::<Vec<_>>();
        assert_eq!(found("Łódź, Ελλάδα, Київ, עברית, ★, 😀👩‍👩‍👧🇩🇪1️⃣☎️"), [""; 0]);
        assert_eq!(found("tea and 水 and ไทย"), ["ท", "ย", "ไ", "水"]);
        assert_eq!(found("soft\u{ad}hyphen\u{200b}, \u{e000}"), ["\u{e000}"]);
    }
}
