//! All that Typst can see of the world: templates, the words of one workbook, its pictures, and its fonts.
//!
//! No disk, no network, no packages, no clock. A path that isn't one of these is not found, whatever it names.

use super::{
    fonts::Fonts,
    press::Imprint,
    templates::{Templates, file_id},
};
use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};
use typst::{
    Features, Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, Source, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

/// The template everything begins with.
pub(super) const MAIN: &str = "workbook.typ";

/// The file with everything an editor wrote.
pub(super) const WORDS: &str = "workbook.json";

static LIBRARY: LazyLock<LazyHash<Library>> =
    LazyLock::new(|| LazyHash::new(Library::builder().with_features(Features::none()).build()));

/// Words of more bytes are of about sixty pages or more. Then nothing is remembered that can be found again: the pages and all that
/// led to them would not have room side by side on a small machine.
const LARGE: usize = 150_000;

/// The world of one workbook.
pub(super) struct Desk<'a> {
    templates: &'a Templates,
    fonts: Arc<Fonts>,
    /// The words and the pictures, by their path.
    files: BTreeMap<String, Bytes>,
    main: FileId,
}

impl<'a> Desk<'a> {
    /// Lays out what one workbook is made from: templates, fonts, words, and pictures by their path.
    pub(super) fn new(
        templates: &'a Templates,
        fonts: Arc<Fonts>,
        words: Vec<u8>,
        pictures: BTreeMap<String, Bytes>,
    ) -> Self {
        let mut files = pictures;
        files.insert(WORDS.to_owned(), Bytes::new(words));
        Self { templates, fonts, files, main: file_id(MAIN).expect("the main template's path is one Typst can have") }
    }
}

impl Desk<'_> {
    /// A name for all that a workbook is made from: the same for the same templates, fonts, words, pictures and print.
    pub(super) fn fingerprint(&self, imprint: &Imprint) -> String {
        let files: Vec<_> = self.files.iter().collect();
        let parts = (self.templates.stamp(), self.fonts.stamp(), files, format!("{imprint:?}"));
        format!("{:032x}.pdf", typst::utils::hash128(&parts))
    }

    /// Whether its pages are many.
    pub(super) fn is_large(&self) -> bool {
        self.files.get(WORDS).is_some_and(|words| words.len() > LARGE)
    }

    /// All that Typst sees but the fonts, by path.
    pub(super) fn into_files(self) -> BTreeMap<String, Vec<u8>> {
        let own = self.files.into_iter().map(|(path, bytes)| (path, bytes.to_vec()));
        self.templates.files().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).chain(own).collect()
    }
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let path = path_of(id)?;
        self.templates.source(path).ok_or_else(|| FileError::NotFound(path.into()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = path_of(id)?;
        let file = self.files.get(path).cloned().or_else(|| self.templates.bytes(path));
        file.ok_or_else(|| FileError::NotFound(path.into()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// The path of a file of this project; files of packages are not found.
fn path_of(id: FileId) -> FileResult<&'static str> {
    let path = id.get();
    let name = path.vpath().get_without_slash();
    match path.root() {
        VirtualRoot::Project => Ok(name),
        VirtualRoot::Package(_) => Err(FileError::NotFound(name.into())),
    }
}
