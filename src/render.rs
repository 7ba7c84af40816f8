//! From a linked handbook to the files of an output. One file and folder an output, and one line in [`RENDERERS`].

pub mod cards;
mod duration;
mod edition;
pub mod json;
pub mod site;
mod strings;
mod told;
#[cfg(feature = "workbook")]
pub mod workbook;

pub use strings::Strings;

use crate::{
    artifact::{Keep, Sink},
    config::Settings,
    error::Result,
    link::Links,
    model::{Asset, Date, Handbook, Ledger},
    text::Sources,
};
use std::collections::BTreeMap;

/// All that an output is made from.
#[derive(Clone, Copy)]
pub struct Book<'a> {
    /// The content.
    pub handbook: &'a Handbook,
    /// What the project sets.
    pub settings: &'a Settings,
    /// What leads where.
    pub links: &'a Links,
    /// What every sentence rests on.
    pub ledger: &'a Ledger,
    /// The project's own templates, by their path below `templates/`.
    pub templates: &'a BTreeMap<String, String>,
    /// Reads a file that is carried along, for outputs that must look into it.
    pub read: &'a ReadAsset<'a>,
    /// The text of every file, for outputs that must say where something stands.
    pub sources: &'a Sources,
    /// The files of the machine's fonts.
    pub machine_fonts: &'a FindFonts<'a>,
    /// What was made before, for outputs that take long to make.
    pub kept: &'a dyn Keep,
    /// Whether pages are for an author who writes them, and so tell where each sentence stands. Published pages never do.
    pub preview: bool,
    /// The day it is made for. Guides that aren't published on it are marked, where they weren't left out.
    pub as_of: Date,
}

/// Reads a file that is carried along. The disk is behind it, or a test's memory.
pub type ReadAsset<'a> = dyn Fn(&Asset) -> Result<Vec<u8>> + Sync + 'a;

/// Looks for the fonts of the machine.
pub type FindFonts<'a> = dyn Fn() -> Vec<Asset> + Sync + 'a;

/// All guides have a workbook together where they are no more than this: about a thousand pages, which is what one binding
/// holds and a small machine typesets. A larger handbook has its guides' workbooks, and those that are asked for by name.
pub const LARGEST_WORKBOOK: usize = 80;

/// Turns a linked handbook into files.
pub trait Renderer: Sync {
    /// The word for it after `--only`.
    fn name(&self) -> &'static str;

    /// Hands every file to the sink as it is made. The same book gives the same files.
    ///
    /// # Errors
    /// When a template or a typesetting run fails; an author's mistakes were found before.
    fn render(&self, book: &Book<'_>, sink: &dyn Sink) -> Result<()>;
}

/// Every output, in the order of the help.
pub static RENDERERS: &[&dyn Renderer] = &[
    &site::Site,
    &json::Json,
    &cards::Cards,
    #[cfg(feature = "workbook")]
    &workbook::Workbook,
    #[cfg(feature = "workbook")]
    &workbook::Epub,
];
