//! Commands of a language whose verbs show by their endings that they command: French, Spanish, German, Italian.
//!
//! A command is an imperative, an infinitive where no other verb follows, or, where verbs stand last, an infinitive at the end; a
//! modal verb with the reader obliges ("vous devez", "Sie sollten"), and so does one that speaks to nobody ("il faut", "man muss").

use super::{
    super::{
        analysis::{Analysis, TokenKind},
        forms::Form,
        lexicon::Class,
        statement,
    },
    begins_with_a_command, opens_with_a_condition,
};
use std::ops::Range;

/// Whether the tokens tell the reader to do something, advice in the passive aside.
pub fn instructs(analysis: &Analysis<'_>, tokens: &Range<usize>) -> bool {
    begins_with_a_command(analysis, tokens.start, tokens.end)
        || opens_with_a_condition(analysis, tokens)
        || obliges(analysis, tokens)
        || speaks_to_the_reader(analysis, tokens)
        || analysis.grammar().verbs_last && ends_with_an_infinitive(analysis, tokens)
}

/// A verb at the beginning that commands.
pub fn is_command(analysis: &Analysis<'_>, index: usize, end: usize) -> bool {
    let next = index + 1;
    if analysis.tokens.get(index).is_none_or(|token| token.kind != TokenKind::Word) {
        return false;
    }
    // "deber": with the subject left out, it is the reader who must.
    if analysis.grammar().drops_subjects && analysis.matches(index, Class::Duty).is_some() {
        return does(analysis, next, end);
    }
    if analysis.grammar().drops_subjects && analysis.has(index, Class::Option) {
        return analysis.has(next, Class::Verb) && does(analysis, next, end);
    }
    let noun = analysis.has(next, Class::Of) && !analysis.has(index, Class::OfVerb);
    if analysis.has(index, Class::Function) || analysis.matches(index, Class::Effect).is_some() || noun {
        return false;
    }
    if analysis.is_form(index, Form::Command) || analysis.is(index, Class::Command) {
        // "Pflege hilft": a noun, since a verb follows.
        let verb = analysis.forms(next).is_finite() || analysis.has(next, Class::Auxiliary);
        let noun = analysis.grammar().capital_nouns && verb && !analysis.is_capital(next);
        return !noun || analysis.has(next, Class::Determiner);
    }
    if !analysis.is_form(index, Form::Base) {
        return false;
    }
    if analysis.grammar().verbs_last {
        let alone = next >= end || !analysis.is_word(next) || analysis.has(next, Class::And);
        return alone || is_reader(analysis, next);
    }
    !analysis.has(index, Class::StateVerb) && statement::finite(analysis, next..end).is_none()
}

/// Whether a token is the reader: "vous", "Sie" with its capital.
pub fn is_reader(analysis: &Analysis<'_>, index: usize) -> bool {
    let reader = analysis.has(index, Class::Reader);
    reader && (analysis.is_capital(index) || !analysis.has(index, Class::Pronoun))
}

/// "mélangez" without "vous" before it; "rühren Sie", in this order.
fn speaks_to_the_reader(analysis: &Analysis<'_>, tokens: &Range<usize>) -> bool {
    let mut before_the_reader = tokens.clone().take_while(|index| !analysis.has(*index, Class::Reader));
    before_the_reader.any(|index| {
        let not = |classes: &[Class]| !classes.iter().any(|class| analysis.has(index, *class));
        if analysis.ends(index, Class::Command) {
            return not(&[Class::Function, Class::Adverb, Class::Duty, Class::Option]);
        }
        let base = analysis.is_form(index, Form::Base) || analysis.ends(index, Class::Infinitive);
        let addressed = is_reader(analysis, index + 1) && analysis.is_capital(index + 1);
        let acts = not(&[Class::Auxiliary, Class::Outcome, Class::Function, Class::Preposition]);
        analysis.grammar().verbs_last && base && addressed && acts
    })
}

