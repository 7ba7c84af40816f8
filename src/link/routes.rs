//! Where everything stands in the site: the one place that knows its addresses.
//!
//! A [`Route`] names a page or a file; [`Routes`] says its path below the output folder and how another page links to it.
//! Links are relative, so that a site works in any folder of a server, and from a disk.

mod edition;
mod href;
mod route;
mod segment;

pub use href::relative;
pub use route::Route;

use super::unique::{Wish, unique};
use crate::model::{Destination, Handbook, Key, translation};
use edition::Edition;
use href::{encoded, page_address};
use rustc_hash::FxHashMap;
use segment::segment;
use std::{borrow::Cow, collections::BTreeSet};

/// The part of an address that stands for each key: the key itself where it can.
#[derive(Clone, Debug, Default)]
pub struct Routes {
    guides: FxHashMap<Key, String>,
    people: FxHashMap<Key, String>,
    references: FxHashMap<Key, String>,
    topics: FxHashMap<Key, String>,
    terms: FxHashMap<Key, String>,
    /// The language these are the routes of, where it isn't the project's.
    edition: Option<Edition>,
}

impl Routes {
    /// The routes of a handbook.
    pub fn of(handbook: &Handbook) -> Self {
        Self {
            guides: guides(handbook),
            people: segments(handbook.people.keys()),
            references: segments(handbook.references.keys()),
            topics: segments(handbook.topics.keys()),
            terms: segments(handbook.terms.keys()),
            edition: None,
        }
    }

    /// The file below the output folder, with `/` between its parts. It is always a path that stays inside the folder.
    pub fn path(&self, route: &Route) -> String {
        let own = self.edition.as_ref().filter(|edition| edition.has(route)).map_or("", Edition::folder);
        let page = |folder: &str, part: &str| format!("{own}{folder}/{part}/index.html");
        match route {
            Route::Home => format!("{own}index.html"),
            Route::Guides => format!("{own}guides/index.html"),
            Route::Guide(key) => format!("{}index.html", self.guide_folder(key)),
            Route::People => format!("{own}people/index.html"),
            Route::Person(key) => page("people", &found(&self.people, key)),
            Route::References => format!("{own}references/index.html"),
            Route::Reference(key) => page("references", &found(&self.references, key)),
            Route::Topics => format!("{own}topics/index.html"),
            Route::Topic(key) => page("topics", &found(&self.topics, key)),
            Route::Glossary | Route::Term(_) => format!("{own}glossary/index.html"),
            Route::Search => format!("{own}search/index.html"),
            Route::Claims => "ledger/index.html".to_owned(),
            Route::GuideClaims(key) => format!("{}claims/index.html", self.guide_folder(key)),
            Route::NotFound => "404.html".to_owned(),
            Route::Workbook(key) => format!("workbooks/{}.pdf", self.guide_file(key)),
            Route::WholeWorkbook => match &self.edition {
                Some(edition) => format!("workbooks/all.{}.pdf", edition.language()),
                None => "workbooks/all.pdf".to_owned(),
            },
            Route::Ledger => "ledger.json".to_owned(),
            Route::GuideFile(key) => format!("{}index.json", self.guide_folder(key)),
            Route::Catalogue => "guides/index.json".to_owned(),
            Route::LanguageModels => "llms.txt".to_owned(),
            Route::Card(key) => format!("cards/{}.png", self.guide_file(key)),
            Route::SiteCard => "cards/all.png".to_owned(),
            Route::Feed => format!("{own}feed.xml"),
            Route::Sitemap => "sitemap.xml".to_owned(),
            Route::Robots => "robots.txt".to_owned(),
            Route::Stylesheet => "site.css".to_owned(),
            Route::File(path) => path.clone(),
        }
    }

    /// How a page links to a page or file: relative, ready for an attribute once it is escaped for it.
    pub fn href(&self, from: &Route, to: &Route) -> String {
        let fragment = self.fragment(to);
        self.linked(from, to, fragment.as_deref())
    }

    /// How the file at a path below the output folder links to a page or file.
    pub fn href_from(&self, from: &str, to: &Route) -> String {
        relative(from, &self.path(to))
    }

    /// How a page links to a place on a page.
    pub fn href_at(&self, from: &Route, to: &Route, anchor: &str) -> String {
        self.linked(from, to, Some(anchor))
    }

    /// The whole address, below the one the site stands at.
    pub fn absolute(&self, base_url: &str, to: &Route) -> String {
        let fragment = self.fragment(to).map(|anchor| format!("#{}", encoded(&anchor))).unwrap_or_default();
        let slash = if base_url.ends_with('/') { "" } else { "/" };
        format!("{base_url}{slash}{}{fragment}", page_address(&self.path(to)))
    }

    /// Where a cross-link leads: the page, and the place on it. `home` is the guide the link stands in. None where the
    /// page isn't there.
    pub fn target(&self, destination: &Destination, home: Option<&Key>) -> Option<(Route, Option<String>)> {
        Some(match destination {
            Destination::Guide(slug, anchor) => {
                let slug = home.filter(|_| slug.as_str().is_empty()).unwrap_or(slug);
                let anchor = anchor.clone().filter(|anchor| !anchor.is_empty());
                (Route::Guide(self.guides.get_key_value(slug)?.0.clone()), anchor)
            }
            Destination::Person(key) => (Route::Person(self.people.get_key_value(key)?.0.clone()), None),
            Destination::Topic(key) => (Route::Topic(self.topics.get_key_value(key)?.0.clone()), None),
            Destination::Reference(key) => (Route::Reference(self.references.get_key_value(key)?.0.clone()), None),
            Destination::Term(key) => (Route::Glossary, Some(self.terms.get(key)?.clone())),
        })
    }

