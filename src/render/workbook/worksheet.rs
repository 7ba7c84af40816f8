//! Worksheets as the templates take them: a frame all of them share, and what each has to fill in.

use super::{
    printable::Printable,
    rich::{Rich, is_blank, text},
    scope::Scope,
};
use crate::{
    link::fields,
    model::{
        Prose, Worksheet, WorksheetKind,
        worksheet::{PlanField, Weekday},
    },
};
use serde::Serialize;

/// A worksheet.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Sheet {
    kind: &'static str,
    id: String,
    /// What the names of its fields begin with.
    place: String,
    /// The names of what there is to fill in, in its order, as on the page of the site.
    names: Vec<String>,
    /// Its label, and the name of its place in the PDF.
    pub(super) anchor: String,
    number: usize,
    /// Which of its blank copies this is; 0 where it stands in its guide.
    copy: u8,
    title: Printable,
    ask: Rich,
    note: Rich,
    /// What somebody else wrote.
    example: Vec<Written>,
    #[serde(flatten)]
    fields: Fields,
}

/// What somebody else wrote, and what it was written to.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Written {
    to: Rich,
    words: Rich,
}

/// What there is to fill in.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
enum Fields {
    Checklist { items: Vec<Rich> },
    Prompt { lines: u8, space: &'static str },
    Tracker { days: u16, rows: Vec<Rich>, weekdays: Vec<Printable>, streaks: bool, notes: u8 },
    Scale { from: u8, to: u8, low: Rich, high: Rich, words: Vec<Rich>, faces: bool, twice: bool, items: Vec<Rich> },
    Plan { fields: Vec<Field> },
    Letter { greeting: Printable, cross_out: Vec<Rich>, starters: Vec<Rich>, lines: u8, closing: Printable },
    Log { columns: Vec<Rich>, rows: u8 },
    Record { fields: Vec<Rich>, entries: u8, lines: u8 },
    Balance { options: Vec<Rich>, sides: Vec<Rich>, lines: u8 },
    Agreement { statements: Vec<Rich>, blanks: u8, signatures: Vec<Rich> },
}

/// A field of a plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
enum Field {
    /// A label, and lines.
    Labelled { label: Rich, lines: u8 },
    /// What may happen, empty where that is to be written, too, and how what one does then begins.
    IfThen {
        #[serde(rename = "if")]
        when: Rich,
        then: Rich,
        lines: u8,
    },
}

impl Sheet {
    /// A blank copy of it.
    pub(super) fn copied(&self, copy: u8) -> Self {
        Self {
            copy,
            id: format!("{}-{copy}", self.id),
            place: format!("{}/copy-{copy}", self.place),
            anchor: format!("{}/{copy}", self.anchor),
            ..self.clone()
        }
    }
}

impl Scope<'_> {
    /// A worksheet as its template takes it.
    pub(super) fn sheet(&self, sheet: &Worksheet) -> Sheet {
        let (number, id, anchor) = self.next_sheet(sheet.span.start);
        let kind = sheet.kind.name();
        let title = sheet.title.as_ref().map(|title| Printable::title(self.plain(title).as_str())).unwrap_or_default();
        let written =
            |(to, words): (Option<&Prose>, &Prose)| Written { to: self.rich_or_none(to), words: self.rich(words) };
        let example = sheet.exemplified().into_iter().map(written).collect();
        let sheet = Sheet {
            kind,
            place: format!("{}/{id}", self.guide.slug),
            names: fields(sheet),
            id,
            anchor,
            number,
            copy: 0,
            title: title.or(|| self.word(&format!("sheet-{kind}"), &[])),
            ask: self.rich_or_none(sheet.ask.as_ref()),
            note: self.rich_or_none(sheet.note.as_ref()),
            example,
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
            WorksheetKind::Prompt(prompt) => Fields::Prompt { lines: prompt.lines, space: prompt.space.name() },
            WorksheetKind::Tracker(tracker) => Fields::Tracker {
                days: tracker.days.max(1),
                rows: or_one_blank(all(&tracker.rows)),
                weekdays: tracker.start.map(|first| self.weekdays(first)).unwrap_or_default(),
                streaks: tracker.streaks,
                notes: tracker.notes,
            },
            WorksheetKind::Scale(scale) => Fields::Scale {
                from: scale.from,
                to: scale.to.max(scale.from.saturating_add(1)),
                low: self.rich_or_none(scale.low.as_ref()),
                high: self.rich_or_none(scale.high.as_ref()),
                words: all(&scale.words),
                faces: scale.faces,
                twice: scale.before_and_after,
                items: all(&scale.items),
            },
            WorksheetKind::Plan(plan) => {
                Fields::Plan { fields: plan.fields.iter().map(|field| self.field(field)).collect() }
            }
            WorksheetKind::Letter(letter) => Fields::Letter {
                greeting: plain(letter.greeting.as_ref()),
                cross_out: all(&letter.cross_out),
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
        match field {
            PlanField::Labelled { label, lines } => Field::Labelled { label: self.rich(label), lines: (*lines).max(1) },
            PlanField::IfThen { when, then, lines } => Field::IfThen {
                when: self.rich_or_none(when.as_ref()),
                then: self.rich_or_none(then.as_ref()),
                lines: (*lines).max(1),
            },
        }
    }

    fn weekdays(&self, first: Weekday) -> Vec<Printable> {
        self.strings.weekdays(first).iter().map(|day| Printable::line(day)).collect()
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
