//! What each worksheet comes to, with the numbers that count where none is written.

use super::tables::LABELLED;
use crate::{
    load::{
        Problem, ProblemKind, Reading,
        decode::{
            inspection,
            record::{self, Record},
        },
        yaml::Node,
    },
    model::{
        Prose, WorksheetKind,
        worksheet::{
            Agreement, Balance, Checklist, Letter, Log, Plan, PlanField, Prompt, Record as ThoughtRecord, Scale, Space,
            Tracker, Weekday,
        },
    },
};

/// How far the last number of a scale may lie above the first.
const LONGEST_SCALE: u8 = 20;

/// How many columns fit a page.
const MOST_COLUMNS: usize = 8;

/// How many boxes of a record stand beside and below one another and can still be told apart.
const MOST_BOXES: usize = 6;

/// How many people sign one sheet.
const MOST_SIGNERS: usize = 6;

pub(super) fn checklist(record: &Record<'_>, reading: &Reading, problems: &mut Vec<Problem>) -> Checklist {
    Checklist { items: record.proses("items", reading, problems) }
}

pub(super) fn prompt(record: &Record<'_>) -> Prompt {
    let space = record.choice("space", &Space::ALL, Space::name);
    Prompt { lines: record.number("lines").unwrap_or(4), space: space.map(|space| space.value).unwrap_or_default() }
}

pub(super) fn tracker(record: &Record<'_>, reading: &Reading, problems: &mut Vec<Problem>) -> Tracker {
    Tracker {
        days: record.number("days").unwrap_or(7),
        rows: record.proses("rows", reading, problems),
        start: record.choice("start", &Weekday::ALL, Weekday::name).map(|day| day.value),
        streaks: record.flag("streaks").unwrap_or_default(),
        notes: record.number("notes").unwrap_or_default(),
    }
}

pub(super) fn scale(record: &Record<'_>, reading: &Reading, problems: &mut Vec<Problem>) -> Scale {
    let words = counted(record, "words", (2, usize::from(LONGEST_SCALE) + 1), reading, problems);
    let (from, to) = if words.len() > 1 { (1, words.len() as u8) } else { ends(record, problems) };
    Scale {
        from,
        to,
        low: record.prose("low", reading, problems),
        high: record.prose("high", reading, problems),
        words,
        faces: record.flag("faces").unwrap_or_default(),
        before_and_after: record.flag("before-and-after").unwrap_or_default(),
        items: record.proses("items", reading, problems),
    }
}

/// The first number and the last. Faces are five where nothing is said: more can't be told apart.
fn ends(record: &Record<'_>, problems: &mut Vec<Problem>) -> (u8, u8) {
    let from: u8 = record.number("from").unwrap_or(1);
    let (least, most) = (from + 1, from + LONGEST_SCALE);
    let written: Option<u8> = record.number("to");
    if let Some((to, node)) = written.zip(record.value("to"))
        && !(least..=most).contains(&to)
    {
        problems.push(out_of_range(node, "to", to.into(), (least.into(), most.into())));
    }
    let usual = if record.flag("faces") == Some(true) { from + 4 } else { 10 };
    (from, written.unwrap_or(usual).clamp(least, most))
}

pub(super) fn plan(record: &Record<'_>, reading: &Reading, problems: &mut Vec<Problem>) -> Plan {
    let fields = record.values("fields").iter();
    Plan { fields: fields.filter_map(|node| plan_field(node, reading, problems)).collect() }
}

fn plan_field(node: &Node, reading: &Reading, problems: &mut Vec<Problem>) -> Option<PlanField> {
    if node.mapping().is_none() {
        return Some(PlanField::Labelled { label: record::prose(node, reading, problems)?, lines: 1 });
    }
    let record = Record::new(node, &LABELLED);
    let lines: Option<u8> = record.number("lines");
    if record.entries().any(|(name, ..)| name == "if" || name == "then") {
        let mut prose = |name| record.prose(name, reading, problems);
        return Some(PlanField::IfThen { when: prose("if"), then: prose("then"), lines: lines.unwrap_or(2) });
    }
    let label = record.prose("label", reading, problems);
    if label.is_none() {
        let (key, inside) = ("label".to_owned(), LABELLED.name.to_owned());
        let kind = ProblemKind::MissingKey { key, inside, example: "When".to_owned() };
        problems.push(Problem::new(inspection::place_of(node), kind));
    }
    Some(PlanField::Labelled { label: label?, lines: lines.unwrap_or(1) })
}

