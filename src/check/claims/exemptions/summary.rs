//! A summary needs no reference for what the guide itself cites: each of its figures stands in a sentence with a citation.

use crate::{
    check::{
        Subject,
        claims::{Sight, TokenKind},
    },
    model::{Guide, PassageKind},
};

pub fn applies(sight: &Sight<'_>, _: &Subject<'_>) -> bool {
    if !matches!(sight.passage.kind, PassageKind::Summary) || !sight.quoted.is_empty() {
        return false;
    }
    let tokens = sight.analysis.tokens.iter();
    let mut figures =
        tokens.filter(|token| token.kind == TokenKind::Number).map(|token| &sight.analysis.text[token.range()]);
    figures.all(|figure| is_cited(figure, sight.guide))
}

fn is_cited(figure: &str, guide: &Guide) -> bool {
    let passages = guide.passages();
    let mut sentences = passages.iter().flat_map(|passage| &passage.prose.sentences);
    sentences.any(|sentence| !sentence.citations.is_empty() && sentence.text.text().contains(figure))
}
