//! The list of all guides, with the topics and the people they name.

use super::{VERSION, guide::original, path};
use crate::{
    link::Route,
    model::{Guide, Prose},
    render::{Book, edition::language_of},
};
use serde::Serialize;

/// The list of all guides.
#[derive(Serialize)]
pub struct Catalogue<'a> {
    version: u8,
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    language: &'a str,
    /// Where the paths in this file begin, where the project says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<&'a str>,
    guides: Vec<Listed<'a>>,
    topics: Vec<Topic<'a>>,
    people: Vec<Person<'a>>,
}

#[derive(Serialize)]
struct Listed<'a> {
    slug: &'a str,
    title: String,
    summary: String,
    language: &'a str,
    /// What it is a translation of.
    #[serde(skip_serializing_if = "Option::is_none")]
    original: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated: Option<String>,
    topics: Vec<&'a str>,
    page: String,
    file: String,
}

#[derive(Serialize)]
struct Topic<'a> {
    key: &'a str,
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    page: String,
}

#[derive(Serialize)]
struct Person<'a> {
    key: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'a str>,
    page: String,
}

/// The list of all guides.
pub fn catalogue<'a>(book: &Book<'a>) -> Catalogue<'a> {
    let (handbook, settings) = (book.handbook, book.settings);
    let topics = handbook.topics.values().map(|topic| Topic {
        key: topic.key.value.as_str(),
        title: &topic.title.value,
        description: topic.description.as_ref().map(Prose::plain),
        page: path(&Route::Topic(topic.key.value.clone()), book),
    });
    let people = handbook.people.values().map(|person| Person {
        key: person.key.as_str(),
        name: &person.name.value,
        role: person.role.as_ref().map(|role| role.value.as_str()),
        page: path(&Route::Person(person.key.clone()), book),
    });
    Catalogue {
        version: VERSION,
        title: &settings.title,
        description: settings.description.as_deref(),
        language: &settings.language,
        address: settings.address(),
        guides: handbook.guides.values().map(|guide| listed(guide, book)).collect(),
        topics: topics.collect(),
        people: people.collect(),
    }
}

fn listed<'a>(guide: &'a Guide, book: &Book<'a>) -> Listed<'a> {
    let topics = guide.topics.iter().map(|topic| &topic.value).filter(|key| book.handbook.topics.contains_key(*key));
    Listed {
        slug: guide.slug.as_str(),
        title: guide.title.plain(),
        summary: guide.summary.plain(),
        language: language_of(guide, book.settings),
        original: original(guide),
        date: guide.date.as_ref().map(|date| date.value.to_string()),
        updated: guide.updated.as_ref().map(|date| date.value.to_string()),
        topics: topics.map(|key| key.as_str()).collect(),
        page: path(&Route::Guide(guide.slug.clone()), book),
        file: path(&Route::GuideFile(guide.slug.clone()), book),
    }
}
