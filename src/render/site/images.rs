//! Pictures of pages: made safe, made smaller, measured. The only door to the libraries that read and write them.
//!
//! A picture that a page shows is published without what its camera and its editor wrote into it, in as many sizes as
//! screens have use for, and a page knows its width and height before it comes, so that nothing moves. A picture that no
//! page shows is carried along as it is. The work is done when the first page asks, once for all pages; pages are made on
//! every core, and so are pictures.
//!
//! What never lives here: HTML, and the disk.

mod drawing;
mod format;
mod kept;
#[cfg(feature = "workbook")]
mod printed;
mod resized;
mod stripped;

pub use kept::Kept;

use super::assets::published_at;
use crate::{
    artifact::{Artifact, ArtifactPath, Sink},
    model::Asset,
    render::Book,
};
use format::Format;
#[cfg(feature = "workbook")]
pub use printed::printed;
use rayon::prelude::*;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::OnceLock,
};

/// A picture as a page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its path below the output folder.
    pub path: String,
    /// Its width in CSS pixels.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// The same in smaller, the smallest first.
    pub smaller: Vec<Smaller>,
}

/// The same picture in smaller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Smaller {
    /// Its path below the output folder.
    pub path: String,
    /// Its width.
    pub width: u32,
}

/// The pictures of a book.
pub struct Pictures<'a> {
    book: Book<'a>,
    sink: &'a dyn Sink,
    /// By the path among the handbook's assets; nothing in one that can't be shown.
    known: BTreeMap<&'a str, OnceLock<Option<Picture>>>,
    /// Where each of them goes.
    paths: BTreeSet<String>,
    /// What was made of pictures before, where that is kept.
    kept: Option<&'a Kept>,
}

/// A file to publish, and how large the picture in it is.
#[derive(Clone, Debug)]
struct Version {
    bytes: Vec<u8>,
    width: u32,
    height: u32,
}

/// What becomes of a picture: the one itself, and smaller ones, the smallest first.
#[derive(Clone, Debug)]
struct Versions {
    whole: Version,
    smaller: Vec<Version>,
    /// How the names of the smaller ones end, where they are of another kind.
    ending: Option<&'static str>,
}

impl Versions {
    /// A picture in the one size it has.
    fn only(whole: Version) -> Self {
        Self { whole, smaller: Vec::new(), ending: None }
    }
}

impl<'a> Pictures<'a> {
    /// The pictures of a book, none of them looked at yet. What is made of them goes to the sink.
    pub fn of(book: &Book<'a>, sink: &'a dyn Sink) -> Self {
        let names = book.handbook.assets.keys().filter(|name| format::is_picture(name));
        let known: BTreeMap<_, _> = names.map(|name| (name.as_str(), OnceLock::new())).collect();
        let paths = known.keys().map(|name| published_at(name, book.links)).collect();
        Self { book: *book, sink, known, paths, kept: None }
    }

    /// Lets what becomes of pictures be kept, and taken from there.
    pub fn keep_in(&mut self, kept: &'a Kept) {
        self.kept = Some(kept);
    }

    /// The picture that a path below the output folder belongs to, by its own among the assets.
    pub fn at(&self, path: &str) -> Option<&'a str> {
        let whole = |name: &&str| published_at(name, self.book.links) == path;
        let smaller = |name: &&str| {
            let whole = published_at(name, self.book.links);
            let stem = whole.rsplit_once('.').map_or(whole.as_str(), |(stem, _)| stem);
            path.strip_prefix(stem).is_some_and(|rest| rest.starts_with('.'))
        };
        let names = || self.known.keys().copied();
        names().find(whole).or_else(|| names().find(smaller))
    }

    /// Whether a file is a picture, and so is ours to hand over.
    pub fn is_one(&self, asset: &str) -> bool {
        self.known.contains_key(asset)
    }

    /// A picture to show, by its path among the assets; none where there is none that can be shown.
    pub fn shown(&self, asset: &str) -> Option<&Picture> {
        let (name, cell) = self.known.get_key_value(asset)?;
        cell.get_or_init(|| self.make(name)).as_ref()
    }

    /// Hands over the pictures that no page shows: those beside guides made safe like the others, for whoever put them there
    /// may not know what is in them; those of `static/` as they are.
    pub fn finish(&self) {
        self.known.par_iter().for_each(|(name, cell)| {
            if name.starts_with("guides/") {
                self.shown(name);
            } else if cell.get().is_none()
                && let Some(asset) = self.book.handbook.assets.get(*name)
                && let Some(path) = ArtifactPath::new(published_at(name, self.book.links))
            {
                self.sink.take(Artifact::copy(path, asset.file.clone()));
            }
        });
    }

    fn make(&self, name: &str) -> Option<Picture> {
        let asset: &Asset = self.book.handbook.assets.get(name)?;
        let bytes = (self.book.read)(asset).ok()?;
        let made = match self.kept {
            Some(kept) => kept.versions(name, bytes),
            None => versions(&bytes),
        };
        let Versions { whole, smaller, ending } = made?;
        let path = published_at(name, self.book.links);
        let mut picture = Picture { width: whole.width, height: whole.height, smaller: Vec::new(), path };
        for version in smaller {
            let path = smaller_at(&picture.path, version.width, ending);
            // A file of that name is somebody's own.
            if !self.paths.contains(&path) {
                self.hand_over(&path, version.bytes);
                picture.smaller.push(Smaller { path, width: version.width });
            }
        }
        self.hand_over(&picture.path, whole.bytes);
        Some(picture)
    }

    fn hand_over(&self, path: &str, bytes: Vec<u8>) {
        if let Some(path) = ArtifactPath::new(path) {
            self.sink.take(Artifact::new(path, bytes));
        }
    }
}

/// Where a smaller version goes: `tap.jpg` in 480 pixels is `tap.480w.jpg`, unless it ends otherwise.
fn smaller_at(path: &str, width: u32, ending: Option<&str>) -> String {
    let (stem, own) = path.rsplit_once('.').unwrap_or((path, ""));
    format!("{stem}.{width}w.{}", ending.unwrap_or(own))
}

/// What becomes of a picture; nothing of one that is broken, too large, or of a kind that can't be made safe.
fn versions(bytes: &[u8]) -> Option<Versions> {
    match Format::of(bytes)? {
        Format::Svg => Some(Versions::only(drawing::sanitised(bytes)?)),
        Format::Avif => Some(Versions::only(stripped::avif(bytes)?)),
        Format::Gif => resized::as_it_is(stripped::gif(bytes)?, Format::Gif),
        Format::Webp if stripped::is_animated_webp(bytes) => resized::as_it_is(stripped::webp(bytes)?, Format::Webp),
        Format::Webp => resized::versions(bytes, stripped::webp(bytes)?, Format::Webp),
        Format::Jpeg => resized::versions(bytes, stripped::jpeg(bytes)?, Format::Jpeg),
        Format::Png if stripped::is_animated_png(bytes) => resized::as_it_is(stripped::png(bytes)?, Format::Png),
        Format::Png => resized::versions(bytes, stripped::png(bytes)?, Format::Png),
    }
}

#[cfg(test)]
mod tests;
