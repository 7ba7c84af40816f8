//! A picture named in YAML: its path, or a mapping.

use super::{
    record::{self, Record},
    table::{Field, Shape, Table},
};
use crate::{
    load::{
        Problem, Reading,
        yaml::{Kind, Node},
    },
    model::Image,
};

pub(super) static TABLE: Table = Table {
    name: "an image",
    groups: &[&[
        Field::needed(
            "path",
            Shape::Text,
            "Its path, from the guide or, with a `/` first, from `static/`.",
            "bottles.jpg",
        ),
        Field::new("description", Shape::Prose, "What it shows, for those who can't see it."),
        Field::new("caption", Shape::Text, "A caption."),
    ]],
};

/// The picture; none without a path.
pub(super) fn picture(node: &Node, reading: &Reading, problems: &mut Vec<Problem>) -> Option<Image> {
    if !matches!(node.kind, Kind::Mapping(_)) {
        return Some(Image { span: node.span, path: record::text(node)?, description: None, caption: None });
    }
    let record = Record::new(node, &TABLE);
    Some(Image {
        span: record.span(),
        path: record.text("path")?,
        description: record.prose("description", reading, problems),
        caption: record.text("caption").map(|caption| caption.value),
    })
}
