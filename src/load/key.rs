//! Which texts can be keys.

use crate::model::Key;
use unicode_segmentation::UnicodeSegmentation;

/// File systems end a name at 255 bytes, and a page's name has more in it than its key.
const LONGEST: usize = 200;

/// The key of a guide, person, term or topic: letters and digits of any script, `-` and `_`, a letter or digit first.
pub fn slug(text: &str) -> Option<Key> {
    let fits = |letter: &str| is_letter(letter) || matches!(letter, "-" | "_");
    let is_slug = text.len() <= LONGEST && text.graphemes(true).all(fits);
    (is_slug && text.graphemes(true).next().is_some_and(is_letter)).then(|| Key::new(text))
}

/// The key of a reference: letters and digits of any script and `_`, with single marks of `:.+/-` between them. These are
/// the keys of [Pandoc](https://pandoc.org/MANUAL.html#citation-syntax) that a path can be made of.
pub fn reference(text: &str) -> Option<Key> {
    let mut may_be_mark = false;
    let mut ends_well = false;
    for letter in text.graphemes(true) {
        let is_mark = matches!(letter, ":" | "." | "+" | "/" | "-");
        ends_well = letter == "_" || is_letter(letter);
        let fits = ends_well || (is_mark && may_be_mark);
        if !fits {
            return None;
        }
        may_be_mark = !is_mark;
    }
    (ends_well && text.len() <= LONGEST).then(|| Key::new(text))
}

/// A letter as readers see it, with the accents and vowel signs that belong to it.
fn is_letter(letter: &str) -> bool {
    letter.starts_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_words_of_any_script() {
        for text in ["water", "no-contact-rule", "水を", "नमस्ते", "Éa_1", "7-days", "a--b"] {
            assert!(slug(text).is_some(), "{text}");
        }
        for text in ["", "-a", "_a", "a b", "a.b", "a/b", "..", "a:b", "a\0", "é\u{7}", &"x".repeat(201)] {
            assert!(slug(text).is_none(), "{text:?}");
        }
    }

    #[test]
    fn reference_keys_are_pandocs_and_lead_nowhere_on_a_disk() {
        for text in ["a", "doe2020", "_x", "Doe:2020.a", "a/b", "a+b-c", "é_ü"] {
            assert!(reference(text).is_some(), "{text}");
        }
        for text in ["", ".", "..", "a/../b", "/a", "a/", "a..b", "a--b", "a#b", "a b", "-a", "a.", "a\\b"] {
            assert!(reference(text).is_none(), "{text:?}");
        }
    }
}
