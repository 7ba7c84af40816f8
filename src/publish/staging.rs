//! Takes artifacts as they come, from any thread, and writes those that are new or changed.

use super::{collision::Paths, manifest::Manifest};
use crate::{
    artifact::{Artifact, ArtifactPath, Content},
    error::{Error, Result},
};
use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{self, Read, Write},
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

/// How much of two files is compared at a time.
const CHUNK: usize = 64 * 1024;

/// Takes artifacts; everything of the new output that differs from the old ends up in its folder.
#[derive(Debug)]
pub(super) struct Staging {
    old: PathBuf,
    present: BTreeSet<ArtifactPath>,
    next: PathBuf,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    paths: Paths,
    taken: Taken,
    /// The failure with the first path, so that the same one is told whatever the order.
    failure: Option<(ArtifactPath, Error)>,
}

/// What was taken.
#[derive(Debug, Default)]
pub(super) struct Taken {
    pub(super) manifest: Manifest,
    pub(super) changed: Vec<ArtifactPath>,
    pub(super) unchanged: Vec<ArtifactPath>,
}

impl Staging {
    /// Compares with the files `present` in `old` and writes to `next`.
    pub(super) fn new(old: &Path, next: PathBuf, present: BTreeSet<ArtifactPath>) -> Self {
        Self { old: old.to_owned(), present, next, state: Mutex::default() }
    }

    /// Takes one.
    pub(super) fn take(&self, output: &str, artifact: Artifact) {
        let Artifact { path, content } = artifact;
        let mut state = self.state();
        if let Some((other, error)) = state.paths.take(&path) {
            return state.fail(path.min(other), error);
        }
        if state.failure.is_some() {
            return;
        }
        state.taken.manifest.insert(path.clone(), output);
        drop(state);
        let written = self.stage(&path, &content);
        let mut state = self.state();
        match written {
            Ok(true) => state.taken.changed.push(path),
            Ok(false) => state.taken.unchanged.push(path),
            Err(error) => state.fail(path, error),
        }
    }

    /// Leaves a file of the old output as it is, unless a new one has its path.
    pub(super) fn keep(&self, path: &ArtifactPath, output: &str) {
        let mut state = self.state();
        if self.present.contains(path) && state.paths.take(path).is_none() {
            state.taken.manifest.insert(path.clone(), output);
            state.taken.unchanged.push(path.clone());
        }
    }

    /// All that was taken, in the order of the paths.
    pub(super) fn finish(&self) -> Result<Taken> {
        let mut state = self.state();
        if let Some((_, error)) = state.failure.take() {
            return Err(error);
        }
        let mut taken = std::mem::take(&mut state.taken);
        taken.changed.sort();
        taken.unchanged.sort();
        Ok(taken)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Every change to the state is whole, so it is sound even if a thread panicked while holding it.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes the content unless the old output has it already; whether it had to.
    fn stage(&self, path: &ArtifactPath, content: &Content) -> Result<bool> {
        let old = self.old.join(path.as_str());
        if self.present.contains(path) && is_same(&old, content)? {
            return Ok(false);
        }
        let target = self.next.join(path.as_str());
        let mut file = create_below(&target).map_err(Error::write(&target))?;
        match content {
            Content::Bytes(bytes) => file.write_all(bytes).map_err(Error::write(&target))?,
            Content::CopyOf(source) => {
                let mut source_file = open_plain(source)?;
                io::copy(&mut source_file, &mut file).map_err(Error::write(&target))?;
            }
        }
        Ok(true)
    }
}

impl State {
    fn fail(&mut self, path: ArtifactPath, error: Error) {
        if self.failure.as_ref().is_none_or(|(first, _)| path < *first) {
            self.failure = Some((path, error));
        }
    }
}

/// Puts a file of the old output into the new one as it is: the same file under a second name, or else a copy with its time.
pub(super) fn carry_over(old: &Path, next: &Path, path: &ArtifactPath) -> Result<()> {
    let (old, next) = (old.join(path.as_str()), next.join(path.as_str()));
    let link = || fs::hard_link(&old, &next);
    let linked = link().or_else(|error| if make_folder_above(&next, &error)? { link() } else { Err(error) });
    if linked.is_ok() {
        return Ok(());
    }
    let mut source = open_plain(&old)?;
    let time = source.metadata().and_then(|metadata| metadata.modified()).map_err(Error::read(&old))?;
    let copied = create_below(&next).and_then(|mut copy| {
        io::copy(&mut source, &mut copy)?;
        copy.set_modified(time)
    });
    copied.map_err(Error::write(&next))
}

/// Makes a file that isn't there yet, and the folders above it.
fn create_below(path: &Path) -> io::Result<File> {
    let create = || File::create_new(path);
    create().or_else(|error| if make_folder_above(path, &error)? { create() } else { Err(error) })
}

/// Makes the folder above a path where its lack was the cause of the error.
pub(super) fn make_folder_above(path: &Path, error: &io::Error) -> io::Result<bool> {
    match path.parent() {
        Some(parent) if error.kind() == io::ErrorKind::NotFound => fs::create_dir_all(parent).map(|()| true),
        _ => Ok(false),
    }
}

/// Opens a file to copy it. A pipe or a device might never end.
fn open_plain(path: &Path) -> Result<File> {
    let metadata = fs::metadata(path).map_err(Error::read(path))?;
    if !metadata.is_file() {
        let source = io::Error::other("it is not a plain file");
        return Err(Error::Read { path: path.to_owned(), source });
    }
    File::open(path).map_err(Error::read(path))
}

fn is_same(old: &Path, content: &Content) -> Result<bool> {
    let file = open_plain(old)?;
    let size = file.metadata().map_err(Error::read(old))?.len();
    let compared = match content {
        Content::Bytes(bytes) => {
            size == bytes.len() as u64 && holds_same(file, bytes.as_slice()).map_err(Error::read(old))?
        }
        Content::CopyOf(source) => {
            let other = open_plain(source)?;
            let same_size = other.metadata().map_err(Error::read(source))?.len() == size;
            same_size && holds_same(file, other).map_err(Error::read(source))?
        }
    };
    Ok(compared)
}

fn holds_same(mut one: impl Read, mut other: impl Read) -> io::Result<bool> {
    let (mut ours, mut theirs) = (Vec::with_capacity(CHUNK), Vec::with_capacity(CHUNK));
    loop {
        ours.clear();
        theirs.clear();
        (&mut one).take(CHUNK as u64).read_to_end(&mut ours)?;
        (&mut other).take(CHUNK as u64).read_to_end(&mut theirs)?;
        if ours != theirs || ours.is_empty() {
            return Ok(ours == theirs);
        }
    }
}
