//! Worksheets: what is asked, and what there is to fill in, under the names they have in YAML.

use super::block::Text;
use crate::model::{Prose, Worksheet, WorksheetKind, worksheet::PlanField};
use serde::Serialize;
use std::collections::BTreeMap;

/// A worksheet.
#[derive(Serialize)]
pub struct Sheet<'a> {
    worksheet: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    anchor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ask: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    /// What somebody else wrote there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    example: Vec<String>,
    /// What there is to fill in.
    #[serde(flatten)]
    fields: BTreeMap<&'a str, Value>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Value {
    Number(u16),
    Text(String),
    Texts(Vec<String>),
    Flag(bool),
    Fields(Vec<Field>),
}

/// A field of a plan: with a label, or with what may happen and what one does then.
#[derive(Serialize)]
struct Field {
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    when: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    then: Option<String>,
    lines: u8,
}

impl Sheet<'_> {
    /// A worksheet of a guide.
    pub fn of(sheet: &Worksheet, text: Text<'_>) -> Self {
        Self {
            worksheet: sheet.kind.name(),
            anchor: text.links.and_then(|links| links.worksheet_anchor(sheet.span.start)),
            title: sheet.title.as_ref().map(Prose::plain),
            ask: sheet.ask.as_ref().map(Prose::plain),
            note: sheet.note.as_ref().map(Prose::plain),
            example: sheet.example.iter().map(Prose::plain).collect(),
            fields: fields(&sheet.kind),
        }
    }
}

fn field(field: &PlanField) -> Field {
    let plain = |prose: &Option<Prose>| prose.as_ref().map(Prose::plain);
    match field {
        PlanField::Labelled { label, lines } => {
            Field { label: Some(label.plain()), when: None, then: None, lines: *lines }
        }
        PlanField::IfThen { when, then, lines } => {
            Field { label: None, when: plain(when), then: plain(then), lines: *lines }
        }
    }
}

fn fields(kind: &WorksheetKind) -> BTreeMap<&'static str, Value> {
    let number = |number: u8| Value::Number(number.into());
    let word = |word: &str| Value::Text(word.to_owned());
    let texts = |texts: &[Prose]| Value::Texts(texts.iter().map(Prose::plain).collect());
    let mut fields = BTreeMap::new();
    let mut add = |name, value| drop(fields.insert(name, value));
    match kind {
        WorksheetKind::Checklist(checklist) => add("items", texts(&checklist.items)),
        WorksheetKind::Prompt(prompt) => {
            add("lines", number(prompt.lines));
            add("space", word(prompt.space.name()));
        }
        WorksheetKind::Tracker(tracker) => {
            add("days", Value::Number(tracker.days));
            add("rows", texts(&tracker.rows));
            tracker.start.iter().for_each(|start| add("start", word(start.name())));
            add("streaks", Value::Flag(tracker.streaks));
            add("notes", number(tracker.notes));
        }
        WorksheetKind::Scale(scale) => {
            add("from", number(scale.from));
            add("to", number(scale.to));
            scale.low.iter().for_each(|low| add("low", Value::Text(low.plain())));
            scale.high.iter().for_each(|high| add("high", Value::Text(high.plain())));
            add("words", texts(&scale.words));
            add("faces", Value::Flag(scale.faces));
            add("before-and-after", Value::Flag(scale.before_and_after));
            add("items", texts(&scale.items));
        }
        WorksheetKind::Plan(plan) => {
            add("fields", Value::Fields(plan.fields.iter().map(field).collect()));
        }
        WorksheetKind::Letter(letter) => {
            letter.greeting.iter().for_each(|greeting| add("greeting", Value::Text(greeting.plain())));
            add("cross-out", texts(&letter.cross_out));
            add("starters", texts(&letter.starters));
            add("lines", number(letter.lines));
            letter.closing.iter().for_each(|closing| add("closing", Value::Text(closing.plain())));
        }
        WorksheetKind::Log(log) => {
            add("columns", texts(&log.columns));
            add("rows", number(log.rows));
        }
        WorksheetKind::Record(record) => {
            add("fields", texts(&record.fields));
            add("entries", number(record.entries));
            add("lines", number(record.lines));
        }
        WorksheetKind::Balance(balance) => {
            add("options", texts(&balance.options));
            add("sides", texts(&balance.sides));
            add("lines", number(balance.lines));
        }
        WorksheetKind::Agreement(agreement) => {
            add("statements", texts(&agreement.statements));
            add("blanks", number(agreement.blanks));
            add("signatures", texts(&agreement.signatures));
        }
    }
    fields
}
