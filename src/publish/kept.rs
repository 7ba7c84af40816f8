//! What was made before, kept to be taken again: a folder of files called by what they are made from.
//!
//! It may be deleted at any time, costs time when it can't be written and nothing else, and is only good for the very
//! program that wrote it.

use crate::artifact::Keep;
use std::{
    collections::BTreeSet,
    env, fs,
    io::Write,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
    time::SystemTime,
};

/// So many files that nothing asked for this time stay for the next: a guide that is changed to and fro, another print.
const SPARED: usize = 200;

/// A folder of what was made before.
#[derive(Debug)]
pub struct Kept {
    folder: PathBuf,
    asked: Mutex<BTreeSet<String>>,
}

impl Kept {
    /// What this program keeps below a folder, which needn't be there yet.
    pub fn below(folder: &Path) -> Self {
        Self { folder: folder.join(program()), asked: Mutex::default() }
    }

    /// Removes what other programs left, and of what nothing asked for all but the newest.
    pub fn tidy(&self) {
        let above = self.folder.parent().into_iter().flat_map(entries);
        for other in above.filter(|other| *other != self.folder && other.is_dir()) {
            // Somebody else may be writing to it; then it stays.
            let _ = fs::remove_dir_all(other);
        }
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        let name = |file: &Path| file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let mut unasked: Vec<(SystemTime, PathBuf)> = entries(&self.folder)
            .filter(|file| !asked.contains(&name(file)))
            .filter_map(|file| Some((file.metadata().ok()?.modified().ok()?, file)))
            .collect();
        unasked.sort();
        let spared = unasked.len().saturating_sub(SPARED);
        for (_, file) in &unasked[..spared] {
            let _ = fs::remove_file(file);
        }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned());
        self.folder.join(name)
    }
}

impl Keep for Kept {
    fn kept(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.file(name)).ok()
    }

    fn keep(&self, name: &str, bytes: &[u8]) {
        let file = self.file(name);
        let write = || {
            fs::create_dir_all(&self.folder)?;
            let mut fresh = tempfile::NamedTempFile::new_in(&self.folder)?;
            fresh.write_all(bytes)?;
            fresh.persist(file).map_err(|error| error.error)
        };
        // What can't be kept is made again.
        let _ = write();
    }
}

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok).map(|entry| entry.path())
}

/// A name for this very program: its version, and when and how large it was made, for one that is being worked on.
fn program() -> String {
    let made = env::current_exe().ok().and_then(|file| file.metadata().ok());
    let time = made.as_ref().and_then(|file| file.modified().ok()?.duration_since(SystemTime::UNIX_EPOCH).ok());
    let time = time.map(|time| time.as_nanos()).unwrap_or_default();
    let size = made.map(|file| file.len()).unwrap_or_default();
    format!("{}-{size:x}-{time:x}", env!("CARGO_PKG_VERSION"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_found_again_and_what_nobody_asks_for_goes() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join(".vademecum");
        fs::create_dir_all(folder.join("0.0.1-other")).unwrap();
        let first = Kept::below(&folder);
        assert_eq!(first.kept("a"), None);
        for number in 0..SPARED + 10 {
            first.keep(&number.to_string(), b"one");
        }
        let second = Kept::below(&folder);
        assert_eq!(second.kept("0").as_deref(), Some(&b"one"[..]));
        second.tidy();
        assert_eq!(entries(&second.folder).count(), SPARED + 1);
        assert!(second.kept("0").is_some() && !folder.join("0.0.1-other").exists());
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_no_trouble() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("file"), "").unwrap();
        let kept = Kept::below(&root.path().join("file"));
        kept.keep("a", b"one");
        assert_eq!(kept.kept("a"), None);
        kept.tidy();
    }
}
