//! A project's files as plain data, from the disk or made in memory.

use super::ProblemKind;
use crate::model::PictureFault;
use std::{collections::BTreeMap, path::PathBuf};

/// A project's files. Paths are relative to the project, with `/` between folders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    /// The files of `content/` that are read as text.
    pub texts: Vec<FileText>,
    /// Files to be carried along unread: guides' images by `guides/<slug>/<file>`, and `static/` by its own paths.
    pub assets: BTreeMap<String, PathBuf>,
    /// Those of them that are pictures by name and can't be shown, and why.
    pub unusable: BTreeMap<String, PictureFault>,
    /// The project's own templates, by their path below `templates/`.
    pub templates: BTreeMap<String, String>,
    /// What was noticed about files and folders themselves.
    pub problems: Vec<FileProblem>,
}

/// A text file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileText {
    /// Its path, beginning with `content/`.
    pub path: String,
    /// What is in it, a byte order mark included.
    pub text: String,
}

/// What was noticed about a file or folder itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileProblem {
    /// Its path.
    pub path: String,
    /// What.
    pub kind: ProblemKind,
}

impl FileProblem {
    /// Something noticed about the file or folder at a path.
    pub fn new(path: impl Into<String>, kind: ProblemKind) -> Self {
        Self { path: path.into(), kind }
    }
}

impl Files {
    /// A project made of these texts, by their paths, and nothing else.
    pub fn of_texts<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let text = |(path, text): (&str, &str)| FileText { path: path.to_owned(), text: text.to_owned() };
        Self { texts: texts.into_iter().map(text).collect(), ..Self::default() }
    }
}
