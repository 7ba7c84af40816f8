//! The front matter of a guide.

use super::{
    picture,
    table::{Field, Shape, Table},
    video,
};
use crate::{
    load::{Problem, Reading},
    model::{Date, Difficulty, Image, Key, Prose, Structure, Video},
    text::{Fragment, Span, Spanned},
};

pub(super) static TABLE: Table = Table {
    name: "a guide's front matter",
    groups: &[&[
        Field::needed("title", Shape::Prose, "What the guide is called.", "Store drinking water"),
        Field::needed(
            "summary",
            Shape::Prose,
            "What it tells, in a sentence or two.",
            "Fill clean bottles, keep them cool, and change the water twice a year.",
        ),
        Field::new("topics", KEYS, "Keys of the topics it belongs to."),
        Field::new("authors", KEYS, "Keys of the people who wrote it."),
        Field::new("experts", KEYS, "Keys of the people whose knowledge it rests on."),
        Field::new("structure", Shape::Choice(&["parts", "methods", "steps"]), "What its divisions are."),
        Field::new("related", KEYS, "Slugs of guides to read next."),
        Field::new("date", Shape::Date, "When it was published."),
        Field::new("updated", Shape::Date, "When it was last changed in substance."),
        Field::new("reviewed-by", Shape::Key, "Key of the person who reviewed it."),
        Field::new("reviewed-on", Shape::Date, "When that person reviewed it."),
        Field::new("aliases", Shape::List(&Shape::Text), "Former paths of its page, which lead here."),
        Field::new("draft", Shape::Flag, "Whether it is left out of builds."),
        Field::new("publish-on", Shape::Date, "The first day it is published."),
        Field::new("expires-on", Shape::Date, "The last day it is published."),
        Field::new("language", Shape::Language, "Its language, where it isn't the project's."),
        Field::new("image", Shape::Either(&Shape::Text, &picture::TABLE), "A picture for the head of the page."),
        Field::new("video", Shape::Either(&Shape::Text, &video::TABLE), "A video for the head of the page."),
        Field::new("time", Shape::Text, "How long it takes to do."),
        Field::new("difficulty", Shape::Choice(&["easy", "moderate", "hard"]), "How hard it is."),
    ]],
};

const KEYS: Shape = Shape::List(&Shape::Key);

/// What the front matter of a guide says.
#[derive(Clone, Debug)]
pub struct FrontMatter {
    /// From its first key to its last value.
    pub span: Span,
    /// What the guide is called.
    pub title: Prose,
    /// What it tells, in a sentence or two.
    pub summary: Prose,
    /// Keys of topics.
    pub topics: Vec<Spanned<Key>>,
    /// Keys of the people who wrote it.
    pub authors: Vec<Spanned<Key>>,
    /// Keys of the people whose knowledge it rests on.
    pub experts: Vec<Spanned<Key>>,
    /// How it is divided.
    pub structure: Structure,
    /// Slugs of guides to read next.
    pub related: Vec<Spanned<Key>>,
    /// When it was published.
    pub date: Option<Spanned<Date>>,
    /// When it was last changed in substance.
    pub updated: Option<Spanned<Date>>,
    /// Key of the person who reviewed it.
    pub reviewed_by: Option<Spanned<Key>>,
    /// When that person reviewed it.
    pub reviewed_on: Option<Spanned<Date>>,
    /// Former paths of its page.
    pub aliases: Vec<Spanned<String>>,
    /// Whether it is left out of builds.
    pub draft: bool,
    /// The first day it is published.
    pub publish_on: Option<Spanned<Date>>,
    /// The last day it is published.
    pub expires_on: Option<Spanned<Date>>,
    /// Its language, where it isn't the project's.
    pub language: Option<Spanned<String>>,
    /// A picture for the head of the page.
    pub image: Option<Image>,
    /// A video for the head of the page.
    pub video: Option<Box<Video>>,
    /// How long it takes to do.
    pub time: Option<Spanned<String>>,
    /// How hard it is.
    pub difficulty: Option<Spanned<Difficulty>>,
}

/// What the front matter of a guide says. Its prose is read in the guide's own language.
pub fn front_matter(yaml: &Fragment, reading: &Reading, problems: &mut Vec<Problem>) -> FrontMatter {
    let node = super::tree(yaml, problems);
    let record = super::record(&node, &TABLE, problems);
    let language = record.language("language");
    let own = language.as_ref().map_or(&reading.language, |language| &language.value).clone();
    let reading = &Reading { language: own, ..*reading };
    let nothing = Prose::empty(Span { end: record.span().start, ..record.span() });
    FrontMatter {
        span: record.span(),
        title: record.prose("title", reading, problems).unwrap_or_else(|| nothing.clone()),
        summary: record.prose("summary", reading, problems).unwrap_or(nothing),
        topics: record.keys("topics"),
        authors: record.keys("authors"),
        experts: record.keys("experts"),
        structure: record
            .choice("structure", &Structure::ALL, Structure::name)
            .map_or_else(Structure::default, |one| one.value),
        related: record.keys("related"),
        date: record.date("date"),
        updated: record.date("updated"),
        reviewed_by: record.key("reviewed-by"),
        reviewed_on: record.date("reviewed-on"),
        aliases: record.texts("aliases"),
        draft: record.flag("draft").unwrap_or_default(),
        publish_on: record.date("publish-on"),
        expires_on: record.date("expires-on"),
        language,
        image: record.value("image").and_then(|node| picture::picture(node, reading, problems)),
        video: record.value("video").and_then(|node| video::named(node, reading, problems)).map(Box::new),
        time: record.text("time"),
        difficulty: record.choice("difficulty", &Difficulty::ALL, Difficulty::name),
    }
}
