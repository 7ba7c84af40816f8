//! The fonts in the binary, in a fixed order, and which letters they have. None is looked for on the machine: a workbook is
//! the same wherever it is made.

use super::templates::BUILT_IN;
use std::sync::LazyLock;
use typst::{
    foundations::Bytes,
    text::{Font, FontBook},
    utils::LazyHash,
};

/// The fonts and their index.
pub(super) struct Fonts {
    /// By the numbers the index gives them.
    list: Vec<Font>,
    /// What Typst chooses from.
    pub(super) book: LazyHash<FontBook>,
}

/// All of them, read once.
pub(super) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let mut files: Vec<_> = BUILT_IN.get_dir("fonts").map(|fonts| fonts.files().collect()).unwrap_or_default();
    files.retain(|file| file.path().extension().is_some_and(|extension| extension == "ttf"));
    files.sort_by_key(|file| file.path());
    let list: Vec<Font> = files.iter().flat_map(|file| Font::iter(Bytes::new(file.contents()))).collect();
    Fonts { book: LazyHash::new(FontBook::from_fonts(&list)), list }
});

impl Fonts {
    /// A font by its number.
    pub(super) fn get(&self, index: usize) -> Option<Font> {
        self.list.get(index).cloned()
    }

    /// Whether one font has all these letters. Signs that belong together are drawn from one font or not at all.
    pub(super) fn have(&self, letters: impl Iterator<Item = char> + Clone) -> bool {
        self.list.iter().any(|font| {
            let coverage = &font.info().coverage;
            letters.clone().all(|letter| coverage.contains(letter.into()))
        })
    }
}
