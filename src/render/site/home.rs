//! The first page, the list of all guides, and the page for addresses that lead nowhere.

use super::{
    card::Card,
    desk::{Desk, Page},
    head,
    html::Html,
    structured::{self, About},
    topic::TopicCard,
};
use crate::{
    artifact::Artifact,
    error::Result,
    link::Route,
    model::{Counts, Guide},
};
use serde::Serialize;

/// How many guides the first page shows.
const SHOWN: usize = 12;

#[derive(Serialize)]
struct HomeView {
    guides: Vec<Card>,
    /// Where the rest is, when not all are shown.
    more: Option<String>,
    topics: Vec<TopicCard>,
    totals: Totals,
}

#[derive(Serialize)]
struct Totals {
    guides: usize,
    claims: usize,
    referenced: usize,
}

#[derive(Serialize)]
struct GuidesView {
    guides: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    href: String,
    marked: Html,
    title: String,
    summary: String,
    /// Why it isn't published.
    unpublished: Option<String>,
}

#[derive(Serialize)]
struct Nothing {}

/// The first page.
///
/// # Errors
/// When its template asks for something that isn't there.
pub fn page(desk: &Desk<'_>) -> Result<Artifact> {
    let guides = newest(desk);
    let units = guides.iter().filter_map(|guide| desk.book.ledger.guides.get(&guide.slug));
    let counts = Counts::of(units.flatten());
    let view = HomeView {
        guides: guides.iter().take(SHOWN).map(|guide| Card::of(guide, &Route::Home, desk)).collect(),
        more: (guides.len() > SHOWN).then(|| desk.routes().href(&Route::Home, &Route::Guides)),
        topics: desk.topics().map(|topic| TopicCard::of(topic, &Route::Home, desk)).collect(),
        totals: Totals { guides: guides.len(), claims: counts.claims(), referenced: counts.referenced() },
    };
    let (title, said) = desk.about();
    let listed = guides.iter().map(|guide| (Route::Guide(guide.slug.clone()), guide.title.plain()));
    let page = Page {
        route: Route::Home,
        template: "home.html",
        title,
        description: said.unwrap_or(title),
        section: "home",
        above: Vec::new(),
        about: structured::list(listed, desk.scope(&Route::Home)),
    };
    desk.page(&page, &view)
}

/// All guides, the newest first; of one day, by slug.
pub fn newest<'a>(desk: &Desk<'a>) -> Vec<&'a Guide> {
    let mut guides: Vec<&Guide> = desk.guides().collect();
    guides.sort_by_key(|guide| std::cmp::Reverse(guide.last_changed()));
    guides
}

/// The list of all guides, by title.
///
/// # Errors
/// When its template asks for something that isn't there.
pub fn guides(desk: &Desk<'_>) -> Result<Artifact> {
    let row = |guide: &Guide| Row {
        href: desk.routes().href(&Route::Guides, &Route::Guide(guide.slug.clone())),
        marked: desk.marked(guide),
        title: guide.title.plain(),
        summary: guide.summary.plain(),
        unpublished: head::unpublished(guide, desk),
    };
    let mut guides: Vec<&Guide> = desk.guides().collect();
    guides.sort_by_cached_key(|guide| guide.title.plain().to_lowercase());
    let rows = guides.iter().map(|guide| row(guide)).collect();
    let listed = guides.iter().map(|guide| (Route::Guide(guide.slug.clone()), guide.title.plain()));
    let title = desk.say("guides", &[]);
    let description = desk.say("guides-about", &[]);
    let page = Page {
        route: Route::Guides,
        template: "guides.html",
        title: &title,
        description: &description,
        section: "guides",
        above: Vec::new(),
        about: structured::list(listed, desk.scope(&Route::Guides)),
    };
    desk.page(&page, &GuidesView { guides: rows })
}

/// The page for addresses that lead nowhere.
///
/// # Errors
/// When its template asks for something that isn't there.
pub fn not_found(desk: &Desk<'_>) -> Result<Artifact> {
    let title = desk.say("not-found", &[]);
    let description = desk.say("not-found-about", &[]);
    let page = Page {
        route: Route::NotFound,
        template: "404.html",
        title: &title,
        description: &description,
        section: "",
        above: Vec::new(),
        about: About::default(),
    };
    desk.page(&page, &Nothing {})
}
