//! The numbered list of references at the end of a guide, each leading back to its marks.

use crate::{
    link::{GuideLinks, Route},
    render::site::{
        entry,
        html::Html,
        inline::{Setting, mark_name},
    },
};
use serde::Serialize;

#[derive(Serialize)]
pub struct ReferenceView {
    number: usize,
    html: Html,
    kind: String,
    href: String,
    marks: Vec<String>,
}

/// The references of a guide, in the order of their numbers.
pub fn views(links: &GuideLinks, setting: &Setting<'_>) -> Vec<ReferenceView> {
    let desk = setting.desk;
    let numbered = links.references.iter().enumerate();
    numbered
        .filter_map(|(index, cited)| {
            let reference = desk.book.handbook.references.get(&cited.key)?;
            Some(ReferenceView {
                number: index + 1,
                html: desk.entries.get(&cited.key).map(entry::html).unwrap_or_default(),
                kind: desk.say(&format!("kind-{}", reference.kind.value.name()), &[]),
                href: desk.routes().href(&setting.page, &Route::Reference(cited.key.clone())),
                marks: (0..cited.marks.len()).map(mark_name).collect(),
            })
        })
        .collect()
}
