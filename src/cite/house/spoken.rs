//! What somebody said: interviews, and what was told personally.

use super::{Material, Sentence, Sentences};
use crate::{
    cite::{name::name, tidy::tidy},
    model::{Contributor, ReferenceKind},
};

/// Who said it, to whom, when and how: one sentence. Then the title, where it has one.
pub(super) fn sentences(material: Material<'_>) -> Sentences {
    let words = material.words;
    let reference = material.reference;
    let (before, towards) = match reference.kind.value {
        ReferenceKind::Personal => (words.personal, words.to),
        _ => (words.interview, words.by),
    };
    let mut sentences = Sentences::default();
    let title = material.field("title");
    let Some(speaker) = reference.person.as_ref().or_else(|| reference.authors.first()) else {
        let aside = material.date().unwrap_or_default();
        sentences.add(Sentence::title(title.unwrap_or_default()).aside(&aside));
        return sentences;
    };
    let listener = reference.by.as_ref().map(|by| format!("{towards}{}", name(by, material.handbook).natural()));
    let said = Sentence::text(before)
        .and(name(speaker, material.handbook).natural())
        .comma(role(material, speaker))
        .comma(listener)
        .comma(material.date());
    sentences.add(said.aside(&material.field("medium").unwrap_or_default()));
    sentences.add(Sentence::title(title.unwrap_or_default()));
    sentences
}

/// What the speaker does, as the reference says, or else the speaker's page.
fn role(material: Material<'_>, speaker: &Contributor) -> Option<String> {
    let of_page = || match speaker {
        Contributor::Person(key) => {
            let role = material.handbook.people.get(&key.value)?.role.as_ref()?;
            Some(tidy(&role.value)).filter(|role| !role.is_empty())
        }
        Contributor::Name(_) => None,
    };
    material.field("role").or_else(of_page).map(|role| material.words.role(&role))
}
