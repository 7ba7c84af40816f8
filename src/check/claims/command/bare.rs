//! Commands of a language whose verbs show by their place alone that they command: English.
//!
//! "Rest" may be a command or a noun. It commands where something stands behind it that a verb has, and it names where what stands
//! behind is a verb itself.

use super::super::{
    analysis::{Analysis, TokenKind},
    forms::Form,
    lexicon::Class,
    statement,
};

/// A verb in its base form with something behind it that a verb can have; or any unknown word with an object behind it.
pub fn is_command(analysis: &Analysis<'_>, index: usize, end: usize) -> bool {
    if is_abbreviation(analysis, index) {
        return false;
    }
    let followed_by_object = analysis.has(index + 1, Class::Object);
    if analysis.has(index, Class::Verb) {
        return !is_subject(analysis, index, end) && (followed_by_object || !is_noun(analysis, index));
    }
    let opens = index == 0 || !analysis.tokens.get(index).is_some_and(|token| token.capital);
    opens
        && analysis.tokens.get(index).is_some_and(|token| token.kind == TokenKind::Word)
        && !analysis.has(index, Class::Function)
        && !analysis.has(index, Class::Preposition)
        && !analysis.is(index, Class::Inflected)
        && analysis.has(index + 1, Class::SureObject)
}

/// Capitals throughout: "DOT fluid".
fn is_abbreviation(analysis: &Analysis<'_>, index: usize) -> bool {
    let Some(token) = analysis.tokens.get(index) else { return false };
    let text = &analysis.text[token.range()];
    text.len() > 1 && text.chars().all(char::is_uppercase)
}

/// "Work of this kind": a noun.
fn is_noun(analysis: &Analysis<'_>, index: usize) -> bool {
    analysis.has(index + 1, Class::Of) && !analysis.has(index, Class::OfVerb)
}

/// "Work is…", "Rest helps…", "Card payments take…": a noun, or part of one, since a finite verb follows.
fn is_subject(analysis: &Analysis<'_>, index: usize, end: usize) -> bool {
    let next = index + 1;
    if analysis.has(next, Class::Auxiliary) || analysis.has(next, Class::Means) {
        return true;
    }
    let third = analysis.is_form(next, Form::Third);
    let mass = analysis.has(index, Class::Mass);
    let pronoun = analysis.has(next + 1, Class::ObjectPronoun);
    if third && (mass || pronoun || analysis.has(next, Class::Effect)) && !analysis.has(next, Class::Object) {
        return true;
    }
    if !analysis.has(index, Class::OnlyVerb) && noun_phrase_acts(analysis, index, end) {
        return true;
    }
    // "Card payments take", "Air gaps keep": a plural noun with a verb behind it.
    let plural = analysis.word(next).ends_with('s')
        && !analysis.has(next, Class::Function)
        && !analysis.has(next, Class::PossessivePronoun);
    let verb = next + 1;
    let finite = analysis.has(verb, Class::Auxiliary) || analysis.is_form(verb, Form::Base) && verb < end;
    plural && finite && !analysis.has(verb, Class::LeadIn) && statement::takes_a_verb(analysis, verb)
}

/// "Dry winter air makes them…", "Ink on paper has…": words that only name, and a verb behind them.
fn noun_phrase_acts(analysis: &Analysis<'_>, index: usize, end: usize) -> bool {
    let names = |at: usize| {
        let plain =
            !analysis.has(at, Class::Function) && !analysis.has(at, Class::Object) && !analysis.has(at, Class::Adverb);
        analysis.is_word(at) && plain
    };
    let mut verb = index + 1;
    while verb < end.min(index + 8) {
        if verb > index + 1 && analysis.has(verb, Class::PlainFinite) {
            return true;
        }
        let acts = statement::takes_an_object(analysis, verb) || analysis.has(index, Class::Mass) && names(verb + 1);
        if verb > index + 1 && analysis.is_form(verb, Form::Third) && acts {
            return true;
        }
        if analysis.has(verb, Class::Inner) {
            verb += usize::from(analysis.has(verb + 1, Class::Article)) + 1;
        }
        if !names(verb) {
            return false;
        }
        verb += 1;
    }
    false
}
