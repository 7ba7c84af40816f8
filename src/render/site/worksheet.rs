//! Worksheets as their templates see them: a frame that all share, and what there is to fill in.

use super::{html::Html, inline::Setting, places};
use crate::{
    link::{Route, fields},
    model::{Prose, Worksheet, WorksheetKind},
};
use serde::Serialize;

/// A worksheet: the frame that all share.
#[derive(Serialize)]
pub struct Sheet {
    /// The component's name, which is that of its template.
    name: &'static str,
    id: String,
    level: u8,
    title: Html,
    ask: Option<Html>,
    note: Option<Html>,
    /// The same sheet in the workbook.
    print: Option<String>,
    sheet: Fill,
}

/// What there is to fill in.
#[derive(Serialize)]
#[serde(untagged)]
enum Fill {
    Checklist { items: Vec<Field> },
    Prompt { name: String, lines: u8 },
    Tracker { days: u16, rows: Vec<Field> },
    Scale { points: Vec<u8>, low: Html, high: Html, items: Vec<Field> },
    Plan { fields: Vec<Field> },
    Letter { greeting: Option<Html>, starters: Vec<Field>, lines: u8, closing: Option<Html> },
    Log { columns: Vec<Field>, rows: u8 },
    Record { boxes: Vec<Field>, entries: u8 },
    Balance { options: Vec<Field>, sides: Vec<Html>, lines: u8 },
    Agreement { statements: Vec<Html>, blanks: u8, signatures: Vec<Field> },
}

/// Something to fill in: the name it is kept under, and its label, empty for the only field of a worksheet.
#[derive(Serialize)]
struct Field {
    name: String,
    label: Html,
    lines: u8,
}

impl Sheet {
    /// A worksheet whose headline is of this level.
    pub fn of(worksheet: &Worksheet, level: u8, setting: &Setting<'_>) -> Self {
        let desk = setting.desk;
        let links = setting.guide.and_then(|slug| desk.book.links.guides.get(slug));
        let id = links.and_then(|links| links.worksheet_anchor(worksheet.span.start));
        let named = |id: &str| id.strip_prefix("worksheet-").unwrap_or(id).to_owned();
        let printed =
            setting.guide.filter(|_| desk.book.settings.outputs.workbook).zip(id.as_ref()).map(|(slug, id)| {
                let place = format!("nameddest=ws-{slug}-{}", named(id));
                let href = desk.routes().href(&setting.page, &Route::Workbook(slug.clone()));
                format!("{href}#{place}")
            });
        let name = worksheet.kind.name();
        let html = |prose: &Prose| setting.html(prose);
        let kind = || {
            let kind = Html::of(&desk.strings.get(&format!("site-{name}"), &[]));
            places::placed(kind, worksheet.span, &desk.book)
        };
        Self {
            name,
            id: id.unwrap_or_else(|| format!("worksheet-{}", worksheet.span.start)),
            level,
            title: worksheet.title.as_ref().map_or_else(kind, html),
            ask: worksheet.ask.as_ref().map(html),
            note: worksheet.note.as_ref().map(html),
            print: printed,
            sheet: fill(worksheet, setting),
        }
    }
}

fn fill(worksheet: &Worksheet, setting: &Setting<'_>) -> Fill {
    let html = |prose: &Prose| setting.html(prose);
    let mut names = fields(worksheet).into_iter();
    let mut field = |label: Html, lines: u8| Field { name: names.next().unwrap_or_default(), label, lines };
    let mut all = |list: &[Prose]| list.iter().map(|prose| field(html(prose), 1)).collect::<Vec<_>>();
    let only = [Prose::empty(worksheet.span)];
    let at_least_one = |list: &'_ [Prose]| if list.is_empty() { only.to_vec() } else { list.to_vec() };
    match &worksheet.kind {
        WorksheetKind::Checklist(checklist) => Fill::Checklist { items: all(&checklist.items) },
        WorksheetKind::Prompt(prompt) => Fill::Prompt { name: names.next().unwrap_or_default(), lines: prompt.lines },
        WorksheetKind::Tracker(tracker) => {
            Fill::Tracker { days: tracker.days, rows: all(&at_least_one(&tracker.rows)) }
        }
        WorksheetKind::Scale(scale) => Fill::Scale {
            points: (scale.from..=scale.to).collect(),
            low: scale.low.as_ref().map(html).unwrap_or_default(),
            high: scale.high.as_ref().map(html).unwrap_or_default(),
            items: all(&at_least_one(&scale.items)),
        },
        WorksheetKind::Plan(plan) => {
            Fill::Plan { fields: plan.fields.iter().map(|plan| field(html(&plan.label), plan.lines)).collect() }
        }
        WorksheetKind::Letter(letter) => Fill::Letter {
            greeting: letter.greeting.as_ref().map(html),
            starters: all(&letter.starters),
            lines: letter.lines,
            closing: letter.closing.as_ref().map(html),
        },
        WorksheetKind::Log(log) => Fill::Log { columns: all(&log.columns), rows: log.rows },
        WorksheetKind::Record(record) => Fill::Record {
            boxes: record.fields.iter().map(|label| field(html(label), record.lines)).collect(),
            entries: record.entries,
        },
        WorksheetKind::Balance(balance) => Fill::Balance {
            options: all(&balance.options),
            sides: if balance.sides.is_empty() { sides(setting) } else { balance.sides.iter().map(html).collect() },
            lines: balance.lines,
        },
        WorksheetKind::Agreement(agreement) => Fill::Agreement {
            statements: agreement.statements.iter().map(html).collect(),
            blanks: agreement.blanks,
            signatures: all(&at_least_one(&agreement.signatures)),
        },
    }
}

/// What is asked of each way of a balance that asks nothing itself.
fn sides(setting: &Setting<'_>) -> Vec<Html> {
    ["site-balance-for", "site-balance-against"].map(|name| Html::of(&setting.desk.strings.get(name, &[]))).into()
}
