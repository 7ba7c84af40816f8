//! The website: a page per guide, person, reference and topic, and all that leads to them.
//!
//! `desk` holds what all pages of a language are made with, `engine` is the only door to the template engine, and each kind of page has a
//! file that turns the model into what its template shows. Text becomes HTML in `inline`, escaped; templates escape the rest.
//! `images` is the only door to the libraries of pictures.

mod assets;
mod block;
mod card;
mod claims;
mod desk;
mod engine;
mod entry;
mod feed;
mod glossary;
mod guide;
mod head;
mod home;
mod html;
pub(super) mod images;
mod inline;
mod language_models;
mod languages;
mod person;
mod places;
mod preview;
mod redirect;
mod reference;
#[cfg(feature = "search")]
mod search;
mod sitemap;
mod squeezed;
mod stock;
mod structured;
mod tags;
mod topic;
mod video;
mod worksheet;

pub(super) use assets::published_at;
pub use preview::{Preview, Shelf};

use super::{Book, Renderer};
use crate::{
    artifact::{Artifact, Sink},
    error::Result,
    link::Route,
    model::{Guide, Key, Person, Reference, Topic},
};
use desk::Desk;
use images::Pictures;
use rayon::prelude::*;
use std::thread;
use stock::Stocks;

/// The website.
pub struct Site;

impl Renderer for Site {
    fn name(&self) -> &'static str {
        "site"
    }

    fn render(&self, book: &Book<'_>, sink: &dyn Sink) -> Result<()> {
        let desks = Desk::all(book, Pictures::of(book, sink), &mut Stocks::new())?;
        let [main, ..] = desks.as_slice() else { return Ok(()) };
        assets::each(book, main, sink)?;
        let jobs: Vec<_> = desks.iter().flat_map(|desk| jobs(desk).into_iter().map(move |job| (desk, job))).collect();
        let run = |(desk, job): &(&Desk<'_>, Job<'_>)| {
            job.run(desk).map(|pages| pages.into_iter().for_each(|page| sink.take(page)))
        };
        beside(|| jobs.par_iter().try_for_each(run), || index(main, sink))?;
        main.pictures.finish();
        Ok(())
    }
}

/// Does two things at once.
fn beside(one: impl FnOnce() -> Result<()>, other: impl FnOnce() -> Result<()> + Send) -> Result<()> {
    thread::scope(|scope| {
        let other = scope.spawn(other);
        let done = one();
        other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)).and(done)
    })
}

/// Makes the index of the search, where the site has one.
#[cfg(feature = "search")]
fn index(desk: &Desk<'_>, sink: &dyn Sink) -> Result<()> {
    if desk.is_searched() { search::files(desk, sink) } else { Ok(()) }
}

#[cfg(not(feature = "search"))]
fn index(_: &Desk<'_>, _: &dyn Sink) -> Result<()> {
    Ok(())
}

/// Something to render that depends on nothing else being rendered.
enum Job<'a> {
    Guide(&'a Guide),
    Person(&'a Person),
    Reference(&'a Reference),
    Topic(&'a Topic),
    Redirect(&'a str, &'a Key),
    Single(Route, fn(&Desk<'_>) -> Result<Artifact>),
}

/// What makes a page there is one of.
type MakeSingle = fn(&Desk<'_>) -> Result<Artifact>;

/// What a site has in each of its languages.
const IN_EVERY_LANGUAGE: [(Route, MakeSingle); 6] = [
    (Route::Home, home::page),
    (Route::Guides, home::guides),
    (Route::People, person::index),
    (Route::References, reference::index),
    (Route::Topics, topic::index),
    (Route::Glossary, glossary::page),
];

fn jobs<'a>(desk: &Desk<'a>) -> Vec<Job<'a>> {
    let (handbook, edition) = (desk.book.handbook, desk.edition());
    // These say where pages stand in the world.
    let placed: [(Route, MakeSingle); 1] = [(Route::Feed, feed::file)];
    let placed = placed.into_iter().filter(|_| desk.book.settings.address().is_some());
    let singles = IN_EVERY_LANGUAGE.into_iter().filter(|(route, _)| edition.has(route)).chain(placed);
    #[cfg(feature = "search")]
    let singles = singles.chain(desk.is_searched().then_some((Route::Search, search::page as MakeSingle)));
    let singles = singles.map(|(route, page)| Job::Single(route, page));
    let guides = handbook.guides.values().filter(|guide| edition.is_of(guide)).map(Job::Guide);
    let people = desk.people().map(Job::Person);
    let references = desk.references().map(Job::Reference);
    // The large pages first, so that no thread is left with one at the end.
    let jobs = singles.chain(desk.topics().map(Job::Topic)).chain(guides).chain(people).chain(references);
    jobs.chain(once(desk)).collect()
}

/// What a site has once, in the project's language.
fn once<'a>(desk: &Desk<'a>) -> Vec<Job<'a>> {
    let book = &desk.book;
    let redirects = &book.links.redirects.files;
    // A project's own file in `static/` stands in the place of these.
    let file = |name: &str, make: MakeSingle| {
        (!book.handbook.assets.contains_key(name)).then(|| (Route::File(name.to_owned()), make))
    };
    let sitemap: (Route, MakeSingle) = (Route::Sitemap, sitemap::file);
    let sitemap = Some(sitemap).filter(|_| book.settings.address().is_some());
    let words = file("llms.txt", language_models::file);
    let rules = file("_redirects", redirect::rules).filter(|_| !redirects.is_empty());
    let lost: (Route, MakeSingle) = (Route::NotFound, home::not_found);
    let singles = std::iter::once(lost).chain(sitemap).chain(words).chain(rules);
    let singles = singles.map(|(route, page)| Job::Single(route, page));
    let redirects = redirects.iter().map(|(file, slug)| Job::Redirect(file, slug));
    singles.chain(redirects).filter(|_| desk.edition().is_main).collect()
}

impl Job<'_> {
    fn run(&self, desk: &Desk<'_>) -> Result<Vec<Artifact>> {
        Ok(match self {
            Self::Guide(guide) => vec![guide::page(guide, desk)?, claims::page(guide, desk)?],
            Self::Person(person) => vec![person::page(person, desk)?],
            Self::Reference(reference) => vec![reference::page(reference, desk)?],
            Self::Topic(topic) => vec![topic::page(topic, desk)?],
            Self::Redirect(file, slug) => redirect::page(file, slug, desk)?.into_iter().collect(),
            Self::Single(_, page) => vec![page(desk)?],
        })
    }
}
