//! The typefaces of cards.

use crate::render::Book;
use rustybuzz::Face;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Titles, the first that has every sign.
const TITLES: [&[u8]; 4] = [
    include_bytes!("../../../templates/workbook/fonts/SourceSerif4-SemiBold.ttf"),
    include_bytes!("../../../templates/workbook/fonts/SourceSans3-Bold.ttf"),
    include_bytes!("../../../templates/workbook/fonts/NotoSansHebrew-Bold.ttf"),
    include_bytes!("../../../templates/workbook/fonts/NotoSansArabic-Regular.ttf"),
];

/// All else is set in this, or in what titles are set in behind their first.
const TEXT: &[u8] = include_bytes!("../../../templates/workbook/fonts/AtkinsonHyperlegibleNext-Bold.ttf");

/// Where a project keeps fonts, in `static/`.
const FOLDER: &str = "fonts/";

/// The typefaces of cards. Each is known by its number.
pub struct Fonts<'a> {
    faces: Vec<Face<'a>>,
    titles: Vec<usize>,
    texts: Vec<usize>,
    /// Stands for those that aren't in the binary.
    pub stamp: u64,
}

/// The files a project keeps in `static/fonts`.
pub fn own(book: &Book<'_>) -> Vec<Vec<u8>> {
    let kept = book.handbook.assets.range(FOLDER.to_owned()..).take_while(|(path, _)| path.starts_with(FOLDER));
    let fonts = kept.filter(|(path, _)| path.ends_with(".ttf") || path.ends_with(".otf"));
    fonts.filter_map(|(_, asset)| (book.read)(asset).ok()).collect()
}

impl<'a> Fonts<'a> {
    /// Those in the binary, then these.
    pub fn of(own: &'a [Vec<u8>]) -> Self {
        let files = TITLES.into_iter().chain([TEXT]).chain(own.iter().map(Vec::as_slice));
        let faces: Vec<Face<'a>> = files.filter_map(|file| Face::from_slice(file, 0)).collect();
        let text = TITLES.len();
        let behind: Vec<usize> = (text + 1..faces.len()).collect();
        let titles = (0..text).chain(behind.iter().copied()).collect();
        let texts = [text].into_iter().chain(1..text).chain(behind).collect();
        let mut hasher = DefaultHasher::new();
        own.hash(&mut hasher);
        Self { faces, titles, texts, stamp: hasher.finish() }
    }

    /// The typeface of a title; none where none has every sign of it.
    pub fn of_title(&self, title: &str) -> Option<usize> {
        self.titles.iter().copied().find(|number| self.has(*number, title))
    }

    /// The typeface of any other text.
    pub fn of_text(&self, text: &str) -> Option<usize> {
        self.texts.iter().copied().find(|number| self.has(*number, text))
    }

    /// A typeface by its number.
    pub fn face(&self, number: usize) -> &Face<'a> {
        &self.faces[number]
    }

    /// Whether a typeface has every sign of a text, which has one at least.
    fn has(&self, number: usize, text: &str) -> bool {
        let mut signs = text.chars().filter(|sign| !sign.is_whitespace()).peekable();
        signs.peek().is_some() && signs.all(|sign| self.faces[number].glyph_index(sign).is_some())
    }
}
