//! The scorecard: signs of a claim and their points. Every line can be read, and `vademecum why` prints those that hold.
//!
//! The points are fitted by `tests/bench/fit.py` and rounded to whole numbers.

use super::{Class, Link, Mood, Sight, Statement, TokenKind, Topic, Verb};

/// Points from which a sentence without a trigger is shown as a probable claim.
pub const THRESHOLD: i32 = 3;

/// Points from which a number, a year or a word of effect is taken for a claim about the world: they stand in much else too.
pub const SURE: i32 = 5;

/// A sign of a claim.
#[derive(Clone, Copy, Debug)]
pub struct Sign {
    /// What it is called.
    pub name: &'static str,
    /// What it adds to the score where it holds; below zero, it speaks against a claim.
    pub points: i32,
    holds: fn(&Sight<'_>) -> bool,
}

const fn sign(name: &'static str, points: i32, holds: fn(&Sight<'_>) -> bool) -> Sign {
    Sign { name, points, holds }
}

/// The scorecard.
pub const SIGNS: &[Sign] = &[
    sign("number", 0, |sight| numbers(sight) >= 1),
    sign("two numbers", 1, |sight| numbers(sight) >= 2),
    sign("number word", -1, |sight| any(sight, Class::Number) || any(sight, Class::LargeNumber)),
    sign("percent", 2, |sight| any(sight, Class::Percent)),
    sign("money", 1, |sight| any(sight, Class::Money)),
    sign("unit", 1, |sight| any(sight, Class::Unit)),
    sign("quantity in words", 2, |sight| any(sight, Class::Quantity)),
    sign("comparison", 0, |sight| any(sight, Class::Compared)),
    sign("ranking", 0, |sight| any(sight, Class::Ranking)),
    sign("effect", 6, |sight| any(sight, Class::Effect)),
    sign("study or expert", 2, |sight| any(sight, Class::Vague)),
    sign("report verb", 2, |sight| any(sight, Class::Report)),
    sign("past tense", 1, is_past),
    sign("name", 1, |sight| names(sight) >= 1),
    sign("several names", 2, |sight| names(sight) >= 3),
    sign("quotation", 0, |sight| !sight.quoted.is_empty()),
    sign("long", 1, |sight| words(sight) > 20),
    sign("short", -3, |sight| words(sight) <= 8),
    sign("very short", -2, |sight| words(sight) <= 4),
    sign("question", -9, |sight| sight.analysis.text.trim_end().ends_with('?')),
    sign("instruction", -4, |sight| sight.clauses.iter().any(|clause| clause.instructs())),
    sign("first person", -5, |sight| any(sight, Class::FirstPerson)),
    sign("second person", -2, second_person),
    sign("future", -3, |sight| any(sight, Class::Future)),
    sign("obligation", 2, |sight| any(sight, Class::Obligation)),
    sign("hedge", -2, |sight| any(sight, Class::Hedge)),
    sign("opinion", -3, |sight| any(sight, Class::Opinion)),
    sign("courtesy", -2, |sight| any(sight, Class::Courtesy)),
    sign("states something", 4, |sight| states(sight, |_| true)),
    sign("of a kind of thing", 4, |sight| states(sight, |it| it.subject == Topic::Kind)),
    sign("of one thing", 3, |sight| states(sight, |it| it.subject == Topic::Thing)),
    sign("of it or them", 1, |sight| states(sight, |it| it.subject == Topic::Pronoun)),
    sign("of the reader", 0, |sight| states(sight, |it| it.subject == Topic::Reader)),
    sign("of what is the reader's", -2, |sight| states(sight, |it| it.subject == Topic::Readers)),
    sign("of the writer", -4, |sight| states(sight, |it| it.subject == Topic::Writer)),
    sign("in the past", -3, |sight| states(sight, |it| it.verb == Verb::Past)),
    sign("with is or are", -4, |sight| states(sight, |it| it.verb == Verb::Is)),
    sign("with can or may", 0, |sight| states(sight, |it| it.verb == Verb::May)),
    sign("with will", -3, |sight| states(sight, |it| it.verb == Verb::Will)),
    sign("with must or should", -2, |sight| states(sight, |it| it.verb == Verb::Must)),
    sign("on a condition", -1, |sight| states(sight, |it| it.conditional)),
    sign("as a reason", 1, |sight| linked(sight, Link::Reason)),
    sign("about a noun", 4, |sight| linked(sight, Link::Relative)),
    sign("if it is not done", 4, |sight| linked(sight, Link::Else)),
    sign("as a purpose", -2, |sight| linked(sight, Link::Purpose)),
    sign("statement opens", 3, |sight| sight.clauses.first().is_some_and(|clause| clause.statement().is_some())),
    sign("nothing but an instruction", -4, |sight| {
        sight.clauses.iter().all(|clause| !matches!(clause.mood, Mood::States(_)))
            && sight.clauses.iter().any(|clause| clause.instructs())
    }),
    sign("no verb", 0, |sight| sight.clauses.iter().all(|clause| clause.mood == Mood::Names)),
    sign("definition", -9, defines),
    sign("law", 3, |sight| any(sight, Class::Law)),
    sign("about the guide", -8, |sight| any(sight, Class::About) || any(sight, Class::Here)),
    sign("taste", -6, |sight| any(sight, Class::Taste)),
    sign("frequency", 2, |sight| any(sight, Class::Frequency)),
    sign("not", 1, |sight| any(sight, Class::Not)),
    sign("example", -8, |sight| any(sight, Class::Example)),
    sign("no full stop", -11, |sight| {
        !sight.analysis.text.trim_end_matches(['"', '”', ')', ' ']).ends_with(['.', '!', '?'])
    }),
    sign("opens with a quotation", 1, |sight| sight.quoted.first().is_some_and(|quoted| quoted.start == 0)),
    sign("some of a kind", -2, |sight| {
        states(sight, |it| {
            sight.analysis.has(it.from, Class::General) && !sight.analysis.has(it.from, Class::Indefinite)
        })
    }),
    sign("a thing of a kind", -1, |sight| states(sight, |it| sight.analysis.has(it.from, Class::Indefinite))),
    sign("vague authority", 4, |sight| any(sight, Class::VaguePhrase)),
];

