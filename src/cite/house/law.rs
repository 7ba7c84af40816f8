//! Statutes and regulations: named by title and number, at home in a jurisdiction.

use super::{Material, Sentence, Sentences};

/// The law, its number and section; where and since when.
pub(super) fn sentences(material: Material<'_>) -> Sentences {
    let section = material.field("section").map(|section| {
        let bare = section.starts_with(|c: char| c.is_ascii_digit());
        if bare { format!("§ {section}") } else { section }
    });
    let home: Vec<String> = material.field("jurisdiction").into_iter().chain(material.date()).collect();
    let law = material.field("title").map(Sentence::title).unwrap_or_default();
    let mut sentences = Sentences::default();
    let law = law.comma(material.field("number")).comma(section);
    sentences.add(law.aside(&home.join(", ")));
    sentences
}
