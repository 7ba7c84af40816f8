//! What the templates of a workbook are: those in the binary, each of which a project replaces by one at the same path.

use include_dir::{Dir, include_dir};
use std::{collections::BTreeMap, sync::LazyLock};
use typst::{
    foundations::Bytes,
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
};

/// `templates/workbook` as it was when the program was built.
pub(super) static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/workbook");

/// The templates of a project, parsed.
#[derive(Clone)]
pub(super) struct Templates {
    files: BTreeMap<String, Template>,
    /// Stands for all their text.
    stamp: u128,
}

#[derive(Clone)]
struct Template {
    bytes: Bytes,
    /// What it says, where it is Typst and not something a template reads.
    source: Option<Source>,
}

impl Templates {
    /// The built-in templates, and over them the project's `workbook/…`. A project's template may import and read others
    /// of its own, and nothing else.
    pub(super) fn of(own: &BTreeMap<String, String>) -> Self {
        static PARSED: LazyLock<Templates> = LazyLock::new(|| {
            Templates::new(texts(&BUILT_IN).into_iter().map(|(path, text)| (path, text.to_owned())).collect())
        });
        let own: BTreeMap<String, String> = own
            .iter()
            .filter_map(|(path, text)| Some((path.strip_prefix("workbook/")?.to_owned(), text.clone())))
            .collect();
        if own.is_empty() { PARSED.clone() } else { PARSED.and(own) }
    }

    /// These templates, by their path.
    pub(super) fn new(texts: BTreeMap<String, String>) -> Self {
        Self { files: BTreeMap::new(), stamp: 0 }.and(texts)
    }

    /// These, and others over them.
    fn and(&self, texts: BTreeMap<String, String>) -> Self {
        let stamp = typst::utils::hash128(&(self.stamp, &texts));
        let parsed =
            texts.into_iter().filter_map(|(path, text)| Template::new(&path, text).map(|parsed| (path, parsed)));
        Self { files: self.files.clone().into_iter().chain(parsed).collect(), stamp }
    }

    /// A number that is another where any of the templates is.
    pub(super) fn stamp(&self) -> u128 {
        self.stamp
    }

    /// Every file, by its path.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, &Bytes)> {
        self.files.iter().map(|(path, template)| (path.as_str(), &template.bytes))
    }

    /// A template to evaluate.
    pub(super) fn source(&self, path: &str) -> Option<Source> {
        self.files.get(path)?.source.clone()
    }

    /// A file to read.
    pub(super) fn bytes(&self, path: &str) -> Option<Bytes> {
        self.files.get(path).map(|template| template.bytes.clone())
    }
}

impl Template {
    /// None where the path is none that Typst can have.
    fn new(path: &str, text: String) -> Option<Self> {
        let id = file_id(path)?;
        let source = path.ends_with(".typ").then(|| Source::new(id, text.clone()));
        Some(Self { bytes: Bytes::from_string(text), source })
    }
}

/// Typst's number for a path. Numbers are never given back and there are 65,535 of them, so every workbook uses the same
/// paths again.
pub(super) fn file_id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(format!("/{path}")).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// The text files of a folder and of those below, by their path.
fn texts<'a>(folder: &'a Dir<'a>) -> Vec<(String, &'a str)> {
    let mut found = Vec::new();
    let mut open = vec![folder];
    while let Some(folder) = open.pop() {
        open.extend(folder.dirs());
        found.extend(
            folder.files().filter_map(|file| Some((file.path().to_str()?.replace('\\', "/"), file.contents_utf8()?))),
        );
    }
    found
}
