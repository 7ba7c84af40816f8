//! Artifacts into a folder, all of them or none.
//!
//! The new output is made in a workplace beside the folder while the old one stays as it is. Files come from any thread and
//! are written as they come; one that holds what the old file holds is not written again. When all are there, the
//! two are exchanged in one step (`swap`), so that whoever looks sees the old output or the new, and a build that fails or
//! is killed at any moment leaves the old one whole. Unchanged files are hard links to the old ones and keep their
//! times.
//!
//! Where the system can't exchange folders, the old is moved aside and the new moved in. Killed between these two, a
//! build leaves no folder at its place but the old one in the workplace, and the next build puts it back first.
//!
//! Where the folder can't be moved (a mount point, a parent folder that may not be written), or holds files that aren't
//! ours (a `CNAME`, a `.git`), the files are exchanged one by one (`in_place`), keeping the old ones until all is done: a
//! failure puts them back at once, and after a kill the next build does.
//!
//! Only files listed in the folder's own `.vademecum` are ever replaced or removed, never anything through a symbolic link. A
//! folder that holds something and has no such list is refused. What is outlived: a killed process, a full disk; not a power cut,
//! for nothing waits for the disk.

mod collision;
mod file;
mod in_place;
mod manifest;
mod staging;
mod survey;
mod swap;
mod workplace;

pub use file::{create, replace};

use crate::{
    artifact::{Artifact, ArtifactPath, Sink},
    diagnostic::Approval,
    error::{Error, Result},
};
use in_place::Change;
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use staging::Staging;
use std::{
    fs,
    path::{Path, PathBuf},
};
use survey::Survey;
use workplace::Workplace;

/// A folder being published to. Nothing changes in it until [`Folder::commit`]; dropped before, all is as it was.
pub struct Folder {
    out: PathBuf,
    old: Survey,
    staging: Staging,
    kept: Vec<&'static str>,
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
        let old = Survey::of(&out)?;
        let staging = Staging::new(&out, workplace.next(), old.present.clone());
        Ok(Self { out, old, staging, kept: Vec::new(), workplace })
    }

    /// Takes the files of one output, such as `site`.
    pub fn sink(&self, output: &'static str) -> impl Sink + '_ {
        Part { staging: &self.staging, output }
    }

    /// Leaves the files of an output that isn't made this time as they are.
    pub fn keep(&mut self, output: &'static str) {
        self.kept.push(output);
    }

    /// Puts what was taken in the place of what was there.
    ///
    /// # Errors
    /// When a file could not be taken or written, or two have paths that can't both be there. The old output stays.
    pub fn commit(self) -> Result<Published> {
        for (path, output) in self.old.manifest.iter().filter(|(_, output)| self.kept.contains(output)) {
            self.staging.keep(path, output);
        }
        let taken = self.staging.finish()?;
        let stale: Vec<_> = self.old.present.iter().filter(|path| !taken.manifest.holds(path)).cloned().collect();
        let published = Published {
            folder: self.out.clone(),
            written: taken.changed.len(),
            unchanged: taken.unchanged.len(),
            removed: stale.len(),
        };
        if taken.changed.is_empty() && stale.is_empty() && taken.manifest == self.old.manifest {
            return Ok(published);
        }
        if !self.exchange_folders(&taken)? {
            self.exchange_files(&taken, &stale)?;
        }
        Ok(published)
    }

    /// Whether it could be done by exchanging the folders as wholes.
    fn exchange_folders(&self, taken: &staging::Taken) -> Result<bool> {
        // Looked at afresh: somebody may have put a file there since the build began.
        if !self.workplace.is_beside() || Survey::of(&self.out)?.holds_others {
            return Ok(false);
        }
        let next = self.workplace.next();
        fs::create_dir_all(&next).map_err(Error::write(&next))?;
        let carry = |path: &ArtifactPath| staging::carry_over(&self.out, &next, path);
        taken.unchanged.par_iter().try_for_each(carry)?;
        taken.manifest.write(&next)?;
        Ok(swap::swap(&next, &self.out, &self.workplace.old()))
    }

    fn exchange_files(&self, taken: &staging::Taken, stale: &[ArtifactPath]) -> Result<()> {
        fs::create_dir_all(&self.out).map_err(Error::write(&self.out))?;
        let change = Change {
            out: &self.out,
            next: &self.workplace.next(),
            undo: &self.workplace.undo(),
            put: &taken.changed,
            remove: stale,
            present: &self.old.present,
        };
        change.refuse_obstacles()?;
        // Until all is done both old and new files are listed, so that no kill leaves one that nobody owns.
        self.old.manifest.with(&taken.manifest).write(&self.out)?;
        if let Err(error) = change.apply() {
            self.old.manifest.write(&self.out)?;
            return Err(error);
        }
        // Files that are put back after a kill are those in `undo`: from here on there are none.
        self.workplace.forget_undo()?;
        taken.manifest.write(&self.out)
    }
}

struct Part<'a> {
    staging: &'a Staging,
    output: &'static str,
}

impl Sink for Part<'_> {
    fn take(&self, artifact: Artifact) {
        self.staging.take(self.output, artifact);
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
