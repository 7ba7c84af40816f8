//! Which guides stand before and behind a guide: on the page of its first topic, or on the first page.

use crate::{
    link::Route,
    model::{Guide, Key},
    render::site::{home, inline::Setting, topic},
};
use serde::Serialize;

/// The guides before and behind, and the list in which they are so.
#[derive(Serialize)]
pub struct Neighbours {
    list: Neighbour,
    previous: Option<Neighbour>,
    next: Option<Neighbour>,
}

/// A page, as a link to it names it.
#[derive(Serialize)]
struct Neighbour {
    href: String,
    title: String,
}

impl Neighbours {
    /// The guides around a guide. A topic with no other guide gives way to the list of all.
    pub fn of(guide: &Guide, setting: &Setting<'_>) -> Self {
        let desk = setting.desk;
        let topics = guide.topics.iter().filter_map(|key| desk.book.handbook.topics.get(&key.value));
        let with_guides = topics.map(|topic| (topic, topic::guides(topic, desk).collect::<Vec<&Key>>()));
        let first = with_guides.into_iter().find(|(_, guides)| guides.len() > 1);
        let (route, title, order) = match first {
            Some((topic, guides)) => (Route::Topic(topic.key.value.clone()), desk.topic(topic).0, guides),
            None => {
                let newest = home::newest(desk).into_iter().map(|guide| &guide.slug).collect();
                (Route::Guides, desk.say("all-guides", &[]), newest)
            }
        };
        let at = order.iter().position(|slug| **slug == guide.slug);
        let beside = |at: Option<usize>| order.get(at?).and_then(|slug| neighbour(slug, setting));
        Self {
            list: Neighbour { href: desk.routes().href(&setting.page, &route), title },
            previous: beside(at.and_then(|at| at.checked_sub(1))),
            next: beside(at.map(|at| at + 1)),
        }
    }
}

fn neighbour(slug: &Key, setting: &Setting<'_>) -> Option<Neighbour> {
    let desk = setting.desk;
    let guide = desk.book.handbook.guides.get(slug)?;
    let href = desk.routes().href(&setting.page, &Route::Guide(slug.clone()));
    Some(Neighbour { href, title: guide.title.plain() })
}
