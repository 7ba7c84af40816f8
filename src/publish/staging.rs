//! Takes artifacts as they come, from any thread, and writes those that are new or changed, under numbers: which folders
//! they go to is decided when all are there.

use super::{collision::Paths, manifest::Manifest};
use crate::{
    artifact::{ArtifactPath, Content, Write},
    error::{Error, Result},
};
use std::{
    fs::{self, File},
    io::{self, BufWriter, Read, Write as _},
    path::{Path, PathBuf},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

/// How much of two files is compared at a time.
const CHUNK: usize = 64 * 1024;

/// Takes artifacts; those that differ from what the old output holds end up in the folder `staged`.
#[derive(Debug)]
pub(super) struct Staging {
    out: PathBuf,
    old: Manifest,
    staged: PathBuf,
    numbers: AtomicUsize,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    paths: Paths,
    taken: Taken,
    /// The failure with the first path, so that the same one is told whatever the order.
    failure: Option<(ArtifactPath, Error)>,
}

/// What is handed over.
pub(super) enum Given<'g, 'w> {
    /// It is there.
    Held(Content),
    /// It is written when there is a file to write it to.
    Written(&'g mut Write<'w>),
}

/// What was taken, in the order of the paths.
#[derive(Debug, Default)]
pub(super) struct Taken {
    pub(super) manifest: Manifest,
    /// New and changed files, and where they are now.
    pub(super) changed: Vec<(ArtifactPath, PathBuf)>,
    pub(super) unchanged: Vec<ArtifactPath>,
}

impl Staging {
    /// Compares with the files of `out` that are listed, and writes to `staged`.
    pub(super) fn new(out: &Path, old: Manifest, staged: PathBuf) -> Result<Self> {
        fs::create_dir_all(&staged).map_err(Error::write(&staged))?;
        Ok(Self { out: out.to_owned(), old, staged, numbers: AtomicUsize::new(0), state: Mutex::default() })
    }

    /// Takes one.
    pub(super) fn take(&self, output: &str, path: ArtifactPath, given: &mut Given<'_, '_>) {
        let mut state = self.state();
        if let Some((other, error)) = state.paths.take(&path) {
            return state.fail(path.min(other), error);
        }
        if state.failure.is_some() {
            return;
        }
        state.taken.manifest.insert(path.clone(), output);
        drop(state);
        let written = self.write_if_changed(&path, given);
        let mut state = self.state();
        match written {
            Ok(Some(staged)) => state.taken.changed.push((path, staged)),
            Ok(None) => state.taken.unchanged.push(path),
            Err(error) => state.fail(path, error),
        }
    }

    /// Leaves a file of the old output as it is, unless a new one has its path.
    pub(super) fn keep(&self, path: &ArtifactPath, output: &str) {
        let mut state = self.state();
        if self.old_file(path).is_some() && state.paths.take(path).is_none() {
            state.taken.manifest.insert(path.clone(), output);
            state.taken.unchanged.push(path.clone());
        }
    }

    /// All that was taken.
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

    /// The file of the old output with this path, if there is one and it is ours.
    fn old_file(&self, path: &ArtifactPath) -> Option<PathBuf> {
        let place = self.out.join(path.as_str());
        let is_there = || fs::symlink_metadata(&place).is_ok_and(|there| there.is_file());
        (self.old.holds(path) && is_there()).then_some(place)
    }

    /// Writes the content unless the old output has it already; where to.
    fn write_if_changed(&self, path: &ArtifactPath, given: &mut Given<'_, '_>) -> Result<Option<PathBuf>> {
        let old = self.old_file(path);
        if let (Some(old), Given::Held(content)) = (&old, &given)
            && is_same(old, content)?
        {
            return Ok(None);
        }
        let number = self.numbers.fetch_add(1, Ordering::Relaxed);
        let staged = self.staged.join(number.to_string());
        let mut file = File::create_new(&staged).map_err(Error::write(&staged))?;
        match given {
            Given::Held(Content::Bytes(bytes)) => file.write_all(bytes).map_err(Error::write(&staged))?,
            Given::Held(Content::CopyOf(source)) => {
                let mut source = open_plain(source)?;
                io::copy(&mut source, &mut file).map_err(Error::write(&staged))?;
            }
            Given::Written(write) => {
                let mut buffered = BufWriter::with_capacity(CHUNK, file);
                write(&mut buffered).and_then(|()| buffered.flush()).map_err(Error::write(&staged))?;
                // Only what is written can be compared.
                let content = Content::CopyOf(staged.clone());
                if let Some(old) = old
                    && is_same(&old, &content)?
                {
                    fs::remove_file(&staged).map_err(Error::write(&staged))?;
                    return Ok(None);
                }
            }
        }
        Ok(Some(staged))
    }
}

impl State {
    fn fail(&mut self, path: ArtifactPath, error: Error) {
        if self.failure.as_ref().is_none_or(|(first, _)| path < *first) {
            self.failure = Some((path, error));
        }
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
    let size = fs::metadata(old).map_err(Error::read(old))?.len();
    let compared = match content {
        Content::Bytes(bytes) if size != bytes.len() as u64 => Ok(false),
        Content::Bytes(bytes) => holds_same(open_plain(old)?, bytes.as_slice()),
        Content::CopyOf(source) => {
            let other = open_plain(source)?;
            let other_size = other.metadata().map_err(Error::read(source))?.len();
            if size == other_size { holds_same(open_plain(old)?, other) } else { Ok(false) }
        }
    };
    compared.map_err(Error::read(old))
}

fn holds_same(mut one: impl Read, mut other: impl Read) -> io::Result<bool> {
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
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
