//! What a folder holds: files of ours, and whether there is anything else. Symbolic links are never followed.

use super::{
    manifest::{self, Manifest},
    workplace,
};
use crate::{
    artifact::ArtifactPath,
    error::{Error, Result},
};
use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

/// What a folder holds.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// The files listed as ours.
    pub(super) manifest: Manifest,
    /// Those of them that are there, as plain files not reached through a link.
    pub(super) present: BTreeSet<ArtifactPath>,
    /// Whether there is anything that isn't ours.
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
    /// Looks through the folder; one that isn't there holds nothing.
    pub(super) fn of(out: &Path) -> Result<Self> {
        refuse_foreign(out)?;
        let manifest = Manifest::read(out)?.unwrap_or_default();
        let mut walk = Walk { out, ours: folders(&manifest), survey: Self { manifest, ..Self::default() } };
        if out.is_dir() {
            walk.folder("")?;
        }
        Ok(walk.survey)
    }
}

/// Every folder that a listed file lies in.
fn folders(manifest: &Manifest) -> BTreeSet<String> {
    let mut folders = BTreeSet::new();
    for path in manifest.paths() {
        let mut rest = path.as_str();
        while let Some((folder, _)) = rest.rsplit_once('/') {
            if !folders.insert(folder.to_owned()) {
                break;
            }
            rest = folder;
        }
    }
    folders
}

struct Walk<'a> {
    out: &'a Path,
    ours: BTreeSet<String>,
    survey: Survey,
}

impl Walk<'_> {
    /// Looks through one folder and those of ours below it, which are no deeper than the paths in the list.
    fn folder(&mut self, folder: &str) -> Result<()> {
        let place: PathBuf = self.out.join(folder);
        for entry in fs::read_dir(&place).map_err(Error::read(&place))? {
            let entry = entry.map_err(Error::read(&place))?;
            let kind = entry.file_type().map_err(Error::read(entry.path()))?;
            let name = entry.file_name();
            let Some(name) = name.to_str() else {
                self.survey.holds_others = true;
                continue;
            };
            if folder.is_empty() && (name.starts_with(manifest::NAME)) {
                continue;
            }
            let path = if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
            if kind.is_dir() && self.ours.contains(&path) {
                self.folder(&path)?;
            } else if let Some(path) = self.listed(path).filter(|_| kind.is_file()) {
                self.survey.present.insert(path);
            } else {
                self.survey.holds_others = true;
            }
        }
        Ok(())
    }

    fn listed(&self, path: String) -> Option<ArtifactPath> {
        ArtifactPath::new(path).filter(|path| self.survey.manifest.holds(path))
    }
}
