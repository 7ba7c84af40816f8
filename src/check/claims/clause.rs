//! Clauses of a sentence, and what each does: instruct, state, or only name something.
//!
//! An instruction tells the reader to do something; its amounts belong to it ("rest 15 to 20 minutes a day"). A reason given
//! for it does not ("…, because 3 in 5 households have none"), nor what follows from not doing it ("…, or it rusts"), so a
//! sentence is cut where a reason or a result begins. What never lives here: how a command or a statement is recognised.

use super::{
    analysis::{Analysis, TokenKind},
    command,
    forms::Form,
    lexicon::Class,
    statement::{self, Statement},
};
use std::ops::Range;

/// A stretch of a sentence that does one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// What it does.
    pub mood: Mood,
    /// How it hangs on what stands before it.
    pub link: Link,
}

impl Clause {
    /// Whether it tells the reader to do something.
    pub fn instructs(&self) -> bool {
        self.mood == Mood::Instructs
    }

    /// What it does, in a word or two.
    pub fn told(&self) -> String {
        match self.mood {
            Mood::Instructs => "instructs".to_owned(),
            Mood::Names => "names".to_owned(),
            Mood::States(statement) => statement.told(),
        }
    }

    /// What it says to be so, if it says that.
    pub fn statement(&self) -> Option<Statement> {
        match self.mood {
            Mood::States(statement) => Some(statement),
            Mood::Instructs | Mood::Names => None,
        }
    }
}

/// What a clause does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// It tells the reader to do something.
    Instructs,
    /// It says that something is so.
    States(Statement),
    /// It has no finite verb.
    Names,
}

/// How a clause hangs on what stands before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// It opens the sentence.
    Opens,
    /// Behind a semicolon, colon or dash.
    Mark,
    /// Behind "and", "but", "so".
    Adds,
    /// Behind "because": a reason.
    Reason,
    /// Behind "so that": a purpose.
    Purpose,
    /// Behind "or", "otherwise": what happens if not.
    Else,
    /// Behind ", which": more about a noun.
    Relative,
    /// Behind the comma that closes an insertion: the verb of the noun before it.
    Resumes,
}

/// Cuts a sentence into clauses.
pub fn clauses(analysis: &Analysis<'_>) -> Vec<Clause> {
    let mut cuts = vec![(0, Link::Opens)];
    let mut quoted = false;
    for index in 1..analysis.tokens.len() {
        quoted ^= matches!(analysis.tokens[index - 1].kind, TokenKind::Mark('"' | '“' | '”' | '«' | '»' | '„'));
        if !quoted
            && let Some((start, link)) = cut(analysis, cuts.last().map_or(0, |(start, _)| *start), index)
            && start < analysis.tokens.len()
        {
            cuts.push((start, link));
        }
    }
    let ends = cuts.iter().skip(1).map(|(start, _)| *start).chain([analysis.tokens.len()]);
    let mut clauses: Vec<Clause> = Vec::with_capacity(cuts.len());
    for ((start, link), end) in cuts.iter().zip(ends) {
        add(analysis, *start..end, *link, &mut clauses);
    }
    clauses
}

/// Whether a clause begins at the token, or behind it where it is a mark; `from` is where the one before began.
fn cut(analysis: &Analysis<'_>, from: usize, index: usize) -> Option<(usize, Link)> {
    let range = analysis.is_number(index - 1) && analysis.is_number(index + 1);
    if !range && matches!(analysis.tokens[index].kind, TokenKind::Mark(';' | '—' | '–' | ':')) {
        return Some((index + 1, Link::Mark));
    }
    let comma = analysis.is_mark(index - 1, ',');
    if analysis.matches(index, Class::Cause).is_some() && (comma || !analysis.has(index, Class::LooseCause)) {
        let purpose = analysis.has(index, Class::Purpose);
        return Some((index, if purpose { Link::Purpose } else { Link::Reason }));
    }
    let subject = statement::is_pronoun(analysis, index + 1);
    let joins = (comma || subject) && !is_within(analysis, from, index);
    if joins && analysis.has(index, Class::And) {
        return Some((index, Link::Adds));
    }
    if joins && analysis.has(index, Class::Or) || index > 1 && analysis.matches(index, Class::Otherwise).is_some() {
        return Some((index, Link::Else));
    }
    if comma && analysis.matches(index, Class::Aside).is_some() {
        return Some((index, Link::Relative));
    }
    // "Dr. Example, who runs a clinic, recommends…": the verb of the sentence behind what was inserted.
    (comma && resumes(analysis, index)).then(|| (index - 1, Link::Resumes))
}

