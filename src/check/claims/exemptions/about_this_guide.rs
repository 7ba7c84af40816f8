//! A sentence about the guide itself: "This guide has three parts."

use crate::check::claims::{Class, Sight};

pub fn applies(sight: &Sight<'_>) -> bool {
    let first = (0..sight.analysis.tokens.len()).find(|token| sight.analysis.is_word(*token)).unwrap_or(0);
    // "The plan below", "each circuit below".
    let below = (first..first + 4).any(|token| sight.analysis.has(token, Class::Below));
    if below && sight.analysis.has(first, Class::Determiner) {
        return true;
    }
    if !sight.analysis.holds(Class::About) {
        return false;
    }
    let mut within = [first, first + 1].into_iter();
    within
        .any(|token| sight.analysis.phrases.iter().any(|(class, range)| *class == Class::About && range.start == token))
        || sight.analysis.matches(first, Class::About).is_some()
}
