//! Artifacts into a folder, all of them or none.
//!
//! The new output is made in a workplace beside the folder, `.public.vademecum` beside `public`, while the old output stays as
//! it is. Files come from any thread and are written as they come; one that holds what the old one holds is not written
//! again. When all are there, a whole folder is put together of new files and of second names (hard links) of old ones,
//! and the two folders are exchanged in one step: whoever looks sees the old output or the new, and a build that fails or is
//! killed at any moment leaves the old one whole. Of an output of many folders the one before stays in the workplace as the
//! beginning of the next, so that a small change costs little however much there is; it may be deleted at any time.
//!
//! Where the system can't exchange folders in one step, the old one is moved aside and the new one moved in. Killed between
//! these two, a build leaves nothing at the folder's place, and the next build first puts the old one back there.
//!
//! Where the folder can't be moved at all (a mount point, a parent that may not be written), or holds files that aren't ours
//! (a `CNAME`, a `.git`), the files are exchanged one by one, and the old ones kept until all is done: a failure puts them
//! back at once; after a kill the next build does.
//!
//! Only files listed in the folder's own `.vademecum` are ever replaced or removed, and nothing through a symbolic link. A
//! folder that holds something and has no such list is refused. All this outlives a killed process and a full disk, not a
//! power cut, for nothing waits for the disk.

mod collision;
mod file;
mod in_place;
mod kept;
mod manifest;
mod staging;
mod survey;
mod swap;
mod tree;
mod workplace;

pub use file::{create, replace, rewrite};
pub use kept::Kept;

use crate::{
    artifact::{Artifact, ArtifactPath, Sink, Write},
    diagnostic::Approval,
    error::{Error, Result},
};
use in_place::Change;
use manifest::Manifest;
use staging::{Given, Staging, Taken};
use std::{
    fs,
    path::{Path, PathBuf},
};
use survey::Survey;
use workplace::Workplace;

/// A folder being published to. Nothing changes in it until [`Folder::commit`]; dropped before, all is as it was.
#[derive(Debug)]
pub struct Folder {
    out: PathBuf,
    old: Manifest,
    staging: Staging,
    made: Option<Vec<&'static str>>,
    workplace: Workplace,
}

/// What publishing came to, in files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The folder, with symbolic links resolved.
    pub folder: PathBuf,
    /// New or changed.
    pub written: usize,
    /// As they were.
    pub unchanged: usize,
    /// Gone, because nothing makes them any more.
    pub removed: usize,
}

impl Folder {
    /// Prepares to publish to `out`, which is made if it isn't there.
    ///
    /// # Errors
    /// When the folder holds what this program didn't make, when another build is writing to it, or when it can't be read.
    pub fn open(out: &Path, _approval: Approval) -> Result<Self> {
        let out = resolve(out)?;
        survey::refuse_foreign(&out)?;
        let workplace = Workplace::enter(&out)?;
        // Asked again, for another build may have come before.
        survey::refuse_foreign(&out)?;
        let old = Manifest::read(&out)?.unwrap_or_default();
        let staging = Staging::new(&out, old.clone(), workplace.staged())?;
        Ok(Self { out, old, staging, made: None, workplace })
    }

    /// Takes the files of one output, such as `site`.
    pub fn sink(&self, output: &'static str) -> impl Sink + '_ {
        Part { staging: &self.staging, output }
    }

    /// Leaves the files of all outputs but these as they are, for only these are made this time.
    pub fn keep_all_but(&mut self, outputs: Vec<&'static str>) {
        self.made = Some(outputs);
    }

    /// Puts what was taken in the place of what was there.
    ///
    /// # Errors
    /// When a file could not be taken or written, or two have paths that can't both be there. The old output stays.
    pub fn commit(self) -> Result<Published> {
        let is_kept = |output| self.made.as_ref().is_some_and(|made| !made.contains(&output));
        for (path, output) in self.old.iter().filter(|(_, output)| is_kept(output)) {
            self.staging.keep(path, output);
        }
        let taken = self.staging.finish()?;
        let (written, unchanged) = (taken.changed.len(), taken.unchanged.len());
        let mut published = Published { folder: self.out.clone(), written, unchanged, removed: 0 };
        if taken.changed.is_empty() && taken.manifest == self.old {
            return Ok(published);
        }
        let survey = Survey::of(&self.out, &self.old)?;
        if let Some(path) = taken.unchanged.iter().find(|path| !survey.present.contains(path)) {
            return Err(Error::ForeignFile { path: self.out.join(path.as_str()) });
        }
        published.removed = survey.present.iter().filter(|path| !taken.manifest.holds(path)).count();
        if !self.exchange_folders(&taken, &survey)? {
            self.exchange_files(&taken, &survey)?;
        }
        Ok(published)
    }

    /// Whether it could be done by exchanging the folders as wholes.
    fn exchange_folders(&self, taken: &Taken, survey: &Survey) -> Result<bool> {
        if !self.workplace.is_beside() || survey.holds_others {
            return Ok(false);
        }
        let next = self.workplace.next();
        tree::bring_up(&next, &self.out, taken)?;
        let swapped = swap::swap(&next, &self.out, &self.workplace.old());
        if !swapped {
            tree::take_back(&next, taken)?;
        }
        Ok(swapped)
    }

    fn exchange_files(&self, taken: &Taken, survey: &Survey) -> Result<()> {
        self.workplace.forget_next()?;
        fs::create_dir_all(&self.out).map_err(Error::write(&self.out))?;
        let change = Change::new(&self.out, &self.workplace, taken, survey);
        change.refuse_obstacles()?;
        // Until all is done both old and new files are listed, so that no kill leaves one that nobody owns.
        self.old.with(&taken.manifest).write(&self.out)?;
        if let Err(error) = change.apply() {
            self.old.write(&self.out)?;
            return Err(error);
        }
        taken.manifest.write(&self.out)
    }
}

struct Part<'a> {
    staging: &'a Staging,
    output: &'static str,
}

impl Sink for Part<'_> {
    fn take(&self, artifact: Artifact) {
        let Artifact { path, content } = artifact;
        self.staging.take(self.output, path, &mut Given::Held(content));
    }

    fn take_written(&self, path: ArtifactPath, write: &mut Write<'_>) {
        self.staging.take(self.output, path, &mut Given::Written(write));
    }
}

/// The folder with every symbolic link on the way resolved, so that what is moved is the folder and not a link to it.
fn resolve(out: &Path) -> Result<PathBuf> {
    if let Ok(there) = fs::canonicalize(out) {
        return Ok(there);
    }
    let name = out.file_name().ok_or_else(|| Error::Usage(format!("{} names no folder", out.display())))?;
    let parent = out.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(parent).map_err(Error::write(parent))?;
    Ok(fs::canonicalize(parent).map_err(Error::read(parent))?.join(name))
}

#[cfg(test)]
mod tests;
