//! A folder brought up to date with a new output: new files moved in, unchanged ones taken over from the old output, all
//! others removed. It may hold anything to begin with, such as the output before the old one, or what a killed build left.

use super::{manifest, staging::Taken, survey::path_of};
use crate::{
    artifact::ArtifactPath,
    error::{Error, Result},
};
use rayon::iter::{IntoParallelIterator, IntoParallelRefIterator, ParallelIterator};
use std::{
    collections::BTreeSet,
    fs::{self, File},
    io,
    path::Path,
};

/// Makes `next` hold what was taken, of which the unchanged is in `out`.
pub(super) fn bring_up(next: &Path, out: &Path, taken: &Taken) -> Result<()> {
    if fs::symlink_metadata(next).is_ok_and(|there| !there.is_dir()) {
        fs::remove_file(next).map_err(Error::write(next))?;
    }
    fs::create_dir_all(next).map_err(Error::write(next))?;
    Clearing { next, taken, folders: taken.manifest.folders() }.folder("")?;
    taken.unchanged.par_iter().try_for_each(|path| take_over(next, out, path))?;
    taken.changed.par_iter().try_for_each(|(path, staged)| {
        let place = next.join(path.as_str());
        make_folders(&place, || fs::rename(staged, &place)).map_err(Error::write(&place))
    })?;
    taken.manifest.write(next)
}

/// Moves the new files back to where they came from, if `next` can't be used after all.
pub(super) fn take_back(next: &Path, taken: &Taken) -> Result<()> {
    taken
        .changed
        .iter()
        .try_for_each(|(path, staged)| fs::rename(next.join(path.as_str()), staged).map_err(Error::write(staged)))
}

/// Does something that may need the folders above a path, and makes these if it does.
pub(super) fn make_folders<T>(path: &Path, act: impl Fn() -> io::Result<T>) -> io::Result<T> {
    act().or_else(|error| match path.parent() {
        Some(parent) if error.kind() == io::ErrorKind::NotFound => fs::create_dir_all(parent).and_then(|()| act()),
        _ => Err(error),
    })
}

/// Gives a file of the old output a second name in the new one; where that can't be, a copy with the same time.
fn take_over(next: &Path, out: &Path, path: &ArtifactPath) -> Result<()> {
    let (old, new) = (out.join(path.as_str()), next.join(path.as_str()));
    if is_same_file(&old, &new) {
        return Ok(());
    }
    match fs::remove_file(&new) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(Error::Write { path: new, source: error }),
        _ => {}
    }
    if make_folders(&new, || fs::hard_link(&old, &new)).is_ok() {
        return Ok(());
    }
    let mut source = File::open(&old).map_err(Error::read(&old))?;
    let time = source.metadata().and_then(|there| there.modified()).map_err(Error::read(&old))?;
    let copied = File::create_new(&new).and_then(|mut copy| {
        io::copy(&mut source, &mut copy)?;
        copy.set_modified(time)
    });
    copied.map_err(Error::write(&new))
}

#[cfg(unix)]
fn is_same_file(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |path: &Path| fs::symlink_metadata(path).map(|there| (there.dev(), there.ino())).ok();
    identity(one).is_some_and(|one| identity(other) == Some(one))
}

#[cfg(not(unix))]
fn is_same_file(_: &Path, _: &Path) -> bool {
    false
}

/// Removes what the new output doesn't hold.
struct Clearing<'a> {
    next: &'a Path,
    taken: &'a Taken,
    folders: BTreeSet<&'a str>,
}

impl Clearing<'_> {
    fn folder(&self, folder: &str) -> Result<()> {
        let place = self.next.join(folder);
        let mut below = Vec::new();
        for entry in fs::read_dir(&place).map_err(Error::read(&place))? {
            let entry = entry.map_err(Error::read(&place))?;
            let kind = entry.file_type().map_err(Error::read(entry.path()))?;
            let path = path_of(folder, &entry).unwrap_or_default();
            if kind.is_dir() && self.folders.contains(path.as_str()) {
                below.push(path);
            } else if kind.is_dir() {
                fs::remove_dir_all(entry.path()).map_err(Error::write(entry.path()))?;
            } else if !(kind.is_file() && (path == manifest::NAME || self.is_wanted(&path))) {
                fs::remove_file(entry.path()).map_err(Error::write(entry.path()))?;
            }
        }
        below.into_par_iter().try_for_each(|path| self.folder(&path))
    }

    fn is_wanted(&self, path: &str) -> bool {
        ArtifactPath::new(path).is_some_and(|path| self.taken.manifest.holds(&path))
    }
}
