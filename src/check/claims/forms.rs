//! The forms of verbs, told by their endings: "shatters", "rusted", "letting"; "rührt", "mélangez", "asegúrese".
//!
//! A language's file holds its verbs in their base form, and its endings with what the base has in the place of each: a word that
//! ends like an inflected verb is one when its base is in the lists. Irregular forms are classes of their own. What never lives
//! here: which part of a sentence a verb is.

use super::lexicon::{Class, Classes, Lexicon};

/// A form of a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Form {
    /// As in a dictionary, and in English as in an instruction: `rest`, `rühren`.
    Base,
    /// Third person of the present: `rests`, `rührt`. In English often a plural noun as well.
    Third,
    /// Past tense, in English the participle as well: `rested`, `worn`, `rührte`.
    Past,
    /// `resting`.
    Gerund,
    /// Commands, where these have a form of their own: `mélangez`, `rühre`.
    Command,
    /// `mélangera`.
    Future,
}

impl Form {
    /// The form of a name, as the files write it.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "base" => Some(Self::Base),
            "third" => Some(Self::Third),
            "past" => Some(Self::Past),
            "gerund" => Some(Self::Gerund),
            "command" => Some(Self::Command),
            "future" => Some(Self::Future),
            _ => None,
        }
    }
}

/// The forms a word may be. In English there is only one at most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Forms(u8);

impl Forms {
    /// Whether it may be this one.
    pub fn has(self, form: Form) -> bool {
        self.0 & (1 << form as u8) != 0
    }

    /// Whether it is no form of any verb.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether it may be the verb of a statement by its ending: present, past or future.
    pub fn is_finite(self) -> bool {
        [Form::Third, Form::Past, Form::Future].into_iter().any(|form| self.has(form))
    }

    fn add(&mut self, form: Form) {
        self.0 |= 1 << form as u8;
    }
}

/// The forms a word may be, if it is a verb the lexicon knows; `classes` are those of the word itself.
pub fn forms(word: &str, classes: Classes, lexicon: &Lexicon) -> Forms {
    let mut forms = Forms::default();
    if is_verb(classes) {
        forms.add(Form::Base);
        if !lexicon.grammar.inflected {
            return forms;
        }
    }
    for (class, form) in
        [(Class::Irregular, Form::Past), (Class::Present, Form::Third), (Class::Command, Form::Command)]
    {
        if classes.has(class) {
            forms.add(form);
        }
    }
    if !forms.is_empty() && !lexicon.grammar.inflected {
        return forms;
    }
    add_by_ending(word, lexicon, &mut forms);
    if forms.is_empty() && lexicon.grammar.inflected {
        add_compound(word, lexicon, &mut forms);
    }
    // What a project says to be a word of effect ("stunts") is a verb by its ending alone.
    if forms.is_empty()
        && classes.has(Class::Effect)
        && let Some((_, _, form)) = lexicon.bases(word).next()
    {
        forms.add(form);
    }
    forms
}

fn is_verb(classes: Classes) -> bool {
    classes.has(Class::Verb) || classes.has(Class::StateVerb)
}

fn add_by_ending(word: &str, lexicon: &Lexicon, forms: &mut Forms) {
    let mut base = String::new();
    for (stem, ending, form) in lexicon.bases(word) {
        base.clear();
        base.push_str(stem);
        base.push_str(ending);
        let Some(entry) = lexicon.word(&base) else { continue };
        // What only happens is never commanded.
        let commanded = form == Form::Command && !entry.classes.has(Class::Verb);
        if is_verb(entry.classes) && !commanded {
            forms.add(form);
        }
    }
}

/// "déjelo", "assurez-vous", "aufschneiden": with a pronoun behind or a prefix before.
fn add_compound(word: &str, lexicon: &Lexicon, forms: &mut Forms) {
    let known = |part: &str, forms: &mut Forms| {
        if lexicon.word(part).is_some_and(|entry| is_verb(entry.classes)) {
            forms.add(Form::Base);
        }
        if lexicon.word(part).is_some_and(|entry| entry.classes.has(Class::Command)) {
            forms.add(Form::Command);
        }
        add_by_ending(part, lexicon, forms);
    };
    for stem in lexicon.enclitics.iter().filter_map(|enclitic| word.strip_suffix(enclitic)) {
        let mut found = Forms::default();
        known(stem, &mut found);
        known(&without_accents(stem), &mut found);
        for form in [Form::Base, Form::Gerund, Form::Command].into_iter().filter(|form| found.has(*form)) {
            forms.add(form);
        }
    }
    if forms.is_empty() {
        let stems = lexicon.prefixes.iter().filter_map(|prefix| word.strip_prefix(prefix));
        stems.for_each(|stem| known(stem.strip_prefix("zu").unwrap_or(stem), forms));
    }
}

/// A pronoun behind a verb brings it an accent: "deje", "déjelo".
fn without_accents(stem: &str) -> String {
    let plain = |letter| match letter {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' => 'u',
        other => other,
    };
    stem.chars().map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(language: &str, word: &str) -> Vec<Form> {
        let lexicon = Lexicon::of(language);
        let classes = lexicon.word(word).map_or(Classes::default(), |entry| entry.classes);
        let forms = forms(word, classes, lexicon);
        let all = [Form::Base, Form::Third, Form::Past, Form::Gerund, Form::Command, Form::Future];
        all.into_iter().filter(|form| forms.has(*form)).collect()
    }

    #[test]
    fn a_form_is_told_by_its_ending_and_its_base() {
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
            assert_eq!(told("en", word), expected.into_iter().collect::<Vec<_>>(), "{word}");
        }
    }

    #[test]
    fn each_language_has_its_own_forms() {
        for (language, word, expected) in [
            ("fr", "mélangez", Form::Command),
            ("fr", "assurez-vous", Form::Command),
            ("fr", "provoque", Form::Third),
            ("fr", "réduira", Form::Future),
            ("es", "mezcle", Form::Command),
            ("es", "déjelo", Form::Command),
            ("es", "provoca", Form::Third),
            ("es", "mezclarlo", Form::Base),
            ("it", "mescola", Form::Command),
            ("it", "lasciatelo", Form::Command),
            ("it", "provocano", Form::Third),
            ("it", "metterlo", Form::Base),
            ("de", "rühre", Form::Command),
            ("de", "aufschneiden", Form::Base),
            ("de", "verursacht", Form::Third),
            ("de", "sank", Form::Past),
        ] {
            assert!(told(language, word).contains(&expected), "{language}: {word}");
        }
    }
}
