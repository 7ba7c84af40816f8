//! Worksheets: what is asked, and what there is to fill in, under the names they have in YAML.

use super::block::Text;
use crate::model::{Prose, Worksheet, WorksheetKind};
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
            fields: fields(&sheet.kind),
        }
    }
}

fn fields(kind: &WorksheetKind) -> BTreeMap<&'static str, Value> {
    let number = |number: u8| Value::Number(number.into());
    let texts = |texts: &[Prose]| Value::Texts(texts.iter().map(Prose::plain).collect());
    let mut fields = BTreeMap::new();
    let mut add = |name, value| drop(fields.insert(name, value));
    match kind {
        WorksheetKind::Checklist(checklist) => add("items", texts(&checklist.items)),
        WorksheetKind::Prompt(prompt) => add("lines", number(prompt.lines)),
        WorksheetKind::Tracker(tracker) => {
            add("days", Value::Number(tracker.days));
            add("rows", texts(&tracker.rows));
        }
        WorksheetKind::Scale(scale) => {
            add("from", number(scale.from));
            add("to", number(scale.to));
            scale.low.iter().for_each(|low| add("low", Value::Text(low.plain())));
            scale.high.iter().for_each(|high| add("high", Value::Text(high.plain())));
            add("items", texts(&scale.items));
        }
        WorksheetKind::Plan(plan) => {
            add("fields", Value::Texts(plan.fields.iter().map(|field| field.label.plain()).collect()));
        }
        WorksheetKind::Letter(letter) => {
            letter.greeting.iter().for_each(|greeting| add("greeting", Value::Text(greeting.plain())));
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
