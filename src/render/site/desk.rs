//! What all pages are made with: the book, the words, the templates, the formatted references.

use super::{engine::Engine, head::Head, html::Html, images::Pictures, structured};
use crate::{
    artifact::{Artifact, ArtifactPath, Sink},
    cite::{self, Entry},
    error::{Error, Result},
    link::{Route, Routes},
    model::{Date, Destination, Guide, Image, Key, Reference},
    render::{Book, LARGEST_WORKBOOK, Strings},
};
use rayon::prelude::*;
use serde::Serialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// What all pages are made with.
pub struct Desk<'a> {
    /// The content and all that is known of it.
    pub book: Book<'a>,
    /// The words of the interface.
    pub strings: Arc<Strings>,
    /// The references as they are printed.
    pub entries: Arc<BTreeMap<Key, Entry>>,
    /// The pictures.
    pub pictures: Pictures<'a>,
    /// What each reference is called in a few words.
    shorts: Arc<BTreeMap<Key, String>>,
    /// What each person wrote, edited, or said in an interview.
    works: Arc<BTreeMap<Key, Vec<Key>>>,
    engine: Arc<Engine>,
    site: SiteView,
}

/// What every page says of the site.
#[derive(Clone, Serialize)]
struct SiteView {
    title: String,
    description: String,
    language: String,
    direction: &'static str,
    /// Whether there is a feed: its links are whole addresses.
    feed: bool,
    workbook: bool,
    search: bool,
    has: Sections,
}

/// Which sections there is anything in.
#[derive(Clone, Copy, Serialize)]
struct Sections {
    people: bool,
    references: bool,
    topics: bool,
    glossary: bool,
}

/// What every page says of itself.
#[derive(Serialize)]
struct PageView<'v> {
    title: &'v str,
    description: &'v str,
    root: String,
    section: &'static str,
    /// The pages above it, from the first page down.
    trail: Vec<Crumb>,
    #[serde(flatten)]
    head: Head,
    /// What it says to machines.
    structured: Html,
    allowed: &'v Allowed,
}

/// What a page may reach beside the site itself, as its policy names it (Content Security Policy, level 3): nothing, unless an
/// author has set it. Only origins stand here, never a text of an author's.
#[derive(Debug, Default, Serialize)]
pub struct Allowed {
    /// Where its forms go.
    pub forms: Option<String>,
    /// Whom its scripts ask.
    pub connect: Option<String>,
    /// Whose pages can be shown within it.
    pub frames: BTreeSet<String>,
    /// Whether it plays the site's own recordings.
    pub media: bool,
}

/// A page above another.
#[derive(Serialize)]
struct Crumb {
    href: String,
    title: String,
}

/// A page above another: where it stands, and its title.
pub type Above = (Route, String);

#[derive(Serialize)]
struct Whole<'v, V: Serialize> {
    site: &'v SiteView,
    page: PageView<'v>,
    #[serde(flatten)]
    view: &'v V,
}

/// A page before it is rendered: its place, its template, its head.
pub struct Page<'v> {
    /// Where it stands.
    pub route: Route,
    /// The template it is rendered with.
    pub template: &'static str,
    /// Its title.
    pub title: &'v str,
    /// What it tells, in a sentence.
    pub description: &'v str,
    /// The section of the site it belongs to.
    pub section: &'static str,
    /// The pages above it, below the first page.
    pub above: Vec<Above>,
    /// What it is about, for machines.
    pub about: structured::About,
}

/// What stays the same while nothing but guides is edited.
#[derive(Clone)]
pub struct Stock {
    strings: Arc<Strings>,
    engine: Arc<Engine>,
    entries: Arc<BTreeMap<Key, Entry>>,
    shorts: Arc<BTreeMap<Key, String>>,
    works: Arc<BTreeMap<Key, Vec<Key>>>,
}

