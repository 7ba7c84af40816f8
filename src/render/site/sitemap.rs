//! All pages, for search engines (<https://www.sitemaps.org/protocol.html>).

use super::{desk::Desk, html::escape};
use crate::{artifact::Artifact, error::Result, link::Route, model::Date};

/// The sitemap.
///
/// # Errors
/// Never, as long as routes lead to paths inside the output folder.
pub fn file(desk: &Desk<'_>) -> Result<Artifact> {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    let handbook = desk.book.handbook;
    for route in [Route::Home, Route::Guides, Route::People, Route::References, Route::Topics, Route::Glossary] {
        add(&mut xml, desk, &route, None);
    }
    for guide in handbook.guides.values() {
        let day = guide.updated.as_ref().or(guide.date.as_ref()).map(|date| date.value);
        add(&mut xml, desk, &Route::Guide(guide.slug.clone()), day);
    }
    handbook.people.keys().for_each(|key| add(&mut xml, desk, &Route::Person(key.clone()), None));
    handbook.references.keys().for_each(|key| add(&mut xml, desk, &Route::Reference(key.clone()), None));
    handbook.topics.keys().for_each(|key| add(&mut xml, desk, &Route::Topic(key.clone()), None));
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
