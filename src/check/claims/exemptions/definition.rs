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
    std::iter::once(text.as_str()).chain(without_article(sight, &text)).any(|words| {
        sight.terms.at_beginning(words).any(|length| {
            let behind = words.len() - length;
            let start = sight.analysis.text.len().saturating_sub(behind);
            let from = tokens.partition_point(|token| token.range().start < start);
            defines(sight, from)
        })
    })
}

/// The sentence behind the article it begins with: "a", "l’".
fn without_article<'t>(sight: &Sight<'_>, text: &'t str) -> Option<&'t str> {
    let first = (0..sight.analysis.tokens.len()).find(|token| sight.analysis.is_word(*token))?;
    let article = Some(sight.analysis.word(first)).filter(|_| sight.analysis.has(first, Class::Article))?;
    let behind = text.strip_prefix(article).or_else(|| text.strip_prefix(article.replace('\'', "’").as_str()));
    behind.map(str::trim_start)
}

/// Whether a word like "means" stands at the token, quotation marks and parentheses aside.
fn defines(sight: &Sight<'_>, from: usize) -> bool {
    let next = (from..sight.analysis.tokens.len()).find(|token| sight.analysis.is_word(*token));
    next.is_some_and(|next| next <= from + 1 && sight.analysis.matches(next, Class::Definition).is_some())
}
