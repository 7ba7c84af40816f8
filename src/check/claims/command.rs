//! Commands and advice: what tells the reader to do something.
//!
//! A command begins with a verb that commands, perhaps behind a condition; advice obliges ("you should…", "the filter should be
//! rinsed…"), unless a law obliges. What a verb that commands looks like differs: in `bare` its place shows it, in `inflected` its
//! ending.

mod bare;
mod inflected;

pub use inflected::is_reader;

use super::{analysis::Analysis, lexicon::Class, statement};
use std::ops::Range;

/// Whether the tokens tell the reader to do something.
pub fn instructs(analysis: &Analysis<'_>, tokens: &Range<usize>) -> bool {
    if analysis.grammar().inflected {
        return inflected::instructs(analysis, tokens) || advises(analysis, tokens);
    }
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
    if analysis.grammar().inflected {
        inflected::is_command(analysis, first, end)
    } else {
        bare::is_command(analysis, first, end)
    }
}

/// The first token behind words like "then", "please", "first of all".
pub fn lead_in(analysis: &Analysis<'_>, mut index: usize) -> usize {
    while let Some(length) = analysis.matches(index, Class::LeadIn) {
        // "No contact works" is no answer.
        if analysis.has(index, Class::Answer) && !analysis.is_mark(index + 1, ',') {
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

/// "You should…", "you can…" with something the reader does, not something that happens to them.
fn obliges(analysis: &Analysis<'_>, tokens: &Range<usize>) -> bool {
    let lawful = || tokens.clone().any(|index| analysis.matches(index, Class::Law).is_some());
    let own = |you: &usize| {
        *you == tokens.start || !statement::is_nominal(analysis, you - 1) || analysis.has(you - 1, Class::LeadIn)
    };
    tokens.clone().filter(|index| analysis.has(*index, Class::Reader)).filter(own).any(|you| {
        let next = you + 1;
        if analysis.matches(next, Class::Duty).is_some() {
            return !(analysis.has(next, Class::RuleModal) && lawful());
        }
        let Some(length) = analysis.matches(next, Class::Option) else { return false };
        let mut verb = next + length;
        while is_between(analysis, verb) {
            verb += 1;
        }
        analysis.has(verb, Class::Verb) && !analysis.has(verb, Class::Outcome) && !lawful()
    })
}

/// What may stand between "can" and the verb.
fn is_between(analysis: &Analysis<'_>, index: usize) -> bool {
    let adverb = analysis.has(index, Class::Adverb) || analysis.has(index, Class::LeadIn);
    (adverb && !analysis.has(index, Class::Verb)) || analysis.has(index, Class::Not)
}

/// "The filter should be rinsed", "the blade needs to be sharp", unless a law says so.
fn advises(analysis: &Analysis<'_>, tokens: &Range<usize>) -> bool {
    let Some(found) = statement::find(analysis, tokens, false) else { return false };
    let verb = found.at;
    let next = (verb + 1..tokens.end).find(|index| !is_between(analysis, *index)).unwrap_or(tokens.end);
    let good = analysis.has(verb, Class::Must)
        && !analysis.has(verb, Class::Future)
        && if analysis.grammar().verbs_last {
            analysis.find(Class::Be, verb + 1..tokens.end).is_some()
        } else {
            analysis.has(next, Class::Be)
        };
    let advice = good || analysis.matches(verb, Class::Should).is_some();
    advice && !tokens.clone().any(|index| analysis.matches(index, Class::Law).is_some())
}