    /// The anchor of a term on the page of the glossary.
    pub fn term_anchor(&self, key: &Key) -> String {
        found(&self.terms, key).into_owned()
    }

    /// The part of an address that stands for a guide: that of its original.
    fn guide_name(&self, key: &Key) -> Cow<'_, str> {
        let made = || segment(translation::original(key)).into();
        self.guides.get(key).map_or_else(made, |name| name.as_str().into())
    }

    /// The name of a file that a guide has in a folder of such files: behind that of a translation stands its language.
    fn guide_file(&self, key: &Key) -> String {
        let language = translation::language(key).map(|language| format!(".{language}")).unwrap_or_default();
        format!("{}{language}", self.guide_name(key))
    }

    /// The folder of a guide's page: that of a translation stands below its language.
    fn guide_folder(&self, key: &Key) -> String {
        let language = translation::language(key).map(|language| format!("{}/", language.to_lowercase()));
        format!("{}guides/{}/", language.unwrap_or_default(), self.guide_name(key))
    }

    fn fragment(&self, route: &Route) -> Option<String> {
        match route {
            Route::Term(key) => Some(self.term_anchor(key)),
            _ => None,
        }
    }

    fn linked(&self, from: &Route, to: &Route, anchor: Option<&str>) -> String {
        let (from, to) = (self.path(from), self.path(to));
        match anchor {
            Some(anchor) if from == to => format!("#{}", encoded(anchor)),
            Some(anchor) => format!("{}#{}", relative(&from, &to), encoded(anchor)),
            None => relative(&from, &to),
        }
    }
}

/// Names that stand beside those of keys in the same folder: `guides/index.html`, `workbooks/all.pdf`.
const RESERVED: [&str; 3] = ["index.html", "index.json", "all"];

/// A translation's page is named as its original's is.
fn guides(handbook: &Handbook) -> FxHashMap<Key, String> {
    let originals: BTreeSet<Key> = handbook.guides.keys().map(|key| Key::new(translation::original(key))).collect();
    let named = segments(originals.iter());
    let name = |key: &Key| found(&named, &Key::new(translation::original(key))).into_owned();
    handbook.guides.keys().map(|key| (key.clone(), name(key))).collect()
}

fn segments<'a>(keys: impl Iterator<Item = &'a Key> + Clone) -> FxHashMap<Key, String> {
    let wish = |key: &Key| {
        let made = segment(key.as_str());
        Wish { given: (made == key.as_str()).then(|| made.clone()), made }
    };
    let names = unique(keys.clone().map(wish).collect(), &RESERVED, str::to_lowercase);
    keys.cloned().zip(names).collect()
}

fn found<'a>(segments: &'a FxHashMap<Key, String>, key: &Key) -> Cow<'a, str> {
    segments.get(key).map_or_else(|| segment(key.as_str()).into(), |name| name.as_str().into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{artifact::ArtifactPath, model::fixture};

    fn references(keys: &[&str]) -> Routes {
        let mut handbook = fixture::handbook(vec![]);
        keys.iter().for_each(|key| fixture::add_reference(&mut handbook, key));
        Routes::of(&handbook)
    }

    #[test]
    fn pages_link_to_one_another_from_any_depth() {
        let routes = Routes::default();
        let guide = Route::Guide(Key::new("eau potable"));
        assert_eq!(routes.href(&Route::Home, &guide), "guides/eau-potable/");
        assert_eq!(routes.href(&guide, &Route::Home), "../../");
        assert_eq!(routes.href(&guide, &Route::Stylesheet), "../../site.css");
        assert_eq!(routes.href_at(&guide, &guide, "étape"), "#%C3%A9tape");
        assert_eq!(routes.href(&guide, &Route::Term(Key::new("水"))), "../../glossary/#%E6%B0%B4");
        assert_eq!(routes.absolute("https://a.example/b", &guide), "https://a.example/b/guides/eau-potable/");
    }

    #[test]
    fn every_key_has_a_page_of_its_own_on_any_disk() {
        let keys = ["doi:10.1/a", "doi-10.1-a", "doi:10.1:a", "Con", "aux.txt", "..", "a", "A", "index.html", "é/水"];
        let routes = references(&keys);
        let paths: Vec<String> = keys.iter().map(|key| routes.path(&Route::Reference(Key::new(key)))).collect();
        let mut folded: Vec<String> = paths.iter().map(|path| path.to_lowercase()).collect();
        folded.sort();
        folded.dedup();
        assert_eq!(folded.len(), keys.len(), "{paths:?}");
        for path in &paths {
            assert!(ArtifactPath::new(path.as_str()).is_some(), "{path}");
        }
        assert_eq!(paths[1], "references/doi-10.1-a/index.html", "a key that can stand as it is does");
        assert_eq!(paths[0], "references/doi-10.1-a-2/index.html");
        assert_eq!(paths[3], "references/key-Con/index.html");
    }

    #[test]
    fn the_workbook_of_a_guide_called_all_is_not_that_of_all_guides() {
        let routes = Routes::of(&fixture::handbook(vec![fixture::guide("all")]));
        assert_ne!(routes.path(&Route::Workbook(Key::new("all"))), routes.path(&Route::WholeWorkbook));
    }
}
