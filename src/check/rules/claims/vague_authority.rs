//! A body without a name.

use crate::{
    check::{
        claims::{ClaimRule, Class, Sight, Told, Topic, statement},
        rule::rule,
    },
    diagnostic::Diagnostic,
};
use std::ops::Range;

rule! {
    /// A claim leans on an authority without a name: "studies show", "experts agree".
    ///
    /// ## Why
    ///
    /// The reader is asked to trust somebody and isn't told whom. A reference alone doesn't cure it: it must name the author or
    /// the body that found it out, and the sentence is better for naming them too.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// Studies show that writing a letter lightens the mood.
    /// ```
    ///
    /// ## Fails
    ///
    /// ```guide
    /// Experts agree that sleep comes first [@headspace-breakup].
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// Schewitz has seen a letter lighten the mood [@schewitz-interview].
    /// ```
    "vague-authority" Error Claim(ClaimRule { find, tell, own: false })
}

fn tell(claim: &Told<'_>) -> Diagnostic {
    Diagnostic::at(claim.span, format!("\"{}\" doesn't say who", claim.words.to_lowercase()))
        .label("an authority without a name")
        .help("name the author or body that found it out, and cite their work: `Name found … [@key].`")
        .note("a reference cures this only when it names an `author`, `editor`, `person` or `institution`")
}

fn find(sight: &Sight<'_>) -> Option<Range<usize>> {
    let found = phrase(sight)
        .or_else(|| somebody_says(sight))
        .or_else(|| it_is_said(sight))
        .or_else(|| a_trade_says(sight))
        .or_else(|| according_to_somebody(sight))?;
    Some(sight.analysis.bytes(found))
}

/// "it turns out", "some say", "swear by"; "until they say" tells what to wait for.
fn phrase(sight: &Sight<'_>) -> Option<Range<usize>> {
    let found = sight.stated(Class::VaguePhrase)?;
    let waits = found.start > 0 && sight.analysis.has(found.start - 1, Class::Asked);
    (!waits).then_some(found)
}

/// "researchers have found", "most experts agree".
fn somebody_says(sight: &Sight<'_>) -> Option<Range<usize>> {
    let analysis = &sight.analysis;
    (0..analysis.tokens.len()).filter(|token| !sight.in_quotation(*token)).find_map(|who| {
        let length = analysis.matches(who, Class::Vague)?;
        let mut next = who + length;
        while analysis.has(next, Class::Adverb) {
            next += 1;
        }
        let says = analysis.matches(next, Class::Report)?;
        (!is_named(sight, who) && !commanded(sight, who)).then_some(who..next + says)
    })
}

/// "the researchers" and "her doctors" are people the text has named; so is whoever has a name.
fn is_named(sight: &Sight<'_>, who: usize) -> bool {
    who > 0 && sight.analysis.has(who - 1, Class::Named)
}

/// "it is often claimed", "is widely believed to": said, and nobody says it.
fn it_is_said(sight: &Sight<'_>) -> Option<Range<usize>> {
    let analysis = &sight.analysis;
    sight.clauses.iter().filter_map(|clause| clause.statement()).find_map(|statement| {
        let be = analysis.has(statement.at, Class::Is)
            || analysis.has(statement.at, Class::Was)
            || analysis.has(statement.at, Class::It);
        let mut said = statement.at + 1;
        while analysis.has(said, Class::Adverb) || analysis.is(said, Class::Adverbial) {
            said += 1;
        }
        let it = analysis.has(statement.from, Class::It);
        let that = analysis.has(said + 1, Class::That) || statement::is_pronoun(analysis, said + 1);
        let whole = analysis.has(said + 1, Class::To) || it && that;
        let reputed = be && analysis.has(said, Class::Reputed) && whole && !sight.in_quotation(said);
        reputed.then_some(statement.at..said + 1)
    })
}

/// "Roofers say that…", "financial planners often suggest…": a trade, as the subject of a word like "says".
fn a_trade_says(sight: &Sight<'_>) -> Option<Range<usize>> {
    let analysis = &sight.analysis;
    sight.clauses.iter().filter_map(|clause| clause.statement()).find_map(|statement| {
        let mut verb = statement.at;
        while analysis.has(verb, Class::BeforeSays) || analysis.has(verb, Class::Adverb) {
            verb += 1;
        }
        let says = analysis.matches(verb, Class::Report)?;
        let who = (statement.from..statement.at).find(|token| is_trade(sight, *token))?;
        let general = (statement.subject == Topic::Kind || analysis.has(statement.from, Class::Generic))
            && statement.from + 4 > who;
        let free = !is_named(sight, who) && !sight.in_quotation(verb) && !commanded(sight, statement.from);
        (general && free).then_some(who..verb + says)
    })
}

/// A plural noun of people who do something: roofers, planners, psychologists.
fn is_trade(sight: &Sight<'_>, token: usize) -> bool {
    let inner_capital = token > 0 && sight.analysis.is_capital(token) && !sight.analysis.grammar().capital_nouns;
    (sight.analysis.is(token, Class::Trade) || sight.analysis.has(token, Class::Vague))
        && !inner_capital
        && !sight.analysis.has(token, Class::Thing)
}

/// "Ask what experts say" leans on nobody, "You should rest, experts say" does.
fn commanded(sight: &Sight<'_>, token: usize) -> bool {
    let what = token > 0 && sight.analysis.has(token - 1, Class::Asked);
    what && sight.instructs(token)
}

/// "according to experts".
fn according_to_somebody(sight: &Sight<'_>) -> Option<Range<usize>> {
    let found = sight.analysis.find(Class::According, 0..sight.analysis.tokens.len())?;
    let mut within = found.end..found.end + 3;
    let vague = within.find_map(|token| sight.analysis.matches(token, Class::Vague).map(|length| token + length))?;
    (!sight.in_quotation(found.start)).then_some(found.start..vague)
}
