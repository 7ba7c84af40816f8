//! Statements: the finite verb of a clause, and what the clause speaks of.
//!
//! No parser, only what can be told from left to right by word lists and endings: the first finite verb that no "who" or "which"
//! claims for itself, and the word the subject begins with.

use super::{
    analysis::{Analysis, TokenKind},
    command::lead_in,
    forms::Form,
    lexicon::Class,
};
use std::ops::Range;

/// What a clause says to be so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statement {
    /// What it speaks of.
    pub subject: Subject,
    /// The token the subject begins with.
    pub from: usize,
    /// The token of the finite verb.
    pub at: usize,
    /// What kind of verb that is.
    pub verb: Verb,
    /// Whether a condition stands before: "if…, …".
    pub conditional: bool,
}

/// What a statement speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A kind of thing: "Oak…", "A cat…", "Most people…", "Letting go…".
    Kind,
    /// One thing: "the foam", "this paste".
    Thing,
    /// A pronoun: "it", "they", "there".
    Pronoun,
    /// The reader: "you".
    Reader,
    /// What is the reader's: "your ears".
    Readers,
    /// Who writes: "I", "we", "my mother".
    Writer,
    /// The noun before: ", which…".
    Noun,
}

/// The kind of a finite verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// "is", "are", "it's".
    Is,
    /// "was", "were", "had", "did", and past forms.
    Past,
    /// "can", "may", "might", "could".
    May,
    /// "will", "would".
    Will,
    /// "must", "should", "shall".
    Must,
    /// Any other in the present.
    Present,
}

impl Statement {
    /// What it speaks of and its kind of verb, in words.
    pub fn told(self) -> String {
        format!(
            "states ({:?}, {:?}{})",
            self.subject,
            self.verb,
            if self.conditional { ", on a condition" } else { "" }
        )
        .to_lowercase()
    }
}

/// The statement some tokens make, if they make one; `related` where they follow ", which".
pub fn find(analysis: &Analysis<'_>, tokens: &Range<usize>, related: bool) -> Option<Statement> {
    let first = tokens.clone().find(|index| analysis.is_word(*index))?;
    let lead = lead_in(analysis, first).min(tokens.end - 1);
    if related {
        let at = Scan::new(analysis, first..tokens.end, true).verb()?;
        return Some(Statement {
            subject: Subject::Noun,
            from: first,
            at,
            verb: kind(analysis, at),
            conditional: false,
        });
    }
    let opens = [first, lead].iter().any(|index| analysis.matches(*index, Class::Condition).is_some());
    let commas = (lead..tokens.end).filter(|index| opens && analysis.is_mark(*index, ','));
    let behind =
        commas.map(|comma| lead_in(analysis, comma + 1)).find_map(|from| found(analysis, from..tokens.end, false));
    let (from, at) = behind.or_else(|| found(analysis, lead..tokens.end, opens))?;
    let conditional = opens && behind.is_some() && is_condition(analysis.word(lead));
    Some(Statement { subject: subject(analysis, from), from, at, verb: kind(analysis, at), conditional })
}

fn found(analysis: &Analysis<'_>, tokens: Range<usize>, opens: bool) -> Option<(usize, usize)> {
    let from = tokens.start;
    let at = Scan::new(analysis, tokens, opens).verb()?;
    // "…, as does everybody": without a subject before its verb a clause asks or goes on, and states nothing by itself.
    let bare = at == from && analysis.matches(at, Class::Contraction).is_none();
    (!bare).then_some((from, at))
}

fn is_condition(word: &str) -> bool {
    matches!(word, "if" | "when" | "whenever" | "once" | "unless" | "without" | "as" | "until" | "where")
}

