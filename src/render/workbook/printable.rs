//! Text that can be printed: every sign in it is one a font of ours has.
//!
//! PDF/UA allows no sign without a glyph, and a book full of other people's words must not fail for one of them. A sign that
//! no font has is printed as an empty box, which a reader can see, and so is a letter with a mark that no one font has. That
//! the author ought to be told is a finding's business and needs a rule; nothing here speaks to authors.

use super::fonts::FONTS;
use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation;

/// What stands for a sign that can't be printed.
const BOX: &str = "□";

/// Letters of the longest title.
const LONGEST_TITLE: usize = 400;

/// Text that can be printed. Whatever reaches a template as text is one of these.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub(super) struct Printable(String);

impl Printable {
    /// Running text: white space of any kind is a space, but for those that hold words together or are of a certain width.
    pub(super) fn line(text: &str) -> Self {
        let breaks =
            |sign: char| (sign.is_control() && sign.is_whitespace()) || matches!(sign, '\u{2028}' | '\u{2029}');
        Self::of(text, |sign| if breaks(sign) { ' ' } else { sign })
    }

    /// Text in which line breaks and tabs count.
    pub(super) fn lines(text: &str) -> Self {
        Self::of(&text.replace("\r\n", "\n"), |sign| match sign {
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
            other => other,
        })
    }

    /// The text of a title: one of more letters than any title has is cut, as no page would hold it.
    pub(super) fn title(text: &str) -> Self {
        let Self(mut title) = Self::line(text);
        if let Some((end, _)) = title.grapheme_indices(true).nth(LONGEST_TITLE) {
            title.truncate(end);
            title.push('…');
        }
        Self(title)
    }

    /// This text, or another where nothing of it would be seen.
    pub(super) fn or(self, otherwise: impl FnOnce() -> Self) -> Self {
        if self.is_blank() { otherwise() } else { self }
    }

    /// The same text without one sign, wherever it stands.
    pub(super) fn without(&self, sign: char) -> Self {
        Self(self.0.replace(sign, ""))
    }

    /// The text.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing would be seen.
    pub(super) fn is_blank(&self) -> bool {
        self.0.chars().all(|sign| sign.is_whitespace() || is_invisible(sign))
    }

    fn of(text: &str, spaced: impl Fn(char) -> char) -> Self {
        let kept = |sign: &char| !is_dropped(*sign);
        let text: String = text.chars().map(spaced).filter(kept).collect();
        if text.is_ascii() {
            return Self(text);
        }
        Self(text.graphemes(true).map(|sign| if has_glyphs(sign) { sign } else { BOX }).collect())
    }
}

/// Whether a sign, with the marks that belong to it, can be printed.
fn has_glyphs(sign: &str) -> bool {
    let mut drawn = sign.chars().filter(|letter| !letter.is_whitespace() && !is_invisible(*letter)).peekable();
    if drawn.peek().is_none() {
        return true;
    }
    let private = |letter: char| matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..);
    sign.is_ascii() || (!sign.chars().any(private) && FONTS.have(drawn))
}

/// Control characters, and those that stand for no text, which PDF/A and PDF/UA forbid (ISO 14289-1, 7.21.8).
fn is_dropped(sign: char) -> bool {
    let noncharacter = matches!(u32::from(sign) & 0xffff, 0xfffe | 0xffff) || matches!(sign, '\u{fdd0}'..='\u{fdef}');
    (sign.is_control() && !matches!(sign, '\n' | '\t')) || noncharacter || sign == '\u{feff}'
}

/// Signs that have no shape in any font and need none (Unicode: Default_Ignorable_Code_Point), as far as text has them.
fn is_invisible(sign: char) -> bool {
    matches!(sign,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_without_a_glyph_are_boxes_and_the_rest_is_left_alone() {
        let printed = |text| Printable::line(text).0;
        assert_eq!(printed("Łódź, Ελλάδα, Київ, עברית, ★"), "Łódź, Ελλάδα, Київ, עברית, ★");
        assert_eq!(printed("tea 👩‍👩‍👧 and 水"), "tea □ and □");
        assert_eq!(printed("a\u{0}b\u{7}c\u{feff}d\ne\u{ffff}"), "abcd e");
        assert_eq!(printed("\u{e000}"), BOX);
        assert_eq!(printed("soft\u{ad}hyphen\u{200b}"), "soft\u{ad}hyphen\u{200b}");
    }

    #[test]
    fn code_keeps_its_lines() {
        assert_eq!(Printable::lines("a\r\n\tb\u{2028}c").0, "a\n\tb\nc");
    }
}
