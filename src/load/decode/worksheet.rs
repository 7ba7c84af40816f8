//! Worksheets: the YAML inside a fenced block whose info string names the component.

mod kinds;
mod tables;

pub(super) use tables::TABLES;

use super::record::Record;
use crate::{
    load::{Problem, ProblemKind, Reading, key},
    model::{Worksheet, WorksheetKind},
    text::{Fragment, Span, Spanned},
};

/// The info strings that name a worksheet.
pub const WORKSHEETS: [&str; 10] =
    ["checklist", "prompt", "tracker", "scale", "plan", "letter", "log", "record", "balance", "agreement"];

/// The worksheet in a block: its name, its body, and the span of the block from fence to fence.
pub fn worksheet(name: &str, body: &Fragment, span: Span, reading: &Reading, problems: &mut Vec<Problem>) -> Worksheet {
    let number = WORKSHEETS.iter().position(|known| *known == name).unwrap_or(1);
    let node = super::tree(body, problems);
    let record = super::record(&node, TABLES[number], problems);
    let kind = kind(number, &record, reading, problems);
    Worksheet {
        span,
        id: id(&record, problems),
        title: record.prose("title", reading, problems),
        ask: record.prose("ask", reading, problems),
        note: record.prose("note", reading, problems),
        example: kinds::example(&record, &kind, reading, problems),
        kind,
    }
}

fn kind(number: usize, record: &Record<'_>, reading: &Reading, problems: &mut Vec<Problem>) -> WorksheetKind {
    match WORKSHEETS[number] {
        "checklist" => WorksheetKind::Checklist(kinds::checklist(record, reading, problems)),
        "tracker" => WorksheetKind::Tracker(kinds::tracker(record, reading, problems)),
        "scale" => WorksheetKind::Scale(kinds::scale(record, reading, problems)),
        "plan" => WorksheetKind::Plan(kinds::plan(record, reading, problems)),
        "letter" => WorksheetKind::Letter(kinds::letter(record, reading, problems)),
        "log" => WorksheetKind::Log(kinds::log(record, reading, problems)),
        "record" => WorksheetKind::Record(kinds::thought(record, reading, problems)),
        "balance" => WorksheetKind::Balance(kinds::balance(record, reading, problems)),
        "agreement" => WorksheetKind::Agreement(kinds::agreement(record, reading, problems)),
        _ => WorksheetKind::Prompt(kinds::prompt(record)),
    }
}

/// The name readers' answers are kept under, which goes into addresses and pages.
fn id(record: &Record<'_>, problems: &mut Vec<Problem>) -> Option<Spanned<String>> {
    let id = record.text("id")?;
    if key::slug(&id.value).is_none() {
        problems.push(Problem::new(id.span, ProblemKind::MalformedKey { key: id.value }));
        return None;
    }
    Some(id)
}
