//! What all cards share: paper, a band for what the claims rest on, the mark of the site, and two sheets to fill in.

use super::{
    HEIGHT, WIDTH,
    palette::{self, ACCENT, Colour, PAPER, RULE, SHEET, SOFT, SUNK, WHITE, blend},
    shape::Shape,
};
use std::collections::BTreeMap;

/// Where the band begins.
pub const BAND: f32 = 522.0;

/// The background, a byte a pixel, and the colours these stand for.
pub struct Background {
    pub pixels: Vec<u8>,
    pub palette: Vec<Colour>,
}

impl Background {
    /// The background.
    pub fn draw() -> Self {
        let mut canvas = Canvas { pixels: vec![PAPER; WIDTH as usize * HEIGHT as usize] };
        sheets(&mut canvas);
        canvas.fill(&Shape::rectangle(0.0, BAND, WIDTH as f32, HEIGHT as f32 - BAND), ACCENT);
        mark(&mut canvas);
        tick(&mut canvas);
        let palette = palette::of(&canvas.pixels);
        let mut known: BTreeMap<Colour, u8> = BTreeMap::new();
        let number = |colour: &Colour| *known.entry(*colour).or_insert_with(|| palette::nearest(&palette, *colour));
        Self { pixels: canvas.pixels.iter().map(number).collect(), palette }
    }
}

struct Canvas {
    pixels: Vec<Colour>,
}

impl Canvas {
    fn fill(&mut self, shape: &Shape, colour: Colour) {
        let mask = shape.mask();
        for (row, steps) in mask.steps.chunks(mask.width).enumerate() {
            for (column, step) in steps.iter().enumerate().filter(|(_, step)| **step > 0) {
                let (x, y) = (mask.left + column as i32, mask.top + row as i32);
                if (0..WIDTH as i32).contains(&x) && (0..HEIGHT as i32).contains(&y) {
                    let pixel = &mut self.pixels[(y * WIDTH as i32 + x) as usize];
                    *pixel = blend(*pixel, colour, *step);
                }
            }
        }
    }

    fn fill_all(&mut self, shapes: &[Shape], colour: Colour) {
        shapes.iter().for_each(|shape| self.fill(shape, colour));
    }
}

/// Two sheets of a workbook, one behind the other, on the right.
fn sheets(canvas: &mut Canvas) {
    let on = |shape: &Shape, degrees: f32| shape.placed(1.62, degrees, 1058.0, 300.0);
    let paper =
        |inset: f32| Shape::rounded(-98.0 + inset, -115.0 + inset, 196.0 - 2.0 * inset, 230.0 - 2.0 * inset, 3.0);
    for (degrees, fill) in [(9.0, SUNK), (-5.0, SHEET)] {
        canvas.fill(&on(&paper(0.0), degrees), RULE);
        canvas.fill(&on(&paper(1.0), degrees), fill);
    }
    let mut line = |points: &[(f32, f32)], width: f32, colour: Colour| {
        let strokes: Vec<Shape> = Shape::stroke(points, width).iter().map(|stroke| on(stroke, -5.0)).collect();
        canvas.fill_all(&strokes, colour);
    };
    line(&[(-76.0, -68.0), (16.0, -68.0)], 8.0, ACCENT);
    for (row, width) in [118.0, 92.0, 108.0].into_iter().enumerate() {
        let y = -40.0 + 30.0 * row as f32;
        line(&[(-78.0, y), (-62.0, y), (-62.0, y + 16.0), (-78.0, y + 16.0), (-78.0, y)], 1.8, SOFT);
        line(&[(-50.0, y + 8.0), (-50.0 + width, y + 8.0)], 2.4, RULE);
        if row < 2 {
            line(&[(-75.0, y + 7.0), (-70.5, y + 12.0), (-60.0, y - 2.0)], 3.2, ACCENT);
        }
    }
    for (row, right) in [78.0, 78.0, 22.0].into_iter().enumerate() {
        let y = 64.0 + 18.0 * row as f32;
        line(&[(-78.0, y), (right, y)], 1.4, RULE);
    }
}

/// The mark of the site: a book with a ribbon, as in `icon.svg`.
fn mark(canvas: &mut Canvas) {
    let on = |shape: &Shape| shape.placed(2.5, 0.0, 72.0, 62.0);
    canvas.fill(&on(&Shape::rounded(0.0, 0.0, 24.0, 24.0, 5.0)), ACCENT);
    for points in [
        &[(8.0, 5.0), (17.0, 5.0), (17.0, 19.0), (8.0, 19.0), (7.0, 18.0), (7.0, 6.0), (8.0, 5.0)][..],
        &[(7.0, 16.5), (17.0, 16.5)],
        &[(12.0, 5.0), (12.0, 11.0), (13.5, 9.8), (15.0, 11.0), (15.0, 5.0)],
    ] {
        let strokes: Vec<Shape> = Shape::stroke(points, 1.5).iter().map(on).collect();
        canvas.fill_all(&strokes, WHITE);
    }
}

/// A tick before what the claims rest on.
fn tick(canvas: &mut Canvas) {
    canvas.fill(&Shape::rounded(72.0, 554.0, 44.0, 44.0, 22.0), WHITE);
    canvas.fill_all(&Shape::stroke(&[(83.0, 577.0), (91.0, 586.0), (106.0, 567.0)], 5.5), ACCENT);
}