pub(super) fn letter(record: &Record<'_>, reading: &Reading, problems: &mut Vec<Problem>) -> Letter {
    Letter {
        greeting: record.prose("greeting", reading, problems),
        cross_out: record.proses("cross-out", reading, problems),
        starters: record.proses("starters", reading, problems),
        lines: record.number("lines").unwrap_or(2),
        closing: record.prose("closing", reading, problems),
    }
}

pub(super) fn log(record: &Record<'_>, reading: &Reading, problems: &mut Vec<Problem>) -> Log {
    let columns = counted(record, "columns", (1, MOST_COLUMNS), reading, problems);
    Log { columns, rows: record.number("rows").unwrap_or(10) }
}

pub(super) fn thought(record: &Record<'_>, reading: &Reading, problems: &mut Vec<Problem>) -> ThoughtRecord {
    ThoughtRecord {
        fields: counted(record, "fields", (2, MOST_BOXES), reading, problems),
        entries: record.number("entries").unwrap_or(1),
        lines: record.number("lines").unwrap_or(4),
    }
}

pub(super) fn balance(record: &Record<'_>, reading: &Reading, problems: &mut Vec<Problem>) -> Balance {
    Balance {
        options: counted(record, "options", (2, 2), reading, problems),
        sides: counted(record, "sides", (2, 2), reading, problems),
        lines: record.number("lines").unwrap_or(5),
    }
}

pub(super) fn agreement(record: &Record<'_>, reading: &Reading, problems: &mut Vec<Problem>) -> Agreement {
    Agreement {
        statements: record.proses("statements", reading, problems),
        blanks: record.number("blanks").unwrap_or(0),
        signatures: counted(record, "signatures", (1, MOST_SIGNERS), reading, problems),
    }
}

/// What somebody else wrote, no more than there is to write.
pub(super) fn example(
    record: &Record<'_>,
    kind: &WorksheetKind,
    reading: &Reading,
    problems: &mut Vec<Problem>,
) -> Vec<Prose> {
    let most = match kind {
        WorksheetKind::Prompt(_) => 1,
        WorksheetKind::Plan(plan) => plan.fields.len(),
        WorksheetKind::Letter(letter) => letter.starters.len(),
        WorksheetKind::Log(log) => log.columns.len(),
        WorksheetKind::Record(record) => record.fields.len(),
        WorksheetKind::Checklist(_)
        | WorksheetKind::Tracker(_)
        | WorksheetKind::Scale(_)
        | WorksheetKind::Balance(_)
        | WorksheetKind::Agreement(_) => return Vec::new(),
    };
    counted(record, "example", (1, most), reading, problems)
}

/// A list of prose with a number of items that fits the sheet; those too many are left out. A list that isn't there is empty.
fn counted(
    record: &Record<'_>,
    name: &'static str,
    (least, most): (usize, usize),
    reading: &Reading,
    problems: &mut Vec<Problem>,
) -> Vec<Prose> {
    let mut items = record.proses(name, reading, problems);
    let fits = (least..=most).contains(&items.len());
    if let Some(node) = record.value(name).filter(|_| !items.is_empty() && !fits) {
        let kind = ProblemKind::WrongLength { key: name.to_owned(), items: items.len(), least, most };
        problems.push(Problem::new(node.span, kind));
        items.truncate(most);
    }
    items
}

fn out_of_range(node: &Node, key: &str, value: i64, (least, most): (i64, i64)) -> Problem {
    let kind = ProblemKind::OutOfRange { key: key.to_owned(), value: value.to_string(), least, most };
    Problem::new(node.span, kind)
}
