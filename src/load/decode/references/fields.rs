//! Which fields stand with which type of reference.

use crate::load::decode::table::{Field, Shape, Table};

/// The table of each type, in the order of [`crate::model::ReferenceKind::ALL`].
pub(in crate::load::decode) static TABLES: [Table; 11] = [
    Table { name: "a reference of type `web`", groups: &[&ALL, &WEB] },
    Table { name: "a reference of type `article`", groups: &[&ALL, &ARTICLE] },
    Table { name: "a reference of type `book`", groups: &[&ALL, &BOOK, &PUBLISHER, &ISBN] },
    Table { name: "a reference of type `chapter`", groups: &[&ALL, &CHAPTER, &PUBLISHER, &ISBN] },
    Table { name: "a reference of type `report`", groups: &[&ALL, &REPORT, &NUMBER] },
    Table { name: "a reference of type `interview`", groups: &[&ALL, &SPOKEN] },
    Table { name: "a reference of type `video`", groups: &[&ALL, &RECORDED] },
    Table { name: "a reference of type `podcast`", groups: &[&ALL, &RECORDED] },
    Table { name: "a reference of type `law`", groups: &[&ALL, &LAW, &NUMBER] },
    Table { name: "a reference of type `dataset`", groups: &[&ALL, &DATASET, &PUBLISHER] },
    Table { name: "a reference of type `personal`", groups: &[&ALL, &SPOKEN] },
];

/// Every field of every type, for a reference that doesn't say of which type it is.
pub(super) static ANY: Table = Table {
    name: "a reference",
    groups: &[
        &ALL, &WEB, &ARTICLE, &BOOK, &CHAPTER, &REPORT, &SPOKEN, &RECORDED, &LAW, &DATASET, &PUBLISHER, &ISBN, &NUMBER,
    ],
};

const TYPES: [&str; 11] =
    ["web", "article", "book", "chapter", "report", "interview", "video", "podcast", "law", "dataset", "personal"];

static ALL: [Field; 12] = [
    Field::needed("type", Shape::Choice(&TYPES), "What it is.", "web"),
    text("title", "What it is called."),
    Field::new("author", NAMES, "Who wrote it: names, or people's keys."),
    Field::new("editor", NAMES, "Who edited it: names, or people's keys."),
    Field::new("date", Shape::Date, "When it appeared or took place."),
    Field::new("url", Shape::Url, "Its address on the web."),
    Field::new("accessed", Shape::Date, "When it was last looked at on the web."),
    Field::new("archive", Shape::Url, "The address of an archived copy."),
    Field::new("language", Shape::Language, "The language it is in."),
    text("note", "A remark, shown behind it."),
    text("pages", "The pages it is on."),
    text("doi", "Its digital object identifier."),
];

static WEB: [Field; 1] = [text("site", "The website it is on.")];

static ARTICLE: [Field; 4] = [
    text("journal", "The journal it is in."),
    text("volume", "The journal's volume."),
    text("issue", "The volume's issue."),
    text("pmid", "Its number in PubMed."),
];

static BOOK: [Field; 2] = [text("place", "Where it was published."), text("edition", "Which edition.")];

static CHAPTER: [Field; 1] = [text("book", "The book it is in.")];

static REPORT: [Field; 1] = [text("institution", "Whose report it is.")];

static SPOKEN: [Field; 4] = [
    text("person", "Who spoke: a name, or a person's key."),
    text("role", "What that person does."),
    text("by", "Who asked: a name, or a person's key."),
    text("medium", "How: a conversation, a letter, a broadcast."),
];

static RECORDED: [Field; 2] = [text("channel", "The channel it is on."), text("duration", "How long it is.")];

static LAW: [Field; 2] = [text("section", "The section."), text("jurisdiction", "Where it is in force.")];

static DATASET: [Field; 1] = [text("version", "Which version.")];

static PUBLISHER: [Field; 1] = [text("publisher", "Who published it.")];

static ISBN: [Field; 1] = [text("isbn", "Its ISBN.")];

static NUMBER: [Field; 1] = [text("number", "Its number.")];

const NAMES: Shape = Shape::List(&Shape::Text);

const fn text(name: &'static str, about: &'static str) -> Field {
    Field::new(name, Shape::Text, about)
}
