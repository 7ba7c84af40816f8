//! A video: its address or path in the front matter, or a mapping there or in a fenced block.

use super::{
    address, picture,
    record::{self, Record},
    table::{Field, Shape, Table},
};
use crate::{
    load::{
        Problem, ProblemKind, Reading,
        yaml::{Kind, Node},
    },
    model::Video,
    text::{Fragment, Span, Spanned},
};

pub(super) static TABLE: Table = Table {
    name: "a video",
    groups: &[&[
        Field::needed(
            "url",
            Shape::Text,
            "Its address, or the path of a file beside the guide or, with a `/` first, in `static/`.",
            "https://videos.example.org/w/pour",
        ),
        Field::new("title", Shape::Prose, "What it is called."),
        Field::new("poster", Shape::Either(&Shape::Text, &picture::TABLE), "A picture to show in its place."),
        Field::new("duration", Shape::Text, "How long it takes."),
        Field::new("captions", Shape::Text, "The path of its captions (WebVTT)."),
        Field::new("transcript", Shape::Blocks, "What is said and to be seen in it."),
    ]],
};

/// The info string that names a video.
pub const VIDEO: &str = "video";

/// The video in a block, from fence to fence; none without an address.
pub fn video(body: &Fragment, span: Span, reading: &Reading, problems: &mut Vec<Problem>) -> Option<Video> {
    let node = super::tree(body, problems);
    let record = super::record(&node, &TABLE, problems);
    described(&record, span, reading, problems)
}

/// The video a key names; none where it has no address.
pub(super) fn named(node: &Node, reading: &Reading, problems: &mut Vec<Problem>) -> Option<Video> {
    if matches!(node.kind, Kind::Mapping(_)) {
        return described(&Record::new(node, &TABLE), node.span, reading, problems);
    }
    let at = place(record::text(node)?, problems)?;
    let transcript = Vec::new();
    Some(Video { span: node.span, at, title: None, poster: None, duration: None, captions: None, transcript })
}

fn described(record: &Record<'_>, span: Span, reading: &Reading, problems: &mut Vec<Problem>) -> Option<Video> {
    let spoken = Reading { in_transcript: true, ..reading.clone() };
    Some(Video {
        span,
        at: place(record.text("url")?, problems)?,
        title: record.prose("title", reading, problems),
        poster: record.value("poster").and_then(|node| picture::picture(node, reading, problems)),
        duration: record.text("duration"),
        captions: record.text("captions"),
        transcript: record.blocks("transcript", &spoken, problems),
    })
}

/// Where a video is: in a file that browsers play, or at an address on the web.
fn place(written: Spanned<String>, problems: &mut Vec<Problem>) -> Option<Spanned<String>> {
    if Video::kind(&written.value).is_some() {
        return Some(written);
    }
    match address::mistake(&written.value) {
        None => Some(written),
        Some(reason) => {
            let kind = ProblemKind::MalformedUrl { value: written.value, reason };
            problems.push(Problem::new(written.span, kind));
            None
        }
    }
}
