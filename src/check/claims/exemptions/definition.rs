//! What a word of the glossary means: "No contact means…". A figure or somebody's words in it still need a reference.

use crate::check::{
    Subject,
    claims::{Class, Sight, TokenKind},
};

pub fn applies(sight: &Sight<'_>, _: &Subject<'_>) -> bool {
    if !sight.analysis.holds(Class::Definition) {
        return false;
    }
    let tokens = &sight.analysis.tokens;
    if tokens.iter().any(|token| token.kind == TokenKind::Number) {
        return false;
    }
    let text = sight.analysis.text.trim_start_matches(['"', '“', '«', '‘', '\'']).to_lowercase();
    let mut words = ["", "a ", "an ", "the "].iter().filter_map(|article| text.strip_prefix(*article));
    words.any(|words| {
        sight.terms.at_beginning(words).any(|length| {
            let behind = words.len() - length;
            let start = sight.analysis.text.len().saturating_sub(behind);
            let from = tokens.partition_point(|token| token.range().start < start);
            defines(sight, from)
        })
    })
}

/// Whether a word like "means" stands at the token, quotation marks and parentheses aside.
fn defines(sight: &Sight<'_>, from: usize) -> bool {
    let next = (from..sight.analysis.tokens.len()).find(|token| sight.analysis.is_word(*token));
    next.is_some_and(|next| next <= from + 1 && sight.analysis.matches(next, Class::Definition).is_some())
}
