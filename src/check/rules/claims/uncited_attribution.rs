//! Somebody's view.

use crate::{
    check::{
        claims::{ClaimRule, Class, Form, Link, Sight, TokenKind, Told},
        rule::rule,
    },
    diagnostic::Diagnostic,
};
use std::ops::Range;

rule! {
    /// A view is put down to somebody, without a reference.
    ///
    /// ## Why
    ///
    /// "Schewitz notes that…" tells the reader that she did. Her interview, article or book must be named, so that it can be
    /// looked up, and so that she isn't made to say what she didn't.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// Schewitz notes that the end of a relationship is grieved like a death.
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// Schewitz notes that the end of a relationship is grieved like a death [@schewitz-interview].
    /// ```
    "uncited-attribution" Error Claim(ClaimRule { find, tell, own: false })
}

fn tell(claim: &Told<'_>) -> Diagnostic {
    Diagnostic::at(claim.span, "this view has no reference")
        .label("put down to somebody")
        .help(format!("cite where it was said: `{}`", claim.pasted()))
}

fn find(sight: &Sight<'_>) -> Option<Range<usize>> {
    let found = known_person(sight)
        .or_else(|| according(sight))
        .or_else(|| somebody(sight))
        .or_else(|| subject(sight))
        .or_else(|| work(sight))?;
    Some(sight.analysis.bytes(found))
}

/// A person of the handbook with a word like "notes" behind the name, or "according to" before it.
fn known_person(sight: &Sight<'_>) -> Option<Range<usize>> {
    let free = sight.people.iter().filter(|(name, _)| !sight.in_quotation(name.start) && !sight.instructs(name.start));
    free.filter_map(|(name, _)| says(sight, name).or_else(|| said_before(sight, name))).next()
}

/// The name with the verb behind it, adverbs and a role between commas aside.
fn says(sight: &Sight<'_>, name: &Range<usize>) -> Option<Range<usize>> {
    let mut next = name.end;
    if sight.analysis.is_mark(next, ',') {
        next = (next + 1..sight.analysis.tokens.len().min(next + 12))
            .find(|token| sight.analysis.is_mark(*token, ','))?
            + 1;
    }
    while sight.analysis.has(next, Class::Adverb) {
        next += 1;
    }
    sight.analysis.matches(next, Class::Report).map(|length| name.start..next + length)
}

/// "…, says Schewitz", "according to Schewitz", "for Schewitz,".
fn said_before(sight: &Sight<'_>, name: &Range<usize>) -> Option<Range<usize>> {
    let before = name.start.checked_sub(1)?;
    let phrased =
        sight.analysis.phrases.iter().find(|(class, range)| *class == Class::According && range.end == name.start);
    let single = sight.analysis.has(before, Class::According).then_some(before..name.start);
    let according = phrased.map(|(_, range)| range.clone()).or(single);
    let behind = sight.analysis.has(name.end, Class::Behind);
    let for_whom = before == 0 && sight.analysis.has(0, Class::ForWhom) && sight.analysis.is_mark(name.end, ',');
    let says = sight.analysis.has(before, Class::Report) && sight.analysis.is(before, Class::Inverted);
    match according {
        Some(range) => Some(range.start..name.end),
        None if behind => Some(name.start..name.end + 1),
        None if for_whom || says => Some(before..name.end),
        None => None,
    }
}

/// "according to" anybody.
fn according(sight: &Sight<'_>) -> Option<Range<usize>> {
    let found = sight.stated(Class::According)?;
    let named =
        (found.end..found.end + 4).any(|token| sight.analysis.tokens.get(token).is_some_and(|token| token.capital));
    named.then_some(found)
}

/// "Dr. Smith says", "Ann Lee notes", "the WHO recommends": a title, two capitals, or an abbreviation, and a verb behind.
fn somebody(sight: &Sight<'_>) -> Option<Range<usize>> {
    let tokens = 0..sight.analysis.tokens.len();
    tokens.filter(|token| sight.analysis.has(*token, Class::Report) && !sight.in_quotation(*token)).find_map(|verb| {
        let mut last = verb.checked_sub(1)?;
        while sight.analysis.has(last, Class::Adverb) {
            last = last.checked_sub(1)?;
        }
        let first = name_before(sight, last)?;
        // "TV show": a base form is a verb only behind several names.
        let several = first > 1 && sight.analysis.has(first - 1, Class::And);
        let singular = sight.analysis.is_form(verb, Form::Base) && !several;
        (!sight.instructs(first) && !singular).then_some(first..verb + 1)
    })
}

