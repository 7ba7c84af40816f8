//! What the machine may fail at: files that can't be read or written, a template that doesn't render. An author's mistakes
//! are never errors of this kind; they are diagnostics.

use std::{io, path::PathBuf};

/// A failure of the machine, with what was being done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder could not be read.
    #[error("cannot read {}", path.display())]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file or folder could not be written.
    #[error("cannot write {}", path.display())]
    Write {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// There is no project where one was looked for.
    #[error("no project here: {} has no folder `content`, and no folder above it has one", from.display())]
    NoProject {
        /// Where the search began.
        from: PathBuf,
    },
    /// The output folder holds something this program didn't make.
    #[error("{} was not made by vademecum, so it is left alone; name an empty folder or a new one with --out", path.display())]
    ForeignFolder {
        /// The folder.
        path: PathBuf,
    },
    /// Something this program didn't make stands where a file is to be published.
    #[error("{} was not made by vademecum and stands in the way; move it elsewhere", path.display())]
    ForeignFile {
        /// The file, folder or link.
        path: PathBuf,
    },
    /// Two files of the output have the same path.
    #[error("two files would be published as {path}")]
    SamePath {
        /// The path.
        path: String,
    },
    /// Two paths of the output that can't both be there.
    #[error("{first} and {second} can't both be published: {reason}")]
    PathClash {
        /// One of them.
        first: String,
        /// The other.
        second: String,
        /// Why not.
        reason: &'static str,
    },
    /// Another build is writing to the same output folder.
    #[error("another build is writing to {}", path.display())]
    Busy {
        /// The folder.
        path: PathBuf,
    },
    /// A template could not be read or rendered.
    #[error("template {name}: {message}")]
    Template {
        /// Its path below `templates/`.
        name: String,
        /// Why, with the line where it is known.
        message: String,
    },
    /// A workbook could not be typeset.
    #[error("workbook {name}: {message}")]
    Workbook {
        /// The guide's slug, or `all`.
        name: String,
        /// Why.
        message: String,
    },
    /// The index of the search could not be made.
    #[error("search index: {message}")]
    Search {
        /// Why.
        message: String,
    },
    /// A citation style could not be used.
    #[error("citation style {name}: {message}")]
    Style {
        /// Its name.
        name: String,
        /// Why.
        message: String,
    },
    /// The command line asks for something that isn't there.
    #[error("{0}")]
    Usage(String),
}

impl Error {
    /// What could not be read, for `map_err`.
    pub fn read(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::Read { path, source }
    }

    /// What could not be written, for `map_err`.
    pub fn write(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::Write { path, source }
    }
}

/// What may fail by the machine's fault.
pub type Result<T, E = Error> = std::result::Result<T, E>;
