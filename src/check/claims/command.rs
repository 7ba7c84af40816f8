//! Commands and advice: what tells the reader to do something.
//!
//! A command begins with a verb in its base form, perhaps behind a condition; advice obliges ("you should…", "the filter should be
//! rinsed…"), unless a law obliges.

use super::{
    analysis::{Analysis, TokenKind},
    forms::Form,
    lexicon::Class,
    statement,
};
use std::ops::Range;

/// Whether the tokens tell the reader to do something.
pub fn instructs(analysis: &Analysis<'_>, tokens: &Range<usize>) -> bool {
    begins_with_a_command(analysis, tokens.start, tokens.end)
        || opens_with_a_condition(analysis, tokens)
        || obliges(analysis, tokens)
        || advises(analysis, tokens)
}

/// "If it is still damp, wipe it again": behind a comma of a clause that opens with a condition.
fn opens_with_a_condition(analysis: &Analysis<'_>, tokens: &Range<usize>) -> bool {
    let Some(first) = tokens.clone().find(|index| analysis.is_word(*index)) else { return false };
    let lead = lead_in(analysis, first);
    let opens = [first, lead].iter().any(|index| analysis.matches(*index, Class::Condition).is_some());
    opens
        && (lead..tokens.end)
            .filter(|index| analysis.is_mark(*index, ','))
            .any(|comma| begins_with_a_command(analysis, comma + 1, tokens.end))
}

fn begins_with_a_command(analysis: &Analysis<'_>, start: usize, end: usize) -> bool {
    let Some(first) = (start..end).find(|index| analysis.is_word(*index)) else { return false };
    if (start..first).any(|index| analysis.is_mark(index, '"') || analysis.is_mark(index, '“')) {
        return false;
    }
    let first = lead_in(analysis, first);
    if first >= end {
        return false;
    }
    if analysis.matches(first, Class::Negation).is_some() || analysis.matches(first, Class::Advice).is_some() {
        return true;
    }
    is_command(analysis, first, end)
}

/// The first token behind words like "then", "please", "first of all".
pub fn lead_in(analysis: &Analysis<'_>, mut index: usize) -> usize {
    while let Some(length) = analysis.matches(index, Class::LeadIn) {
        // "No contact works" is no answer.
        if matches!(analysis.word(index), "no" | "yes") && !analysis.is_mark(index + 1, ',') {
            break;
        }
        if analysis.matches(index, Class::Negation).is_some() && length == 1 {
            break;
        }
        index += length;
        while analysis.is_mark(index, ',') {
            index += 1;
        }
    }
    index
}

/// A verb in its base form with something behind it that a verb can have; or any unknown word with an object behind it.
fn is_command(analysis: &Analysis<'_>, index: usize, end: usize) -> bool {
    if is_abbreviation(analysis, index) {
        return false;
    }
    let followed_by_object = analysis.has(index + 1, Class::Object);
    if analysis.has(index, Class::Verb) {
        return !is_subject(analysis, index, end) && (followed_by_object || !is_noun(analysis, index));
    }
    let word = analysis.word(index);
    let inflected = ["s", "ed", "ing", "ly", "er", "tion", "ness", "ment"].iter().any(|ending| word.ends_with(ending));
    let opens = index == 0 || !analysis.tokens.get(index).is_some_and(|token| token.capital);
    opens
        && analysis.tokens.get(index).is_some_and(|token| token.kind == TokenKind::Word)
        && !analysis.has(index, Class::Function)
        && !analysis.has(index, Class::Preposition)
        && !inflected
        && matches!(analysis.word(index + 1), "the" | "your" | "it" | "them" | "yourself" | "any" | "each" | "every")
}

/// Capitals throughout: "DOT fluid".
fn is_abbreviation(analysis: &Analysis<'_>, index: usize) -> bool {
    let Some(token) = analysis.tokens.get(index) else { return false };
    let text = &analysis.text[token.range()];
    text.len() > 1 && text.chars().all(char::is_uppercase)
}

/// "Work of this kind": a noun.
fn is_noun(analysis: &Analysis<'_>, index: usize) -> bool {
    analysis.word(index + 1) == "of"
        && !matches!(analysis.word(index), "dispose" | "think" | "beware" | "speak" | "get")
}

