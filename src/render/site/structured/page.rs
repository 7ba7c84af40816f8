//! The frame of every graph: the page, the site it is part of, and the way to it from the first page.

use super::{About, Day, Id, Node, PageKind, Scope, element};
use crate::{
    link::Route,
    render::site::{
        desk::{Above, Page},
        html::Html,
    },
};
use serde::Serialize;

#[derive(Serialize)]
struct Graph<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    nodes: Vec<Part<'a>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Part<'a> {
    Page(Box<WebPage<'a>>),
    Site(WebSite<'a>),
    Trail(BreadcrumbList<'a>),
    Node(&'a Node),
}

/// The page. Who reviewed it and when are properties of a page, not of an article (schema.org: reviewedBy, lastReviewed).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WebPage<'a> {
    #[serde(rename = "@type")]
    kind: PageKind,
    #[serde(flatten)]
    id: Id,
    url: String,
    name: &'a str,
    in_language: &'a str,
    is_part_of: Id,
    #[serde(skip_serializing_if = "Option::is_none")]
    breadcrumb: Option<Id>,
    #[serde(skip_serializing_if = "Option::is_none")]
    main_entity: Option<&'a Id>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reviewed_by: Option<&'a Id>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_reviewed: Option<Day>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
struct WebSite<'a> {
    #[serde(flatten)]
    id: Id,
    url: String,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    in_language: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
struct BreadcrumbList<'a> {
    #[serde(flatten)]
    id: Id,
    item_list_element: Vec<ListItem<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
struct ListItem<'a> {
    position: usize,
    name: &'a str,
    item: String,
}

/// The graph of a page. The page for lost addresses has none.
pub fn graph(scope: Scope<'_>, page: &Page<'_>, above: &[Above], language: &str) -> Html {
    if page.route == Route::NotFound {
        return Html::default();
    }
    let settings = scope.desk.book.settings;
    let About { kind, main, review, nodes } = &page.about;
    let is_home = page.route == Route::Home;
    let web_page = WebPage {
        kind: *kind,
        id: scope.id("page"),
        url: scope.address(&page.route),
        name: page.title,
        in_language: language,
        is_part_of: scope.id_at(&Route::Home, "site"),
        breadcrumb: (!is_home).then(|| scope.id("breadcrumb")),
        main_entity: main.as_ref(),
        reviewed_by: review.as_ref().map(|(reviewer, _)| reviewer),
        last_reviewed: review.as_ref().and_then(|(_, day)| *day).map(Day),
    };
    let site = WebSite {
        id: scope.id_at(&Route::Home, "site"),
        url: scope.address(&Route::Home),
        name: &settings.title,
        description: settings.description.as_deref().filter(|_| is_home),
        in_language: is_home.then_some(&scope.desk.edition().language),
    };
    let frame = [Part::Page(Box::new(web_page)), Part::Site(site)];
    let trail = (!is_home).then(|| Part::Trail(trail(scope, page, above)));
    let nodes = frame.into_iter().chain(trail).chain(nodes.iter().map(Part::Node)).collect();
    element(&Graph { context: "https://schema.org", nodes })
}

/// The way from the first page to this one.
fn trail<'a>(scope: Scope<'_>, page: &'a Page<'_>, above: &'a [Above]) -> BreadcrumbList<'a> {
    let above = above.iter().map(|(route, title)| (route, title.as_str()));
    let steps = above.chain([(&page.route, page.title)]).enumerate();
    let items = steps.map(|(at, (route, name))| ListItem { position: at + 1, name, item: scope.address(route) });
    BreadcrumbList { id: scope.id("breadcrumb"), item_list_element: items.collect() }
}
