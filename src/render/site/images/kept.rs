//! What becomes of pictures, kept while they stay as they are: a preview is made anew with every edit, and pictures take long.

use super::{Versions, versions};
use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

/// What became of pictures, by their paths among the assets.
#[derive(Debug, Default)]
pub struct Kept(Mutex<BTreeMap<String, Picture>>);

/// A picture as it was, byte by byte, and what became of it.
#[derive(Debug)]
struct Picture {
    bytes: Vec<u8>,
    versions: Option<Versions>,
}

impl Kept {
    /// What becomes of a picture.
    pub(super) fn versions(&self, name: &str, bytes: Vec<u8>) -> Option<Versions> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(picture) = kept.get(name).filter(|picture| picture.bytes == bytes) {
            return picture.versions.clone();
        }
        let versions = versions(&bytes);
        kept.insert(name.to_owned(), Picture { bytes, versions: versions.clone() });
        versions
    }
}
