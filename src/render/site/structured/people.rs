//! People and bodies (schema.org: Person, Organization), and a person's own page (ProfilePage).

use super::{About, Id, Node, PageKind, Scope, words};
use crate::{
    cite,
    link::Route,
    model::{Key, Person},
};
use serde::Serialize;
use std::collections::BTreeMap;

/// Somebody.
#[derive(Serialize)]
#[serde(tag = "@type")]
pub enum Agent {
    Person(Box<Face>),
    Organization(Box<Face>),
}

/// What is said of somebody. Of a body only what schema.org knows of one is filled in.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Face {
    #[serde(flatten)]
    id: Id,
    name: String,
    url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    job_title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    honorific_suffix: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    affiliation: Option<Affiliation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    alternate_name: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    same_as: Vec<String>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "Organization")]
struct Affiliation {
    name: String,
}

/// The people a graph names, each once.
#[derive(Default)]
pub struct Known(BTreeMap<Key, Agent>);

impl Known {
    /// The name of somebody's node, which joins the graph; nothing where nobody of this key is here.
    pub fn id(&mut self, key: &Key, scope: Scope<'_>) -> Option<Id> {
        let person = scope.desk.book.handbook.people.get(key)?;
        let id = id(key, scope);
        self.0.entry(key.clone()).or_insert_with(|| agent(person, false, scope));
        Some(id)
    }

    /// Their nodes.
    pub fn nodes(self) -> impl Iterator<Item = Node> {
        self.0.into_values().map(Node::Agent)
    }
}

/// What a person's page says.
pub fn profile(person: &Person, scope: Scope<'_>) -> About {
    let nodes = vec![Node::Agent(agent(person, true, scope))];
    About { kind: PageKind::Profile, main: Some(id(&person.key, scope)), nodes, ..About::default() }
}

fn id(key: &Key, scope: Scope<'_>) -> Id {
    scope.id_at(&Route::Person(key.clone()), "person")
}

/// Somebody, in few words or in all.
fn agent(person: &Person, all: bool, scope: Scope<'_>) -> Agent {
    let is_body = cite::names_body(&person.name.value);
    let letters: Vec<&str> = person.credentials.iter().map(|letters| letters.value.as_str()).collect();
    let owned =
        |texts: &[crate::text::Spanned<String>]| texts.iter().filter(|_| all).map(|text| text.value.clone()).collect();
    let of_person = |text: Option<String>| text.filter(|text| !is_body && !text.is_empty());
    let affiliation = of_person(person.affiliation.as_ref().map(|place| place.value.clone())).filter(|_| all);
    let face = Box::new(Face {
        id: id(&person.key, scope),
        name: person.name.value.clone(),
        url: scope.address(&Route::Person(person.key.clone())),
        job_title: of_person(person.role.as_ref().map(|role| role.value.clone())).filter(|_| all),
        honorific_suffix: of_person(Some(letters.join(", "))).filter(|_| all),
        affiliation: affiliation.map(|name| Affiliation { name }),
        description: Some(words::whole(&person.biography)).filter(|words| all && !words.is_empty()),
        alternate_name: owned(&person.aliases),
        same_as: owned(&person.links),
    });
    if is_body { Agent::Organization(face) } else { Agent::Person(face) }
}
