//! Worksheets as the templates take them: a frame all of them share, and what each has to fill in.

use super::{
    printable::Printable,
    rich::{Rich, is_blank, text},
    scope::Scope,
};
use crate::model::{Worksheet, WorksheetKind, worksheet::PlanField};
use serde::Serialize;

/// A worksheet.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Sheet {
    kind: &'static str,
    id: String,
    /// Its label, and the name of its place in the PDF.
    pub(super) anchor: String,
    number: usize,
    /// Which of its blank copies this is; 0 where it stands in its guide.
    copy: u8,
    title: Printable,
    ask: Rich,
    note: Rich,
    #[serde(flatten)]
    fields: Fields,
}

/// What there is to fill in.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
enum Fields {
    Checklist { items: Vec<Rich> },
    Prompt { lines: u8 },
    Tracker { days: u16, rows: Vec<Rich> },
    Scale { from: u8, to: u8, low: Rich, high: Rich, items: Vec<Rich> },
    Plan { fields: Vec<Field> },
    Letter { greeting: Printable, starters: Vec<Rich>, lines: u8, closing: Printable },
    Log { columns: Vec<Rich>, rows: u8 },
    Record { fields: Vec<Rich>, entries: u8, lines: u8 },
    Balance { options: Vec<Rich>, sides: Vec<Rich>, lines: u8 },
    Agreement { statements: Vec<Rich>, blanks: u8, signatures: Vec<Rich> },
}

/// A labelled field.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Field {
    label: Rich,
    lines: u8,
}

impl Sheet {
    /// A blank copy of it.
    pub(super) fn copied(&self, copy: u8) -> Self {
        Self { copy, id: format!("{}-{copy}", self.id), anchor: format!("{}/{copy}", self.anchor), ..self.clone() }
    }
}

impl Scope<'_> {
    /// A worksheet as its template takes it.
    pub(super) fn sheet(&self, sheet: &Worksheet) -> Sheet {
        let (number, id, anchor) = self.next_sheet(sheet.span.start);
        let kind = sheet.kind.name();
        let title = sheet.title.as_ref().map(|title| Printable::title(self.plain(title).as_str())).unwrap_or_default();
        let sheet = Sheet {
            kind,
            id,
            anchor,
            number,
            copy: 0,
            title: title.or(|| self.word(&format!("sheet-{kind}"), &[])),
            ask: self.rich_or_none(sheet.ask.as_ref()),
            note: self.rich_or_none(sheet.note.as_ref()),
            fields: self.fields(&sheet.kind),
        };
        self.met_sheet(&sheet);
        sheet
    }

    fn fields(&self, kind: &WorksheetKind) -> Fields {
        let all = |prose: &[_]| prose.iter().map(|prose| self.rich(prose)).collect::<Vec<Rich>>();
        let plain = |prose: Option<&_>| prose.map(|prose| self.plain(prose)).unwrap_or_default();
        match kind {
            WorksheetKind::Checklist(checklist) => Fields::Checklist { items: all(&checklist.items) },
            WorksheetKind::Prompt(prompt) => Fields::Prompt { lines: prompt.lines },
            WorksheetKind::Tracker(tracker) => {
                Fields::Tracker { days: tracker.days.max(1), rows: or_one_blank(all(&tracker.rows)) }
            }
            WorksheetKind::Scale(scale) => Fields::Scale {
                from: scale.from,
                to: scale.to.max(scale.from.saturating_add(1)),
                low: self.rich_or_none(scale.low.as_ref()),
                high: self.rich_or_none(scale.high.as_ref()),
                items: all(&scale.items),
            },
            WorksheetKind::Plan(plan) => {
                Fields::Plan { fields: plan.fields.iter().map(|field| self.field(field)).collect() }
            }
            WorksheetKind::Letter(letter) => Fields::Letter {
                greeting: plain(letter.greeting.as_ref()),
                starters: all(&letter.starters),
                lines: letter.lines,
                closing: plain(letter.closing.as_ref()),
            },
            WorksheetKind::Log(log) => Fields::Log { columns: or_one_blank(all(&log.columns)), rows: log.rows },
            WorksheetKind::Record(record) => Fields::Record {
                fields: or_one_blank(all(&record.fields)),
                entries: record.entries.max(1),
                lines: record.lines.max(1),
            },
            WorksheetKind::Balance(balance) => Fields::Balance {
                options: two(all(&balance.options), [Rich::new(), Rich::new()]),
                sides: two(all(&balance.sides), ["for", "against"].map(|side| self.side(side))),
                lines: balance.lines.max(1),
            },
            WorksheetKind::Agreement(agreement) => Fields::Agreement {
                statements: all(&agreement.statements),
                blanks: agreement.blanks,
                signatures: or_one_blank(all(&agreement.signatures)),
            },
        }
    }

    fn side(&self, side: &str) -> Rich {
        text(self.word(&format!("balance-{side}"), &[]).as_str())
    }

    fn field(&self, field: &PlanField) -> Field {
        Field { label: self.rich(&field.label), lines: field.lines.max(1) }
    }
}

/// Two of something, those that are missing taken from others.
fn two(mut written: Vec<Rich>, otherwise: [Rich; 2]) -> Vec<Rich> {
    let others = otherwise.into_iter().skip(written.len());
    written.extend(others);
    written.truncate(2);
    written
}

/// A table needs one row or column, if only without a name.
fn or_one_blank(mut rows: Vec<Rich>) -> Vec<Rich> {
    if rows.iter().all(|row| is_blank(row)) {
        rows.truncate(1);
    }
    if rows.is_empty() {
        rows.push(Rich::new());
    }
    rows
}
