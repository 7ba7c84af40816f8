//! Where a new output is made: a hidden folder beside the output folder, or inside it where that can't be. One build at a time
//! is in it; whoever enters first tidies up after one that was killed.

use super::{in_place::restore, manifest::Manifest};
use crate::error::{Error, Result};
use std::{
    ffi::OsString,
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
};

/// The name of a workplace inside the output folder.
pub(super) const INSIDE: &str = ".vademecum-work";

/// With more folders than this the output before is kept, for the next build to begin from: making and removing folders costs
/// more than anything else here.
const WORTH_KEEPING: usize = if cfg!(test) { 2 } else { 250 };

/// How often entering is tried, should others come and go at the same time.
const TRIES: usize = 50;

/// Where a new output is made. When dropped, nothing stays but the folder for the next build, if there is one.
#[derive(Debug)]
pub(super) struct Workplace {
    out: PathBuf,
    root: PathBuf,
    is_beside: bool,
    /// Locked as long as the workplace is ours.
    lock: File,
}

impl Workplace {
    /// Enters the workplace of an output folder, and puts right what a killed build left.
    pub(super) fn enter(out: &Path) -> Result<Self> {
        let (root, is_beside) = choose(out)?;
        let lock = lock(&root, out)?;
        let workplace = Self { out: out.to_owned(), root, is_beside, lock };
        workplace.recover()?;
        mark(&workplace.root)?;
        Ok(workplace)
    }

    /// Whether it lies beside the output folder, which then can be exchanged as a whole.
    pub(super) fn is_beside(&self) -> bool {
        self.is_beside
    }

    /// Where new files are written.
    pub(super) fn staged(&self) -> PathBuf {
        self.root.join("staged")
    }

    /// The folder to exchange with the output folder. Between builds it may hold the output before.
    pub(super) fn next(&self) -> PathBuf {
        self.root.join("next")
    }

    /// Where the old output is for a moment if folders can't be exchanged in one step.
    pub(super) fn old(&self) -> PathBuf {
        self.root.join("old")
    }

    /// Where single files of the old output are kept until all new ones are in place.
    pub(super) fn undo(&self) -> PathBuf {
        self.root.join("undo")
    }

    /// The list of the files kept there.
    pub(super) fn journal(&self) -> PathBuf {
        self.root.join("journal")
    }

    /// Removes the folder to exchange, which is no use when files are exchanged one by one.
    pub(super) fn forget_next(&self) -> Result<()> {
        remove(&self.next())
    }

    fn keeps_next(&self) -> bool {
        matches!(Manifest::read(&self.next()), Ok(Some(manifest)) if manifest.folders().len() > WORTH_KEEPING)
    }

    /// Puts right what was left half done, and removes what is no longer needed.
    fn recover(&self) -> Result<()> {
        if self.old().exists() && !self.out.exists() {
            fs::rename(self.old(), &self.out).map_err(Error::write(&self.out))?;
        }
        if self.journal().exists() {
            restore(&self.undo(), &self.journal(), &self.out)?;
            fs::remove_file(self.journal()).map_err(Error::write(self.journal()))?;
        }
        [self.staged(), self.old(), self.undo()].iter().try_for_each(|left| remove(left))
    }
}

impl Drop for Workplace {
    /// Leaves as little as can be. What can't be removed now, the next build removes.
    fn drop(&mut self) {
        if self.recover().is_ok() && !self.keeps_next() {
            let _ = remove(&self.next());
            for name in ["lock", ".gitignore", "CACHEDIR.TAG"] {
                let _ = fs::remove_file(self.root.join(name));
            }
            let _ = fs::remove_dir(&self.root);
        }
        let _ = self.lock.unlock();
    }
}

fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(Error::Write { path: folder.to_owned(), source: error })
        }
        _ => Ok(()),
    }
}

/// Tells git and programs that make backups to pass the workplace over (<https://bford.info/cachedir/>).
fn mark(root: &Path) -> Result<()> {
    let tag = "Signature: 8a477f597d28d172789f06886806bc55\n# Made by vademecum while it builds; it may be deleted.\n";
    for (name, text) in [(".gitignore", "*\n"), ("CACHEDIR.TAG", tag)] {
        let path = root.join(name);
        fs::write(&path, text).map_err(Error::write(path))?;
    }
    Ok(())
}

/// Beside the output folder if that can be written and is part of the same file system, else inside.
fn choose(out: &Path) -> Result<(PathBuf, bool)> {
    let inside = out.join(INSIDE);
    let (Some(parent), Some(name)) = (out.parent(), out.file_name()) else { return Ok((inside, false)) };
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(".vademecum");
    let beside = parent.join(hidden);
    if fs::symlink_metadata(&beside).is_ok_and(|there| !there.is_dir()) {
        return Err(Error::ForeignFile { path: beside });
    }
    match fs::create_dir(&beside) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
            if out.exists() {
                Ok((inside, false))
            } else {
                Err(Error::Write { path: beside, source: error })
            }
        }
        _ if are_apart(&beside, out) => {
            let _ = fs::remove_dir(&beside);
            Ok((inside, false))
        }
        _ => Ok((beside, true)),
    }
}

/// Whether files can't be moved from one folder to the other. Systems look at that before they look for the file.
fn are_apart(from: &Path, to: &Path) -> bool {
    let moved = fs::rename(from.join("no such file"), to.join("no such file"));
    moved.is_err_and(|error| error.kind() == io::ErrorKind::CrossesDevices)
}

/// Locks the workplace. Its last user removes it, so a lock counts only if the file locked is still the one found there.
fn lock(root: &Path, out: &Path) -> Result<File> {
    let path = root.join("lock");
    for _ in 0..TRIES {
        fs::create_dir_all(root).map_err(Error::write(root))?;
        let file = match File::options().create(true).append(true).open(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            opened => opened.map_err(Error::write(&path))?,
        };
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => return Err(Error::Busy { path: out.to_owned() }),
            // A file system without locks: better to build than not.
            Err(TryLockError::Error(error)) if error.kind() != io::ErrorKind::Unsupported => {
                return Err(Error::Write { path, source: error });
            }
            Ok(()) | Err(TryLockError::Error(_)) => {}
        }
        if is_at(&file, &path) {
            return Ok(file);
        }
    }
    Err(Error::Busy { path: out.to_owned() })
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |metadata: fs::Metadata| (metadata.dev(), metadata.ino());
    match (file.metadata(), fs::metadata(path)) {
        (Ok(ours), Ok(there)) => identity(ours) == identity(there),
        _ => false,
    }
}

/// Elsewhere a file that is open keeps its place.
#[cfg(not(unix))]
fn is_at(_: &File, path: &Path) -> bool {
    path.exists()
}
