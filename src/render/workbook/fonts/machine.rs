//! The machine's own fonts, asked only for signs that neither we nor the project have a font for: Chinese, Thai, runes.
//!
//! Every file is opened once and forgotten again, but for those that are used. Which of them is used depends on the machine;
//! a project that wants the same pages everywhere keeps a font in `static/fonts`.

use super::{
    Fonts,
    missing::{has_glyphs, letters},
};
use crate::{model::Asset, render::Book};
use rayon::prelude::*;
use std::{
    collections::BTreeSet,
    sync::{Arc, OnceLock},
};
use typst::{
    foundations::Bytes,
    text::{Coverage, Font},
};

/// Fonts of the machine, as far as one has to know to choose.
#[derive(Default)]
pub(in super::super) struct Machine {
    faces: OnceLock<Vec<Face>>,
}

/// One font of a file.
struct Face {
    file: Asset,
    index: usize,
    family: String,
    /// How far it is from upright letters of middle weight.
    distance: u16,
    coverage: Coverage,
}

impl Machine {
    /// These fonts, and the fewest of the machine's for the signs they lack; those of the language come first.
    pub(in super::super) fn complete(
        &self,
        fonts: &Arc<Fonts>,
        signs: &BTreeSet<&str>,
        language: &str,
        book: &Book<'_>,
    ) -> Arc<Fonts> {
        let faces = self.faces.get_or_init(|| faces(book));
        let mut order: Vec<&Face> = faces.iter().collect();
        let ending = ending(language);
        order.sort_by_key(|face| (!face.family.contains(ending), face.distance));
        let mut open = signs.clone();
        let mut taken = Vec::new();
        for face in order {
            let has = |sign: &&str| letters(sign).all(|letter| face.coverage.contains(letter.into()));
            if open.iter().any(has)
                && let Some(font) = face.font(book)
            {
                taken.push(font);
                open.retain(|sign| !has(sign));
            }
        }
        let completed = fonts.and(taken, false);
        debug_assert!(signs.iter().all(|sign| open.contains(sign) || has_glyphs(sign, &completed)));
        Arc::new(completed)
    }
}

impl Face {
    fn font(&self, book: &Book<'_>) -> Option<Font> {
        Font::new(Bytes::new((book.read)(&self.file).ok()?), self.index as u32)
    }
}

/// What fonts of Chinese, Japanese and Korean letters have in their names: one letter may look different in each.
fn ending(language: &str) -> &'static str {
    match language.split('-').next().unwrap_or_default() {
        "ja" => " JP",
        "ko" => " KR",
        "zh" if ["Hant", "TW", "HK", "MO"].iter().any(|part| language.split('-').any(|own| own == *part)) => " TC",
        "zh" => " SC",
        _ => " ",
    }
}

/// Every font of the machine, in the order of the files.
fn faces(book: &Book<'_>) -> Vec<Face> {
    let files = (book.machine_fonts)();
    let read = |file: &Asset| -> Vec<Face> {
        let Ok(bytes) = (book.read)(file) else { return Vec::new() };
        let face = |(index, font): (usize, Font)| {
            let variant = font.info().variant;
            let slanted = if variant.style == typst::text::FontStyle::Normal { 0 } else { 1000 };
            Face {
                file: file.clone(),
                index,
                family: font.info().family.clone(),
                distance: variant.weight.to_number().abs_diff(400) + slanted,
                coverage: font.info().coverage.clone(),
            }
        };
        Font::iter(Bytes::new(bytes)).enumerate().map(face).collect()
    };
    files.par_iter().flat_map(read).collect()
}