impl Stock {
    /// What a book has in stock.
    ///
    /// # Errors
    /// When the citation style, a project's template or its words can't be used.
    pub fn of(book: &Book<'_>) -> Result<Self> {
        let settings = book.settings;
        let strings = Arc::new(Strings::of(&settings.language, book.templates)?);
        let engine = Engine::new(book.templates, &strings)?;
        let entries = cite::entries(book.handbook, &settings.style.value, &settings.language)?;
        let references = book.handbook.references.par_iter();
        let shorts: BTreeMap<_, _> = references
            .map(|(key, reference)| (key.clone(), cite::short(reference, book.handbook, &settings.language)))
            .collect();
        let (engine, entries, shorts) = (Arc::new(engine), Arc::new(entries), Arc::new(shorts));
        Ok(Self { strings, engine, entries, shorts, works: Arc::new(works(book)) })
    }
}

impl<'a> Desk<'a> {
    /// Makes ready to render the pages of a book. What becomes of pictures goes to the sink as pages ask for them.
    ///
    /// # Errors
    /// When the citation style, a project's template or its words can't be used.
    pub fn new(book: &Book<'a>, sink: &'a dyn Sink) -> Result<Self> {
        Ok(Self::with(book, sink, Stock::of(book)?))
    }

    /// The same, with what was made ready before.
    pub fn with(book: &Book<'a>, sink: &'a dyn Sink, stock: Stock) -> Self {
        let settings = book.settings;
        let Stock { strings, engine, entries, shorts, works } = stock;
        let has = Sections {
            people: !book.handbook.people.is_empty(),
            references: !book.handbook.references.is_empty(),
            topics: !book.handbook.topics.is_empty(),
            glossary: !book.handbook.terms.is_empty(),
        };
        let site = SiteView {
            title: settings.title.clone(),
            description: settings.description.clone().unwrap_or_default(),
            language: settings.language.clone(),
            direction: direction(&settings.language),
            feed: settings.address().is_some(),
            workbook: settings.outputs.workbook && book.handbook.guides.len() <= LARGEST_WORKBOOK,
            search: cfg!(feature = "search") && settings.search && !book.handbook.guides.is_empty(),
            has,
        };
        let pictures = Pictures::of(book, sink);
        Self { book: *book, strings, entries, pictures, shorts, works, engine, site }
    }

