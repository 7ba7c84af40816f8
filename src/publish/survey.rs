//! What a folder holds: files of ours, and whether there is anything else. Symbolic links are never followed.

use super::{
    manifest::{self, Manifest},
    workplace,
};
use crate::{
    artifact::ArtifactPath,
    error::{Error, Result},
};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::{
    collections::BTreeSet,
    fs::{self, DirEntry},
    io,
    path::Path,
};

/// What a folder holds.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// The listed files that are there, as plain files not reached through a link.
    pub(super) present: BTreeSet<ArtifactPath>,
    /// Whether there is anything that isn't listed.
    pub(super) holds_others: bool,
}

/// Refuses a folder that holds something and wasn't made here. A fresh git work tree counts as empty.
pub(super) fn refuse_foreign(out: &Path) -> Result<()> {
    let entries = match fs::read_dir(out) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(source) => return Err(Error::Write { path: out.to_owned(), source }),
    };
    if Manifest::read(out)?.is_some() {
        return Ok(());
    }
    for entry in entries {
        let entry = entry.map_err(Error::read(out))?;
        if entry.file_name() != ".git" && entry.file_name() != workplace::INSIDE {
            return Err(Error::ForeignFolder { path: out.to_owned() });
        }
    }
    Ok(())
}

impl Survey {
    /// Looks through a folder for the files listed; one that isn't there holds nothing.
    pub(super) fn of(out: &Path, listed: &Manifest) -> Result<Self> {
        if !out.exists() {
            return Ok(Self::default());
        }
        Walk { out, listed, folders: listed.folders() }.folder("")
    }

    fn and(mut self, mut other: Self) -> Self {
        self.present.append(&mut other.present);
        Self { present: self.present, holds_others: self.holds_others || other.holds_others }
    }
}

struct Walk<'a> {
    out: &'a Path,
    listed: &'a Manifest,
    folders: BTreeSet<&'a str>,
}

impl Walk<'_> {
    /// Looks through one folder and those of ours below it, which are no deeper than the paths in the list.
    fn folder(&self, folder: &str) -> Result<Survey> {
        let place = self.out.join(folder);
        let mut survey = Survey::default();
        let mut below = Vec::new();
        for entry in fs::read_dir(&place).map_err(Error::read(&place))? {
            let entry = entry.map_err(Error::read(&place))?;
            let kind = entry.file_type().map_err(Error::read(entry.path()))?;
            match path_of(folder, &entry) {
                Some(path) if path.starts_with(manifest::NAME) => {}
                Some(path) if kind.is_dir() && self.folders.contains(path.as_str()) => below.push(path),
                path => match path.and_then(ArtifactPath::new).filter(|path| self.listed.holds(path)) {
                    Some(path) if kind.is_file() => _ = survey.present.insert(path),
                    _ => survey.holds_others = true,
                },
            }
        }
        let below = below.into_par_iter().map(|path| self.folder(&path));
        Ok(survey.and(below.try_reduce(Survey::default, |one, other| Ok(one.and(other)))?))
    }
}

/// The path of an entry below the folder looked through, where it is text.
pub(super) fn path_of(folder: &str, entry: &DirEntry) -> Option<String> {
    let name = entry.file_name().into_string().ok()?;
    Some(if folder.is_empty() { name } else { format!("{folder}/{name}") })
}
