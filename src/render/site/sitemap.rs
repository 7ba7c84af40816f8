//! All pages, for search engines (<https://www.sitemaps.org/protocol.html>).

use super::{desk::Desk, html::escape, topic};
use crate::{
    artifact::Artifact,
    error::Result,
    link::Route,
    model::{Date, Guide},
};

/// The sitemap.
///
/// # Errors
/// Never, as long as routes lead to paths inside the output folder.
pub fn file(desk: &Desk<'_>) -> Result<Artifact> {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    let handbook = desk.book.handbook;
    let published = || handbook.guides.values().filter(|guide| guide.withheld_on(desk.book.as_of).is_none());
    let newest = published().filter_map(Guide::last_changed).max();
    for route in [Route::Home, Route::Guides] {
        add(&mut xml, desk, &route, newest);
    }
    for route in [Route::People, Route::References, Route::Topics, Route::Glossary] {
        add(&mut xml, desk, &route, None);
    }
    for guide in published() {
        add(&mut xml, desk, &Route::Guide(guide.slug.clone()), guide.last_changed());
    }
    handbook.people.keys().for_each(|key| add(&mut xml, desk, &Route::Person(key.clone()), None));
    handbook.references.keys().for_each(|key| add(&mut xml, desk, &Route::Reference(key.clone()), None));
    for topic in handbook.topics.values() {
        let guides = topic::guides(topic, desk).filter_map(|slug| handbook.guides.get(slug));
        add(&mut xml, desk, &Route::Topic(topic.key.value.clone()), guides.filter_map(Guide::last_changed).max());
    }
    xml.push_str("</urlset>\n");
    desk.file(&Route::Sitemap, xml)
}

fn add(xml: &mut String, desk: &Desk<'_>, route: &Route, day: Option<Date>) {
    xml.push_str("<url><loc>");
    escape(&desk.routes().absolute(&desk.book.settings.base_url, route), xml);
    xml.push_str("</loc>");
    if let Some(day) = day {
        xml.push_str(&format!("<lastmod>{day}</lastmod>"));
    }
    xml.push_str("</url>\n");
}
