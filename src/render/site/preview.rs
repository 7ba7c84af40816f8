//! The website a file at a time, for an author who looks at it while writing: what nobody looks at isn't made.
//!
//! The files are those a build publishes, but that their pages tell where each sentence stands. What never lives here: what a
//! preview shows beside the page.

use super::{
    Job, assets,
    desk::Desk,
    images::{Kept, Pictures},
    index, jobs,
    stock::Stocks,
};
use crate::{
    artifact::{Artifact, Content, Sink},
    error::Result,
    link::Route,
    render::Book,
};
use std::{
    cell::OnceCell,
    collections::BTreeMap,
    fmt,
    sync::{Mutex, PoisonError},
};

/// How the paths of the index of the search begin.
const SEARCH: &str = "pagefind/";

/// What is kept from one preview of a project to the next.
#[derive(Default)]
pub struct Shelf {
    pictures: Kept,
    made: Made,
    stocks: Mutex<Stocks>,
}

impl Shelf {
    /// Forgets what was made ready for guides, because more than guides has changed.
    pub fn forget(&mut self) {
        self.stocks = Mutex::default();
    }
}

impl fmt::Debug for Shelf {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Shelf").field("pictures", &self.pictures).finish_non_exhaustive()
    }
}

/// Files made on the way to others.
#[derive(Debug, Default)]
struct Made(Mutex<BTreeMap<String, Content>>);

/// The website of a book as it is now.
pub struct Preview<'a> {
    /// The pages of each language, those of the project's first.
    desks: Vec<Desk<'a>>,
    /// Each with the number of its desk.
    jobs: Vec<(usize, Job<'a>)>,
    made: &'a Made,
    beside: OnceCell<BTreeMap<String, Content>>,
    index: OnceCell<BTreeMap<String, Content>>,
}

impl Sink for Made {
    fn take(&self, artifact: Artifact) {
        let mut made = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        made.insert(artifact.path.as_str().to_owned(), artifact.content);
    }
}

impl Made {
    fn get(&self, path: &str) -> Option<Content> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(path).cloned()
    }

    fn all(self) -> BTreeMap<String, Content> {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<'a> Preview<'a> {
    /// Makes ready to show a book.
    ///
    /// # Errors
    /// When the citation style, a project's template or its words can't be used.
    pub fn new(book: &Book<'a>, shelf: &'a Shelf) -> Result<Self> {
        let book = Book { preview: true, ..*book };
        shelf.made.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
        let mut stocks = shelf.stocks.lock().unwrap_or_else(PoisonError::into_inner);
        let mut pictures = Pictures::of(&book, &shelf.made);
        pictures.keep_in(&shelf.pictures);
        let desks = Desk::all(&book, pictures, &mut stocks)?;
        let numbered = desks.iter().enumerate();
        let jobs = numbered.flat_map(|(own, desk)| jobs(desk).into_iter().map(move |job| (own, job))).collect();
        Ok(Self { jobs, desks, made: &shelf.made, beside: OnceCell::new(), index: OnceCell::new() })
    }

    /// What is in the file at a path below the output folder; nothing where a build makes none there.
    ///
    /// # Errors
    /// When a template asks for something that isn't there.
    pub fn file(&self, path: &str) -> Result<Option<Content>> {
        for (own, job) in self.jobs.iter().filter(|(own, job)| job.may_make(path, &self.desks[*own])) {
            let pages = job.run(&self.desks[*own])?;
            if let Some(page) = pages.into_iter().find(|page| page.path.as_str() == path) {
                return Ok(Some(page.content));
            }
        }
        if let Some(picture) = self.picture(path) {
            return Ok(Some(picture));
        }
        if path.starts_with(SEARCH) {
            return Ok(self.index()?.get(path).cloned());
        }
        Ok(self.beside()?.get(path).cloned())
    }

    /// The index of the search, which is made when somebody searches.
    fn index(&self) -> Result<&BTreeMap<String, Content>> {
        if let Some(index) = self.index.get() {
            return Ok(index);
        }
        let made = Made::default();
        index(self.main(), &made)?;
        Ok(self.index.get_or_init(|| made.all()))
    }

    /// The files beside the pages: styles, scripts, typefaces, and what a project adds.
    ///
    /// # Errors
    /// When a template asks for something that isn't there.
    pub fn beside(&self) -> Result<&BTreeMap<String, Content>> {
        if let Some(beside) = self.beside.get() {
            return Ok(beside);
        }
        let made = Made::default();
        assets::each(&self.main().book, self.main(), &made)?;
        Ok(self.beside.get_or_init(|| made.all()))
    }

    /// What the pages in the project's language are made with.
    fn main(&self) -> &Desk<'a> {
        &self.desks[0]
    }

    fn picture(&self, path: &str) -> Option<Content> {
        let desk = self.main();
        let name = desk.pictures.at(path)?;
        desk.pictures.shown(name);
        let whole = || desk.book.handbook.assets.get(name).map(|asset| Content::CopyOf(asset.file.clone()));
        // One that can't be made safe is shown nowhere, but for what lies in `static/`, which is carried along as it is.
        self.made.get(path).or_else(|| whole().filter(|_| !name.starts_with("guides/")))
    }
}

impl Job<'_> {
    /// Whether the file at a path may be one of those this makes.
    fn may_make(&self, path: &str, desk: &Desk<'_>) -> bool {
        let is = |route: &Route| desk.routes().path(route) == path;
        // A folder may itself be in that of a language.
        let is_below = |folder: &str| path.split('/').rev().skip(2).any(|above| above == folder);
        match self {
            Self::Guide(_) if !is_below("guides") => false,
            Self::Reference(_) if !is_below("references") => false,
            Self::Guide(guide) => is(&Route::Guide(guide.slug.clone())) || is(&Route::GuideClaims(guide.slug.clone())),
            Self::Person(person) => is(&Route::Person(person.key.clone())),
            Self::Reference(reference) => is(&Route::Reference(reference.key.value.clone())),
            Self::Topic(topic) => is(&Route::Topic(topic.key.value.clone())),
            Self::Redirect(file, _) => *file == path,
            Self::Single(route, _) => is(route),
        }
    }
}