/// "Work is…", "Rest helps…", "Card payments take…": a noun, or part of one, since a finite verb follows.
fn is_subject(analysis: &Analysis<'_>, index: usize, end: usize) -> bool {
    let next = index + 1;
    if analysis.has(next, Class::Auxiliary) || analysis.word(next) == "means" {
        return true;
    }
    let third = analysis.form(next) == Some(Form::Third);
    let mass = analysis.has(index, Class::Mass);
    let pronoun = matches!(analysis.word(next + 1), "it" | "them" | "you" | "him" | "her" | "us");
    if third && (mass || pronoun || analysis.has(next, Class::Effect)) && !analysis.has(next, Class::Object) {
        return true;
    }
    if !is_only_a_verb(analysis.word(index)) && noun_phrase_acts(analysis, index, end) {
        return true;
    }
    // "Card payments take", "Air gaps keep": a plural noun with a verb behind it.
    let plural = analysis.word(next).ends_with('s')
        && !analysis.has(next, Class::Function)
        && !matches!(analysis.word(next), "theirs" | "yours" | "hers" | "ours");
    let verb = next + 1;
    let finite = analysis.has(verb, Class::Auxiliary) || analysis.form(verb) == Some(Form::Base) && verb < end;
    plural && finite && !analysis.has(verb, Class::LeadIn) && statement::takes_a_verb(analysis, verb)
}

/// Verbs that are hardly ever nouns, so that they open no noun phrase.
fn is_only_a_verb(word: &str) -> bool {
    matches!(
        word,
        "make"
            | "let"
            | "keep"
            | "put"
            | "get"
            | "give"
            | "bring"
            | "choose"
            | "add"
            | "remove"
            | "ask"
            | "leave"
            | "tell"
            | "find"
            | "have"
            | "take"
            | "see"
            | "know"
            | "learn"
            | "remember"
            | "ensure"
    )
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
        if verb > index + 1 && matches!(analysis.word(verb), "has" | "is" | "are" | "was" | "were" | "can") {
            return true;
        }
        let acts = statement::takes_an_object(analysis, verb) || analysis.has(index, Class::Mass) && names(verb + 1);
        if verb > index + 1 && analysis.form(verb) == Some(Form::Third) && acts {
            return true;
        }
        if matches!(analysis.word(verb), "on" | "in" | "from" | "without" | "at" | "for") {
            verb += usize::from(matches!(analysis.word(verb + 1), "a" | "an" | "the")) + 1;
        }
        if !names(verb) {
            return false;
        }
        verb += 1;
    }
    false
}

/// "You should…", "you can…" with something the reader does, not something that happens to them.
fn obliges(analysis: &Analysis<'_>, tokens: &Range<usize>) -> bool {
    let lawful = || tokens.clone().any(|index| analysis.matches(index, Class::Law).is_some());
    let own = |you: &usize| {
        *you == tokens.start || !statement::is_nominal(analysis, you - 1) || analysis.has(you - 1, Class::LeadIn)
    };
    tokens.clone().filter(|index| analysis.word(*index) == "you").filter(own).any(|you| {
        let next = you + 1;
        if analysis.matches(next, Class::Duty).is_some() {
            return !(matches!(analysis.word(next), "must" | "may" | "cannot" | "have") && lawful());
        }
        let Some(length) = analysis.matches(next, Class::Option) else { return false };
        let mut verb = next + length;
        while is_between(analysis, verb) {
            verb += 1;
        }
        analysis.has(verb, Class::Verb)
            && !analysis.has(verb, Class::Outcome)
            && !matches!(analysis.word(next), "will" | "won't" | "won’t")
            && !lawful()
    })
}

/// What may stand between "can" and the verb.
fn is_between(analysis: &Analysis<'_>, index: usize) -> bool {
    let adverb = analysis.has(index, Class::Adverb) || analysis.has(index, Class::LeadIn);
    (adverb && !analysis.has(index, Class::Verb)) || analysis.word(index) == "not"
}

/// "The filter should be rinsed", "the blade needs to be sharp", unless a law says so.
fn advises(analysis: &Analysis<'_>, tokens: &Range<usize>) -> bool {
    let Some(found) = statement::find(analysis, tokens, false) else { return false };
    let verb = found.at;
    let next = (verb + 1..tokens.end).find(|index| !is_between(analysis, *index)).unwrap_or(tokens.end);
    let advice = match analysis.word(verb) {
        "should" | "shouldn't" | "shouldn’t" | "ought" => true,
        "must" | "mustn't" | "mustn’t" => analysis.word(next) == "be",
        "need" | "needs" => analysis.word(next) == "to" && analysis.word(next + 1) == "be",
        _ => false,
    };
    advice && !tokens.clone().any(|index| analysis.matches(index, Class::Law).is_some())
}
