//! The finite verb of a clause in a language whose verbs hardly show by their endings what they are: English.
//!
//! "Rests" may be a verb or a plural noun, "rest" a verb, a noun or an infinitive: what stands before and behind decides.

use super::{
    super::{
        analysis::{Analysis, TokenKind},
        forms::Form,
        lexicon::Class,
    },
    is_pronoun,
};
use std::ops::Range;

/// One way from left to right through a clause, for its finite verb.
pub struct Scan<'a> {
    analysis: &'a Analysis<'a>,
    tokens: Range<usize>,
    /// How many verbs "who" and "which" still claim for themselves.
    claimed: usize,
    /// Whether the subject is a plural noun, so that a base form may be its verb.
    plural: bool,
    /// A verb that may be something else, for want of a better one.
    doubtful: Option<usize>,
    /// Whether the sentence ends as sentences do.
    stops: bool,
}

impl<'a> Scan<'a> {
    /// Makes ready to go through a clause; `related` where it follows ", which".
    pub fn new(analysis: &'a Analysis<'a>, tokens: Range<usize>, related: bool) -> Self {
        let stops = analysis.text.trim_end_matches(['"', '”', ')', ' ']).ends_with(['.', '!', '?', ';', ':']);
        Self { analysis, tokens, claimed: 0, plural: related, doubtful: None, stops }
    }

    /// The first finite verb that belongs to no relative clause.
    pub fn verb(mut self) -> Option<usize> {
        for index in self.tokens.clone() {
            if self.relates(index) {
                self.claimed += 1;
            } else if self.is_certain(index) {
                if self.claimed == 0 {
                    return Some(index);
                }
                self.claimed -= 1;
            }
            self.plural |= is_plural(self.analysis, index) && self.claimed == 0;
        }
        self.doubtful.filter(|_| self.stops)
    }

    fn relates(&self, index: usize) -> bool {
        let inner = index > self.tokens.start && !self.analysis.is_mark(index - 1, ',');
        inner && self.analysis.has(index, Class::Relative) && is_nominal(self.analysis, index - 1)
    }

    /// Whether a token is a finite verb: by its form alone, or since something that can be a subject stands before it and
    /// something behind it that suits a verb.
    fn is_certain(&mut self, index: usize) -> bool {
        let analysis = self.analysis;
        // "in May" is no verb.
        let month = analysis.has(index, Class::Month) && analysis.is_capital(index) && index > 0;
        if month {
            return false;
        }
        if analysis.matches(index, Class::Contraction).is_some() || analysis.has(index, Class::Auxiliary) {
            return true;
        }
        let forms = analysis.forms(index);
        let Some(form) = [Form::Third, Form::Base, Form::Past].into_iter().find(|form| forms.has(*form)) else {
            return false;
        };
        let Some(before) = self.before(index) else { return form == Form::Third && self.plural };
        if is_pronoun(analysis, before) {
            return true;
        }
        let nominal = is_nominal(analysis, before);
        let object = takes_an_object(analysis, index);
        // "3 cups sugar": where no full stop shows a sentence, a plural noun is not taken for a verb.
        let noun = !self.stops && form == Form::Third && !object;
        let suits = takes_a_verb(analysis, index) && behind(analysis, index) && !noun;
        let certain = match form {
            Form::Third => !is_determining(analysis, before) && object || nominal && suits,
            Form::Base if analysis.has(index, Class::Irregular) => nominal && object && !is_led(analysis, before),
            Form::Base => self.plural && nominal && suits && !is_led(analysis, before),
            Form::Past => nominal && suits && !analysis.has(index + 1, Class::By),
            Form::Gerund | Form::Command | Form::Future => false,
        };
        let inserted = analysis.is_mark(before, ',') && form == Form::Third && behind(analysis, index);
        if !certain && (nominal || inserted) && (form != Form::Base || self.plural) && takes_a_verb(analysis, index) {
            self.doubtful = self.doubtful.or(Some(index));
        }
        certain
    }

    /// The token before a verb, adverbs aside.
    fn before(&self, index: usize) -> Option<usize> {
        let mut before = index;
        while before > self.tokens.start && is_adverb(self.analysis, before - 1) {
            before -= 1;
        }
        before.checked_sub(1).filter(|before| *before >= self.tokens.start)
    }
}

/// Whether a base form belongs to the word before it: "to rest", "don't rest", "can rest".
fn is_led(analysis: &Analysis<'_>, before: usize) -> bool {
    analysis.has(before, Class::Auxiliary) || analysis.has(before, Class::Led)
}

/// Whether something stands behind a verb that isn't the end of a phrase.
fn behind(analysis: &Analysis<'_>, index: usize) -> bool {
    analysis
        .tokens
        .get(index + 1)
        .is_some_and(|token| !matches!(token.kind, TokenKind::Mark('.' | ',' | ')' | ';' | ':' | '!')))
        && !analysis.has(index + 1, Class::And)
        && !analysis.has(index + 1, Class::Or)
}

/// Whether a determiner or pronoun stands behind a verb, as its object.
pub fn takes_an_object(analysis: &Analysis<'_>, index: usize) -> bool {
    analysis.has(index + 1, Class::Object) && !analysis.has(index + 1, Class::Particle)
        || analysis.has(index + 1, Class::LateObject)
}

fn is_determining(analysis: &Analysis<'_>, index: usize) -> bool {
    analysis.has(index, Class::Determiner) && !analysis.has(index, Class::Number)
}

/// Whether what stands behind a form suits a finite verb: not the end of a noun ("of", "and" and the like show a noun).
pub fn takes_a_verb(analysis: &Analysis<'_>, index: usize) -> bool {
    let of = analysis.has(index + 1, Class::Of) && !analysis.has(index, Class::OfVerb);
    !of && !analysis.has(index + 1, Class::PlainFinite) || analysis.has(index, Class::Led)
}

fn is_adverb(analysis: &Analysis<'_>, index: usize) -> bool {
    analysis.has(index, Class::Adverb) || analysis.is(index, Class::Adverbial)
}

/// A word that can end a subject: no determiner, preposition, conjunction or mark.
pub fn is_nominal(analysis: &Analysis<'_>, index: usize) -> bool {
    let Some(token) = analysis.tokens.get(index) else { return false };
    match token.kind {
        TokenKind::Mark(mark) => matches!(mark, ')' | '”' | '"' | '%'),
        TokenKind::Number => true,
        TokenKind::Word => {
            !is_determining(analysis, index)
                && !analysis.has(index, Class::Preposition)
                && !analysis.has(index, Class::Auxiliary)
                && !analysis.has(index, Class::NoNoun)
        }
    }
}

fn is_plural(analysis: &Analysis<'_>, index: usize) -> bool {
    let word = analysis.word(index);
    // "3 in 5 own one".
    let single = word == "1" || analysis.has(index, Class::One) && !analysis.has(index, Class::Fraction);
    if (analysis.is_number(index) || analysis.has(index, Class::Number)) && !single {
        return true;
    }
    let ends =
        word.len() > 2 && word.ends_with('s') && !["ss", "us", "is", "’s", "'s"].iter().any(|end| word.ends_with(end));
    (ends || analysis.has(index, Class::Plural) || analysis.has(index, Class::Many))
        && is_nominal(analysis, index) | analysis.has(index, Class::Many)
}
