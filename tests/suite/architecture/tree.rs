//! The files of this repository, as the checks read them.

use super::masked;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A Rust file.
pub struct SourceFile {
    /// Its path from the root of the repository, with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
    /// Its code, without comments, strings and tests.
    pub code: String,
    /// Whether it holds tests only.
    pub is_test: bool,
}

impl SourceFile {
    /// A file with this text.
    pub fn new(path: &str, text: &str) -> Self {
        let is_test = path.starts_with("tests/");
        Self { path: path.to_owned(), text: text.to_owned(), code: masked::code(text), is_test }
    }

    /// The line, from 1, of a byte.
    pub fn line(&self, offset: usize) -> usize {
        self.text.as_bytes()[..offset].iter().filter(|byte| **byte == b'\n').count() + 1
    }

    /// The path below `src/` without `.rs`: the module it holds.
    pub fn module(&self) -> &str {
        self.path.strip_prefix("src/").unwrap_or(&self.path).trim_end_matches(".rs")
    }

    /// The layer it belongs to: the first part of its module.
    pub fn layer(&self) -> &str {
        self.module().split('/').next().unwrap_or_default()
    }

    /// The paths of the modules it declares for tests only, without `.rs`.
    fn test_modules(&self) -> Vec<String> {
        let folder = self.path.trim_end_matches(".rs");
        let declared = self.text.split("#[cfg(test)]").skip(1).filter_map(|rest| {
            let (name, _) = rest.trim_start().strip_prefix("mod ")?.split_once(';')?;
            Some(name).filter(|name| name.bytes().all(masked::is_word))
        });
        declared.map(|name| format!("{folder}/{name}")).collect()
    }

    /// Every place where `word` stands as a whole name, in the code.
    pub fn words<'a>(&'a self, word: &'a str) -> impl Iterator<Item = usize> + 'a {
        let bytes = self.code.as_bytes();
        self.code.match_indices(word).map(|(at, _)| at).filter(move |at| {
            let before = at.checked_sub(1).is_some_and(|before| masked::is_word(bytes[before]));
            let after = bytes.get(at + word.len()).is_some_and(|byte| masked::is_word(*byte));
            !before && !after
        })
    }
}

/// The root of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file of `src` and `tests`, in the order of their paths.
pub fn rust_files() -> Vec<SourceFile> {
    let rust = |path: &&String| path.ends_with(".rs");
    let files: Vec<String> = ["src", "tests"].into_iter().flat_map(files_below).collect();
    let mut found: Vec<SourceFile> = files.iter().filter(rust).map(|path| SourceFile::new(path, &read(path))).collect();
    let tests: Vec<String> = found.iter().flat_map(SourceFile::test_modules).collect();
    for file in &mut found {
        file.is_test |= tests.iter().any(|module| file.path.trim_end_matches(".rs") == *module);
        file.is_test |= tests.iter().any(|module| file.path.starts_with(&format!("{module}/")));
    }
    found
}

/// The text of a file of the repository.
pub fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every file below a folder of the repository, in order, as paths from its root. Installed packages are left out, and so is the
/// fuzzing corpus, which is written by no one and needn't be text.
pub fn files_below(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![PathBuf::from(folder)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(root().join(&folder)).into_iter().flatten().flatten() {
            let path = folder.join(entry.file_name());
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && entry.file_name() != "node_modules" && entry.file_name() != "corpus" => {
                    open.push(path)
                }
                Ok(kind) if kind.is_file() => found.push(path.to_string_lossy().replace('\\', "/")),
                _ => {}
            }
        }
    }
    found.sort();
    found
}
