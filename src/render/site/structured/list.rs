//! Pages that list others (schema.org: CollectionPage, ItemList).

use super::{About, Id, Node, PageKind, Scope};
use crate::link::Route;
use serde::Serialize;

/// So many of a list are named to machines; the sitemap names all.
const MOST: usize = 100;

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
pub struct ItemList {
    #[serde(flatten)]
    id: Id,
    number_of_items: usize,
    item_list_element: Vec<ListItem>,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
struct ListItem {
    position: usize,
    name: String,
    url: String,
}

/// Something that is listed: where it stands, and its title.
pub type Listed = (Route, String);

/// What a page says that lists others.
pub fn list(listed: impl IntoIterator<Item = Listed>, scope: Scope<'_>) -> About {
    let mut listed = listed.into_iter();
    let items = listed.by_ref().take(MOST).enumerate();
    let items: Vec<ListItem> =
        items.map(|(at, (route, name))| ListItem { position: at + 1, name, url: scope.address(&route) }).collect();
    let id = scope.id("list");
    let list = ItemList { id: id.clone(), number_of_items: items.len() + listed.count(), item_list_element: items };
    About { kind: PageKind::Collection, main: Some(id), nodes: vec![Node::List(list)], ..About::default() }
}
