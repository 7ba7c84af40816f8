//! What happened to somebody, told in the first person in a signed story.

use crate::{
    check::{
        Subject,
        claims::{Class, Sight},
    },
    model::{PassageKind, Place, SectionKind},
};

pub fn applies(sight: &Sight<'_>, _: &Subject<'_>) -> bool {
    let in_stories =
        matches!(sight.passage.place, Place::Item(SectionKind::Stories, ..) | Place::Section(SectionKind::Stories, _));
    let signed = matches!(sight.passage.kind, PassageKind::Quoted(quote) if quote.attribution.is_some());
    let mut tokens = 0..sight.analysis.tokens.len();
    in_stories && signed && tokens.any(|token| sight.analysis.has(token, Class::FirstPerson))
}
