//! Shapes with straight and round edges, and how much of each pixel they cover.

use super::palette::STEPS;
use ab_glyph_rasterizer::{Point, Rasterizer, point};
use std::f32::consts::{FRAC_PI_2, TAU};

/// A closed outline.
#[derive(Clone, Debug)]
pub struct Shape(Vec<Point>);

/// How much of the pixels of a rectangle is covered, in steps.
pub struct Mask {
    pub left: i32,
    pub top: i32,
    pub width: usize,
    pub steps: Vec<u8>,
}

impl Shape {
    pub fn rectangle(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self(vec![point(x, y), point(x + width, y), point(x + width, y + height), point(x, y + height)])
    }

    pub fn rounded(x: f32, y: f32, width: f32, height: f32, radius: f32) -> Self {
        let corners = [
            (x + width - radius, y + radius, -FRAC_PI_2),
            (x + width - radius, y + height - radius, 0.0),
            (x + radius, y + height - radius, FRAC_PI_2),
            (x + radius, y + radius, 2.0 * FRAC_PI_2),
        ];
        let arc = |(x, y, from): (f32, f32, f32)| {
            (0..=8).map(move |step| around(x, y, radius, from + FRAC_PI_2 * step as f32 / 8.0))
        };
        Self(corners.into_iter().flat_map(arc).collect())
    }

    fn circle(centre: Point, radius: f32) -> Self {
        Self((0..24).map(|step| around(centre.x, centre.y, radius, TAU * step as f32 / 24.0)).collect())
    }

    /// A line along some points, of a width, with round ends and joints.
    pub fn stroke(points: &[(f32, f32)], width: f32) -> Vec<Self> {
        let points: Vec<Point> = points.iter().map(|(x, y)| point(*x, *y)).collect();
        let half = width / 2.0;
        let segment = |ends: &[Point]| {
            let (x, y) = (ends[1].x - ends[0].x, ends[1].y - ends[0].y);
            let length = x.hypot(y).max(f32::EPSILON);
            let (aside, along) = (-y / length * half, x / length * half);
            let at = |end: Point, side: f32| point(end.x + side * aside, end.y + side * along);
            Self(vec![at(ends[0], 1.0), at(ends[1], 1.0), at(ends[1], -1.0), at(ends[0], -1.0)])
        };
        points.windows(2).map(segment).chain(points.iter().map(|joint| Self::circle(*joint, half))).collect()
    }

    /// The same, larger, turned about the origin and moved.
    pub fn placed(&self, scale: f32, degrees: f32, x: f32, y: f32) -> Self {
        let (sine, cosine) = degrees.to_radians().sin_cos();
        let place = |at: &Point| {
            let (right, down) = (at.x * scale, at.y * scale);
            point(x + right * cosine - down * sine, y + right * sine + down * cosine)
        };
        Self(self.0.iter().map(place).collect())
    }

    /// How much of each pixel it covers.
    pub fn mask(&self) -> Mask {
        let edge = |pick: fn(&Point) -> f32, better: fn(f32, f32) -> f32| {
            self.0.iter().map(pick).reduce(better).unwrap_or_default()
        };
        let (left, top) = (edge(|at| at.x, f32::min).floor(), edge(|at| at.y, f32::min).floor());
        let (right, bottom) = (edge(|at| at.x, f32::max).ceil(), edge(|at| at.y, f32::max).ceil());
        let mut rasterizer = Rasterizer::new((right - left) as usize + 1, (bottom - top) as usize + 1);
        let moved = |at: &Point| point(at.x - left, at.y - top);
        let next = self.0.iter().cycle().skip(1);
        self.0.iter().zip(next).for_each(|(from, to)| rasterizer.draw_line(moved(from), moved(to)));
        Mask::of(&rasterizer, left as i32, top as i32)
    }
}

impl Mask {
    /// What a rasterizer filled, whose first pixel is this one.
    pub fn of(rasterizer: &Rasterizer, left: i32, top: i32) -> Self {
        let (width, height) = rasterizer.dimensions();
        let mut steps = vec![0; width * height];
        rasterizer.for_each_pixel(|at, covered| steps[at] = (covered.min(1.0) * f32::from(STEPS)).round() as u8);
        Self { left, top, width, steps }
    }
}

fn around(x: f32, y: f32, radius: f32, angle: f32) -> Point {
    let (sine, cosine) = angle.sin_cos();
    point(x + radius * cosine, y + radius * sine)
}
