//! The words of each language that mean something to the reader of Markdown: names of sections, abbreviations of locators, and
//! what an attribution says of its quote. The lists are data, one file a language in `words/`.

use crate::{load::sentences, model::SectionKind};
use std::{collections::BTreeMap, sync::LazyLock};

/// The words of one language.
#[derive(Debug, Default)]
pub(super) struct Words {
    sections: BTreeMap<String, SectionKind>,
    locators: BTreeMap<String, &'static str>,
    paraphrased: Vec<String>,
}

static LANGUAGES: LazyLock<BTreeMap<&'static str, Words>> = LazyLock::new(|| {
    let lists = [
        ("ar", include_str!("words/ar.txt")),
        ("de", include_str!("words/de.txt")),
        ("en", include_str!("words/en.txt")),
        ("es", include_str!("words/es.txt")),
        ("fr", include_str!("words/fr.txt")),
        ("it", include_str!("words/it.txt")),
        ("pt", include_str!("words/pt.txt")),
        ("zh", include_str!("words/zh.txt")),
    ];
    lists.into_iter().map(|(language, text)| (language, Words::parse(text))).collect()
});

impl Words {
    /// The words of the language with this tag, such as `en` or `pt-BR`; English where there are none.
    pub(super) fn of(tag: &str) -> &'static Self {
        LANGUAGES.get(sentences::primary(tag).as_str()).unwrap_or(&LANGUAGES["en"])
    }

    /// What section a heading names: its words compared without regard to case and to marks at the end.
    pub(super) fn section(&self, heading: &str) -> Option<SectionKind> {
        let end =
            |c: char| c.is_whitespace() || matches!(c, '.' | ':' | '!' | '?' | '…' | '：' | '！' | '？' | '。' | '؟');
        self.sections.get(folded(heading.trim_end_matches(end)).as_str()).copied()
    }

    /// The CSL label that a word or its abbreviation stands for, in this language or in English.
    pub(super) fn locator(&self, word: &str) -> Option<&'static str> {
        let word = folded(word);
        let english = || LANGUAGES["en"].locators.get(word.as_str());
        self.locators.get(word.as_str()).or_else(english).copied()
    }

    /// The words that say a quote is not verbatim, in this language or in English.
    pub(super) fn paraphrased(&self) -> impl Iterator<Item = &str> {
        self.paraphrased.iter().chain(&LANGUAGES["en"].paraphrased).map(String::as_str)
    }

    fn parse(text: &'static str) -> Self {
        let mut words = Self::default();
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        for (name, list) in lines.filter_map(|line| line.split_once(": ")) {
            let entries = list.split(" | ").map(folded);
            match name.split_once(' ') {
                Some(("section", class)) => {
                    let kind = SectionKind::ALL.into_iter().find(|kind| kind.class() == class);
                    words.sections.extend(entries.filter_map(|entry| Some((entry, kind?))));
                }
                Some(("locator", label)) => words.locators.extend(entries.map(|entry| (entry, label))),
                _ => words.paraphrased.extend(entries),
            }
        }
        words
    }
}

/// In small letters, with one space between words and straight apostrophes.
fn folded(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").to_lowercase().replace('’', "'")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_known_by_name_whatever_their_case_and_last_mark() {
        assert_eq!(Words::of("en-GB").section("THINGS  You’ll Need:"), Some(SectionKind::Supplies));
        assert_eq!(Words::of("de").section("Tipps!"), Some(SectionKind::Tips));
        assert_eq!(Words::of("ar").section("تحذيرات"), Some(SectionKind::Warnings));
        assert_eq!(Words::of("en").section("Tips for the road"), None);
    }

    #[test]
    fn locators_are_known_in_english_too() {
        let german = Words::of("de");
        assert_eq!(
            (german.locator("S"), german.locator("pp"), german.locator("x")),
            (Some("page"), Some("page"), None)
        );
    }
}
