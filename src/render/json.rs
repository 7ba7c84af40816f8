//! The guides as JSON: each beside its page (`guides/<slug>/index.json`), and the list of all (`guides/index.json`).
//!
//! This is the one place where the content is told to programs whole. Pages lead to the files (`<link rel="alternate">`, `llms.txt`), and
//! JSON-LD in pages holds only what search engines read. The form is versioned: `"version": 1` stays as long as what a reader of the
//! file relies on stays; new keys may come. Where nothing is known, a key isn't there.
//!
//! A guide: `slug`, `title`, `summary`, `language`, `original` and `translations`, `page` (from the site's first page; `address` is where that stands), dates, `review`
//! (`by`, `on`, and `lapsed` where the text was changed since), `authors` and `experts`, `topics`, `structure`, `introduction`, `parts` of
//! `steps`, `sections` of `items`, `references` by number, `claims` by standing, `related`. Text is plain, in blocks of a `kind`: `paragraph`,
//! `subheading`, `list`, `quote`, `image`, `code`, `table`, `worksheet`; `references` in a block are the numbers its marks name.

mod block;
mod catalogue;
mod guide;
mod worksheet;

use super::{Book, Renderer};
use crate::{
    artifact::{Artifact, ArtifactPath, Sink},
    cite::{self, Entry},
    error::{Error, Result},
    link::Route,
    model::Key,
};
use rayon::prelude::*;
use serde::Serialize;
use std::collections::BTreeMap;

/// The form of the files. A reader can rely on what it knows of a version.
const VERSION: u8 = 1;

/// The renderer of JSON.
pub struct Json;

/// What all files are made with.
struct Desk<'a> {
    book: &'a Book<'a>,
    /// The references as they are printed.
    entries: BTreeMap<Key, Entry>,
}

impl Renderer for Json {
    fn name(&self) -> &'static str {
        "json"
    }

    fn render(&self, book: &Book<'_>, sink: &dyn Sink) -> Result<()> {
        let settings = book.settings;
        let entries = cite::entries(book.handbook, &settings.style.value, &settings.language)?;
        let desk = Desk { book, entries };
        sink.take(file(&Route::Catalogue, &catalogue::catalogue(book), book)?);
        let guides: Vec<_> = book.handbook.guides.values().collect();
        guides.par_iter().try_for_each(|guide| {
            sink.take(file(&Route::GuideFile(guide.slug.clone()), &guide::guide(guide, &desk), book)?);
            Ok(())
        })
    }
}

fn file(route: &Route, content: &impl Serialize, book: &Book<'_>) -> Result<Artifact> {
    let path = book.links.routes.path(route);
    let failed = |message: String| Error::Template { name: path.clone(), message };
    let mut json = serde_json::to_vec(content).map_err(|error| failed(error.to_string()))?;
    json.push(b'\n');
    let path = ArtifactPath::new(path.as_str()).ok_or_else(|| failed("leads out of the output folder".to_owned()))?;
    Ok(Artifact::new(path, json))
}

/// The path of a page or a file from the site's first page, as an address has it.
fn path(route: &Route, book: &Book<'_>) -> String {
    book.links.routes.href(&Route::Home, route)
}

/// Whether a list has nothing in it, so that its key is left out.
fn is_nothing<T>(list: &[T]) -> bool {
    list.is_empty()
}
