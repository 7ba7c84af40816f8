//! Clauses of a sentence, and which of them instruct.
//!
//! An instruction tells the reader to do something; its amounts belong to it ("rest 15 to 20 minutes a day"). A reason given
//! for it does not ("…, because 3 in 5 households have none"), so a clause is cut where a reason begins.

use super::{
    analysis::{Analysis, TokenKind},
    lexicon::Class,
};
use std::ops::Range;

/// A stretch of a sentence between semicolons, dashes, colons and reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Whether it tells the reader to do something.
    pub instructs: bool,
}

/// Cuts a sentence into clauses.
pub fn clauses(analysis: &Analysis<'_>) -> Vec<Clause> {
    let mut starts = vec![0];
    let mut quoted = false;
    for index in 0..analysis.tokens.len() {
        quoted ^= matches!(analysis.tokens[index].kind, TokenKind::Mark('"' | '“' | '”' | '«' | '»' | '„'));
        let cut = matches!(analysis.tokens[index].kind, TokenKind::Mark(';' | '—' | '–' | ':'));
        let reason = index > 0 && analysis.matches(index, Class::Cause).is_some() && follows_a_comma(analysis, index);
        if !quoted && (cut || reason) && index + usize::from(cut) < analysis.tokens.len() {
            starts.push(index + usize::from(cut));
        }
    }
    let ends = starts.iter().skip(1).copied().chain([analysis.tokens.len()]);
    starts.iter().zip(ends).map(|(start, end)| clause(analysis, *start..end)).collect()
}

/// "since" and "as" give a reason behind a comma; "because" always does.
fn follows_a_comma(analysis: &Analysis<'_>, index: usize) -> bool {
    analysis.is_mark(index - 1, ',') || !matches!(analysis.word(index), "since" | "as")
}

fn clause(analysis: &Analysis<'_>, tokens: Range<usize>) -> Clause {
    let gives_a_reason = analysis.matches(tokens.start, Class::Cause).is_some() && tokens.start > 0;
    let instructs = !gives_a_reason && (commands(analysis, &tokens) || obliges(analysis, &tokens));
    Clause { tokens, instructs }
}

/// Whether the clause, or what follows its opening condition, begins with a verb in its base form.
fn commands(analysis: &Analysis<'_>, tokens: &Range<usize>) -> bool {
    begins_with_a_command(analysis, tokens.start, tokens.end) || opens_with_a_condition(analysis, tokens)
}

/// "If it is still damp, wipe it again": behind a comma of a clause that opens with a condition.
fn opens_with_a_condition(analysis: &Analysis<'_>, tokens: &Range<usize>) -> bool {
    let Some(first) = (tokens.start..tokens.end).find(|index| analysis.is_word(*index)) else { return false };
    let lead = lead_in(analysis, first);
    let opens = [first, lead].iter().any(|index| analysis.matches(*index, Class::Condition).is_some());
    opens
        && (lead..tokens.end)
            .filter(|index| analysis.is_mark(*index, ','))
            .any(|comma| begins_with_a_command(analysis, comma + 1, tokens.end))
}

fn begins_with_a_command(analysis: &Analysis<'_>, start: usize, end: usize) -> bool {
    let Some(first) = (start..end).find(|index| analysis.is_word(*index)) else { return false };
    let first = lead_in(analysis, first);
    if first >= end {
        return false;
    }
    if analysis.matches(first, Class::Negation).is_some() {
        return true;
    }
    is_command(analysis, first)
}

/// The first token behind words like "then", "please", "first of all".
fn lead_in(analysis: &Analysis<'_>, mut index: usize) -> usize {
    while let Some(length) = analysis.matches(index, Class::LeadIn) {
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
fn is_command(analysis: &Analysis<'_>, index: usize) -> bool {
    let followed_by_object = analysis.has(index + 1, Class::Object);
    if analysis.has(index, Class::Verb) {
        // "Work is…", "Rest helps…", "Light from…": a noun, where a finite verb follows.
        let finite = matches!(
            analysis.word(index + 1),
            "is" | "are" | "was" | "were" | "has" | "can" | "will" | "may" | "means" | "of"
        );
        return !finite && (followed_by_object || !is_third_person(analysis, index + 1));
    }
    let word = analysis.word(index);
    let inflected = ["s", "ed", "ing", "ly", "er", "tion", "ness", "ment"].iter().any(|ending| word.ends_with(ending));
    let opens = index == 0 || !analysis.tokens.get(index).is_some_and(|token| token.capital);
    opens
        && analysis.tokens.get(index).is_some_and(|token| token.kind == TokenKind::Word)
        && !analysis.has(index, Class::Function)
        && !inflected
        && matches!(analysis.word(index + 1), "the" | "your" | "it" | "them" | "yourself" | "any" | "each" | "every")
}

/// A known verb with an `s`: what stands before it is its subject ("rest helps").
fn is_third_person(analysis: &Analysis<'_>, index: usize) -> bool {
    analysis.has(index, Class::Effect) && analysis.word(index).ends_with('s')
}

/// "You should…", "you can…" with something the reader does, not something that happens to them.
fn obliges(analysis: &Analysis<'_>, tokens: &Range<usize>) -> bool {
    tokens.clone().filter(|index| analysis.word(*index) == "you").any(|you| {
        let next = you + 1;
        if analysis.matches(next, Class::Duty).is_some() {
            return true;
        }
        let Some(length) = analysis.matches(next, Class::Option) else { return false };
        let mut verb = next + length;
        while is_between(analysis, verb) {
            verb += 1;
        }
        analysis.has(verb, Class::Verb) && !analysis.has(verb, Class::Outcome) && analysis.word(next) != "will"
    })
}

/// What may stand between "can" and the verb.
fn is_between(analysis: &Analysis<'_>, index: usize) -> bool {
    let adverb = analysis.has(index, Class::Adverb) || analysis.has(index, Class::LeadIn);
    (adverb && !analysis.has(index, Class::Verb)) || analysis.word(index) == "not"
}

#[cfg(test)]
mod tests {
    use super::{super::lexicon::Lexicon, *};

    fn instructs(text: &str) -> Vec<bool> {
        let analysis = Analysis::new(text, Lexicon::of("en"));
        clauses(&analysis).iter().map(|clause| clause.instructs).collect()
    }

    #[test]
    fn instructions_are_told_from_statements() {
        for text in [
            "Rest 15 to 20 minutes a day.",
            "Then, slowly, wipe the lid with 2 cloths.",
            "If the lid is still damp, rub it again and wait 10 minutes.",
            "For a lasting result, mix two parts oil with one part water.",
            "You should drink 2 liters a day.",
            "Don't call for 30 days.",
            "Never mix bleach with vinegar.",
            "With a cloth and 15 minutes to spare, you can do the whole job at home.",
            "Descale your kettle every 3 months.",
            "Make sure it has dried for 2 hours.",
        ] {
            assert!(instructs(text).contains(&true), "{text}");
        }
        for text in [
            "About 3 in 5 households keep less than a day of water.",
            "Rest helps 8 in 10 people.",
            "You can lose 5 kilos in a month.",
            "The lid dries in 10 minutes.",
            "Work is hard for 20% of people.",
            "Most couples wait 6 years.",
        ] {
            assert!(!instructs(text).contains(&true), "{text}");
        }
    }

    #[test]
    fn a_reason_is_no_part_of_the_instruction() {
        assert_eq!(instructs("Store water, because 3 in 5 households have none."), [true, false]);
        assert_eq!(instructs("Most people rub too soon; give it 10 minutes."), [false, true]);
    }
}
