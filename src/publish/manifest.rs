//! The list a published folder carries of the files that are ours, and the output each belongs to.

use crate::{
    artifact::ArtifactPath,
    error::{Error, Result},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::Path,
};

/// Its name in the folder. Artifacts never have hidden paths, so none is in its way.
pub(super) const NAME: &str = ".vademecum";

const HEAD: &str = "vademecum output 1\n\
                    # The next build replaces or removes the files listed here, and leaves others alone.\n";

/// Files by path, each with the output it belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    files: BTreeMap<ArtifactPath, String>,
}

impl Manifest {
    /// The list in a folder; `None` where there is none, or what is there isn't one of ours.
    pub(super) fn read(folder: &Path) -> Result<Option<Self>> {
        let path = folder.join(NAME);
        match fs::read_to_string(&path) {
            Ok(text) => Ok(Self::parse(&text)),
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::InvalidData) => Ok(None),
            Err(source) => Err(Error::Read { path, source }),
        }
    }

    /// Lines that can't be ours, such as a path that leads out of the folder, are passed over.
    fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix(HEAD)?;
        let entries = rest.lines().filter_map(|line| line.split_once('\t'));
        let files = entries.filter_map(|(output, path)| Some((ArtifactPath::new(path)?, output.to_owned())));
        Some(Self { files: files.collect() })
    }

    /// Puts the list into a folder, in one step.
    pub(super) fn write(&self, folder: &Path) -> Result<()> {
        let lines = self.files.iter().map(|(path, output)| format!("{output}\t{path}\n"));
        let text = HEAD.to_owned() + &lines.collect::<String>();
        let path = folder.join(NAME);
        let fresh = folder.join(format!("{NAME}-next"));
        fs::write(&fresh, text).map_err(Error::write(&fresh))?;
        fs::rename(&fresh, &path).map_err(Error::write(&path))
    }

    /// Adds a file; an older entry with its path gives way.
    pub(super) fn insert(&mut self, path: ArtifactPath, output: &str) {
        self.files.insert(path, output.to_owned());
    }

    /// Whether the file is ours.
    pub(super) fn holds(&self, path: &ArtifactPath) -> bool {
        self.files.contains_key(path)
    }

    /// The files and their outputs, in the order of their paths.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&ArtifactPath, &str)> {
        self.files.iter().map(|(path, output)| (path, output.as_str()))
    }

    /// Every folder that one of the files lies in.
    pub(super) fn folders(&self) -> BTreeSet<&str> {
        let mut folders = BTreeSet::new();
        for path in self.files.keys() {
            let mut rest = path.as_str();
            while let Some((folder, _)) = rest.rsplit_once('/') {
                if !folders.insert(folder) {
                    break;
                }
                rest = folder;
            }
        }
        folders
    }

    /// The files of both.
    pub(super) fn with(&self, other: &Self) -> Self {
        let both = self.files.iter().chain(&other.files);
        Self { files: both.map(|(path, output)| (path.clone(), output.clone())).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_somebody_tampered_with_names_no_file_outside() {
        let manifest = Manifest::parse(&format!("{HEAD}site\t../../etc/passwd\nsite\t/etc/passwd\nsite\ta/b.html\n"));
        let paths: Vec<_> = manifest.iter().flat_map(Manifest::iter).map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["a/b.html"]);
        assert_eq!(Manifest::parse("something else"), None);
    }
}
