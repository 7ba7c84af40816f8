//! The fonts of a workbook: those in the binary, those a project keeps in `static/fonts`, and, for signs that none of these
//! has, those of the machine. Without such signs a workbook is the same wherever it is made.

mod machine;
mod missing;

pub(super) use machine::Machine;
pub(super) use missing::{is_invisible, missing};

use super::templates::BUILT_IN;
use crate::render::Book;
use std::{
    collections::BTreeSet,
    sync::{Arc, LazyLock},
};
use typst::{
    foundations::Bytes,
    text::{Font, FontBook},
    utils::{LazyHash, hash128},
};

/// Where a project keeps fonts, in `static/`.
const FOLDER: &str = "fonts/";

/// What font files are called. Those for the web alone (WOFF) can't be set in a book.
const ENDINGS: [&str; 4] = [".ttf", ".otf", ".ttc", ".otc"];

/// Fonts and their index.
pub(super) struct Fonts {
    /// By the numbers the index gives them.
    list: Vec<Font>,
    /// What Typst chooses from.
    pub(super) book: LazyHash<FontBook>,
    /// Stands for the fonts that aren't in the binary.
    stamp: u128,
}

/// Those in the binary, in a fixed order, read once.
pub(super) static FONTS: LazyLock<Arc<Fonts>> = LazyLock::new(|| {
    let mut files: Vec<_> = BUILT_IN.get_dir("fonts").map(|fonts| fonts.files().collect()).unwrap_or_default();
    files.retain(|file| file.path().extension().is_some_and(|extension| extension == "ttf"));
    files.sort_by_key(|file| file.path());
    Arc::new(Fonts::new(files.iter().flat_map(|file| Font::iter(Bytes::new(file.contents()))).collect()))
});

impl Fonts {
    /// These fonts, in this order.
    fn new(list: Vec<Font>) -> Self {
        Self { book: LazyHash::new(FontBook::from_fonts(&list)), list, stamp: 0 }
    }

    /// Those in the binary and those a project keeps. Of two of one name and style the project's is taken.
    pub(super) fn of(book: &Book<'_>) -> Arc<Self> {
        let kept = book.handbook.assets.range(FOLDER.to_owned()..).take_while(|(path, _)| path.starts_with(FOLDER));
        let files = kept.filter(|(path, _)| is_font(path)).filter_map(|(_, asset)| (book.read)(asset).ok());
        let own: Vec<Font> = files.flat_map(|file| Font::iter(Bytes::new(file)).collect::<Vec<_>>()).collect();
        if own.is_empty() { Arc::clone(&FONTS) } else { Arc::new(FONTS.and(own, true)) }
    }

    /// These, and more before or behind them.
    fn and(&self, more: Vec<Font>, before: bool) -> Self {
        let stamp = hash128(&(self.stamp, before, &more));
        let list = self.list.iter().cloned();
        let list = if before { more.into_iter().chain(list).collect() } else { list.chain(more).collect() };
        Self { stamp, ..Self::new(list) }
    }

    /// A number that is another where a font beside those in the binary is.
    pub(super) fn stamp(&self) -> u128 {
        self.stamp
    }

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

    /// The names of all families.
    pub(super) fn families(&self) -> BTreeSet<&str> {
        self.list.iter().map(|font| font.info().family.as_str()).collect()
    }
}

/// Whether a file is called as fonts are.
fn is_font(path: &str) -> bool {
    let path = path.to_ascii_lowercase();
    ENDINGS.iter().any(|ending| path.ends_with(ending))
}
