//! A sentence about the guide itself: "This guide has three parts."

use crate::check::{
    Subject,
    claims::{Class, Sight},
};

pub fn applies(sight: &Sight<'_>, _: &Subject<'_>) -> bool {
    let first = (0..sight.analysis.tokens.len()).find(|token| sight.analysis.is_word(*token)).unwrap_or(0);
    let mut within = [first, first + 1].into_iter();
    within
        .any(|token| sight.analysis.phrases.iter().any(|(class, range)| *class == Class::About && range.start == token))
        || sight.analysis.matches(first, Class::About).is_some()
}
