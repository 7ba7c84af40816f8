//! The files an output is made of, in memory: a path and what goes there. Writing them is `publish`'s work, serving them
//! `serve`'s.

use std::{fmt, io, path::PathBuf};

/// One file of an output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Artifact {
    /// Where it goes, inside the output folder.
    pub path: ArtifactPath,
    /// What it holds.
    pub content: Content,
}

/// What a file of an output holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// These bytes.
    Bytes(Vec<u8>),
    /// The same as a file of the project, to be copied when it is published, so that memory doesn't grow with it.
    CopyOf(PathBuf),
}

impl Artifact {
    /// A file with these bytes.
    pub fn new(path: ArtifactPath, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path, content: Content::Bytes(bytes.into()) }
    }

    /// A file that is the same as one of the project's.
    pub fn copy(path: ArtifactPath, file: PathBuf) -> Self {
        Self { path, content: Content::CopyOf(file) }
    }
}

/// Takes artifacts as they come, from any thread.
pub trait Sink: Sync {
    /// Takes one. What goes wrong with it is told when all have been taken.
    fn take(&self, artifact: Artifact);

    /// Takes one that is written piece by piece, so that memory doesn't grow with it; a sink that holds what it takes takes it
    /// whole. `write` is called once.
    fn take_written(&self, path: ArtifactPath, write: &mut Write<'_>) {
        let mut bytes = Vec::new();
        match write(&mut bytes) {
            Ok(()) => self.take(Artifact::new(path, bytes)),
            Err(error) => unreachable!("memory takes whatever is written to it: {error}"),
        }
    }
}

/// Writes a file.
pub type Write<'a> = dyn FnMut(&mut dyn io::Write) -> io::Result<()> + 'a;

/// Keeps what was made, by a name that stands for all it was made from, from any thread.
pub trait Keep: Sync {
    /// What was kept under a name.
    fn kept(&self, name: &str) -> Option<Vec<u8>>;

    /// Keeps something, if that can be done.
    fn keep(&self, name: &str, bytes: &[u8]);
}

/// Keeps nothing.
#[derive(Clone, Copy, Debug)]
pub struct Forgetful;

impl Keep for Forgetful {
    fn kept(&self, _: &str) -> Option<Vec<u8>> {
        None
    }

    fn keep(&self, _: &str, _: &[u8]) {}
}

/// A path inside the output folder: parts joined by `/`, none of them empty, `.`, `..`, hidden, or with a character that
/// some file system forbids. A value of this type cannot lead out of the folder it is joined to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArtifactPath(String);

impl ArtifactPath {
    /// The path, where it is one that stays inside.
    pub fn new(path: impl Into<String>) -> Option<Self> {
        let path = path.into();
        path.split('/').all(is_safe).then_some(Self(path))
    }

    /// The path as text, with `/` between its parts.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ArtifactPath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Forbidden on some file system: <https://learn.microsoft.com/windows/win32/fileio/naming-a-file>.
fn is_safe(part: &str) -> bool {
    let hidden = part.starts_with('.') && part != ".well-known";
    let forbidden = |c: char| c.is_control() || r#"\:*?"<>|"#.contains(c);
    !part.is_empty() && !hidden && !part.ends_with(['.', ' ']) && !part.contains(forbidden) && part.len() <= 240
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_never_leads_out() {
        for path in ["../a", "a/../b", "/a", "a//b", "", "a/.", "c:/a", "a\\b", ".git/config", "a\0b"] {
            assert!(ArtifactPath::new(path).is_none(), "{path:?} was taken");
        }
        assert!(ArtifactPath::new("guides/水/index.html").is_some());
    }
}