    /// Where everything stands.
    pub fn routes(&self) -> &'a Routes {
        &self.book.links.routes
    }

    /// Whether the site can be searched.
    pub fn is_searched(&self) -> bool {
        self.site.search
    }

    /// A page from what it shows.
    ///
    /// # Errors
    /// When its template asks for something that isn't there.
    pub fn page(&self, page: &Page<'_>, view: &impl Serialize) -> Result<Artifact> {
        self.page_allowing(page, &Allowed::default(), view)
    }

    /// A page that may reach more than the site itself.
    ///
    /// # Errors
    /// When its template asks for something that isn't there.
    pub fn page_allowing(&self, page: &Page<'_>, allowed: &Allowed, view: &impl Serialize) -> Result<Artifact> {
        let mut above = Vec::from_iter((page.route != Route::Home).then(|| (Route::Home, self.say("home", &[]))));
        above.extend(page.above.iter().cloned());
        let href = |to: &Route| match to {
            Route::Home => self.root(&page.route),
            to => self.routes().href(&page.route, to),
        };
        let crumb = |(route, title): &Above| Crumb { href: href(route), title: title.clone() };
        let language = match &page.route {
            Route::Guide(slug) => self.book.handbook.guides.get(slug).map(|guide| self.language_of(guide)),
            _ => None,
        };
        let language = language.unwrap_or(&self.site.language);
        let head = PageView {
            title: page.title,
            description: page.description,
            root: self.root(&page.route),
            section: page.section,
            trail: above.iter().map(crumb).collect(),
            head: Head::of(page, self),
            structured: structured::graph(self.scope(&page.route), page, &above, language),
            allowed,
        };
        let whole = Whole { site: &self.site, page: head, view };
        self.file(&page.route, self.engine.render(page.template, &whole)?)
    }

    /// A file with this text.
    ///
    /// # Errors
    /// Never, as long as routes lead to paths that stay inside the output folder.
    pub fn file(&self, route: &Route, text: impl Into<Vec<u8>>) -> Result<Artifact> {
        let path = self.routes().path(route);
        let inside = ArtifactPath::new(path.clone());
        let path = inside
            .ok_or_else(|| Error::Template { name: path, message: "leads out of the output folder".to_owned() })?;
        Ok(Artifact::new(path, text))
    }

    /// How a page leads to the home page. The page for lost addresses is served at any depth, so it names the whole path.
    fn root(&self, route: &Route) -> String {
        if matches!(route, Route::NotFound) {
            let behind_host = self.book.settings.base_url.splitn(4, '/').nth(3).unwrap_or_default();
            return format!("/{behind_host}");
        }
        self.routes().href(route, &Route::Home)
    }

    /// The address of a page or a file for machines: whole where the project says where it stands, otherwise from this page.
    pub fn address(&self, page: &Route, to: &Route) -> String {
        match self.book.settings.address() {
            Some(address) => self.routes().absolute(address, to),
            None => self.routes().href(page, to),
        }
    }

    /// The address of a picture for machines; nothing where there is none that can be shown.
    pub fn picture_address(&self, page: &Route, image: &Image, guide: Option<&Key>) -> Option<String> {
        let picture = self.pictures.shown(&image.asset(guide)?)?;
        Some(self.address(page, &Route::File(picture.path.clone())))
    }

    /// Where what a page says to machines stands.
    pub fn scope<'s>(&'s self, page: &'s Route) -> structured::Scope<'s> {
        structured::Scope { desk: self, page }
    }

    /// The language of a guide: its own, or the project's.
    pub fn language_of<'g>(&'g self, guide: &'g Guide) -> &'g str {
        guide.language.as_ref().map_or(&self.site.language, |language| &language.value)
    }

    /// The place on a guide's page that tells what a term means or who a person is.
    pub fn note(&self, destination: &Destination) -> Option<String> {
        match destination {
            Destination::Term(key) => Some(format!("term:{}", self.routes().term_anchor(key))),
            Destination::Person(key) => Some(format!("person:{key}")),
            Destination::Guide(..) | Destination::Topic(_) | Destination::Reference(_) => None,
        }
    }

    /// What a reference is called in a few words.
    pub fn short(&self, key: &Key) -> String {
        self.shorts.get(key).cloned().unwrap_or_else(|| key.to_string())
    }

    /// What a person wrote, edited, or said in an interview.
    pub fn works(&self, person: &Key) -> impl Iterator<Item = &'a Reference> {
        let keys = self.works.get(person).map_or(&[][..], Vec::as_slice);
        keys.iter().filter_map(|key| self.book.handbook.references.get(key))
    }

    /// A date as people write it.
    pub fn date(&self, date: Date) -> String {
        self.strings.date(date)
    }

    /// A message of the site with its places filled.
    pub fn say(&self, name: &str, places: &[(&str, &str)]) -> String {
        self.strings.get(&format!("site-{name}"), places)
    }

    /// A message that counts something.
    pub fn count(&self, name: &str, number: usize) -> String {
        self.say(name, &[("count", &number.to_string())])
    }
}

fn works(book: &Book<'_>) -> BTreeMap<Key, Vec<Key>> {
    let mut works: BTreeMap<Key, Vec<Key>> = BTreeMap::new();
    for reference in book.handbook.references.values() {
        let named = reference.authors.iter().chain(&reference.editors).chain(&reference.person);
        for person in named.filter_map(|contributor| book.links.people.contributor(contributor)) {
            let theirs = works.entry(person.clone()).or_default();
            if theirs.last() != Some(&reference.key.value) {
                theirs.push(reference.key.value.clone());
            }
        }
    }
    works
}

/// Which way a language is written.
fn direction(language: &str) -> &'static str {
    match language.split('-').next() {
        Some("ar" | "fa" | "he" | "ur" | "yi" | "ps" | "sd" | "ug" | "dv") => "rtl",
        _ => "ltr",
    }
}
