//! Words shaped into letters, and letters put on a card.

use super::{
    HEIGHT, WIDTH, direction,
    fonts::Fonts,
    palette::{Ramp, STEPS},
    shape::Mask,
};
use ab_glyph_rasterizer::{Point, Rasterizer, point};
use rustc_hash::FxHashMap;
use rustybuzz::{
    Direction, UnicodeBuffer,
    ttf_parser::{GlyphId, OutlineBuilder},
};

/// A letter begins at one of so many places of a pixel.
const PLACES: f32 = 4.0;

/// Words in one line.
pub struct Line {
    font: usize,
    size: u16,
    /// Letters, and how far from the line's beginning each stands.
    glyphs: Vec<(GlyphId, f32, f32)>,
    /// How long it is.
    pub width: f32,
    /// Whether it runs from the right.
    pub from_the_right: bool,
}

/// Letters drawn before, by typeface, letter, size, and place within a pixel.
#[derive(Default)]
pub struct Glyphs(FxHashMap<(usize, u16, u16, u8), Option<Mask>>);

impl Line {
    /// Words in a typeface, of a size in pixels.
    pub fn of(words: &str, font: usize, size: u16, fonts: &Fonts<'_>) -> Self {
        let face = fonts.face(font);
        let scale = f32::from(size) / face.units_per_em() as f32;
        let (mut glyphs, mut width) = (Vec::new(), 0.0);
        for (run, from_the_right) in direction::runs(words) {
            let mut buffer = UnicodeBuffer::new();
            buffer.push_str(run);
            buffer.guess_segment_properties();
            buffer.set_direction(if from_the_right { Direction::RightToLeft } else { Direction::LeftToRight });
            let shaped = rustybuzz::shape(face, &[], buffer);
            for (info, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
                let (aside, up) = (position.x_offset as f32 * scale, position.y_offset as f32 * scale);
                glyphs.push((GlyphId(info.glyph_id as u16), width + aside, up));
                width += position.x_advance as f32 * scale;
            }
        }
        let from_the_right = direction::is_from_the_right(words);
        Self { font, size, glyphs, width, from_the_right }
    }

    /// Puts the line on a card, its first letter here, its letters standing on this row.
    pub fn put(&self, x: f32, row: i32, ramp: Ramp, fonts: &Fonts<'_>, glyphs: &mut Glyphs, pixels: &mut [u8]) {
        for (glyph, along, up) in &self.glyphs {
            let place = ((x + along) * PLACES).round() as i32;
            let (column, within) = (place.div_euclid(PLACES as i32), place.rem_euclid(PLACES as i32) as u8);
            let drawn = glyphs.0.entry((self.font, glyph.0, self.size, within));
            if let Some(mask) = drawn.or_insert_with(|| draw(*glyph, self.font, self.size, within, fonts)) {
                stamp(mask, column, row - up.round() as i32, ramp, pixels);
            }
        }
    }
}

fn stamp(mask: &Mask, x: i32, y: i32, ramp: Ramp, pixels: &mut [u8]) {
    for (row, steps) in mask.steps.chunks(mask.width).enumerate() {
        let (top, left) = (y + mask.top + row as i32, x + mask.left);
        if !(0..HEIGHT as i32).contains(&top) {
            continue;
        }
        for (column, step) in steps.iter().enumerate().filter(|(_, step)| **step > 0) {
            let at = left + column as i32;
            if (0..WIDTH as i32).contains(&at) {
                let pixel = &mut pixels[(top * WIDTH as i32 + at) as usize];
                // Where two letters meet, the darker wins.
                let before = pixel.checked_sub(ramp.first()).filter(|before| *before <= STEPS).unwrap_or_default();
                *pixel = ramp.first() + before.max(*step);
            }
        }
    }
}

/// A letter, whose origin lies so many places right of a pixel's edge; none for one without an outline, as a space.
fn draw(glyph: GlyphId, font: usize, size: u16, within: u8, fonts: &Fonts<'_>) -> Option<Mask> {
    let face = fonts.face(font);
    let scale = f32::from(size) / face.units_per_em() as f32;
    let bounds = face.glyph_bounding_box(glyph)?;
    let shift = f32::from(within) / PLACES;
    let left = (f32::from(bounds.x_min) * scale + shift).floor();
    let top = (-f32::from(bounds.y_max) * scale).floor();
    let width = (f32::from(bounds.x_max) * scale + shift).ceil() - left;
    let height = (-f32::from(bounds.y_min) * scale).ceil() - top;
    let rasterizer = Rasterizer::new(width as usize + 1, height as usize + 1);
    let mut outline =
        Outline { rasterizer, scale, x: shift - left, y: -top, first: Point::default(), last: Point::default() };
    face.outline_glyph(glyph, &mut outline)?;
    Some(Mask::of(&outline.rasterizer, left as i32, top as i32))
}

/// Fills an outline as it is told.
struct Outline {
    rasterizer: Rasterizer,
    scale: f32,
    x: f32,
    y: f32,
    first: Point,
    last: Point,
}

impl Outline {
    fn at(&self, x: f32, y: f32) -> Point {
        point(self.x + x * self.scale, self.y - y * self.scale)
    }
}

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.first = self.at(x, y);
        self.last = self.first;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let to = self.at(x, y);
        self.rasterizer.draw_line(self.last, to);
        self.last = to;
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (over, to) = (self.at(x1, y1), self.at(x, y));
        self.rasterizer.draw_quad(self.last, over, to);
        self.last = to;
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let (over, under, to) = (self.at(x1, y1), self.at(x2, y2), self.at(x, y));
        self.rasterizer.draw_cubic(self.last, over, under, to);
        self.last = to;
    }

    fn close(&mut self) {
        self.rasterizer.draw_line(self.last, self.first);
        self.last = self.first;
    }
}