/// Whether "and" or "or" joins words within a clause: the last of a list, or two parts of a condition before its result.
fn is_within(analysis: &Analysis<'_>, from: usize, index: usize) -> bool {
    let before = from..index - 1;
    let lists = before.clone().rev().take(8).any(|at| analysis.is_mark(at, ',')) && analysis.is_mark(index - 1, ',');
    let opens = analysis.matches(from, Class::Subordinator).is_some();
    let open = opens && !before.clone().any(|at| analysis.is_mark(at, ','));
    open || lists && !statement::is_pronoun(analysis, index + 1)
}

/// Whether a finite verb stands behind the comma that ends ", who…".
fn resumes(analysis: &Analysis<'_>, index: usize) -> bool {
    let verb = analysis.has(index, Class::Auxiliary) || analysis.is_form(index, Form::Third);
    let inserted =
        || (2..index.saturating_sub(1)).any(|at| analysis.has(at, Class::Aside) && analysis.is_mark(at - 1, ','));
    verb && !analysis.is_mark(index + 1, ',') && inserted()
}

/// A stretch that does nothing by itself goes on with what the one before it does: "flour, salt, and water".
fn add(analysis: &Analysis<'_>, tokens: Range<usize>, link: Link, clauses: &mut Vec<Clause>) {
    let mut mood = mood(analysis, &tokens, link);
    if let Some(before) = clauses.last_mut() {
        let lacks = mood == Mood::Names && !matches!(link, Link::Mark | Link::Reason);
        let serves = link == Link::Purpose && before.instructs() && !tokens.clone().any(|at| analysis.is_number(at));
        if lacks {
            before.tokens.end = tokens.end;
            return;
        }
        if serves {
            mood = Mood::Instructs;
        }
    }
    clauses.push(Clause { tokens, mood, link });
}

fn mood(analysis: &Analysis<'_>, tokens: &Range<usize>, link: Link) -> Mood {
    let opener = match link {
        Link::Reason | Link::Purpose => analysis.matches(tokens.start, Class::Cause).unwrap_or(0),
        Link::Relative => analysis.matches(tokens.start, Class::Aside).unwrap_or(1),
        Link::Else => analysis.matches(tokens.start, Class::Otherwise).unwrap_or(1),
        Link::Adds | Link::Resumes => 1,
        Link::Opens | Link::Mark => 0,
    };
    let within = unquoted(analysis, tokens.start + opener..tokens.end);
    // "…," Miss Example used to say: behind somebody's words stands who spoke them.
    let spoken = within.start > tokens.start + opener && within.start < tokens.end;
    let reason = spoken || matches!(link, Link::Reason | Link::Relative | Link::Resumes);
    if !reason && command::instructs(analysis, &within) {
        return Mood::Instructs;
    }
    // "…," says Ann Example: the verb comes first.
    let related = spoken || matches!(link, Link::Relative | Link::Resumes);
    statement::find(analysis, &within, related).map_or(Mood::Names, Mood::States)
}

/// What a clause says itself, where it opens with somebody's words.
fn unquoted(analysis: &Analysis<'_>, tokens: Range<usize>) -> Range<usize> {
    let opens = ['"', '“', '«', '„'].into_iter().find(|mark| analysis.is_mark(tokens.start, *mark));
    let Some(mark) = opens else { return tokens };
    let close = match mark {
        '"' => '"',
        '“' => '”',
        '«' => '»',
        _ => '“',
    };
    let end = (tokens.start + 1..tokens.end).find(|index| analysis.is_mark(*index, close));
    end.map_or(tokens.end, |end| end + 1)..tokens.end
}

#[cfg(test)]
mod tests {
    use super::{super::lexicon::Lexicon, *};

    fn instructs(text: &str) -> Vec<bool> {
        let analysis = Analysis::new(text, Lexicon::of("en"));
        clauses(&analysis).iter().map(Clause::instructs).collect()
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
            "Sow tomatoes indoors six to eight weeks before the last frost.",
            "The filter should be rinsed every 2 months.",
            "The best way to find the stud is to knock 3 times.",
            "Fill bags with 20 kilos of sand.",
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
            "Water boils at 100 degrees.",
            "Card payments take three days.",
            "By law, smoke alarms must be tested every month.",
        ] {
            assert!(!instructs(text).contains(&true), "{text}");
        }
    }

    #[test]
    fn a_reason_or_a_result_is_no_part_of_the_instruction() {
        assert_eq!(instructs("Store water, because 3 in 5 households have none."), [true, false]);
        assert_eq!(instructs("Most people rub too soon; give it 10 minutes."), [false, true]);
        assert_eq!(instructs("Dry the blade at once, or it rusts."), [true, false]);
        assert_eq!(instructs("Use cedar, which insects avoid."), [true, false]);
        assert_eq!(instructs("Put the year first and they sort themselves."), [true, false]);
        assert_eq!(instructs("Mix flour, salt, and water."), [true]);
        assert_eq!(instructs("Prop the lid open so that the steam can get out."), [true, true]);
    }
}
