//! Workbooks as EPUB 3, for readers who read on a small screen: made of the same words as the printed ones, which are
//! `/workbook.json` as `templates/workbook/README.md` tells of it. What is there to fill in is shown, with room to answer
//! on paper.
//!
//! The package keeps to EPUB 3.3 and EPUB Accessibility 1.1; its bytes follow from its content alone.

mod anchors;
mod archive;
mod blocks;
mod markup;
mod package;
mod page;
mod pictures;
mod rich;
mod sheets;

use super::{order, side_by_side, wholes, workshop::Workshop};
use crate::{
    artifact::{Artifact, ArtifactPath, Sink},
    error::Result,
    link::Route,
    model::{Date, Key},
    render::{Book, Renderer},
};
use anchors::Anchors;
use archive::Archive;
use markup::Setting;
use pictures::Drawn;
use serde_json::Value;
use std::collections::BTreeMap;
use typst::foundations::Bytes;

/// The renderer of electronic books.
pub struct Epub;

/// These guides as one electronic book, in the order given. `day` is its date where its content has none.
///
/// # Errors
/// When there is no guide of a name.
pub fn epub(book: &Book<'_>, guides: &[&Key], day: Option<Date>) -> Result<Vec<u8>> {
    Workshop::new(book)?.epub(guides, day)
}

impl Renderer for Epub {
    fn name(&self) -> &'static str {
        "epub"
    }

    /// One of every guide, side by side, and one of all of them in each language.
    fn render(&self, book: &Book<'_>, sink: &dyn Sink) -> Result<()> {
        let workshop = Workshop::new(book)?;
        let guides = order::in_order(book.handbook);
        let bind = |guides: &[&Key], printed: &str| {
            let path = printed.replace(".pdf", ".epub");
            let path = ArtifactPath::new(path).expect("routes stay inside the output folder");
            sink.take(Artifact::new(path, workshop.epub(guides, None)?));
            Ok(())
        };
        let printed = |slug: &Key| book.links.routes.path(&Route::Workbook(slug.clone()));
        side_by_side::try_each(&guides, |slug| bind(&[*slug], &printed(slug)))?;
        wholes(book).into_iter().try_for_each(|(path, guides)| bind(&guides, &path))
    }
}

/// What is told in a package and nowhere else.
pub(super) struct Facts {
    /// What stays the same from edition to edition.
    pub(super) identifier: String,
    /// When its content was last changed.
    pub(super) date: Option<Date>,
}

/// The book, from its words, its pictures by their path, and its stylesheet.
pub(super) fn bind(words: &Value, files: &BTreeMap<String, Bytes>, style: &str, facts: &Facts) -> Vec<u8> {
    let drawn = Drawn::of(files);
    let anchors = Anchors::of(words);
    let setting = Setting { words, anchors: &anchors, pictures: &drawn };
    let pages = page::all(&setting);
    let mut archive = Archive::default();
    // First and uncompressed, so that programs know the file by its beginning (EPUB OCF 3.3, 4.3).
    archive.add("mimetype", b"application/epub+zip");
    archive.add("META-INF/container.xml", package::CONTAINER.as_bytes());
    archive.add("EPUB/package.opf", package::package(&setting, &pages, facts).as_bytes());
    archive.add("EPUB/nav.xhtml", package::contents(&setting, &pages).as_bytes());
    archive.add("EPUB/style.css", style.as_bytes());
    for page in &pages {
        archive.add(&format!("EPUB/{}", page.file), page.markup.as_bytes());
    }
    for picture in drawn.all() {
        archive.add(&format!("EPUB/{}", picture.file), picture.bytes);
    }
    archive.finish()
}
