//! A reference in a few words, for cards and for the labels that screen readers speak.

use super::{
    name::{name, names},
    tidy::tidy,
    words::words,
};
use crate::model::{Handbook, Reference, ReferenceKind};

/// Who and when: `Lawrence Robinson and Jeanne Segal, 2024`, `headspace`, `Interview with Sarah Schewitz, 2019`. Without
/// anybody's name, the title.
pub fn short(reference: &Reference, handbook: &Handbook, language: &str) -> String {
    let words = words(language);
    let spoken = || {
        let before = match reference.kind.value {
            ReferenceKind::Interview => words.interview,
            ReferenceKind::Personal => words.personal,
            _ => return None,
        };
        let speaker = reference.person.as_ref().or_else(|| reference.authors.first())?;
        Some(format!("{before}{}", name(speaker, handbook).natural()))
    };
    let written = || {
        let authors = names(&reference.authors, handbook);
        let people = if authors.is_empty() { names(&reference.editors, handbook) } else { authors };
        let first = people.first()?.natural();
        Some(match &people[1..] {
            [] => first,
            [second] => words.list(&[first, second.natural()]),
            _ => format!("{first} {}", words.others),
        })
    };
    let field = |name: &str| reference.text(name).map(tidy).filter(|text| !text.is_empty());
    let behind = || ["site", "institution", "channel", "journal", "publisher"].into_iter().find_map(field);
    let law = || (reference.kind.value == ReferenceKind::Law).then(|| field("title")).flatten();
    let title = || field("title").or_else(|| field("url"));
    let who = spoken().or_else(law).or_else(written).or_else(behind).or_else(title);
    let who = who.unwrap_or_else(|| reference.key.value.to_string());
    match &reference.date {
        Some(date) => format!("{who}, {}", date.value.year()),
        None => who,
    }
}
