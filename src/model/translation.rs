//! Translations: `<slug>.<language>` is the key of the translation of `<slug>`. No slug has a full stop in it, so a guide's key
//! alone says whether it is one, of what, and into what.

use super::Key;

/// The key of the translation of a guide into a language.
pub fn key(original: &str, language: &str) -> Key {
    Key::new(&format!("{original}.{language}"))
}

/// What a guide is the translation of; its own name where it is none.
pub fn original(slug: &Key) -> &str {
    slug.as_str().split_once('.').map_or(slug.as_str(), |(original, _)| original)
}

/// The language a guide is a translation into; none where it is an original.
pub fn language(slug: &Key) -> Option<&str> {
    slug.as_str().split_once('.').map(|(_, language)| language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_says_what_it_is_a_translation_of() {
        let spanish = key("tea", "es");
        assert_eq!((spanish.as_str(), original(&spanish), language(&spanish)), ("tea.es", "tea", Some("es")));
        let tea = Key::new("tea");
        assert_eq!((original(&tea), language(&tea)), ("tea", None));
    }
}
