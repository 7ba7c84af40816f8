//! The forms of English verbs, told by their endings: "shatters", "rusted", "letting".
//!
//! The word lists hold verbs in their base form; a word that ends like an inflected verb is one when its base is in the lists. What
//! never lives here: which part of a sentence a verb is.

use super::lexicon::{Class, Classes, Lexicon};

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

/// The form a word has, if it is a verb the lexicon knows; `classes` are those of the word itself.
pub fn form(word: &str, classes: Classes, lexicon: &Lexicon) -> Option<Form> {
    if is_verb(classes) {
        return Some(Form::Base);
    }
    if classes.has(Class::Irregular) {
        return Some(Form::Past);
    }
    let known = |base: &str| lexicon.word(base).is_some_and(|entry| is_verb(entry.classes));
    let form = [("s", Form::Third), ("ed", Form::Past), ("ing", Form::Gerund)];
    let (ending, form) = form.into_iter().find(|(ending, _)| word.ends_with(ending))?;
    let stem = &word[..word.len() - ending.len()];
    let is_base =
        |(stem, more): (&str, &str)| if more.is_empty() { known(stem) } else { known(&format!("{stem}{more}")) };
    bases(stem, form).into_iter().flatten().any(is_base).then_some(form)
}

fn is_verb(classes: Classes) -> bool {
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
            let classes = english.word(word).map_or(Classes::default(), |entry| entry.classes);
            assert_eq!(form(word, classes, english), expected, "{word}");
        }
    }
}
