//! Exchanges the files of a folder one by one, each in one step, where the folder as a whole can't be moved.
//!
//! The journal tells under which numbers the old files are kept in `undo`. As long as it is there, the change isn't
//! done: a failure puts the old files back at once, a kill leaves that to the next build.

use super::{staging::Taken, survey::Survey, tree::make_folders, workplace::Workplace};
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
    out: &'a Path,
    undo: PathBuf,
    journal: PathBuf,
    put: &'a [(ArtifactPath, PathBuf)],
    remove: Vec<&'a ArtifactPath>,
    /// The files of ours that are there.
    present: &'a BTreeSet<ArtifactPath>,
}

impl<'a> Change<'a> {
    /// From what is there to what was taken.
    pub(super) fn new(out: &'a Path, workplace: &Workplace, taken: &'a Taken, survey: &'a Survey) -> Self {
        let remove = survey.present.iter().filter(|path| !taken.manifest.holds(path)).collect();
        let (undo, journal) = (workplace.undo(), workplace.journal());
        Self { out, undo, journal, put: &taken.changed, remove, present: &survey.present }
    }

    /// Refuses to write where something stands that isn't ours, or through a symbolic link. A folder in the way is one of
    /// ours that empties, or makes the change fail and be undone.
    pub(super) fn refuse_obstacles(&self) -> Result<()> {
        let mut seen = BTreeSet::new();
        for (path, _) in self.put {
            let folders = path.as_str().char_indices().filter(|(_, c)| *c == '/').map(|(at, _)| &path.as_str()[..at]);
            for part in folders.chain([path.as_str()]).filter(|part| seen.insert(*part)) {
                let there = fs::symlink_metadata(self.out.join(part));
                let is_ours = || ArtifactPath::new(part).is_some_and(|part| self.present.contains(&part));
                if there.is_ok_and(|there| !there.is_dir()) && !is_ours() {
                    return Err(Error::ForeignFile { path: self.out.join(part) });
                }
            }
        }
        Ok(())
    }

    /// Makes the change, or none at all.
    pub(super) fn apply(&self) -> Result<()> {
        let replaced = self.put.iter().map(|(path, _)| path).filter(|path| self.present.contains(path));
        let saved: Vec<_> = self.remove.iter().copied().chain(replaced).collect();
        let lines: String = saved.iter().map(|path| format!("{path}\n")).collect();
        let fresh = self.journal.with_extension("next");
        fs::create_dir_all(&self.undo).map_err(Error::write(&self.undo))?;
        fs::write(&fresh, lines).map_err(Error::write(&fresh))?;
        fs::rename(&fresh, &self.journal).map_err(Error::write(&self.journal))?;
        let done = self.steps(&saved);
        if done.is_err() {
            self.roll_back()?;
        }
        // From here on the change is made, or unmade.
        fs::remove_file(&self.journal).map_err(Error::write(&self.journal))?;
        done
    }

    fn steps(&self, saved: &[&ArtifactPath]) -> Result<()> {
        for (number, path) in saved.iter().enumerate() {
            let (place, kept) = (self.out.join(path.as_str()), self.undo.join(number.to_string()));
            let moved = if number < self.remove.len() {
                fs::rename(&place, &kept)
            } else {
                fs::hard_link(&place, &kept).or_else(|_| fs::rename(&place, &kept))
            };
            moved.map_err(Error::write(&place))?;
        }
        prune(self.out, self.remove.iter().copied());
        for (path, staged) in self.put {
            let place = self.out.join(path.as_str());
            make_folders(&place, || fs::rename(staged, &place)).map_err(Error::write(&place))?;
        }
        Ok(())
    }

    fn roll_back(&self) -> Result<()> {
        let created = || self.put.iter().map(|(path, _)| path).filter(|path| !self.present.contains(path));
        for path in created() {
            // One that was not yet put there can't be removed either.
            let _ = fs::remove_file(self.out.join(path.as_str()));
        }
        prune(self.out, created());
        restore(&self.undo, &self.journal, self.out)
    }
}

/// Puts the files kept in `undo` back, as the journal tells.
pub(super) fn restore(undo: &Path, journal: &Path, out: &Path) -> Result<()> {
    let paths = fs::read_to_string(journal).map_err(Error::read(journal))?;
    for (number, path) in paths.lines().enumerate() {
        let Some(path) = ArtifactPath::new(path) else { continue };
        let place = out.join(path.as_str());
        let back = make_folders(&place, || fs::rename(undo.join(number.to_string()), &place));
        match back {
            // It was not yet moved, or is back already.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            back => back.map_err(Error::write(&place))?,
        }
    }
    Ok(())
}

/// Removes the folders that files left empty.
fn prune<'a>(out: &Path, gone: impl Iterator<Item = &'a ArtifactPath>) {
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
