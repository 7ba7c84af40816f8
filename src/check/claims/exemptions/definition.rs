//! What a word of the glossary means: "No contact means…". A figure or somebody's words in it still need a reference.

use crate::check::{
    Subject,
    claims::{Class, Sight, TokenKind},
};

pub fn applies(sight: &Sight<'_>, subject: &Subject<'_>) -> bool {
    let tokens = &sight.analysis.tokens;
    if tokens.iter().any(|token| token.kind == TokenKind::Number) {
        return false;
    }
    let text = sight.analysis.text.trim_start_matches(['"', '“', '«', '‘', '\'']).to_lowercase();
    let mut words = subject.handbook.terms.values().flat_map(|term| std::iter::once(&term.term).chain(&term.also));
    words.any(|word| {
        let word = word.value.to_lowercase();
        let behind =
            ["", "a ", "an ", "the "].iter().find_map(|article| text.strip_prefix(*article)?.strip_prefix(&word));
        let Some(behind) = behind else { return false };
        let from = tokens.iter().position(|token| token.range().start >= sight.analysis.text.len() - behind.len());
        from.is_some_and(|from| defines(sight, from))
    })
}

/// Whether a word like "means" stands at the token, quotation marks and parentheses aside.
fn defines(sight: &Sight<'_>, from: usize) -> bool {
    let next = (from..sight.analysis.tokens.len()).find(|token| sight.analysis.is_word(*token));
    next.is_some_and(|next| next <= from + 1 && sight.analysis.matches(next, Class::Definition).is_some())
}
