//! The page of a reference, and the list of references.

use super::{
    card::{self, Mention},
    desk::{Desk, Page},
    entry,
    html::Html,
    structured,
};
use crate::{
    artifact::Artifact,
    error::Result,
    link::{Backlink, BacklinkKind, Entity, Route},
    model::{Reference, ReferenceKind},
};
use serde::Serialize;

#[derive(Serialize)]
struct ReferenceView {
    title: String,
    kind: String,
    html: Html,
    key: String,
    note: Option<String>,
    cited: String,
    mentions: Vec<Mention>,
}

#[derive(Serialize)]
struct IndexView {
    groups: Vec<Group>,
}

#[derive(Serialize)]
struct Group {
    id: &'static str,
    title: String,
    references: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    href: String,
    text: String,
    key: String,
    cited: String,
}

/// The page of a reference.
///
/// # Errors
/// When its template asks for something that isn't there.
pub fn page(reference: &Reference, desk: &Desk<'_>) -> Result<Artifact> {
    let key = &reference.key.value;
    let route = Route::Reference(key.clone());
    let entry = desk.entries.get(key);
    let backlinks = desk.backlinks(&Entity::Reference(key.clone()));
    let title = reference.text("title").map_or_else(|| desk.short(key), str::to_owned);
    let view = ReferenceView {
        title: title.clone(),
        kind: kind(reference.kind.value, desk),
        html: entry.map(entry::html).unwrap_or_default(),
        key: key.to_string(),
        note: reference.text("note").map(str::to_owned),
        cited: cited(&backlinks, desk),
        mentions: card::mentions(backlinks, &route, desk),
    };
    let description = entry.map(|entry| entry.plain()).unwrap_or_default();
    let page = Page {
        about: structured::work(reference, desk.scope(&route)),
        route,
        template: "reference.html",
        title: &title,
        description: &description,
        section: "references",
        above: vec![(Route::References, desk.say("references", &[]))],
    };
    desk.page(&page, &view)
}

fn kind(kind: ReferenceKind, desk: &Desk<'_>) -> String {
    desk.say(&format!("kind-{}", kind.name()), &[])
}

/// "Cited 7 times": by how many places in guides.
fn cited(backlinks: &[&Backlink], desk: &Desk<'_>) -> String {
    desk.count("cited", backlinks.iter().filter(|backlink| backlink.kind == BacklinkKind::Cites).count())
}

/// The list of references, by kind.
///
/// # Errors
/// When its template asks for something that isn't there.
pub fn index(desk: &Desk<'_>) -> Result<Artifact> {
    let groups = ReferenceKind::ALL.into_iter().filter_map(|kind| {
        let references = desk.references().filter(|reference| reference.kind.value == kind);
        let mut rows: Vec<Row> = references.map(|reference| row(reference, desk)).collect();
        rows.sort_by_cached_key(|row| row.text.to_lowercase());
        let title = desk.say(&format!("kinds-{}", kind.name()), &[]);
        (!rows.is_empty()).then_some(Group { id: kind.name(), title, references: rows })
    });
    let view = IndexView { groups: groups.collect() };
    let listed = desk.book.handbook.references.values().map(|reference| {
        let key = &reference.key.value;
        (Route::Reference(key.clone()), reference.text("title").map_or_else(|| desk.short(key), str::to_owned))
    });
    let (title, description) = (desk.say("references", &[]), desk.say("references-about", &[]));
    let page = Page {
        route: Route::References,
        template: "references.html",
        title: &title,
        description: &description,
        section: "references",
        above: Vec::new(),
        about: structured::list(listed, desk.scope(&Route::References)),
    };
    desk.page(&page, &view)
}

fn row(reference: &Reference, desk: &Desk<'_>) -> Row {
    let key = &reference.key.value;
    let backlinks = desk.backlinks(&Entity::Reference(key.clone()));
    Row {
        href: desk.routes().href(&Route::References, &Route::Reference(key.clone())),
        text: desk.entries.get(key).map(|entry| entry.plain()).unwrap_or_default(),
        key: key.to_string(),
        cited: cited(&backlinks, desk),
    }
}
