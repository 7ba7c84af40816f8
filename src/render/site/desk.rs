//! What all pages of a language are made with: the book, the words, the templates, the formatted references.

use super::{
    engine::Engine,
    head::Head,
    html::Html,
    images::Pictures,
    languages::{Alternate, alternates, marked},
    stock::{Stock, Stocks},
    structured,
};
use crate::{
    artifact::{Artifact, ArtifactPath},
    cite::Entry,
    error::{Error, Result},
    link::{Backlink, Entity, Route, Routes},
    model::{Date, Destination, Guide, Image, Key, Person, Reference, Term, Topic, language},
    render::{
        Book, LARGEST_WORKBOOK, Strings,
        edition::{Edition, language_of},
    },
};
use serde::Serialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// What all pages of a language are made with.
pub struct Desk<'a> {
    /// The content and all that is known of it.
    pub book: Book<'a>,
    /// The words of the interface.
    pub strings: Arc<Strings>,
    /// The references as they are printed.
    pub entries: Arc<BTreeMap<Key, Entry>>,
    /// The pictures.
    pub pictures: Arc<Pictures<'a>>,
    /// The site in every language, the project's first.
    pub editions: Arc<[Edition<'a>]>,
    /// Which of them this is.
    own: usize,
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
    /// Marks these two where they are in the project's language and the page isn't.
    titled: Html,
    described: Html,
    language: String,
    direction: &'static str,
    /// Whether there is a feed: its links are whole addresses.
    feed: bool,
    /// Marks text in the project's language, where that isn't the page's.
    content: Html,
    /// Whether the language takes styles of its own.
    styled: bool,
    /// The workbook of all guides.
    workbook: Option<String>,
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
    /// The way to the top of the site, where its files are.
    root: String,
    /// The way to the first page of its language, below which its lists are.
    home: String,
    section: &'static str,
    /// The languages it can be read in, itself among them.
    alternates: Vec<Alternate>,
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
    marked: Html,
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

impl<'a> Desk<'a> {
    /// Makes ready to render the pages of a book in one of its languages.
    ///
    /// # Errors
    /// When the citation style, a project's template or its words can't be used.
    pub fn all(book: &Book<'a>, pictures: Pictures<'a>, stocks: &mut Stocks) -> Result<Vec<Self>> {
        let editions: Arc<[Edition<'a>]> = Edition::all(book).into();
        let pictures = Arc::new(pictures);
        let desk = |own: usize| {
            let language = &editions[own].language;
            let stock = match stocks.get(language) {
                Some(stock) => stock.clone(),
                None => Stock::of(book, language)?,
            };
            stocks.insert(language.clone(), stock.clone());
            Ok(Self::with(book, (Arc::clone(&editions), own), Arc::clone(&pictures), stock))
        };
        (0..editions.len()).map(desk).collect()
    }

    fn with(
        book: &Book<'a>,
        (editions, own): (Arc<[Edition<'a>]>, usize),
        pictures: Arc<Pictures<'a>>,
        stock: Stock,
    ) -> Self {
        let settings = book.settings;
        let edition = &editions[own];
        let language = edition.language.as_str();
        let Stock { strings, engine, entries, shorts, works } = stock;
        let has = Sections {
            people: people(book, edition).next().is_some(),
            references: references(book, edition).next().is_some(),
            topics: topics(book, edition).next().is_some(),
            glossary: terms(book, edition).next().is_some(),
        };
        let guides = edition.guides(book.handbook).count();
        let is_printed = settings.outputs.workbook && (1..=LARGEST_WORKBOOK).contains(&guides);
        let content = marked(&settings.language, language);
        let [title, description] = ["handbook-title", "handbook-description"].map(|name| said(edition, &strings, name));
        let site = SiteView {
            titled: if title.is_some() { Html::default() } else { content.clone() },
            described: if description.is_some() { Html::default() } else { content.clone() },
            title: title.unwrap_or_else(|| settings.title.clone()),
            description: description.or_else(|| settings.description.clone()).unwrap_or_default(),
            language: language.to_owned(),
            direction: language::direction(language),
            feed: settings.address().is_some(),
            content,
            styled: editions.len() > 1 || STYLED.contains(&language::primary(language).as_str()),
            workbook: is_printed.then(|| edition.routes.path(&Route::WholeWorkbook)),
            search: cfg!(feature = "search") && settings.search && !book.handbook.guides.is_empty(),
            has,
        };
        Self { book: *book, strings, entries, pictures, editions, own, shorts, works, engine, site }
    }

    /// The site in the language of these pages.
    pub fn edition(&self) -> &Edition<'a> {
        &self.editions[self.own]
    }

    /// Where everything stands for readers of this language.
    pub fn routes(&self) -> &Routes {
        &self.edition().routes
    }

    /// The guides that lists in this language hold, by slug.
    pub fn guides(&self) -> impl Iterator<Item = &'a Guide> + use<'_, 'a> {
        self.edition().guides(self.book.handbook)
    }

    /// Who has a page in this language.
    pub fn people(&self) -> impl Iterator<Item = &'a Person> + use<'_, 'a> {
        people(&self.book, self.edition())
    }

    /// What is cited and has a page in this language.
    pub fn references(&self) -> impl Iterator<Item = &'a Reference> + use<'_, 'a> {
        references(&self.book, self.edition())
    }

    /// The topics that have a page in this language.
    pub fn topics(&self) -> impl Iterator<Item = &'a Topic> + use<'_, 'a> {
        topics(&self.book, self.edition())
    }

    /// The words that the glossary of this language holds.
    pub fn terms(&self) -> impl Iterator<Item = &'a Term> + use<'_, 'a> {
        terms(&self.book, self.edition())
    }

    /// What leads to something, as far as it tells readers of this language anything.
    pub fn backlinks(&self, entity: &Entity) -> Vec<&'a Backlink> {
        self.edition().backlinks(&self.book, entity)
    }

    /// What the site is called, and what is said of it, if anything.
    pub fn about(&self) -> (&str, Option<&str>) {
        (&self.site.title, Some(self.site.description.as_str()).filter(|said| !said.is_empty()))
    }

    /// A topic's title, and what marks it where it is in another language than these pages.
    pub fn topic(&self, topic: &Topic) -> (String, Html) {
        match self.topic_words(topic, "") {
            Some(title) => (title, Html::default()),
            None => (topic.title.value.clone(), self.site.content.clone()),
        }
    }

    /// What a project's words of this language say of a topic.
    pub fn topic_words(&self, topic: &Topic, behind: &str) -> Option<String> {
        self.own_words(&format!("topic-{}{behind}", topic.key.value))
    }

    /// What a project's words say in this language, where it isn't the project's own.
    fn own_words(&self, name: &str) -> Option<String> {
        said(self.edition(), &self.strings, name)
    }

    /// Marks a guide's title, where it is in another language than these pages.
    pub fn marked(&self, guide: &Guide) -> Html {
        marked(language_of(guide, self.book.settings), &self.site.language)
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
            Route::Home => self.home(&page.route),
            to => self.routes().href(&page.route, to),
        };
        let crumb = |(route, title): &Above| Crumb {
            href: href(route),
            marked: self.marked_crumb(route),
            title: title.clone(),
        };
        let language = match &page.route {
            Route::Guide(slug) => self.book.handbook.guides.get(slug).map(|guide| self.language_of(guide)),
            _ => None,
        };
        let language = language.unwrap_or(&self.site.language);
        let head = PageView {
            title: page.title,
            description: page.description,
            root: self.root(&page.route),
            home: self.home(&page.route),
            section: page.section,
            alternates: alternates(&page.route, self.edition(), &self.editions, &self.book),
            trail: above.iter().map(crumb).collect(),
            head: Head::of(page, self),
            structured: structured::graph(self.scope(&page.route), page, &above, language),
            allowed,
        };
        let whole = Whole { site: &self.site, page: head, view };
        self.file(&page.route, self.engine.render(page.template, &whole)?)
    }

    /// Marks the title of a page above, where it is in another language: only topics have titles of an editor's.
    fn marked_crumb(&self, route: &Route) -> Html {
        match route {
            Route::Topic(key) => {
                self.book.handbook.topics.get(key).map(|topic| self.topic(topic).1).unwrap_or_default()
            }
            _ => Html::default(),
        }
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

    /// How a page leads to the top of the site. The page for lost addresses is served at any depth, so it names the whole path.
    fn root(&self, route: &Route) -> String {
        if matches!(route, Route::NotFound) {
            let behind_host = self.book.settings.base_url.splitn(4, '/').nth(3).unwrap_or_default();
            return format!("/{behind_host}");
        }
        self.editions[0].routes.href_from(&self.routes().path(route), &Route::Home)
    }

    /// How a page leads to the first page of its language.
    fn home(&self, route: &Route) -> String {
        if matches!(route, Route::NotFound) { self.root(route) } else { self.routes().href(route, &Route::Home) }
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
        language_of(guide, self.book.settings)
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

/// What a project's words say in a language that isn't its own.
fn said(edition: &Edition<'_>, strings: &Strings, name: &str) -> Option<String> {
    if edition.is_main { None } else { strings.own(name) }
}

/// Languages whose letters take another type than the stylesheet is made for.
const STYLED: [&str; 15] =
    ["ar", "arc", "ckb", "dv", "fa", "he", "ja", "ko", "ps", "sd", "ug", "ur", "yi", "yue", "zh"];

fn people<'e, 'a>(book: &Book<'a>, edition: &'e Edition<'a>) -> impl Iterator<Item = &'a Person> + use<'e, 'a> {
    book.handbook.people.values().filter(|person| edition.has(&Route::Person(person.key.clone())))
}

fn references<'e, 'a>(book: &Book<'a>, edition: &'e Edition<'a>) -> impl Iterator<Item = &'a Reference> + use<'e, 'a> {
    book.handbook.references.values().filter(|one| edition.has(&Route::Reference(one.key.value.clone())))
}

fn topics<'e, 'a>(book: &Book<'a>, edition: &'e Edition<'a>) -> impl Iterator<Item = &'a Topic> + use<'e, 'a> {
    book.handbook.topics.values().filter(|topic| edition.has(&Route::Topic(topic.key.value.clone())))
}

fn terms<'e, 'a>(book: &Book<'a>, edition: &'e Edition<'a>) -> impl Iterator<Item = &'a Term> + use<'e, 'a> {
    book.handbook.terms.values().filter(|term| edition.has(&Route::Term(term.key.value.clone())))
}