/// "Den Teig ruhen lassen", "Zwiebeln schälen und schneiden": a stretch whose only verbs are infinitives, at its end.
fn ends_with_an_infinitive(analysis: &Analysis<'_>, tokens: &Range<usize>) -> bool {
    let tokens = &behind_a_condition(analysis, tokens);
    let end = tokens
        .clone()
        .find(|index| analysis.tokens[*index].kind == TokenKind::Mark(',') && !lists(analysis, *index, tokens.end))
        .unwrap_or(tokens.end);
    let end = (tokens.start..end).rev().find(|index| analysis.is_word(*index)).map_or(end, |last| last + 1);
    let Some(last) = end.checked_sub(1).filter(|last| *last >= tokens.start) else { return false };
    let infinitive = |index: usize| {
        let happens = analysis.has(index, Class::StateVerb) && !analysis.has(index, Class::Verb);
        let known = analysis.is_form(index, Form::Base) && !happens;
        (known || analysis.ends(index, Class::Infinitive))
            && !analysis.is_capital(index)
            && !analysis.has(index, Class::Function)
            && !analysis.has(index, Class::Preposition)
    };
    let another = |index: usize| {
        let finite = analysis.has(index, Class::Auxiliary) || analysis.forms(index).is_finite();
        let joined = analysis.is_form(index, Form::Base) && ends_a_part(analysis, index);
        let noun = analysis.is_capital(index) && index > tokens.start;
        finite && !noun && !joined
    };
    let asked = analysis.has(end + 1, Class::That)
        || analysis.has(tokens.start, Class::General) && !analysis.is_number(tokens.start + 1)
        || analysis.has(tokens.start, Class::Subordinator);
    infinitive(last) && !asked && !(tokens.start..last).any(another) && !analysis.has(last.saturating_sub(1), Class::To)
}

/// What follows the condition a sentence opens with.
fn behind_a_condition(analysis: &Analysis<'_>, tokens: &Range<usize>) -> Range<usize> {
    let opens = analysis.matches(tokens.start, Class::Subordinator).is_some();
    let comma = tokens.clone().find(|index| opens && analysis.is_mark(*index, ','));
    comma.map_or(tokens.start, |comma| comma + 1)..tokens.end
}

/// Whether what stands behind a comma goes on with a list of infinitives.
fn lists(analysis: &Analysis<'_>, comma: usize, end: usize) -> bool {
    let clause = [Class::Subordinator, Class::Relative, Class::That, Class::Cause];
    let opens = clause.into_iter().any(|class| analysis.matches(comma + 1, class).is_some());
    !opens
        && (comma + 1..end)
            .rev()
            .find(|index| analysis.is_word(*index))
            .is_some_and(|last| analysis.is_form(last, Form::Base) && !analysis.is_capital(last))
}

/// Whether an infinitive is followed by another, by "und" or by a comma.
fn ends_a_part(analysis: &Analysis<'_>, index: usize) -> bool {
    let next = index + 1;
    let verb = analysis.is_form(next, Form::Base) && !analysis.is_capital(next);
    verb || analysis.has(next, Class::And) || analysis.has(next, Class::Or) || analysis.is_mark(next, ',')
}

/// "vous devez…", "Sie können…" with something the reader does, "il faut…" with an infinitive; not where a law is spoken of.
fn obliges(analysis: &Analysis<'_>, tokens: &Range<usize>) -> bool {
    let lawful = tokens.clone().any(|index| analysis.matches(index, Class::Law).is_some());
    let nobody = tokens.clone().any(|index| {
        let behind = analysis.matches(index, Class::Impersonal).map(|length| index + length);
        behind.is_some_and(|behind| does(analysis, behind, tokens.end))
    });
    if nobody && !lawful {
        return true;
    }
    tokens.clone().filter(|index| is_reader(analysis, *index)).any(|reader| {
        let mut next = reader + 1;
        while next < tokens.end && is_between(analysis, next) {
            next += 1;
        }
        let modal = [next, reader.saturating_sub(1)];
        modal.into_iter().filter(|modal| tokens.contains(modal)).any(|modal| {
            if analysis.matches(modal, Class::Duty).is_some() {
                return !lawful;
            }
            analysis.has(modal, Class::Option) && !lawful && does(analysis, modal.max(reader) + 1, tokens.end)
        })
    })
}

/// Whether an infinitive of something one does stands at the place, or, where verbs stand last, before the end.
fn does(analysis: &Analysis<'_>, from: usize, end: usize) -> bool {
    let mut verb = from;
    while verb < end && !analysis.is_form(verb, Form::Base) {
        if !analysis.grammar().verbs_last && !is_between(analysis, verb) {
            return false;
        }
        verb += 1;
    }
    verb < end && !analysis.has(verb, Class::Outcome)
}

/// What may stand between a modal verb and its reader or its infinitive.
fn is_between(analysis: &Analysis<'_>, index: usize) -> bool {
    [Class::Adverb, Class::Not, Class::Clitic, Class::LeadIn, Class::Reader, Class::Adverbial]
        .into_iter()
        .any(|class| analysis.is(index, class))
}
