//! An index that was made before is taken again, for making one takes longer than all else about a site.

use super::record::Record;
use crate::artifact::Keep;
use std::{
    collections::BTreeMap,
    hash::{DefaultHasher, Hash, Hasher},
};

/// The files of an index, by their path in its folder.
pub type Files = BTreeMap<String, Vec<u8>>;

/// A name for the index of these records. What is kept is good for the program that kept it alone, so nothing else is in it.
pub fn name(records: &[Record], language: &str) -> String {
    let half = |salt: u8| {
        let mut hasher = DefaultHasher::new();
        (salt, language, records).hash(&mut hasher);
        hasher.finish()
    };
    format!("{:016x}{:016x}.search", half(0), half(1))
}

/// What was kept under a name, if it is whole.
pub fn files(name: &str, kept: &dyn Keep) -> Option<Files> {
    let bytes = kept.kept(name)?;
    let mut rest = bytes.as_slice();
    let mut files = Files::new();
    while !rest.is_empty() {
        let name = String::from_utf8(next(&mut rest)?.to_vec()).ok()?;
        files.insert(name, next(&mut rest)?.to_vec());
    }
    (!files.is_empty()).then_some(files)
}

/// Keeps files: the length of each name and of each content, and behind it the name or content.
pub fn keep(name: &str, files: &Files, kept: &dyn Keep) {
    let mut bytes = Vec::new();
    for part in files.iter().flat_map(|(name, content)| [name.as_bytes(), content]) {
        bytes.extend((part.len() as u64).to_le_bytes());
        bytes.extend(part);
    }
    kept.keep(name, &bytes);
}

fn next<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, behind) = rest.split_first_chunk()?;
    let (part, behind) = behind.split_at_checked(usize::try_from(u64::from_le_bytes(*length)).ok()?)?;
    *rest = behind;
    Some(part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    #[derive(Default)]
    struct Drawer(Mutex<BTreeMap<String, Vec<u8>>>);

    impl Keep for Drawer {
        fn kept(&self, name: &str) -> Option<Vec<u8>> {
            self.0.lock().unwrap().get(name).cloned()
        }

        fn keep(&self, name: &str, bytes: &[u8]) {
            self.0.lock().unwrap().insert(name.to_owned(), bytes.to_vec());
        }
    }

    #[test]
    fn what_was_kept_comes_back_and_half_of_it_does_not() {
        let drawer = Drawer::default();
        let files_kept = Files::from([("a/b".to_owned(), vec![1, 2, 3]), ("c".to_owned(), Vec::new())]);
        keep("x", &files_kept, &drawer);
        assert_eq!(files("x", &drawer), Some(files_kept));
        assert_eq!(files("y", &drawer), None);
        for end in 0..drawer.kept("x").unwrap().len() {
            let cut = drawer.kept("x").unwrap()[..end].to_vec();
            drawer.keep("cut", &cut);
            let found = files("cut", &drawer);
            assert!(found.is_none_or(|found| found.len() == 1), "cut at {end}");
        }
    }
}