/// One way from left to right through a clause, for its finite verb.
struct Scan<'a> {
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
    fn new(analysis: &'a Analysis<'a>, tokens: Range<usize>, related: bool) -> Self {
        let stops = analysis.text.trim_end_matches(['"', '”', ')', ' ']).ends_with(['.', '!', '?', ';', ':']);
        Self { analysis, tokens, claimed: 0, plural: related, doubtful: None, stops }
    }

    /// The first finite verb that belongs to no relative clause.
    fn verb(mut self) -> Option<usize> {
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
        let month = analysis.word(index) == "may" && analysis.tokens[index].capital && index > 0;
        if month {
            return false;
        }
        if analysis.matches(index, Class::Contraction).is_some() || analysis.has(index, Class::Auxiliary) {
            return true;
        }
        let Some(form) = analysis.form(index).filter(|form| *form != Form::Gerund) else { return false };
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
            Form::Past => nominal && suits && analysis.word(index + 1) != "by",
            Form::Gerund => false,
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
    analysis.has(before, Class::Auxiliary) || matches!(analysis.word(before), "to" | "do" | "let" | "help")
}

/// Whether something stands behind a verb that isn't the end of a phrase.
fn behind(analysis: &Analysis<'_>, index: usize) -> bool {
    analysis
        .tokens
        .get(index + 1)
        .is_some_and(|token| !matches!(token.kind, TokenKind::Mark('.' | ',' | ')' | ';' | ':' | '!')))
        && !matches!(analysis.word(index + 1), "and" | "or")
}

/// Whether a determiner or pronoun stands behind a verb, as its object.
pub fn takes_an_object(analysis: &Analysis<'_>, index: usize) -> bool {
    analysis.has(index + 1, Class::Object)
        && !matches!(analysis.word(index + 1), "and" | "to" | "with" | "up" | "down" | "into" | "off" | "out" | "away")
        || matches!(analysis.word(index + 1), "more" | "less" | "half" | "nothing" | "you" | "us")
}

fn is_determining(analysis: &Analysis<'_>, index: usize) -> bool {
    analysis.has(index, Class::Determiner) && !analysis.has(index, Class::Number)
}

/// Whether what stands behind a form suits a finite verb: not the end of a noun ("of", "and" and the like show a noun).
pub fn takes_a_verb(analysis: &Analysis<'_>, index: usize) -> bool {
    let of = analysis.word(index + 1) == "of"
        && !matches!(
            analysis.word(index),
            "speak"
                | "think"
                | "consist"
                | "consists"
                | "smell"
                | "smells"
                | "approve"
                | "speaks"
                | "beware"
                | "die"
                | "dies"
                | "tastes"
                | "taste"
        );
    !of && !matches!(analysis.word(index + 1), "is" | "are" | "was" | "were" | "has" | "have" | "can" | "will" | "may")
        || analysis.word(index) == "have"
}

/// Whether a token is the subject of a clause by its form alone.
pub fn is_pronoun(analysis: &Analysis<'_>, index: usize) -> bool {
    analysis.has(index, Class::Pronoun)
        || analysis.word(index) == "no" && analysis.word(index + 1) == "one"
        || analysis.has(index, Class::Contraction)
        || matches!(
            analysis.word(index),
            "you" | "we" | "i" | "you're" | "you’re" | "you'll" | "you’ll" | "we're" | "we’re" | "i'm" | "i’m"
        )
}

fn is_adverb(analysis: &Analysis<'_>, index: usize) -> bool {
    let word = analysis.word(index);
    analysis.has(index, Class::Adverb)
        || word.len() > 4 && word.ends_with("ly")
        || matches!(
            word,
            "never"
                | "rarely"
                | "seldom"
                | "sometimes"
                | "then"
                | "soon"
                | "not"
                | "just"
                | "only"
                | "too"
                | "ever"
                | "almost"
                | "nearly"
        )
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
                && !matches!(
                    analysis.word(index),
                    "and"
                        | "or"
                        | "but"
                        | "to"
                        | "be"
                        | "been"
                        | "being"
                        | "very"
                        | "more"
                        | "have"
                        | "do"
                        | "if"
                        | "when"
                        | "while"
                )
        }
    }
}

fn is_plural(analysis: &Analysis<'_>, index: usize) -> bool {
    let word = analysis.word(index);
    // "3 in 5 own one".
    if (analysis.is_number(index) || analysis.has(index, Class::Number)) && !matches!(word, "1" | "one") {
        return true;
    }
    let ends =
        word.len() > 2 && word.ends_with('s') && !["ss", "us", "is", "’s", "'s"].iter().any(|end| word.ends_with(end));
    (ends
        || analysis.has(index, Class::Plural)
        || matches!(word, "most" | "many" | "some" | "few" | "all" | "both" | "others"))
        && is_nominal(analysis, index) | matches!(word, "most" | "many" | "some" | "few" | "all" | "both")
}

