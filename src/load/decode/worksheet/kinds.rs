//! What each worksheet comes to, with the numbers that count where none is written.

use super::tables::LABELLED;
use crate::{
    load::{
        Problem, ProblemKind, Reading,
        decode::record::{self, Record},
        yaml::Node,
    },
    model::worksheet::{Checklist, Letter, Log, Plan, PlanField, Prompt, Scale, Tracker},
};

/// How far the last number of a scale may lie above the first.
const LONGEST_SCALE: u8 = 20;

/// How many columns fit a page.
const MOST_COLUMNS: usize = 8;

pub(super) fn checklist(record: &Record<'_>, reading: &Reading, problems: &mut Vec<Problem>) -> Checklist {
    Checklist { items: record.proses("items", reading, problems) }
}

pub(super) fn prompt(record: &Record<'_>) -> Prompt {
    Prompt { lines: record.number("lines").unwrap_or(4) }
}

pub(super) fn tracker(record: &Record<'_>, reading: &Reading, problems: &mut Vec<Problem>) -> Tracker {
    Tracker { days: record.number("days").unwrap_or(7), rows: record.proses("rows", reading, problems) }
}

pub(super) fn scale(record: &Record<'_>, reading: &Reading, problems: &mut Vec<Problem>) -> Scale {
    let from: u8 = record.number("from").unwrap_or(1);
    let (least, most) = (from + 1, from + LONGEST_SCALE);
    let written: Option<u8> = record.number("to");
    if let Some((to, node)) = written.zip(record.value("to"))
        && !(least..=most).contains(&to)
    {
        problems.push(out_of_range(node, "to", to.into(), (least.into(), most.into())));
    }
    Scale {
        from,
        to: written.unwrap_or(10).clamp(least, most),
        low: record.prose("low", reading, problems),
        high: record.prose("high", reading, problems),
        items: record.proses("items", reading, problems),
    }
}

pub(super) fn plan(record: &Record<'_>, reading: &Reading, problems: &mut Vec<Problem>) -> Plan {
    let fields = record.values("fields").iter();
    Plan { fields: fields.filter_map(|node| plan_field(node, reading, problems)).collect() }
}

fn plan_field(node: &Node, reading: &Reading, problems: &mut Vec<Problem>) -> Option<PlanField> {
    if node.mapping().is_none() {
        return Some(PlanField { label: record::prose(node, reading, problems)?, lines: 1 });
    }
    let record = Record::new(node, &LABELLED);
    let lines = record.number("lines").unwrap_or(1);
    Some(PlanField { label: record.prose("label", reading, problems)?, lines })
}

pub(super) fn letter(record: &Record<'_>, reading: &Reading, problems: &mut Vec<Problem>) -> Letter {
    Letter {
        greeting: record.prose("greeting", reading, problems),
        starters: record.proses("starters", reading, problems),
        lines: record.number("lines").unwrap_or(2),
        closing: record.prose("closing", reading, problems),
    }
}

pub(super) fn log(record: &Record<'_>, reading: &Reading, problems: &mut Vec<Problem>) -> Log {
    let mut columns = record.proses("columns", reading, problems);
    if let Some(node) = record.value("columns").filter(|_| columns.len() > MOST_COLUMNS) {
        problems.push(out_of_range(node, "columns", columns.len() as i64, (1, MOST_COLUMNS as i64)));
        columns.truncate(MOST_COLUMNS);
    }
    Log { columns, rows: record.number("rows").unwrap_or(10) }
}

fn out_of_range(node: &Node, key: &str, value: i64, (least, most): (i64, i64)) -> Problem {
    let kind = ProblemKind::OutOfRange { key: key.to_owned(), value: value.to_string(), least, most };
    Problem::new(node.span, kind)
}
