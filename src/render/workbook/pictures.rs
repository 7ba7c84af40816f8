//! The pictures of an edition: found, read, and looked at before Typst sees them, since one it can't draw would end the build.

mod size;

use super::{
    blocks::TextBlock,
    press,
    printable::Printable,
    rich::{Node, Rich, text},
    scope::{Scope, Shared},
};
use crate::{
    model::{Asset, Image, Prose},
    render::{Book, site::images},
};
use std::collections::BTreeMap;
use typst::{
    foundations::Bytes,
    utils::hash128,
    visualize::{ImageFormat, RasterFormat, RasterImage, VectorFormat},
};

/// More pictures than this are told in words. Typst never forgets a path, and has room for 65,535 of them.
const MOST: usize = 10_000;

/// A picture of more points than this is told in words: a large camera's has half as many, and unpacked it takes 400 MiB.
const MOST_POINTS: u64 = 100_000_000;

/// A picture of fewer points than this is printed as it is.
const SMALL: u64 = 1_000_000;

/// The pictures of an edition.
#[derive(Default)]
pub(super) struct Pictures {
    /// Whether they are printed without colour.
    grey: bool,
    /// By what was asked for: the path in the book, where it can be drawn.
    known: BTreeMap<String, Option<String>>,
    /// By their path in the book.
    files: BTreeMap<String, Bytes>,
}

impl Pictures {
    /// None yet.
    pub(super) fn new(grey: bool) -> Self {
        Self { grey, ..Self::default() }
    }

    /// The files, by their path in the book.
    pub(super) fn into_files(self) -> BTreeMap<String, Bytes> {
        self.files
    }

    /// The path of a picture in the book, read the first time it is asked for; none where it can't be drawn.
    fn path(&mut self, name: &str, book: &Book<'_>, asset: &Asset) -> Option<String> {
        if let Some(known) = self.known.get(name) {
            return known.clone();
        }
        let room = self.files.len() < MOST;
        let read = || (book.read)(asset).ok().map(|bytes| printed(bytes, self.grey, book));
        let bytes = room.then(read).flatten().map(Bytes::new).filter(can_be_drawn);
        let path = bytes.map(|bytes| {
            let path = format!("images/{}", self.files.len() + 1);
            self.files.insert(path.clone(), bytes);
            format!("/{path}")
        });
        self.known.insert(name.to_owned(), path.clone());
        path
    }
}

impl Shared<'_> {
    /// A picture of `static/`, by its path from there; none where it isn't there or can't be drawn.
    pub(super) fn logo(&self, path: &str) -> Option<String> {
        let name = path.trim_start_matches('/');
        let asset = self.book.handbook.assets.get(name)?;
        self.pictures.borrow_mut().path(name, self.book, asset)
    }
}

impl Scope<'_> {
    /// A picture that stands alone; words where it can't be drawn. One without a description is an ornament.
    pub(super) fn picture(&self, image: &Image) -> TextBlock {
        let caption = image.caption.as_deref().map(text).unwrap_or_default();
        match self.drawn(image) {
            Some(file) => TextBlock::Image { file, alt: self.description(image), caption },
            None => TextBlock::Paragraph { text: self.in_words(image) },
        }
    }

    /// A picture within a line.
    pub(super) fn picture_in_line(&self, image: &Image) -> Rich {
        match self.drawn(image) {
            Some(file) => vec![Node::Image { file, alt: self.description(image) }],
            None => self.in_words(image),
        }
    }

    /// The path of a picture in the book, where it can be drawn.
    pub(super) fn drawn(&self, image: &Image) -> Option<String> {
        let (name, asset) = self.asset(&image.path.value)?;
        self.pictures().path(&name, self.book, asset)
    }

    /// The file a picture's path names: beside the guide, or in `static/` where the path begins with `/`.
    fn asset(&self, path: &str) -> Option<(String, &Asset)> {
        let name = match path.strip_prefix('/') {
            Some(path) => path.to_owned(),
            None => format!("guides/{}/{}", self.guide.slug, path.trim_start_matches("./")),
        };
        let asset = self.book.handbook.assets.get(&name)?;
        Some((name, asset))
    }

    fn description(&self, image: &Image) -> Printable {
        image.description.as_ref().map(|words: &Prose| self.plain(words)).unwrap_or_default()
    }

    fn in_words(&self, image: &Image) -> Rich {
        let description = self.description(image);
        if description.is_blank() {
            return Rich::new();
        }
        let words = self.strings.get("workbook-picture", &[("description", description.as_str())]);
        vec![Node::Emph { c: text(&words) }]
    }
}

/// A picture as it is printed. What was made of it is kept, since large ones take long.
fn printed(bytes: Vec<u8>, grey: bool, book: &Book<'_>) -> Vec<u8> {
    if size::points(&bytes).is_none_or(|points| points < (if grey { 1 } else { SMALL })) {
        return bytes;
    }
    let name = format!("{:032x}.picture", hash128(&(env!("CARGO_PKG_VERSION"), grey, &bytes)));
    if let Some(kept) = book.kept.kept(&name) {
        return if kept.is_empty() { bytes } else { kept };
    }
    let made = images::printed(&bytes, grey);
    book.kept.keep(&name, made.as_deref().unwrap_or_default());
    made.unwrap_or(bytes)
}

/// Whether Typst can draw it and a PDF may hold it. A drawing is printed once on its own: the letters in it may be such as
/// no font has, and what it shows may lie elsewhere.
fn can_be_drawn(bytes: &Bytes) -> bool {
    if size::points(bytes).is_some_and(|points| points > MOST_POINTS) {
        return false;
    }
    match ImageFormat::detect(bytes) {
        Some(ImageFormat::Raster(format @ RasterFormat::Exchange(_))) => {
            RasterImage::plain(bytes.clone(), format).is_ok()
        }
        Some(ImageFormat::Vector(VectorFormat::Svg)) => press::can_be_printed(bytes.clone()),
        Some(ImageFormat::Raster(RasterFormat::Pixel(_)) | ImageFormat::Vector(VectorFormat::Pdf)) | None => false,
    }
}
