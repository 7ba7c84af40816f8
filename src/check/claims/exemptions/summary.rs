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
    let figures =
        tokens.filter(|token| token.kind == TokenKind::Number).map(|token| &sight.analysis.text[token.range()]);
    let figures: Vec<&str> = figures.collect();
    figures.is_empty() || are_cited(&figures, sight.guide)
}

fn are_cited(figures: &[&str], guide: &Guide) -> bool {
    let passages = guide.passages();
    let sentences = passages.iter().flat_map(|passage| &passage.prose.sentences);
    let cited: Vec<&str> =
        sentences.filter(|sentence| !sentence.citations.is_empty()).map(|sentence| sentence.text.text()).collect();
    figures.iter().all(|figure| cited.iter().any(|text| text.contains(figure)))
}
