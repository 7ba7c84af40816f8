//! Which keys each worksheet has.

use crate::{
    load::decode::table::{Field, Shape, Table},
    model::worksheet::Weekday,
};

/// The table of each worksheet, in the order of [`super::WORKSHEETS`].
pub(in crate::load::decode) static TABLES: [&Table; 10] = [
    &Table { name: "a checklist", groups: &[&ALL, &CHECKLIST] },
    &Table { name: "a prompt", groups: &[&ALL, &PROMPT, &EXAMPLE] },
    &Table { name: "a tracker", groups: &[&ALL, &TRACKER] },
    &Table { name: "a scale", groups: &[&ALL, &SCALE] },
    &Table { name: "a plan", groups: &[&ALL, &PLAN, &EXAMPLE] },
    &Table { name: "a letter", groups: &[&ALL, &LETTER, &EXAMPLE] },
    &Table { name: "a log", groups: &[&ALL, &LOG, &EXAMPLE] },
    &Table { name: "a record", groups: &[&ALL, &RECORD, &EXAMPLE] },
    &Table { name: "a balance", groups: &[&ALL, &BALANCE] },
    &Table { name: "an agreement", groups: &[&ALL, &AGREEMENT] },
];

static ALL: [Field; 4] = [
    Field::new("id", Shape::Text, "Its name within the guide, which a reader's answers are kept under."),
    Field::new("title", Shape::Prose, "Its headline."),
    Field::new("ask", Shape::Prose, "What to do."),
    Field::new("note", Shape::Prose, "A remark below it."),
];

static CHECKLIST: [Field; 1] =
    [Field::needed("items", PROSES, "Things to tick off.", "[Fill the bottles, Write the date on them]")];

static EXAMPLE: [Field; 1] = [Field::new(
    "example",
    PROSES,
    "What somebody else wrote, a text for each thing there is to write, in their order.",
)];

static PROMPT: [Field; 2] = [
    Field::new("lines", Shape::Number { least: 1, most: 40 }, "How many lines there is room for."),
    Field::new("space", Shape::Choice(&["ruled", "dotted", "blank"]), "What the room is like on paper."),
];

static TRACKER: [Field; 5] = [
    Field::needed("days", Shape::Number { least: 1, most: 366 }, "How many days.", "28"),
    Field::new("rows", PROSES, "What is marked each day, a row each."),
    Field::new("start", Shape::Choice(&Weekday::NAMES), "The weekday of the first day, where days are named."),
    Field::new("streaks", Shape::Flag, "Whether there is a place for the longest run of each row."),
    Field::new("notes", Shape::Number { least: 0, most: 12 }, "How many ruled lines for notes there are below."),
];

static SCALE: [Field; 8] = [
    Field::new("from", Shape::Number { least: 0, most: 99 }, "The first number."),
    Field::new("to", Shape::Number { least: 1, most: 119 }, "The last number, above the first by 20 at most."),
    Field::new("low", Shape::Prose, "What the first number means."),
    Field::new("high", Shape::Prose, "What the last number means."),
    Field::new("words", PROSES, "What each number means, in the place of low and high; they number the scale from 1."),
    Field::new("faces", Shape::Flag, "Whether faces are circled, from sad to glad, and not numbers."),
    Field::new("before-and-after", Shape::Flag, "Whether each is rated twice."),
    Field::new("items", PROSES, "What is rated, a row of numbers each."),
];

static PLAN: [Field; 1] =
    [Field::needed("fields", Shape::List(&PLAN_FIELD), "The fields in their order.", "[When, Where, With whom]")];

const PLAN_FIELD: Shape = Shape::Either(&Shape::Prose, &LABELLED);

/// A field of a plan, when more than its label is said: its lines, or what to do when something happens.
pub(super) static LABELLED: Table = Table {
    name: "a field of a plan",
    groups: &[&[
        Field::new("label", Shape::Prose, "What goes there."),
        Field::new(
            "if",
            Shape::Prose,
            "In the place of a label: what may happen. Nothing behind it leaves room to write.",
        ),
        Field::new("then", Shape::Prose, "How what one does then begins."),
        Field::new("lines", Shape::Number { least: 1, most: 20 }, "How many ruled lines it has."),
    ]],
};

static LETTER: [Field; 5] = [
    Field::new("greeting", Shape::Prose, "How it begins."),
    Field::new("cross-out", PROSES, "Whole sentences, of which one crosses out what one doesn't mean."),
    Field::needed("starters", PROSES, "Beginnings of sentences.", "[I remember, I wish]"),
    Field::new("lines", Shape::Number { least: 1, most: 20 }, "Ruled lines below each of them."),
    Field::new("closing", Shape::Prose, "How it ends."),
];

static LOG: [Field; 2] = [
    Field::needed("columns", PROSES, "The headings of its columns, eight at most.", "[Day, What happened, What I did]"),
    Field::new("rows", Shape::Number { least: 1, most: 60 }, "How many empty rows."),
];

static RECORD: [Field; 3] = [
    Field::needed(
        "fields",
        PROSES,
        "What goes into each box, two to six.",
        "[What happened, What I thought, What else may be true]",
    ),
    Field::new("entries", Shape::Number { least: 1, most: 12 }, "For how many occasions there is room."),
    Field::new("lines", Shape::Number { least: 1, most: 12 }, "How many ruled lines each box has."),
];

static BALANCE: [Field; 3] = [
    Field::needed("options", PROSES, "The two ways to go.", "[I write, I wait]"),
    Field::new("sides", PROSES, "What is asked of each, two questions."),
    Field::new("lines", Shape::Number { least: 1, most: 12 }, "How many ruled lines each of the four fields has."),
];

static AGREEMENT: [Field; 3] = [
    Field::needed("statements", PROSES, "What is agreed.", "[I sleep before I answer]"),
    Field::new("blanks", Shape::Number { least: 0, most: 10 }, "Empty numbered lines for more."),
    Field::new("signatures", PROSES, "Who signs, six at most."),
];

const PROSES: Shape = Shape::List(&Shape::Prose);
