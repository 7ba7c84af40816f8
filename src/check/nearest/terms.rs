//! The words that tell what a sentence is about, brought to a common form.

use crate::check::{
    claims::{Class, Lexicon},
    sources::Folded,
};
use std::collections::BTreeSet;

/// Shorter words hardly ever tell.
const LEAST_LETTERS: usize = 4;

/// Words that hold sentences together.
const HOLLOW: [Class; 12] = [
    Class::Function,
    Class::LeadIn,
    Class::Negation,
    Class::Condition,
    Class::Cause,
    Class::Duty,
    Class::Option,
    Class::Object,
    Class::Adverb,
    Class::Number,
    Class::Hedge,
    Class::Quantity,
];

/// The telling words of a text, each once.
#[derive(Debug, Default)]
pub(super) struct Terms {
    pub(super) words: BTreeSet<String>,
}

impl Terms {
    pub(super) fn of(text: &str, language: &str) -> Self {
        let (folded, lexicon) = (Folded::new(text), Lexicon::of(language));
        let words = (0..folded.len()).map(|number| folded.word(number));
        let tells = |word: &&str| {
            let letters = word.chars().filter(|c| c.is_alphabetic()).count();
            letters >= LEAST_LETTERS && !is_hollow(word, lexicon)
        };
        Self { words: words.filter(tells).map(|word| stem(word).to_owned()).collect() }
    }
}

fn is_hollow(word: &str, lexicon: &Lexicon) -> bool {
    lexicon.word(word).is_some_and(|entry| HOLLOW.iter().any(|class| entry.classes.has(*class)))
}

/// A word without the commonest endings, so that `households` and `household`, `boiled` and `boiling` are one. Too short a rest stays
/// whole.
fn stem(word: &str) -> &str {
    let endings = ["ings", "ing", "ied", "ies", "ed", "es", "er", "s", "e", "y"];
    let mut cut = endings.iter().filter_map(|ending| word.strip_suffix(ending));
    cut.find(|rest| rest.chars().count() >= LEAST_LETTERS).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_holds_a_sentence_together_tells_nothing() {
        let terms = Terms::of("Boiled water tastes flat because the households were boiling it.", "en");
        let words: Vec<&str> = terms.words.iter().map(String::as_str).collect();
        assert_eq!(words, ["boil", "flat", "household", "tast", "water"]);
        assert_eq!(stem("tastes"), stem("taste"));
        assert_eq!((stem("bed"), stem("news")), ("bed", "news"));
    }
}
