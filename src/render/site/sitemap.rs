//! All pages, for search engines (<https://www.sitemaps.org/protocol.html>).

use super::{desk::Desk, html::escape, languages::alternates, topic};
use crate::{
    artifact::Artifact,
    error::Result,
    link::Route,
    model::{Date, Guide},
    render::edition::Edition,
};

/// The sitemap.
///
/// # Errors
/// Never, as long as routes lead to paths inside the output folder.
pub fn file(desk: &Desk<'_>) -> Result<Artifact> {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"",
    );
    if desk.editions.len() > 1 {
        // https://developers.google.com/search/docs/specialty/international/localized-versions
        xml.push_str(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"");
    }
    xml.push_str(">\n");
    let handbook = desk.book.handbook;
    let published = || handbook.guides.values().filter(|guide| guide.withheld_on(desk.book.as_of).is_none());
    for edition in desk.editions.iter() {
        let mut add = |route: Route, day| {
            if edition.has(&route) {
                add(&mut xml, desk, edition, &route, day);
            }
        };
        let newest = published().filter(|guide| edition.holds(&guide.slug)).filter_map(Guide::last_changed).max();
        for route in [Route::Home, Route::Guides] {
            add(route, newest);
        }
        for route in [Route::People, Route::References, Route::Topics, Route::Glossary] {
            add(route, None);
        }
        handbook.people.keys().for_each(|key| add(Route::Person(key.clone()), None));
        handbook.references.keys().for_each(|key| add(Route::Reference(key.clone()), None));
        for topic in handbook.topics.values() {
            let guides = topic::guides(topic, desk).filter_map(|slug| handbook.guides.get(slug));
            let guides = guides.filter(|guide| edition.holds(&guide.slug));
            add(Route::Topic(topic.key.value.clone()), guides.filter_map(Guide::last_changed).max());
        }
    }
    for guide in published() {
        add(&mut xml, desk, desk.edition(), &Route::Guide(guide.slug.clone()), guide.last_changed());
    }
    xml.push_str("</urlset>\n");
    desk.file(&Route::Sitemap, xml)
}

fn add(xml: &mut String, desk: &Desk<'_>, edition: &Edition<'_>, route: &Route, day: Option<Date>) {
    xml.push_str("<url><loc>");
    escape(&edition.routes.absolute(&desk.book.settings.base_url, route), xml);
    xml.push_str("</loc>");
    if let Some(day) = day {
        xml.push_str(&format!("<lastmod>{day}</lastmod>"));
    }
    for other in alternates(route, edition, &desk.editions, &desk.book) {
        xml.push_str("<xhtml:link rel=\"alternate\" hreflang=\"");
        escape(&other.language, xml);
        xml.push_str("\" href=\"");
        escape(&other.address, xml);
        xml.push_str("\"/>");
    }
    xml.push_str("</url>\n");
}
