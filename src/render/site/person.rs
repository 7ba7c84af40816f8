//! The page of a person, and the list of people.

use super::{
    block::{self, View},
    card::{self, Mention},
    desk::{Desk, Page},
    inline::{Portrait, Setting, portrait},
    structured,
};
use crate::{
    artifact::Artifact,
    error::Result,
    link::{Backlink, BacklinkKind, Entity, Route},
    model::{Key, Person, Reference},
};
use serde::Serialize;
use std::collections::BTreeSet;

#[derive(Serialize)]
struct PersonView {
    person: Face,
    affiliation: Option<String>,
    biography: Vec<View>,
    links: Vec<String>,
    /// What the person has to do with which guides: a heading and the guides.
    groups: Vec<Group>,
    sources: Vec<Source>,
}

/// A person in a list.
#[derive(Serialize)]
struct Face {
    href: String,
    name: String,
    initials: String,
    portrait: Option<Portrait>,
    role: String,
    foot: String,
}

#[derive(Serialize)]
struct Group {
    title: String,
    mentions: Vec<Mention>,
}

#[derive(Serialize)]
struct Source {
    href: String,
    title: String,
}

#[derive(Serialize)]
struct IndexView {
    people: Vec<Face>,
}

/// The kinds of connection a person's page tells of, and the message that heads each.
const GROUPS: [(BacklinkKind, &str); 6] = [
    (BacklinkKind::Quotes, "quoted-in"),
    (BacklinkKind::Cites, "cited-in"),
    (BacklinkKind::Advised, "advised"),
    (BacklinkKind::Mentions, "mentioned-in"),
    (BacklinkKind::Wrote, "wrote"),
    (BacklinkKind::Reviewed, "reviewed-guides"),
];

/// The page of a person.
///
/// # Errors
/// When its template asks for something that isn't there.
pub fn page(person: &Person, desk: &Desk<'_>) -> Result<Artifact> {
    let route = Route::Person(person.key.clone());
    let setting = Setting::outside(desk, route.clone());
    let backlinks = backlinks(&person.key, desk);
    let groups = GROUPS.iter().filter_map(|(kind, name)| {
        let mentions =
            card::mentions(backlinks.iter().copied().filter(|backlink| backlink.kind == *kind), &route, desk);
        (!mentions.is_empty()).then(|| Group { title: desk.say(name, &[]), mentions })
    });
    let view = PersonView {
        person: face(person, &route, desk),
        affiliation: person.affiliation.as_ref().map(|affiliation| affiliation.value.clone()),
        biography: block::views(&person.biography, 2, &setting),
        links: person.links.iter().map(|link| link.value.clone()).collect(),
        groups: groups.collect(),
        sources: sources(&person.key, &route, desk),
    };
    let (title, description) = (view.person.name.clone(), view.person.role.clone());
    let page = Page {
        about: structured::profile(person, desk.scope(&route)),
        route,
        template: "person.html",
        title: &title,
        description: &description,
        section: "people",
        above: vec![(Route::People, desk.say("people", &[]))],
    };
    desk.page(&page, &view)
}

fn backlinks<'a>(key: &Key, desk: &Desk<'a>) -> Vec<&'a Backlink> {
    desk.backlinks(&Entity::Person(key.clone()))
}

/// What the person wrote, edited, or said in an interview.
fn sources(key: &Key, page: &Route, desk: &Desk<'_>) -> Vec<Source> {
    let source = |reference: &Reference| Source {
        href: desk.routes().href(page, &Route::Reference(reference.key.value.clone())),
        title: desk.entries.get(&reference.key.value).map(|entry| entry.plain()).unwrap_or_default(),
    };
    desk.works(key).map(source).collect()
}

fn face(person: &Person, page: &Route, desk: &Desk<'_>) -> Face {
    let guides: BTreeSet<&Key> = backlinks(&person.key, desk).iter().map(|backlink| &backlink.guide).collect();
    let letters = person.credentials.iter().map(|letters| format!(", {}", letters.value));
    Face {
        href: desk.routes().href(page, &Route::Person(person.key.clone())),
        name: std::iter::once(person.name.value.clone()).chain(letters).collect(),
        initials: block::initials(&person.name.value),
        portrait: portrait(person, page, desk),
        role: person.role.as_ref().map(|role| role.value.clone()).unwrap_or_default(),
        foot: desk.count("in-guides", guides.len()),
    }
}

/// The list of people.
///
/// # Errors
/// When its template asks for something that isn't there.
pub fn index(desk: &Desk<'_>) -> Result<Artifact> {
    let everybody = || desk.people();
    let people = everybody().map(|person| face(person, &Route::People, desk)).collect();
    let listed = everybody().map(|person| (Route::Person(person.key.clone()), person.name.value.clone()));
    let (title, description) = (desk.say("people", &[]), desk.say("people-about", &[]));
    let page = Page {
        route: Route::People,
        template: "people.html",
        title: &title,
        description: &description,
        section: "people",
        above: Vec::new(),
        about: structured::list(listed, desk.scope(&Route::People)),
    };
    desk.page(&page, &IndexView { people })
}
