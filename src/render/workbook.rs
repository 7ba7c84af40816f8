//! Printable workbooks: a guide, or several, as a PDF that a screen reader can read and a pencil can fill in.
//!
//! The only door to Typst. What an editor wrote becomes one JSON file (`volume` and the files named like its parts), which
//! the templates in `templates/workbook` lay out; text is never markup, so whatever characters it is made of print as
//! themselves. Typst sees these two, the pictures and the fonts in the binary, and nothing else (`world`).
//!
//! To add a component: its kind in `blocks` or `worksheet`, and a template of its name.

mod bibliography;
mod blocks;
mod fonts;
mod guide;
mod language;
mod order;
mod parts;
mod pictures;
mod press;
mod printable;
mod qr;
mod quote;
mod references;
mod rich;
mod scope;
mod sections;
mod side_by_side;
mod templates;
mod terms;
mod volume;
mod worksheet;
mod workshop;
mod world;

#[cfg(test)]
mod tests;

use super::{Book, LARGEST_WORKBOOK, Renderer};
use crate::{
    artifact::{Artifact, ArtifactPath, Sink},
    config::Paper,
    error::Result,
    link::Route,
    model::Key,
};
use workshop::Workshop;

/// The renderer of workbooks.
pub struct Workbook;

/// What a workbook is printed on, and how large.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Edition {
    /// The paper.
    pub paper: Paper,
    /// Whether reading text is of 18 points, with wider lines to write on.
    pub large_print: bool,
}

/// These guides as one workbook, in the order given.
///
/// # Errors
/// When there is no guide of a name, or the workbook can't be typeset.
pub fn pdf(book: &Book<'_>, guides: &[&Key], edition: Edition) -> Result<Vec<u8>> {
    Workshop::new(book)?.print(guides, edition)
}

impl Renderer for Workbook {
    fn name(&self) -> &'static str {
        "workbook"
    }

    /// A workbook for every guide, side by side, and one of all of them.
    fn render(&self, book: &Book<'_>, sink: &dyn Sink) -> Result<()> {
        let workshop = Workshop::new(book)?;
        let edition = Edition { paper: book.settings.paper, large_print: false };
        let guides = order::in_order(book.handbook);
        let print = |guides: &[&Key], route: &Route| {
            let path = ArtifactPath::new(book.links.routes.path(route)).expect("routes stay inside the output folder");
            sink.take(Artifact::new(path, workshop.print(guides, edition)?));
            Ok(())
        };
        side_by_side::try_each(&guides, |slug| print(&[*slug], &Route::Workbook((*slug).clone())))?;
        match guides.len() {
            1..=LARGEST_WORKBOOK => print(&guides, &Route::WholeWorkbook),
            _ => Ok(()),
        }
    }
}
