//! Printable workbooks: a guide, or several, as a PDF that a screen reader can read and a pencil can fill in.
//!
//! The only door to Typst. What an editor wrote becomes one JSON file (`volume` and the files named like its parts), which
//! the templates in `templates/workbook` lay out; text is never markup, so whatever characters it is made of print as
//! themselves. Typst sees these two, the pictures and the fonts in the binary, and nothing else (`world`).
//!
//! To add a component: its kind in `blocks` or `worksheet`, and a template of its name.

mod bibliography;
mod blocks;
mod course;
mod edition;
mod entries;
mod epub;
mod finish;
mod fonts;
mod guide;
mod ink;
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
mod signs;
mod templates;
mod terms;
mod typeset;
mod video;
mod volume;
mod worksheet;
mod workshop;
mod world;

#[cfg(test)]
mod tests;

pub use edition::Edition;
pub use entries::{Entries, Refusal};
pub use epub::{Epub, epub};

use super::{Book, LARGEST_WORKBOOK, Renderer, edition::Edition as InLanguage};
use crate::{
    artifact::{Artifact, ArtifactPath, Sink},
    config::Print,
    error::Result,
    link::Route,
    model::Key,
};
use std::collections::BTreeMap;
use workshop::{Layout, Workshop};

/// The renderer of workbooks.
pub struct Workbook;

/// These guides as one workbook, in the order given.
///
/// # Errors
/// When there is no guide of a name, or the workbook can't be typeset.
pub fn pdf(book: &Book<'_>, guides: &[&Key], edition: Edition) -> Result<Vec<u8>> {
    Workshop::new(book)?.print(guides, edition)
}

/// All that a workbook is typeset from but the fonts, by path: templates, words and pictures. Typst's own command makes the same
/// pages of them, for whoever writes templates or measures:
/// `typst compile --root FOLDER --font-path templates/workbook/fonts FOLDER/workbook.typ`.
///
/// # Errors
/// When there is no guide of a name, or no font for a sign.
pub fn files(book: &Book<'_>, guides: &[&Key], edition: Edition) -> Result<BTreeMap<String, Vec<u8>>> {
    let workshop = Workshop::new(book)?;
    let (desk, _) = workshop.desk(guides, Layout { edition, filler: 0 })?;
    Ok(desk.into_files())
}

/// The workbook that a build makes at a path of the output folder; nothing where it makes none there.
///
/// # Errors
/// When it can't be typeset.
pub fn at(book: &Book<'_>, wanted: &str) -> Result<Option<Vec<u8>>> {
    let guides = order::in_order(book.handbook);
    let routes = &book.links.routes;
    let each = guides.iter().map(|slug| (Route::Workbook((*slug).clone()), vec![*slug]));
    let whole = (1..=LARGEST_WORKBOOK).contains(&guides.len()).then(|| (Route::WholeWorkbook, guides.clone()));
    for (route, guides) in each.chain(whole) {
        let usual = routes.path(&route);
        let print = prints(book).into_iter().find(|(print, _)| path(&usual, *print).as_str() == wanted);
        if let Some((_, edition)) = print {
            return pdf(book, &guides, edition).map(Some);
        }
    }
    Ok(None)
}

/// The same with what a reader entered on the site printed on its worksheets.
///
/// # Errors
/// As for one without.
pub fn filled(book: &Book<'_>, guides: &[&Key], edition: Edition, entries: Entries) -> Result<Vec<u8>> {
    Workshop::new(book)?.filled(entries).print(guides, Edition { fillable: false, ..edition })
}

impl Renderer for Workbook {
    fn name(&self) -> &'static str {
        "workbook"
    }

    /// A workbook for every guide, side by side, and one of all of them in each language, in the usual print and those the
    /// project also makes.
    fn render(&self, book: &Book<'_>, sink: &dyn Sink) -> Result<()> {
        let workshop = Workshop::new(book)?;
        let guides = order::in_order(book.handbook);
        let prints = prints(book);
        let print = |guides: &[&Key], usual: &str, (print, edition): (Option<Print>, Edition)| {
            let path = path(usual, print);
            sink.take(Artifact::new(path, workshop.print(guides, edition)?));
            Ok(())
        };
        let each: Vec<_> = guides.iter().flat_map(|slug| prints.iter().map(move |print| (*slug, *print))).collect();
        side_by_side::try_each(&each, |(slug, chosen)| {
            print(&[*slug], &book.links.routes.path(&Route::Workbook((*slug).clone())), *chosen)
        })?;
        wholes(book)
            .into_iter()
            .try_for_each(|(path, guides)| prints.iter().try_for_each(|chosen| print(&guides, &path, *chosen)))
    }
}

/// The guides of each language that are bound together, in order, and where their workbook goes.
fn wholes<'a>(book: &Book<'a>) -> Vec<(String, Vec<&'a Key>)> {
    let whole = |edition: &InLanguage<'a>| {
        let guides = order::in_order(book.handbook).into_iter().filter(|slug| edition.holds(slug)).collect();
        (edition.routes.path(&Route::WholeWorkbook), guides)
    };
    let all = InLanguage::all(book).iter().map(whole).collect::<Vec<(String, Vec<&Key>)>>();
    all.into_iter().filter(|(_, guides)| (1..=LARGEST_WORKBOOK).contains(&guides.len())).collect()
}

/// The usual print, and those the project makes beside it.
fn prints(book: &Book<'_>) -> Vec<(Option<Print>, Edition)> {
    let usual = Edition::of(book.settings);
    let also = book.settings.workbooks.also.iter().map(|print| (Some(*print), usual.printed(*print)));
    let others = also.filter(|(_, edition)| *edition != usual);
    std::iter::once((None, usual)).chain(others).collect()
}

/// `workbooks/tea.pdf`, and beside it `workbooks/tea.letter.pdf`. What stands behind a full stop in a guide's name is a
/// language, and no print is called like one.
fn path(usual: &str, print: Option<Print>) -> ArtifactPath {
    let path = print.map_or_else(|| usual.to_owned(), |print| print.beside(usual));
    ArtifactPath::new(path).expect("routes stay inside the output folder")
}
