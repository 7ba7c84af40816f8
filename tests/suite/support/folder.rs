//! A folder as a value: every file below it, by its path.

use std::{collections::BTreeMap, fs, path::Path};

/// Every file below `folder`, by its path with `/`. A folder that isn't there has none.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let walk = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().flatten();
    let files = walk.filter(|entry| entry.file_type().is_file());
    let named = files.map(|entry| {
        let path = entry.path().strip_prefix(folder).expect("a walk stays below its folder");
        (path.to_string_lossy().replace('\\', "/"), fs::read(entry.path()).expect("what was found can be read"))
    });
    named.collect()
}

/// What differs between two folders, a line a file.
pub fn differences(before: &BTreeMap<String, Vec<u8>>, after: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let gone = before.keys().filter(|path| !after.contains_key(*path)).map(|path| format!("{path} is gone"));
    let other = after.iter().filter_map(|(path, bytes)| match before.get(path) {
        None => Some(format!("{path} is new")),
        Some(old) if old != bytes => Some(format!("{path} differs")),
        Some(_) => None,
    });
    gone.chain(other).collect()
}
