//! A guide as an article and as something to do (schema.org: Article, HowTo).

use super::{
    About, Day, Id, Node, Scope,
    people::Known,
    questions::questions,
    quotations::quotations,
    steps::{Division, HowToSupply, divisions, supplies},
    work::{Work, cited},
};
use crate::{
    link::{GuideLinks, Route},
    model::{Guide, Key, Prose, Video},
    render::{duration::duration, site::published_at},
    text::Spanned,
};
use serde::Serialize;

/// The guide as something to read.
#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
pub struct Article {
    #[serde(flatten)]
    id: Id,
    headline: String,
    description: String,
    in_language: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    author: Vec<Id>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    contributor: Vec<Id>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_modified: Option<Day>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    about: Vec<Thing>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    citation: Vec<Work>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    has_part: Vec<Id>,
}

/// The guide as something to do.
#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
pub struct HowTo {
    #[serde(flatten)]
    id: Id,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    total_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    video: Option<VideoObject>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    supply: Vec<HowToSupply>,
    step: Vec<Division>,
}

/// A video, with what is known of it. When it was uploaded nobody has said: a guide's day isn't the video's.
#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
struct VideoObject {
    name: String,
    /// Where it is shown, elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    /// The recording itself, where it is the site's.
    #[serde(skip_serializing_if = "Option::is_none")]
    content_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    thumbnail_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    duration: Option<String>,
}

impl VideoObject {
    /// A video that stands elsewhere, or a file of the project that is there.
    fn of(video: &Video, guide: &Guide, scope: Scope<'_>) -> Option<Self> {
        let desk = scope.desk;
        let at = &video.at.value;
        let url = Video::kind(at).is_none().then(|| at.clone());
        let file = video.asset(Some(&guide.slug)).filter(|name| desk.book.handbook.assets.contains_key(name));
        let file = file.map(|name| scope.address(&Route::File(published_at(&name, desk.book.links))));
        let poster = video.poster.as_ref();
        (url.is_some() || file.is_some()).then(|| Self {
            name: video.title.as_ref().map_or_else(|| guide.title.plain(), Prose::plain),
            url,
            content_url: file,
            thumbnail_url: poster.and_then(|poster| desk.picture_address(scope.page, poster, Some(&guide.slug))),
            duration: video.duration.as_ref().and_then(|said| duration(&said.value)),
        })
    }
}

#[derive(Serialize)]
#[serde(tag = "@type")]
struct Thing {
    name: String,
    url: String,
}

/// What a guide's page says.
pub fn guide(guide: &Guide, links: &GuideLinks, scope: Scope<'_>) -> About {
    let mut known = Known::default();
    let reviewer = guide.reviewed_by.as_ref().and_then(|key| known.id(&key.value, scope));
    let quotations = quotations(guide, &mut known, scope);
    let questions = questions(guide, scope);
    let how_to = how_to(guide, links, scope);
    let has_part = how_to.iter().map(|how_to| how_to.id.clone());
    let has_part =
        has_part.chain(questions.iter().map(|_| scope.id("questions"))).chain(quotations.iter().map(|said| said.id()));
    let article = article(guide, links, has_part.collect(), &mut known, scope);
    let main = Some(article.id.clone());
    let nodes = std::iter::once(Node::Article(Box::new(article)))
        .chain(how_to.map(|how_to| Node::HowTo(Box::new(how_to))))
        .chain(questions.map(Node::Questions))
        .chain(quotations.into_iter().map(Node::Quotation))
        .chain(known.nodes());
    let review = reviewer.map(|reviewer| (reviewer, guide.reviewed_on.as_ref().map(|day| day.value)));
    About { main, review, nodes: nodes.collect(), ..About::default() }
}

fn article(guide: &Guide, links: &GuideLinks, has_part: Vec<Id>, known: &mut Known, scope: Scope<'_>) -> Article {
    let desk = scope.desk;
    let handbook = desk.book.handbook;
    let mut ids = |keys: &[Spanned<Key>]| keys.iter().filter_map(|key| known.id(&key.value, scope)).collect();
    let own = guide.image.as_ref().and_then(|image| desk.picture_address(scope.page, image, Some(&guide.slug)));
    let card = || desk.book.settings.outputs.cards.then(|| scope.address(&Route::Card(guide.slug.clone())));
    let topics = guide.topics.iter().filter_map(|key| handbook.topics.get(&key.value)).map(|topic| Thing {
        name: topic.title.value.clone(),
        url: scope.address(&Route::Topic(topic.key.value.clone())),
    });
    let references = links.references.iter().filter_map(|cited| handbook.references.get(&cited.key));
    Article {
        id: scope.id("article"),
        headline: guide.title.plain(),
        description: guide.summary.plain(),
        in_language: desk.language_of(guide).to_owned(),
        image: own.or_else(card),
        author: ids(&guide.authors),
        contributor: ids(&guide.experts),
        date_published: guide.date.as_ref().map(|date| Day(date.value)),
        date_modified: guide.updated.as_ref().map(|date| Day(date.value)),
        about: topics.collect(),
        citation: references.map(|reference| cited(reference, scope)).collect(),
        has_part,
    }
}

/// A guide without a step tells nothing to do.
fn how_to(guide: &Guide, links: &GuideLinks, scope: Scope<'_>) -> Option<HowTo> {
    guide.parts.iter().any(|part| !part.steps.is_empty()).then(|| HowTo {
        id: scope.id("how-to"),
        name: guide.title.plain(),
        total_time: guide.time.as_ref().and_then(|time| duration(&time.value)),
        video: guide.video.as_ref().and_then(|video| VideoObject::of(video, guide, scope)),
        supply: supplies(guide),
        step: divisions(guide, links, scope),
    })
}
