//! Text as it is printed: without the signs that stand for no text.
//!
//! Whether each of its signs is in a font is asked once a whole workbook is put together (`fonts`), not here.

use super::fonts::is_invisible;
use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation;

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
        Self(text.chars().map(spaced).filter(kept).collect())
    }
}

/// Control characters, and those that stand for no text, which PDF/A and PDF/UA forbid (ISO 14289-1, 7.21.8).
fn is_dropped(sign: char) -> bool {
    let noncharacter = matches!(u32::from(sign) & 0xffff, 0xfffe | 0xffff) || matches!(sign, '\u{fdd0}'..='\u{fdef}');
    (sign.is_control() && !matches!(sign, '\n' | '\t')) || noncharacter || sign == '\u{feff}'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_that_stand_for_no_text_are_dropped() {
        let printed = |text| Printable::line(text).0;
        assert_eq!(printed("a\u{0}b\u{7}c\u{feff}d\ne\u{ffff}"), "abcd e");
        assert_eq!(printed("soft\u{ad}hyphen\u{200b}, 水"), "soft\u{ad}hyphen\u{200b}, 水");
    }

    #[test]
    fn code_keeps_its_lines() {
        assert_eq!(Printable::lines("a\r\n\tb\u{2028}c").0, "a\n\tb\nc");
    }
}
