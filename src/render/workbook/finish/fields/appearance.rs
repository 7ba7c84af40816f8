//! How fields look: empty, ticked, circled. Fields of one size share their drawings.

use lopdf::{Document, Object, ObjectId, Stream, dictionary};
use std::collections::BTreeMap;

/// How far control points of a Bézier curve lie from its ends, for a quarter of a circle.
const QUARTER: f32 = 0.552_284_8;

/// The drawings there are, by what they are and their size in tenths of a point.
pub(super) struct Appearances {
    font: ObjectId,
    drawn: BTreeMap<(&'static str, i64, i64), ObjectId>,
}

impl Appearances {
    /// None yet; text is set in this font.
    pub(super) fn new(font: ObjectId) -> Self {
        Self { font, drawn: BTreeMap::new() }
    }

    /// Room for text, with none in it.
    pub(super) fn empty_text(&mut self, document: &mut Document, size: (f32, f32)) -> ObjectId {
        self.drawing(document, "text", size, |_, _| "/Tx BMC EMC\n".to_owned())
    }

    /// A tick, and none.
    pub(super) fn tick(&mut self, document: &mut Document, size: (f32, f32)) -> (ObjectId, ObjectId) {
        let tick = |width: f32, height: f32| {
            let side = width.min(height);
            let (left, bottom) = ((width - side) / 2.0, (height - side) / 2.0);
            let at = |x: f32, y: f32| format!("{:.2} {:.2}", left + x * side, bottom + y * side);
            let thick = (0.11 * side).max(1.0);
            format!("0 G 1 J 1 j {thick:.2} w {} m {} l {} l S\n", at(0.2, 0.5), at(0.42, 0.26), at(0.82, 0.78))
        };
        (self.drawing(document, "tick", size, tick), self.off(document, size))
    }

    /// A line through each line of words, and none.
    pub(super) fn strike(&mut self, document: &mut Document, size: (f32, f32), lines: u8) -> (ObjectId, ObjectId) {
        let through = |width: f32, height: f32| {
            // Between lines there is as much room as they are high, and none behind the last (`field.typ`).
            let pitch = height / (f32::from(lines.max(1)) - 0.5);
            let line = |line: u8| {
                let up = height - pitch * (f32::from(line) + 0.28);
                format!("0 {up:.2} m {width:.2} {up:.2} l ")
            };
            format!("0 G 1 w {}S\n", (0..lines.max(1)).map(line).collect::<String>())
        };
        (self.drawing(document, "strike", size, through), self.off(document, size))
    }

    /// A ring, as a pencil draws it around a number, and none.
    pub(super) fn ring(&mut self, document: &mut Document, size: (f32, f32)) -> (ObjectId, ObjectId) {
        (self.drawing(document, "ring", size, ring), self.off(document, size))
    }

    fn off(&mut self, document: &mut Document, size: (f32, f32)) -> ObjectId {
        self.drawing(document, "off", size, |_, _| String::new())
    }

    fn drawing(
        &mut self,
        document: &mut Document,
        name: &'static str,
        (width, height): (f32, f32),
        draw: impl Fn(f32, f32) -> String,
    ) -> ObjectId {
        let key = (name, (width * 10.0).round() as i64, (height * 10.0).round() as i64);
        let font = self.font;
        *self.drawn.entry(key).or_insert_with(|| {
            let form = dictionary! {
                "Type" => "XObject",
                "Subtype" => "Form",
                "BBox" => [0.0, 0.0, width, height].map(Object::Real).to_vec(),
                "Resources" => dictionary! { "Font" => dictionary! { "F0" => font } },
            };
            document.add_object(Stream::new(form, draw(width, height).into_bytes()))
        })
    }
}

/// A circle that keeps to its box.
fn ring(width: f32, height: f32) -> String {
    let thick = 2.0;
    let radius = (width.min(height) - thick) / 2.0;
    let (x, y) = (width / 2.0, height / 2.0);
    let bend = QUARTER * radius;
    let mut path = format!("0 G {thick} w {:.2} {y:.2} m", x + radius);
    for (side, up) in
        [((1.0, 0.0), (0.0, 1.0)), ((0.0, 1.0), (-1.0, 0.0)), ((-1.0, 0.0), (0.0, -1.0)), ((0.0, -1.0), (1.0, 0.0))]
    {
        let (start, end): ((f32, f32), (f32, f32)) = (side, up);
        let first = (x + radius * start.0 + bend * end.0, y + radius * start.1 + bend * end.1);
        let second = (x + radius * end.0 + bend * start.0, y + radius * end.1 + bend * start.1);
        let last = (x + radius * end.0, y + radius * end.1);
        for (x, y) in [first, second, last] {
            path += &format!(" {x:.2} {y:.2}");
        }
        path += " c";
    }
    path + " h S\n"
}
