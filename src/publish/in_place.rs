//! Exchanges the files of a folder one by one, each in one step, where the folder as a whole can't be moved.
//!
//! Old files are kept in `undo` until all is done: a failure puts them back at once, a kill leaves that to the next build.

use super::staging::make_folder_above;
use crate::{
    artifact::ArtifactPath,
    error::{Error, Result},
};
use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

/// What is to change in a folder.
pub(super) struct Change<'a> {
    pub(super) out: &'a Path,
    /// Where the new files are.
    pub(super) next: &'a Path,
    /// Where the old ones are kept.
    pub(super) undo: &'a Path,
    pub(super) put: &'a [ArtifactPath],
    pub(super) remove: &'a [ArtifactPath],
    /// The files of ours that are there.
    pub(super) present: &'a BTreeSet<ArtifactPath>,
}

enum Done<'a> {
    Saved(&'a ArtifactPath),
    Created(&'a ArtifactPath),
}

impl Change<'_> {
    /// Refuses to write where something stands that isn't ours, or through a symbolic link.
    pub(super) fn refuse_obstacles(&self) -> Result<()> {
        let leaves = |path: &str| self.remove.binary_search_by(|stale| stale.as_str().cmp(path)).is_ok();
        let mut seen = BTreeSet::new();
        for path in self.put.iter().map(ArtifactPath::as_str) {
            let folders = path.char_indices().filter(|(_, c)| *c == '/').map(|(at, _)| &path[..at]);
            for folder in folders.filter(|folder| seen.insert(folder.to_owned())) {
                let there = fs::symlink_metadata(self.out.join(folder));
                if there.is_ok_and(|there| !there.is_dir()) && !leaves(folder) {
                    return Err(Error::ForeignFile { path: self.out.join(folder) });
                }
            }
        }
        // A folder in the way is one of ours that empties, or makes the change fail and be undone.
        let is_foreign = |path: &&ArtifactPath| {
            let there = fs::symlink_metadata(self.out.join(path.as_str()));
            !self.present.contains(path) && there.is_ok_and(|there| !there.is_dir())
        };
        match self.put.iter().find(is_foreign) {
            Some(path) => Err(Error::ForeignFile { path: self.out.join(path.as_str()) }),
            None => Ok(()),
        }
    }

    /// Makes the change, or none at all. The old files stay in `undo`.
    pub(super) fn apply(&self) -> Result<()> {
        let mut done = Vec::new();
        let applied = self.steps(&mut done);
        if applied.is_err() {
            self.roll_back(&done);
        }
        applied
    }

    fn steps<'a>(&'a self, done: &mut Vec<Done<'a>>) -> Result<()> {
        for path in self.remove {
            let place = self.out.join(path.as_str());
            rename(&place, &self.undo.join(path.as_str())).map_err(Error::write(&place))?;
            done.push(Done::Saved(path));
        }
        prune(self.out, self.remove);
        for path in self.put {
            let place = self.out.join(path.as_str());
            let saved = self.undo.join(path.as_str());
            if self.present.contains(path) {
                link(&place, &saved).or_else(|_| rename(&place, &saved)).map_err(Error::write(&place))?;
                done.push(Done::Saved(path));
            } else {
                done.push(Done::Created(path));
            }
            rename(&self.next.join(path.as_str()), &place).map_err(Error::write(&place))?;
        }
        Ok(())
    }

    /// Puts back what was there. What can't be put back stays in `undo` for the next build to try.
    fn roll_back(&self, done: &[Done<'_>]) {
        let mut created = Vec::new();
        for step in done.iter().rev() {
            let _ = match step {
                Done::Saved(path) => rename(&self.undo.join(path.as_str()), &self.out.join(path.as_str())),
                Done::Created(path) => {
                    created.push((*path).clone());
                    fs::remove_file(self.out.join(path.as_str()))
                }
            };
        }
        prune(self.out, &created);
    }
}

/// Puts files saved in `undo` back into `out`, after a kill.
pub(super) fn restore(undo: &Path, out: &Path) -> Result<()> {
    for entry in walkdir::WalkDir::new(undo) {
        let entry = entry.map_err(|error| Error::Read { path: undo.to_owned(), source: error.into() })?;
        if entry.file_type().is_file() {
            let below = entry.path().strip_prefix(undo).unwrap_or(entry.path());
            let place = out.join(below);
            rename(entry.path(), &place).map_err(Error::write(&place))?;
        }
    }
    fs::remove_dir_all(undo).map_err(Error::write(undo))
}

/// Removes the folders that files left empty.
fn prune(out: &Path, gone: &[ArtifactPath]) {
    let mut folders: BTreeSet<PathBuf> = BTreeSet::new();
    for path in gone {
        let above = Path::new(path.as_str()).ancestors().skip(1).filter(|folder| !folder.as_os_str().is_empty());
        folders.extend(above.map(|folder| out.join(folder)));
    }
    // Those inside come behind those around them. One that isn't empty stays.
    for folder in folders.iter().rev() {
        let _ = fs::remove_dir(folder);
    }
}

fn rename(from: &Path, to: &Path) -> io::Result<()> {
    let rename = || fs::rename(from, to);
    rename().or_else(|error| if make_folder_above(to, &error)? { rename() } else { Err(error) })
}

fn link(from: &Path, to: &Path) -> io::Result<()> {
    let link = || fs::hard_link(from, to);
    link().or_else(|error| if make_folder_above(to, &error)? { link() } else { Err(error) })
}
