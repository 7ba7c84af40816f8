//! An example or a supposition: "for example…", "you might say…", "suppose…".

use crate::check::claims::{Class, Sight, TokenKind};

pub fn applies(sight: &Sight<'_>) -> bool {
    let end = sight.quoted.first().map_or(sight.analysis.tokens.len(), |quoted| quoted.start);
    let found = sight.analysis.find(Class::Example, 0..end);
    let Some(found) = found else { return false };
    // "…, for example, …": the whole is one.
    let set_off = sight.analysis.matches(found.start, Class::SetOff).is_some()
        && found.start > 0
        && sight.analysis.is_mark(found.start - 1, ',')
        && sight.analysis.tokens.get(found.end).is_some_and(|token| matches!(token.kind, TokenKind::Mark(',' | '.')));
    if set_off {
        return true;
    }
    // "such as" in the middle of a statement gives examples of a word; it doesn't make the statement one.
    found.start <= 1 || !sight.quoted.is_empty()
}
