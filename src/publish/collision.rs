//! Paths of the output that can't both be there.

use crate::{artifact::ArtifactPath, error::Error};
use std::collections::BTreeMap;

/// The paths taken so far, as systems see them that pay no heed to case.
#[derive(Debug, Default)]
pub(super) struct Paths {
    files: BTreeMap<String, ArtifactPath>,
    /// Every folder, with one of the files in it.
    folders: BTreeMap<String, ArtifactPath>,
}

impl Paths {
    /// Takes a path; if it can't be there together with one taken before, tells which, and why.
    pub(super) fn take(&mut self, path: &ArtifactPath) -> Option<(ArtifactPath, Error)> {
        let folded = path.as_str().to_lowercase();
        let folders: Vec<&str> =
            folded.char_indices().filter(|(_, c)| *c == '/').map(|(at, _)| &folded[..at]).collect();
        let clash = if let Some(other) = self.files.get(&folded) {
            Some((other.clone(), same(other, path)))
        } else if let Some(inside) = self.folders.get(&folded) {
            Some((inside.clone(), file_and_folder(path, inside)))
        } else {
            let file = folders.iter().find_map(|folder| self.files.get(*folder));
            file.map(|file| (file.clone(), file_and_folder(file, path)))
        };
        if clash.is_none() {
            self.folders.extend(folders.into_iter().map(|folder| (folder.to_owned(), path.clone())));
            self.files.insert(folded, path.clone());
        }
        clash
    }
}

fn same(one: &ArtifactPath, other: &ArtifactPath) -> Error {
    if one == other {
        return Error::SamePath { path: one.to_string() };
    }
    let reason = "they differ in case only, and many systems take them for the same file";
    Error::PathClash { first: one.min(other).to_string(), second: one.max(other).to_string(), reason }
}

fn file_and_folder(file: &ArtifactPath, inside: &ArtifactPath) -> Error {
    let reason = "the first would have to be a file and a folder at once";
    Error::PathClash { first: file.to_string(), second: inside.to_string(), reason }
}
