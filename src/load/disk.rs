//! The only place where a project's files are read.
//!
//! All of them at once, on every core. What is found is told as values: a file that can't be read, a link that leads out
//! of the project, a name that nothing reads. Only a project that can't be read at all is an error of the machine.

mod again;
mod fonts;
mod picture;
mod text;
mod walk;

pub use again::texts_again;
pub use fonts::machine_fonts;

use super::{
    ProblemKind,
    files::{FileProblem, FileText, Files},
    layout::{self, Role},
};
use crate::{
    error::{Error, Result},
    model::Asset,
};
use rayon::prelude::*;
use std::{
    io::ErrorKind,
    path::{Path, PathBuf},
};
use walk::Found;

/// Reads a project: the folder that holds `content/`.
///
/// # Errors
/// When there is no `content/` in it, or the folder can't be read.
pub fn files(project: &Path) -> Result<Files> {
    let read = |source| Error::Read { path: project.to_owned(), source };
    let home = project.canonicalize().map_err(read)?;
    if !home.join("content").is_dir() {
        return Err(Error::NoProject { from: project.to_owned() });
    }
    let mut files = Files::default();
    content(&home, &mut files);
    templates(&home, &mut files);
    statics(&home, &mut files);
    files.texts.sort_by(|a, b| a.path.cmp(&b.path));
    files.problems.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// What is in a file that is carried along.
///
/// # Errors
/// When it can't be read any more.
pub fn read(asset: &Asset) -> Result<Vec<u8>> {
    std::fs::read(&asset.file).map_err(|source| Error::Read { path: asset.file.clone(), source })
}

/// What is in a text file; nothing where there is no file.
///
/// # Errors
/// When there is one and it can't be read, or isn't UTF-8.
pub fn text_of(file: &Path) -> Result<Option<String>> {
    match std::fs::read_to_string(file) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(source) => Err(Error::Read { path: file.to_owned(), source }),
    }
}

/// Whether a file holds this text, byte by byte.
pub fn holds(file: &Path, text: &str) -> bool {
    std::fs::read(file).is_ok_and(|bytes| bytes == text.as_bytes())
}

/// The nearest folder that holds `content/`: `from` itself, or one above it.
///
/// # Errors
/// When no folder up to the root holds one.
pub fn project_above(from: &Path) -> Result<PathBuf> {
    let read = |source| Error::Read { path: from.to_owned(), source };
    let start = std::path::absolute(from).map_err(read)?;
    let above = start.ancestors().find(|folder| folder.join("content").is_dir());
    above.map(Path::to_owned).ok_or_else(|| Error::NoProject { from: start.clone() })
}

fn content(home: &Path, files: &mut Files) {
    let found = walk::walk(home, "content", &mut files.problems);
    let mut texts = Vec::new();
    for file in found {
        let role = layout::role(&file.path);
        match (role.problem(), role) {
            (Some(kind), _) => files.problems.push(file.problem(kind)),
            (None, Role::Asset(path)) => carry(file, path, files),
            (None, _) => texts.push(file),
        }
    }
    for (path, text) in read_all(&texts, &mut files.problems) {
        files.texts.push(FileText { path, text });
    }
}

/// The project's templates. Fonts and pictures that lie among them are no templates.
fn templates(home: &Path, files: &mut Files) {
    let mut found = walk::walk(home, "templates", &mut files.problems);
    found.retain(|file| !text::is_binary(&file.file));
    for (path, text) in read_all(&found, &mut files.problems) {
        files.templates.insert(path["templates/".len()..].to_owned(), text);
    }
}

fn statics(home: &Path, files: &mut Files) {
    for file in walk::walk(home, "static", &mut files.problems) {
        let path = file.path["static/".len()..].to_owned();
        carry(file, path, files);
    }
}

/// Takes note of a file to be carried along, if its name can stand in an address and on every disk.
fn carry(file: Found, path: String, files: &mut Files) {
    match path.split('/').find(|name| !is_portable(name)) {
        Some(name) => {
            let name = name.to_owned();
            files.problems.push(file.problem(ProblemKind::MalformedFileName { name }));
        }
        None => {
            if let Some(fault) = layout::is_picture(&path).then(|| picture::fault(&file.file)).flatten() {
                files.unusable.insert(path.clone(), fault);
            }
            files.assets.insert(path, file.file);
        }
    }
}

/// Forbidden on some file system: <https://learn.microsoft.com/windows/win32/fileio/naming-a-file>.
fn is_portable(name: &str) -> bool {
    let forbidden = |c: char| c.is_control() || c == char::REPLACEMENT_CHARACTER || r#"\:*?"<>|"#.contains(c);
    !name.contains(forbidden) && !name.ends_with(['.', ' ']) && name.len() <= 240
}

/// The texts of files, as far as they have one.
fn read_all(found: &[Found], problems: &mut Vec<FileProblem>) -> Vec<(String, String)> {
    let read: Vec<_> = found.par_iter().map(|file| (&file.path, text::read(&file.file))).collect();
    let mut texts = Vec::new();
    for (path, (text, problem)) in read {
        problems.extend(problem.map(|kind| FileProblem::new(path, kind)));
        texts.extend(text.map(|text| (path.clone(), text)));
    }
    texts
}

#[cfg(test)]
mod tests;