/// "The Example Society of Sleep recommends", "Dr. Example, who runs a clinic, advises": a name somewhere in the subject.
fn subject(sight: &Sight<'_>) -> Option<Range<usize>> {
    let analysis = &sight.analysis;
    sight.clauses.iter().enumerate().find_map(|(number, clause)| {
        let statement = clause.statement()?;
        let mut verb = statement.at;
        while analysis.has(verb, Class::BeforeSays) || analysis.has(verb, Class::Adverb) {
            verb += 1;
        }
        let says = analysis.matches(verb, Class::Report)?;
        if analysis.is_form(verb, Form::Base) || sight.in_quotation(verb) {
            return None;
        }
        let opening = if clause.link == Link::Resumes { &sight.clauses[number.saturating_sub(2)] } else { clause };
        let from = opening.tokens.start.max(if clause.link == Link::Resumes { 0 } else { statement.from });
        let last = (from + 1..statement.at.min(from + 12))
            .find(|token| name_before(sight, *token).is_some_and(|first| first < *token && first >= from))?;
        let first = name_before(sight, last)?;
        Some(first..verb + says)
    })
}

/// "a study by the University of Example", "in a survey by…", "Miller and Example (2012) measured…".
fn work(sight: &Sight<'_>) -> Option<Range<usize>> {
    let analysis = &sight.analysis;
    let by = (1..analysis.tokens.len()).find(|by| {
        let near = |back: &usize| *by >= *back && analysis.has(by - back, Class::Work);
        let made = analysis.has(*by, Class::From) && near(&1)
            || analysis.has(*by, Class::By) && (2..=4).any(|back| near(&back));
        let name = *by + 1 + usize::from(analysis.has(by + 1, Class::Definite));
        made && !sight.in_quotation(*by)
            && sight.states(*by)
            && analysis.tokens.get(name).is_some_and(|token| token.capital && token.kind == TokenKind::Word)
    });
    let dated = (1..analysis.tokens.len()).find(|open| {
        let year = analysis.word(open + 1);
        analysis.is_mark(*open, '(')
            && analysis.is_mark(open + 2, ')')
            && year.len() == 4
            && analysis.is_number(open + 1)
            && analysis.tokens[open - 1].capital
    });
    by.map(|by| by - 1..by + 2).or(dated.map(|open| open - 1..open + 3))
}

/// Of words that all have a capital: "Sie", "Ihr", "Liter", "Mai" are no part of a name.
fn is_no_name(sight: &Sight<'_>, token: usize) -> bool {
    let others =
        [Class::Function, Class::Reader, Class::Readers, Class::Unit, Class::Month, Class::Vague, Class::Money];
    others.into_iter().any(|class| sight.analysis.has(token, class))
}

/// Where a name that ends at `last` begins.
fn name_before(sight: &Sight<'_>, last: usize) -> Option<usize> {
    let capital = |token: usize| {
        sight.analysis.tokens.get(token).is_some_and(|token| token.capital && token.kind == TokenKind::Word)
            && !(token == 0 && sight.analysis.has(0, Class::Function))
            && !(sight.analysis.grammar().capital_nouns && is_no_name(sight, token))
    };
    if !capital(last) {
        return None;
    }
    let text = &sight.analysis.text[sight.analysis.tokens[last].range()];
    let abbreviation = text.chars().count() > 1 && text.chars().all(char::is_uppercase);
    let mut first = last;
    while first > 0 && (capital(first - 1) || sight.analysis.is_mark(first - 1, '.') && first > 1 && capital(first - 2))
    {
        first -= 1;
    }
    // "Le professeur Ferrandin": titles begin with a small letter, where they aren't nouns with a capital.
    if first > 0 && sight.analysis.grammar().inflected && sight.analysis.has(first - 1, Class::Title) {
        return Some(first - 1);
    }
    let titled = sight.analysis.has(first, Class::Title) && first < last;
    let several = first < last && !sight.analysis.has(first, Class::LeadIn);
    (abbreviation || titled || several).then_some(first)
}
