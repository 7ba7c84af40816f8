//! Dated events and living persons.

use crate::{
    check::{
        claims::{ClaimRule, Class, Sight, TokenKind, Told, score},
        rule::rule,
    },
    diagnostic::Diagnostic,
    model::PassageKind,
};
use std::ops::Range;

rule! {
    /// A dated event, or something about a person, has no reference.
    ///
    /// ## Why
    ///
    /// What happened in a given year, and what a living person did or is, can be looked up and found to be wrong; about a person
    /// it can do harm as well.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// The rule became popular in 2011.
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// The rule became popular in 2011 [@headspace-breakup].
    /// ```
    "uncited-event" Warning Claim(ClaimRule { find, tell, own: false })
}

fn tell(claim: &Told<'_>) -> Diagnostic {
    Diagnostic::at(claim.span, "this event has no reference")
        .label("dated, or about a person")
        .help(format!("cite where it is recorded: `{}`", claim.pasted()))
}

fn find(sight: &Sight<'_>) -> Option<Range<usize>> {
    if matches!(
        sight.passage.kind,
        PassageKind::Title | PassageKind::Heading | PassageKind::Field(..) | PassageKind::Attribution(_)
    ) {
        return None;
    }
    year(sight).or_else(|| person(sight)).map(|found| sight.analysis.bytes(found))
}

fn year(sight: &Sight<'_>) -> Option<Range<usize>> {
    let tokens = 0..sight.analysis.tokens.len();
    let is_year = |token: &usize| {
        let word = sight.analysis.word(*token);
        let number = sight.analysis.tokens[*token].kind == TokenKind::Number;
        number && word.len() == 4 && word.parse().is_ok_and(|year: u16| (1000..=2100).contains(&year))
    };
    if score::points(sight) < score::THRESHOLD {
        return None;
    }
    let found = tokens.filter(is_year).find(|token| !sight.instructs(*token) && !sight.in_quotation(*token))?;
    Some(found..found + 1)
}

/// A person of the handbook who does or is something. A cross-link to the person's page alone says nothing of them.
fn person(sight: &Sight<'_>) -> Option<Range<usize>> {
    let (name, _) =
        sight.people.iter().find(|(name, _)| !sight.in_quotation(name.start) && !sight.instructs(name.start))?;
    sight.analysis.is(name.end, Class::PersonVerb).then(|| name.clone())
}
