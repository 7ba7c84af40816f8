//! Full-text search: an index of all that is published, which a script in the reader's browser looks things up in. No server
//! takes part.
//!
//! `records` reads the model, `record` says what is found, `shelves` parts the records by language and number, and `index` is the
//! only door to Pagefind, which makes the index and the program that reads it; `kept` takes one again that was made before. What the script shows is in
//! `templates/site/js/search`.

mod index;
mod kept;
mod record;
mod records;
mod shelves;
mod spelling;
#[cfg(test)]
mod tests;

use super::{
    desk::{Desk, Page},
    structured::About,
};
use crate::{
    artifact::{Artifact, Sink},
    error::Result,
    link::Route,
};
use serde::Serialize;

/// The folder of the index, below that of the site.
const FOLDER: &str = "pagefind";

#[derive(Serialize)]
struct SearchView {
    /// The indexes by their languages, and how many pieces each has: `en=1 es=2`.
    indexes: String,
    /// The project's language, in which people, references and words are found.
    own: String,
}

/// Hands over the index.
///
/// # Errors
/// When the index can't be made.
pub fn files(desk: &Desk<'_>, sink: &dyn Sink) -> Result<()> {
    shelves::each(&records::found(desk), desk, sink)
}

/// The page that searches, and says what to do where there is no script.
///
/// # Errors
/// When its template asks for something that isn't there.
pub fn page(desk: &Desk<'_>) -> Result<Artifact> {
    let counts = shelves::counts(&records::found(desk));
    let indexes = counts.iter().map(|(language, pieces)| format!("{}={pieces}", language.to_lowercase()));
    let own = desk.book.settings.language.to_lowercase();
    let view = SearchView { indexes: indexes.collect::<Vec<_>>().join(" "), own };
    let (title, description) = (desk.say("search", &[]), desk.say("search-about", &[]));
    let page = Page {
        route: Route::Search,
        template: "search.html",
        title: &title,
        description: &description,
        section: "search",
        above: Vec::new(),
        about: About::default(),
    };
    desk.page(&page, &view)
}
