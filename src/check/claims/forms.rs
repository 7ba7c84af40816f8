//! The forms of English verbs, told by their endings: "shatters", "rusted", "letting".
//!
//! The word lists hold verbs in their base form; a word that ends like an inflected verb is one when its base is in the lists. What
//! never lives here: which part of a sentence a verb is.

use super::lexicon::{Class, Lexicon};

/// A form of a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As in an instruction: `rest`.
    Base,
    /// Third person: `rests`. Often a plural noun as well.
    Third,
    /// Past tense or participle: `rested`, `worn`.
    Past,
    /// With -ing: `resting`.
    Gerund,
}

/// The form a word has, if it is a verb the lexicon knows.
pub fn form(word: &str, lexicon: &Lexicon) -> Option<Form> {
    let known = |base: &str| lexicon.word(base).is_some_and(|entry| is_verb(entry.classes));
    if known(word) {
        return Some(Form::Base);
    }
    if lexicon.word(word).is_some_and(|entry| entry.classes.has(Class::Irregular)) {
        return Some(Form::Past);
    }
    let form = [("s", Form::Third), ("ed", Form::Past), ("ing", Form::Gerund)];
    let (ending, form) = form.into_iter().find(|(ending, _)| word.ends_with(ending))?;
    let stem = &word[..word.len() - ending.len()];
    bases(stem, form).into_iter().flatten().any(|(stem, more)| known(&format!("{stem}{more}"))).then_some(form)
}

fn is_verb(classes: super::lexicon::Classes) -> bool {
    classes.has(Class::Verb) || classes.has(Class::StateVerb)
}

/// What the base form may be: the stem itself, with an `e` or `y` in the place of what was cut, or with one consonant less.
fn bases(stem: &str, form: Form) -> [Option<(&str, &str)>; 4] {
    let doubled = stem.len() > 2 && stem.is_char_boundary(stem.len() - 1) && {
        let bytes = stem.as_bytes();
        bytes[bytes.len() - 1] == bytes[bytes.len() - 2]
    };
    let shorter = (doubled && form != Form::Third).then(|| (&stem[..stem.len() - 1], ""));
    let with_y = stem.strip_suffix(if form == Form::Third { "ie" } else { "i" }).map(|stem| (stem, "y"));
    let without_e = if form == Form::Third { stem.strip_suffix('e').map(|stem| (stem, "")) } else { Some((stem, "e")) };
    [Some((stem, "")), without_e, with_y, shorter]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_told_by_its_ending_and_its_base() {
        let english = Lexicon::of("en");
        for (word, expected) in [
            ("rest", Some(Form::Base)),
            ("shatters", Some(Form::Third)),
            ("washes", Some(Form::Third)),
            ("dries", Some(Form::Third)),
            ("loses", Some(Form::Third)),
            ("stopped", Some(Form::Past)),
            ("baked", Some(Form::Past)),
            ("dried", Some(Form::Past)),
            ("worn", Some(Form::Past)),
            ("letting", Some(Form::Gerund)),
            ("baking", Some(Form::Gerund)),
            ("kindness", None),
            ("bicycle", None),
            ("s", None),
            ("é", None),
        ] {
            assert_eq!(form(word, english), expected, "{word}");
        }
    }
}
