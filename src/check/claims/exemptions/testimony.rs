//! What happened to somebody, told in the first person in a signed story.

use crate::{
    check::{
        Subject,
        claims::{Class, Sight},
    },
    model::{ContributionKind, PassageKind, Place, SectionKind},
};

pub fn applies(sight: &Sight<'_>, _: &Subject<'_>) -> bool {
    let mut tokens = 0..sight.analysis.tokens.len();
    is_signed_story(sight) && tokens.any(|token| sight.analysis.has(token, Class::FirstPerson))
}

/// Whether the sentence stands in a story that names whose it is: a quotation among the guide's stories, or what a reader sent
/// in. Such a story is published only with the name of who reviewed it, whether the reader gave one or not.
fn is_signed_story(sight: &Sight<'_>) -> bool {
    match sight.passage.place {
        Place::Item(SectionKind::Stories, ..) | Place::Section(SectionKind::Stories, _) => {
            matches!(sight.passage.kind, PassageKind::Quoted(quote) if quote.attribution.is_some())
        }
        Place::Contribution(number) => {
            let sent = sight.handbook.contributions.get(&sight.guide.slug).and_then(|sent| sent.get(number));
            sent.is_some_and(|sent| sent.kind.value == ContributionKind::Story)
        }
        _ => false,
    }
}
