//! What is new, as an Atom feed (RFC 4287).

use super::{desk::Desk, home};
use crate::{
    artifact::Artifact,
    error::{Error, Result},
    link::Route,
    model::{Date, Guide},
    render::edition::language_of,
};
use atom_syndication::{Entry, Feed, FixedDateTime, Link, Person, Text};

/// How many guides the feed holds.
const ENTRIES: usize = 50;

/// The feed.
///
/// # Errors
/// When it can't be written as XML.
pub fn file(desk: &Desk<'_>) -> Result<Artifact> {
    let settings = desk.book.settings;
    let newest = home::newest(desk).into_iter().filter(|guide| guide.withheld_on(desk.book.as_of).is_none());
    let entries: Vec<Entry> = newest.take(ENTRIES).map(|guide| entry(guide, desk)).collect();
    let updated = entries.iter().map(|entry| entry.updated).max().unwrap_or_default();
    let link = |route: &Route, rel: &str| self::link(desk.routes().absolute(&settings.base_url, route), rel);
    let feed = Feed {
        title: Text::plain(desk.about().0),
        id: desk.routes().absolute(&settings.base_url, &Route::Home),
        lang: Some(desk.edition().language.clone()),
        links: vec![link(&Route::Feed, "self"), link(&Route::Home, "alternate")],
        authors: vec![person(desk.about().0)],
        updated,
        entries,
        ..Feed::default()
    };
    let written = feed.write_to(Vec::new());
    let text = written.map_err(|error| Error::Template { name: "feed.xml".to_owned(), message: error.to_string() })?;
    desk.file(&Route::Feed, text)
}

fn entry(guide: &Guide, desk: &Desk<'_>) -> Entry {
    let address = desk.routes().absolute(&desk.book.settings.base_url, &Route::Guide(guide.slug.clone()));
    let own = language_of(guide, desk.book.settings);
    let language = (own != desk.edition().language).then(|| own.to_owned());
    let authors = guide.authors.iter().filter_map(|key| desk.book.handbook.people.get(&key.value));
    Entry {
        title: Text { lang: language.clone(), ..Text::plain(guide.title.plain()) },
        id: address.clone(),
        updated: moment(guide.last_changed()),
        published: guide.date.as_ref().map(|date| moment(Some(date.value))),
        summary: Some(Text { lang: language, ..Text::plain(guide.summary.plain()) }),
        links: vec![link(address, "alternate")],
        authors: authors.map(|author| person(&author.name.value)).collect(),
        ..Entry::default()
    }
}

/// The beginning of a day in UTC; of a guide without a date, that of 1970, since the clock has no say in an output.
fn moment(day: Option<Date>) -> FixedDateTime {
    let text = day.map(|day| {
        format!("{:04}-{:02}-{:02}T00:00:00Z", day.year(), day.month().unwrap_or(1), day.day().unwrap_or(1))
    });
    text.and_then(|text| FixedDateTime::parse_from_rfc3339(&text).ok()).unwrap_or_default()
}

fn link(href: String, rel: &str) -> Link {
    Link { href, rel: rel.to_owned(), ..Link::default() }
}

fn person(name: &str) -> Person {
    Person { name: name.to_owned(), ..Person::default() }
}
