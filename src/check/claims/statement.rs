//! Statements: the finite verb of a clause, and what the clause speaks of.
//!
//! No parser, only what can be told from left to right by word lists and endings: the first finite verb that no "who" or "which"
//! claims for itself, and the word the subject begins with.

mod bare;
mod inflected;

pub use bare::{is_nominal, takes_a_verb, takes_an_object};
pub use inflected::verb as finite;

use super::{
    analysis::Analysis,
    command::{is_reader, lead_in},
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
        let at = verb(analysis, first..tokens.end, true)?;
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
    let conditional = opens && behind.is_some() && analysis.matches(lead, Class::IfThen).is_some();
    // "Provoca…", "wird…": where the verb stands first, its subject stands behind it or is left out.
    let inflected = analysis.grammar().inflected;
    let of = if inflected && (at == from || is_reader(analysis, at + 1)) { at + 1 } else { from };
    Some(Statement { subject: subject(analysis, of), from, at, verb: kind(analysis, at), conditional })
}

/// The finite verb of a clause; `related` where a relative pronoun or a condition stands before.
fn verb(analysis: &Analysis<'_>, tokens: Range<usize>, related: bool) -> Option<usize> {
    if analysis.grammar().inflected {
        return inflected::verb(analysis, tokens);
    }
    bare::Scan::new(analysis, tokens, related).verb()
}

fn found(analysis: &Analysis<'_>, tokens: Range<usize>, opens: bool) -> Option<(usize, usize)> {
    let from = tokens.start;
    let at = verb(analysis, tokens, opens)?;
    // "…, as does everybody": without a subject before its verb a clause asks or goes on, and states nothing by itself.
    let bare = at == from && !analysis.grammar().inflected && analysis.matches(at, Class::Contraction).is_none();
    (!bare).then_some((from, at))
}

/// Whether a token is the subject of a clause by its form alone.
pub fn is_pronoun(analysis: &Analysis<'_>, index: usize) -> bool {
    [Class::Pronoun, Class::Contraction, Class::Reader, Class::Writer]
        .into_iter()
        .any(|class| analysis.has(index, class))
        || analysis.matches(index, Class::Pronoun).is_some()
}

fn subject(analysis: &Analysis<'_>, from: usize) -> Subject {
    let has = |class| analysis.has(from, class);
    let next = analysis.forms(from + 1);
    let verb_behind = !next.is_empty() && !next.has(Form::Gerund);
    // "Sie" and "Ihr" with a small letter are others.
    let addressed = analysis.is_capital(from) || !analysis.grammar().capital_nouns || !has(Class::Possessive);
    if is_reader(analysis, from) || has(Class::ReaderContraction) {
        Subject::Reader
    } else if has(Class::Readers) && addressed {
        Subject::Readers
    } else if has(Class::FirstPerson) {
        Subject::Writer
    } else if has(Class::Demonstrative) && verb_behind {
        Subject::Pronoun
    } else if has(Class::Definite) && !analysis.has(from + 1, Class::Auxiliary) {
        Subject::Thing
    } else if has(Class::Contraction) {
        Subject::Pronoun
    } else if has(Class::General) {
        Subject::Kind
    } else if has(Class::Pronoun) {
        Subject::Pronoun
    } else if has(Class::Possessive) {
        Subject::Thing
    } else {
        Subject::Kind
    }
}

fn kind(analysis: &Analysis<'_>, at: usize) -> Verb {
    let classes = [(Class::Is, Verb::Is), (Class::Was, Verb::Past), (Class::Can, Verb::May), (Class::Will, Verb::Will)];
    if let Some((_, verb)) = classes.into_iter().find(|(class, _)| analysis.has(at, *class)) {
        return verb;
    }
    if analysis.has(at, Class::Must) || analysis.has(at, Class::Should) {
        return Verb::Must;
    }
    if analysis.has(at, Class::Contraction) {
        return Verb::Is;
    }
    let forms = analysis.forms(at);
    if forms.has(Form::Third) || !forms.is_finite() {
        Verb::Present
    } else if forms.has(Form::Future) {
        Verb::Will
    } else {
        Verb::Past
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
