//! What a page says to machines in the words of schema.org, as JSON-LD: one graph a page.
//!
//! Types and properties are those of <https://schema.org>; `tests/suite/structured.rs` holds a table of the ones used here. A page carries
//! what search engines and assistants read; the whole of a guide is in the file beside it (`render/json`). Addresses of other pages are
//! whole where the project says where it stands; those on the page, and all others, are relative to it, as JSON-LD allows (JSON-LD
//! 1.1, 4.1.3).

mod glossary;
mod guide;
mod list;
mod page;
mod people;
mod questions;
mod quotations;
mod steps;
mod words;
mod work;

pub use glossary::terms;
pub use guide::guide;
pub use list::list;
pub use page::graph;
pub use people::profile;
pub use work::work;

use super::{desk::Desk, html::Html};
use crate::{link::Route, model::Date};
use serde::{Serialize, Serializer};

/// What a page is about, beside its frame.
#[derive(Default)]
pub struct About {
    /// What kind of page it is.
    pub kind: PageKind,
    /// The node that the page is there for.
    pub main: Option<Id>,
    /// Who looked at what it says, and when.
    pub review: Option<(Id, Option<Date>)>,
    /// The nodes.
    pub nodes: Vec<Node>,
}

/// The kinds of page there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum PageKind {
    /// Any.
    #[default]
    #[serde(rename = "WebPage")]
    Any,
    /// A list of pages.
    #[serde(rename = "CollectionPage")]
    Collection,
    /// A person's.
    #[serde(rename = "ProfilePage")]
    Profile,
}

/// A node of a graph.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Node {
    Article(Box<guide::Article>),
    HowTo(Box<guide::HowTo>),
    Questions(questions::FAQPage),
    Quotation(quotations::Quotation),
    Agent(people::Agent),
    List(list::ItemList),
    Terms(glossary::DefinedTermSet),
    Work(Box<work::Work>),
}

/// The name of a node: what others point at it by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Id {
    #[serde(rename = "@id")]
    id: String,
}

/// A date as schema.org writes it (ISO 8601), as whole as it is known.
#[derive(Clone, Copy)]
pub struct Day(Date);

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// Where the nodes of a page stand.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    /// What all pages are made with.
    pub desk: &'a Desk<'a>,
    /// The page.
    pub page: &'a Route,
}

impl Scope<'_> {
    /// The address of a page or a file.
    fn address(&self, to: &Route) -> String {
        self.desk.address(self.page, to)
    }

    /// The address of a place on this page, from the page.
    fn place(&self, anchor: &str) -> String {
        self.desk.routes().href_at(self.page, self.page, anchor)
    }

    /// The name of a node of this page.
    fn id(&self, name: &str) -> Id {
        Id { id: self.place(name) }
    }

    /// The name of a node that a page stands for.
    fn id_at(&self, page: &Route, name: &str) -> Id {
        if page == self.page { self.id(name) } else { Id { id: format!("{}#{name}", self.address(page)) } }
    }
}

/// A graph as an element of a page. In the words of editors `<` and `"` are written as JSON's `\u003c` and `\u0022`, so that nothing in
/// them can end the element, nor looks like an attribute of one.
fn element(graph: &impl Serialize) -> Html {
    let json = serde_json::to_string(graph).expect("text and numbers can be written as JSON");
    let mut html = String::with_capacity(json.len() + 64);
    html.push_str("<script type=\"application/ld+json\">");
    let mut rest = json.as_str();
    while let Some(at) = rest.find(['<', '\\']) {
        html.push_str(&rest[..at]);
        let (written, length) = match &rest.as_bytes()[at..] {
            [b'<', ..] => ("\\u003c", 1),
            [b'\\', b'"', ..] => ("\\u0022", 2),
            // A stroke that stands before anything else belongs to it.
            _ => (&rest[at..at + 2], 2),
        };
        html.push_str(written);
        rest = &rest[at + length..];
    }
    html.push_str(rest);
    html.push_str("</script>");
    Html(html)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_graph_can_end_its_element() {
        let words = ["</script><script>alert(1)</script>", "<!-- <script>", "\"onload=\"x", "\\", "\\\"", "é\n"];
        let Html(html) = element(&words);
        assert_eq!((html.matches('<').count(), html.matches("\\\"onload").count()), (2, 0), "{html}");
        let json = html.split_once('>').and_then(|(_, rest)| rest.strip_suffix("</script>")).unwrap();
        assert_eq!(serde_json::from_str::<Vec<String>>(json).unwrap(), words);
    }
}
