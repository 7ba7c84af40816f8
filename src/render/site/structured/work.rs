//! References as works (schema.org: ScholarlyArticle, Book, WebPage and others): in few words where a guide cites them, in all on
//! their own page.

use super::{About, Day, Id, Node, Scope};
use crate::{
    cite,
    model::{Contributor, Reference, ReferenceKind},
};
use serde::Serialize;

/// A work.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Work {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(flatten)]
    id: Option<Id>,
    name: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    author: Vec<Maker>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    editor: Vec<Maker>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<Maker>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_part_of: Option<Whole>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pagination: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    isbn: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    in_language: Option<String>,
}

/// Who made it.
#[derive(Serialize)]
#[serde(tag = "@type")]
enum Maker {
    Person { name: String },
    Organization { name: String },
}

/// What it stands in.
#[derive(Serialize)]
#[serde(tag = "@type")]
enum Whole {
    Book { name: String },
    Periodical { name: String },
    PodcastSeries { name: String },
    WebSite { name: String },
}

/// A work as a guide cites it.
pub fn cited(reference: &Reference, scope: Scope<'_>) -> Work {
    let handbook = scope.desk.book.handbook;
    let make = |contributor: &Contributor| cite::credit(contributor, handbook).map(Maker::of);
    let told = if reference.person.is_some() { reference.person.as_slice() } else { &reference.authors };
    Work {
        kind: kind(reference.kind.value),
        id: None,
        name: reference.text("title").map_or_else(|| scope.desk.short(&reference.key.value), str::to_owned),
        author: told.iter().filter_map(make).collect(),
        editor: Vec::new(),
        date_published: reference.date.as_ref().map(|date| Day(date.value)),
        url: cite::address(reference),
        publisher: None,
        is_part_of: None,
        pagination: None,
        isbn: None,
        in_language: None,
    }
}

/// What a reference's page says.
pub fn work(reference: &Reference, scope: Scope<'_>) -> About {
    let handbook = scope.desk.book.handbook;
    let text = |name: &str| reference.text(name).map(str::to_owned);
    let kind = reference.kind.value;
    let is_book = kind == ReferenceKind::Book;
    let body = ["publisher", "institution"].into_iter().find_map(text).filter(|_| kind != ReferenceKind::Chapter);
    let whole = match kind {
        ReferenceKind::Chapter => text("book").map(|name| Whole::Book { name }),
        ReferenceKind::Article => text("journal").map(|name| Whole::Periodical { name }),
        ReferenceKind::Podcast => text("channel").map(|name| Whole::PodcastSeries { name }),
        ReferenceKind::Web => text("site").map(|name| Whole::WebSite { name }),
        _ => None,
    };
    let id = scope.id("work");
    let work = Work {
        id: Some(id.clone()),
        editor: reference.editors.iter().filter_map(|editor| cite::credit(editor, handbook)).map(Maker::of).collect(),
        publisher: body.map(|name| Maker::Organization { name }),
        is_part_of: whole,
        pagination: text("pages").filter(|_| matches!(kind, ReferenceKind::Article | ReferenceKind::Chapter)),
        isbn: text("isbn").filter(|_| is_book),
        in_language: text("language"),
        ..cited(reference, scope)
    };
    About { main: Some(id), nodes: vec![Node::Work(Box::new(work))], ..About::default() }
}

impl Maker {
    fn of(credit: cite::Credit) -> Self {
        match credit.is_body {
            true => Self::Organization { name: credit.name },
            false => Self::Person { name: credit.name },
        }
    }
}

/// schema.org's name for a kind of reference. It has none for what was told in an interview or a letter.
fn kind(kind: ReferenceKind) -> &'static str {
    match kind {
        ReferenceKind::Web => "WebPage",
        ReferenceKind::Article => "ScholarlyArticle",
        ReferenceKind::Book => "Book",
        ReferenceKind::Chapter => "Chapter",
        ReferenceKind::Report => "Report",
        ReferenceKind::Video => "VideoObject",
        ReferenceKind::Podcast => "PodcastEpisode",
        ReferenceKind::Law => "Legislation",
        ReferenceKind::Dataset => "Dataset",
        ReferenceKind::Interview | ReferenceKind::Personal => "CreativeWork",
    }
}