fn subject(analysis: &Analysis<'_>, from: usize) -> Subject {
    match analysis.word(from) {
        "you" | "you're" | "you’re" | "you'll" | "you’ll" | "you've" | "you’ve" | "you'd" | "you’d" => {
            Subject::Reader
        }
        "your" | "yours" => Subject::Readers,
        _ if analysis.has(from, Class::FirstPerson) => Subject::Writer,
        "this" | "that" | "these" | "those" if analysis.form(from + 1).is_some_and(|form| form != Form::Gerund) => {
            Subject::Pronoun
        }
        _ if analysis.has(from, Class::Definite) && !analysis.has(from + 1, Class::Auxiliary) => Subject::Thing,
        _ if analysis.has(from, Class::Contraction) => Subject::Pronoun,
        _ if analysis.has(from, Class::General) => Subject::Kind,
        _ if analysis.has(from, Class::Pronoun) => Subject::Pronoun,
        "its" | "his" | "her" | "their" => Subject::Thing,
        _ => Subject::Kind,
    }
}

fn kind(analysis: &Analysis<'_>, at: usize) -> Verb {
    match analysis.word(at) {
        "is" | "are" | "isn't" | "aren't" | "isn’t" | "aren’t" | "am" => Verb::Is,
        "was" | "were" | "had" | "did" | "wasn't" | "weren't" | "didn't" | "hadn't" | "wasn’t" | "weren’t"
        | "didn’t" | "hadn’t" => Verb::Past,
        "can" | "may" | "might" | "could" | "can't" | "can’t" | "cannot" | "couldn't" | "couldn’t" => Verb::May,
        "will" | "would" | "won't" | "won’t" | "wouldn't" | "wouldn’t" | "it'll" | "it’ll" | "they'll" | "they’ll"
        | "that'll" | "you'll" | "you’ll" | "we'll" | "we’ll" | "i'll" | "i’ll" | "he'll" | "he’ll" | "she'll"
        | "she’ll" => Verb::Will,
        "must" | "should" | "shall" | "mustn't" | "mustn’t" | "shouldn't" | "shouldn’t" => Verb::Must,
        _ if analysis.has(at, Class::Contraction) => Verb::Is,
        _ if analysis.form(at) == Some(Form::Past) => Verb::Past,
        _ => Verb::Present,
    }
}

#[cfg(test)]
mod tests {
    use super::{super::lexicon::Lexicon, *};

    fn verb(text: &str) -> Option<String> {
        let analysis = Analysis::new(text, Lexicon::of("en"));
        let found = find(&analysis, &(0..analysis.tokens.len()), false)?;
        Some(format!("{:?} {}", found.subject, analysis.word(found.at)))
    }

    #[test]
    fn the_finite_verb_and_the_subject_are_found() {
        for (text, expected) in [
            ("Cold butter shatters into flakes.", "Kind shatters"),
            ("Children who are left without a goodbye cling harder the next time.", "Kind cling"),
            ("Letting go early breaks the clot.", "Kind breaks"),
            ("The foam is only protein.", "Thing is"),
            ("It keeps the heap from smelling.", "Pronoun keeps"),
            ("It's quick.", "Pronoun it's"),
            ("Courts expect to see that you tried.", "Kind expect"),
            ("Cables usually run straight up.", "Kind run"),
            ("If you win, the loser has to pay it back.", "Thing has"),
            ("Your ears adjust within minutes.", "Readers adjust"),
            ("Parcels aren't forwarded.", "Kind aren't"),
            ("The rule was first written down by a painter.", "Thing was"),
        ] {
            assert_eq!(verb(text).as_deref(), Some(expected), "{text}");
        }
        for text in [
            "Two large onions, chopped",
            "For the stock",
            "A handful of parsley stalks",
            "Tyre levers, patches and a pump",
        ] {
            assert_eq!(verb(text), None, "{text}");
        }
    }
}
