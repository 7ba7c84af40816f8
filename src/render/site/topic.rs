//! The page of a topic, and the list of topics.

use super::{
    card::Card,
    desk::{Desk, Page},
    html::Html,
    inline::Setting,
    structured,
};
use crate::{
    artifact::Artifact,
    error::Result,
    link::{BacklinkKind, Entity, Route},
    model::{Key, Prose, Topic},
};
use serde::Serialize;

/// A topic in a list.
#[derive(Serialize)]
pub struct TopicCard {
    href: String,
    marked: Html,
    title: String,
    description: Html,
    foot: String,
}

#[derive(Serialize)]
struct TopicView {
    topic: TopicCard,
    guides: Vec<Card>,
}

#[derive(Serialize)]
struct IndexView {
    topics: Vec<TopicCard>,
}

impl TopicCard {
    /// A topic as a list on this page shows it.
    pub fn of(topic: &Topic, page: &Route, desk: &Desk<'_>) -> Self {
        let setting = Setting::outside(desk, page.clone());
        let (title, marked) = desk.topic(topic);
        let said = desk.topic_words(topic, "-about").map(|said| Html::of(&said));
        let description = said.or_else(|| topic.description.as_ref().map(|prose| setting.html(prose)));
        Self {
            href: desk.routes().href(page, &Route::Topic(topic.key.value.clone())),
            title,
            marked,
            description: description.unwrap_or_default(),
            foot: desk.count("count-guides", guides(topic, desk).count()),
        }
    }
}

/// The guides of a topic, in the order of its page: by slug.
pub fn guides<'a>(topic: &Topic, desk: &Desk<'a>) -> impl Iterator<Item = &'a Key> + use<'a> {
    let backlinks = desk.backlinks(&Entity::Topic(topic.key.value.clone()));
    backlinks.into_iter().filter(|backlink| backlink.kind == BacklinkKind::Belongs).map(|backlink| &backlink.guide)
}

/// The page of a topic.
///
/// # Errors
/// When its template asks for something that isn't there.
pub fn page(topic: &Topic, desk: &Desk<'_>) -> Result<Artifact> {
    let route = Route::Topic(topic.key.value.clone());
    let view =
        TopicView { topic: TopicCard::of(topic, &route, desk), guides: Card::all(guides(topic, desk), &route, desk) };
    let title = desk.topic(topic).0;
    let said = desk.topic_words(topic, "-about").or_else(|| topic.description.as_ref().map(Prose::plain));
    let description = said.unwrap_or_else(|| title.clone());
    let listed = guides(topic, desk).filter_map(|slug| desk.book.handbook.guides.get(slug));
    let listed = listed.map(|guide| (Route::Guide(guide.slug.clone()), guide.title.plain()));
    let page = Page {
        about: structured::list(listed, desk.scope(&route)),
        route,
        template: "topic.html",
        title: &title,
        description: &description,
        section: "topics",
        above: vec![(Route::Topics, desk.say("topics", &[]))],
    };
    desk.page(&page, &view)
}

/// The list of topics.
///
/// # Errors
/// When its template asks for something that isn't there.
pub fn index(desk: &Desk<'_>) -> Result<Artifact> {
    let all = || desk.topics();
    let topics = all().map(|topic| TopicCard::of(topic, &Route::Topics, desk)).collect();
    let listed = all().map(|topic| (Route::Topic(topic.key.value.clone()), desk.topic(topic).0));
    let (title, description) = (desk.say("topics", &[]), desk.say("topics-about", &[]));
    let page = Page {
        route: Route::Topics,
        template: "topics.html",
        title: &title,
        description: &description,
        section: "topics",
        above: Vec::new(),
        about: structured::list(listed, desk.scope(&Route::Topics)),
    };
    desk.page(&page, &IndexView { topics })
}
