//! A number about the world.

use crate::{
    check::{
        claims::{ClaimRule, Class, Clause, Sight, TokenKind, Told, Topic, score},
        rule::rule,
    },
    diagnostic::Diagnostic,
    model::PassageKind,
};
use std::ops::Range;

rule! {
    /// A figure has no reference.
    ///
    /// ## Why
    ///
    /// A number is what readers remember, repeat and act on, and nobody can tell a measured one from one made up. Figures need a
    /// reference of their own, in the same sentence or at the end of the same paragraph or bullet; a citation elsewhere in the
    /// step doesn't cover them.
    ///
    /// Amounts that belong to an instruction ("rest 15 to 20 minutes a day") are no claims, nor are dates, times of day, and the
    /// numbers of steps and pages.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// - About 3 in 5 households keep less than a day of water.
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// - About 3 in 5 households keep less than a day of water [@headspace-breakup, p. 3].
    /// - Store 4 liters for each person and day, and change them every 6 months.
    /// ```
    "uncited-figure" Error Claim(ClaimRule { find, tell, own: true })
}

fn tell(claim: &Told<'_>) -> Diagnostic {
    let finding = Diagnostic::at(claim.span, "this figure has no reference").label("a number about the world");
    let finding = match claim.heading {
        Some((span, what)) => finding.also(span, what),
        None => finding,
    };
    finding
        .help(format!("cite the source of the figure: `{}`", claim.pasted()))
        .note("figures and quotations need a reference of their own, even under a cited step")
}

fn find(sight: &Sight<'_>) -> Option<Range<usize>> {
    if matches!(sight.passage.kind, PassageKind::Field(_, name) if !matches!(name, "ask" | "note")) {
        return None;
    }
    let figure = (0..sight.analysis.tokens.len()).find(|token| is_figure(sight, *token))?;
    let figure = extent(sight, figure);
    (is_share(sight, &figure) || score::points_of_statement(sight) >= least(sight))
        .then(|| sight.analysis.bytes(figure))
}

/// How many points the scorecard must give: more where the reader is spoken of, as in "after 3 seconds you will hear a click".
fn least(sight: &Sight<'_>) -> i32 {
    let mut statements = sight.clauses.iter().filter_map(Clause::statement);
    if statements.any(|it| it.subject == Topic::Reader) { score::SURE + 2 } else { score::SURE }
}

/// "70%", "3 in 5": said of a number of cases, whatever the sentence looks like.
fn is_share(sight: &Sight<'_>, figure: &Range<usize>) -> bool {
    let of_many = figure.len() > 2 && sight.analysis.find(Class::OfMany, figure.clone()).is_some();
    sight.analysis.find(Class::Percent, figure.clone()).is_some() || of_many
}

fn is_figure(sight: &Sight<'_>, token: usize) -> bool {
    let free = sight.states(token) && !sight.in_quotation(token);
    free && match sight.analysis.tokens[token].kind {
        TokenKind::Number => !is_label(sight, token) && !is_date(sight, token) && !is_time_of_day(sight, token),
        TokenKind::Word => in_words(sight, token),
        TokenKind::Mark(_) => false,
    }
}

/// "step 3", "part 2 of 3", "these 4 questions": numbers of the guide itself.
fn is_label(sight: &Sight<'_>, token: usize) -> bool {
    let before = (1..=3).take(token).any(|back| sight.analysis.has(token - back, Class::Guide));
    before || sight.analysis.has(token + 1, Class::Guide)
}

/// A year, or a day of a month: `uncited-event` speaks of these.
fn is_date(sight: &Sight<'_>, token: usize) -> bool {
    let number = sight.analysis.word(token);
    let year = number.len() == 4 && number.parse().is_ok_and(|year: u16| (1000..=2100).contains(&year));
    let counted = sight.analysis.has(token + 1, Class::Unit) || sight.analysis.has(token + 1, Class::Percent);
    let month = sight.analysis.has(token + 1, Class::Month) || token > 0 && sight.analysis.has(token - 1, Class::Month);
    (year && !counted) || (month && number.len() <= 2)
}

fn is_time_of_day(sight: &Sight<'_>, token: usize) -> bool {
    let number = sight.analysis.word(token);
    sight.analysis.has(token + 1, Class::Clock)
        || number.contains(':')
        || number == "24" && sight.analysis.is_mark(token + 1, '/')
}

/// "seventy percent", "two out of three", "five million", "twice as likely", "two weeks".
fn in_words(sight: &Sight<'_>, token: usize) -> bool {
    let analysis = &sight.analysis;
    let counted = analysis.has(token, Class::Number) || analysis.has(token, Class::LargeNumber);
    let next = token + 1;
    let of_many = part_of(sight, next).is_some();
    let measured = analysis.has(next, Class::Unit) && !analysis.has(token, Class::One);
    let large = analysis.has(token, Class::Heaps) && analysis.has(next, Class::Of);
    let multiplied = analysis.has(token, Class::Twice) && analysis.matches(next, Class::Comparison).is_some();
    let ours = analysis.has(next + 1, Class::ObjectPronoun) || analysis.has(next + 1, Class::Readers);
    let half = analysis.has(token, Class::One) && token > 0 && analysis.has(token - 1, Class::Object);
    let part = analysis.has(token, Class::Fraction) && analysis.has(next, Class::Of) && !ours && !half;
    let counted = counted
        && (analysis.matches(next, Class::Percent).is_some()
            || of_many
            || measured
            || analysis.has(next, Class::LargeNumber)
            || analysis.matches(next, Class::Comparison).is_some());
    counted || large || multiplied || part
}

/// The number that a number is a part of, in "3 in 5", "two out of three"; some languages put the noun between.
fn part_of(sight: &Sight<'_>, next: usize) -> Option<usize> {
    let analysis = &sight.analysis;
    let reach = if analysis.grammar().inflected { 3 } else { 1 };
    (next..next + reach).find_map(|of| {
        let whole = of + analysis.matches(of, Class::OfMany)?;
        is_number(sight, whole).then_some(whole)
    })
}

fn is_number(sight: &Sight<'_>, at: usize) -> bool {
    let analysis = &sight.analysis;
    analysis.is_number(at) || analysis.has(at, Class::Number) || analysis.has(at, Class::LargeNumber)
}

/// The number with what it counts: "3 in 5", "70%", "two weeks".
fn extent(sight: &Sight<'_>, token: usize) -> Range<usize> {
    let analysis = &sight.analysis;
    let start = match token.checked_sub(1) {
        Some(before)
            if ["$", "€", "£", "¥"].iter().any(|sign| analysis.text[analysis.bytes(before..token)] == **sign) =>
        {
            before
        }
        _ => token,
    };
    if let Some(whole) = part_of(sight, token + 1) {
        return start..whole + 1;
    }
    let mut end = token + 1;
    loop {
        if let Some(length) = analysis.matches(end, Class::Percent).or_else(|| analysis.matches(end, Class::Unit)) {
            return start..end + length;
        }
        let links = analysis.has(end, Class::NumberLink) || analysis.is_mark(end, '–') || analysis.is_mark(end, '-');
        if is_number(sight, end) {
            end += 1;
        } else if links && is_number(sight, end + 1) {
            end += 2;
        } else {
            return start..end;
        }
    }
}
