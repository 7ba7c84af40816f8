//! The finite verb of a clause in a language whose verbs show by their endings what they are: the first that has such an ending,
//! no article before it, and no "que" or "der" that claims it for itself.

use super::super::{
    analysis::{Analysis, TokenKind},
    lexicon::Class,
};
use std::ops::Range;

/// The first finite verb that belongs to no relative or subordinate clause.
pub fn verb(analysis: &Analysis<'_>, tokens: Range<usize>) -> Option<usize> {
    let mut claimed = 0;
    // The verb of "qui" may be one that nobody knows: then what it claimed was the main verb.
    let mut taken = None;
    for index in tokens.clone() {
        if claims(analysis, &tokens, index) {
            claimed += 1;
        } else if is_finite(analysis, &tokens, index) {
            if claimed == 0 {
                return Some(index);
            }
            claimed -= 1;
            taken = Some(index);
        }
    }
    taken.filter(|_| stops(analysis) && !analysis.has(tokens.start, Class::Subordinator))
}

/// Whether the sentence ends as sentences do.
fn stops(analysis: &Analysis<'_>) -> bool {
    analysis.text.trim_end_matches(['"', '”', '“', '»', ')', ' ', '\u{a0}']).ends_with(['.', '!', '?', ';', ':'])
}

/// "…que", "…wenn": inside a clause, the next finite verb is its own.
fn claims(analysis: &Analysis<'_>, tokens: &Range<usize>, index: usize) -> bool {
    // In German a comma stands before a relative, and the clause is cut there: "der" behind a noun is an article.
    let relative = !analysis.grammar().verbs_last && analysis.has(index, Class::Relative);
    let inner = relative && !analysis.is_mark(index.saturating_sub(1), ',');
    index > tokens.start && (inner || analysis.matches(index, Class::Subordinator).is_some())
}

/// Whether a token is a finite verb: by itself, or by its ending where no article shows a noun.
fn is_finite(analysis: &Analysis<'_>, tokens: &Range<usize>, index: usize) -> bool {
    let auxiliary = analysis.has(index, Class::Auxiliary);
    let noun = analysis.grammar().capital_nouns && index > tokens.start && analysis.is_capital(index);
    if noun || !auxiliary && !analysis.forms(index).is_finite() {
        return false;
    }
    // "Farine complète", without a full stop: an adjective.
    if !auxiliary && index + 1 >= tokens.end && !stops(analysis) {
        return false;
    }
    let Some(before) = index.checked_sub(1).filter(|before| *before >= tokens.start) else {
        let of = analysis.has(index + 1, Class::Of) && !analysis.has(index, Class::OfVerb);
        return auxiliary || !of || analysis.matches(index, Class::Effect).is_some();
    };
    !analysis.has(before, Class::Preposition) && !is_article(analysis, tokens, before)
}

/// "la" of "la marche", and not of "le froid la conserve".
fn is_article(analysis: &Analysis<'_>, tokens: &Range<usize>, index: usize) -> bool {
    if !analysis.has(index, Class::Determiner) {
        return false;
    }
    let behind_a_noun = index > tokens.start && {
        let noun = index - 1;
        let word = analysis.tokens[noun].kind == TokenKind::Word;
        let other = [Class::Preposition, Class::Determiner, Class::Function, Class::Adverb, Class::LeadIn];
        word && !other.into_iter().any(|class| analysis.has(noun, class)) && analysis.forms(noun).is_empty()
    };
    !(analysis.has(index, Class::Clitic) && behind_a_noun)
}