/// The signs that hold for a sentence.
pub fn signs(sight: &Sight<'_>) -> Vec<Sign> {
    SIGNS.iter().copied().filter(|sign| (sign.holds)(sight)).collect()
}

/// Which signs of the scorecard hold, in its order.
pub fn holding(sight: &Sight<'_>) -> Vec<bool> {
    SIGNS.iter().map(|sign| (sign.holds)(sight)).collect()
}

/// The sum of their points.
pub fn points(sight: &Sight<'_>) -> i32 {
    SIGNS.iter().filter(|sign| (sign.holds)(sight)).map(|sign| sign.points).sum()
}

/// The sum without the sign of an instruction, for what is stated beside one: "Don't drink it late; it lingers for six hours."
pub fn points_of_statement(sight: &Sight<'_>) -> i32 {
    let counted = SIGNS.iter().filter(|sign| sign.name != "instruction" && (sign.holds)(sight));
    counted.map(|sign| sign.points).sum()
}

fn any(sight: &Sight<'_>, class: Class) -> bool {
    sight.analysis.holds(class)
}

fn states(sight: &Sight<'_>, of: impl Fn(Statement) -> bool) -> bool {
    sight.clauses.iter().filter_map(|clause| clause.statement()).any(of)
}

/// "You" in any case; where "Sie" is "they" as well, as a subject.
fn second_person(sight: &Sight<'_>) -> bool {
    let subject = || states(sight, |it| it.subject == Topic::Reader);
    any(sight, Class::Second) || sight.analysis.grammar().inflected && subject()
}

fn linked(sight: &Sight<'_>, link: Link) -> bool {
    sight.clauses.iter().any(|clause| clause.link == link && clause.statement().is_some())
}

/// "A need is something…": a word, and what it means.
fn defines(sight: &Sight<'_>) -> bool {
    states(sight, |it| {
        let a = sight.analysis.has(it.from, Class::Indefinite);
        let general = sight.analysis.has(it.at + 1, Class::Genus);
        let means = [it.at, it.at + 1].into_iter().any(|at| sight.analysis.matches(at, Class::Means).is_some());
        it.verb == Verb::Is && a && general || means
    })
}

fn numbers(sight: &Sight<'_>) -> usize {
    sight.analysis.tokens.iter().filter(|token| token.kind == TokenKind::Number).count()
}

fn words(sight: &Sight<'_>) -> usize {
    (0..sight.analysis.tokens.len()).filter(|token| sight.analysis.is_word(*token)).count()
}

/// Capitals inside the sentence, "I" aside.
fn names(sight: &Sight<'_>) -> usize {
    let capitals = (1..sight.analysis.tokens.len()).filter(|token| {
        let word = sight.analysis.tokens[*token];
        word.capital && word.kind == TokenKind::Word && word.range().len() > 1
    });
    capitals
        .filter(|token| !sight.analysis.has(*token, Class::FirstPerson) && !sight.analysis.is_mark(token - 1, '.'))
        .count()
}

/// A past form, irregular or in -ed.
fn is_past(sight: &Sight<'_>) -> bool {
    any(sight, Class::Past)
        || (0..sight.analysis.tokens.len())
            .any(|token| !sight.analysis.is_capital(token) && sight.analysis.is(token, Class::PastEnding))
}
