//! Worksheets as their templates see them: a frame that all share, and what there is to fill in.

use super::{html::Html, inline::Setting};
use crate::{
    link::Route,
    model::{Prose, Worksheet, WorksheetKind, worksheet::PlanField},
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
    Checklist { items: Vec<Html> },
    Prompt { lines: u8 },
    Tracker { days: u16, rows: Vec<Html> },
    Scale { points: Vec<u8>, low: Html, high: Html, items: Vec<Html> },
    Plan { fields: Vec<Field> },
    Letter { greeting: Option<Html>, starters: Vec<Html>, lines: u8, closing: Option<Html> },
    Log { columns: Vec<Html>, rows: u8 },
}

#[derive(Serialize)]
struct Field {
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
        let kind = || Html::of(&desk.strings.get(&format!("site-{name}"), &[]));
        Self {
            name,
            id: id.unwrap_or_else(|| format!("worksheet-{}", worksheet.span.start)),
            level,
            title: worksheet.title.as_ref().map_or_else(kind, html),
            ask: worksheet.ask.as_ref().map(html),
            note: worksheet.note.as_ref().map(html),
            print: printed,
            sheet: fill(&worksheet.kind, setting),
        }
    }
}

fn fill(kind: &WorksheetKind, setting: &Setting<'_>) -> Fill {
    let html = |prose: &Prose| setting.html(prose);
    let all = |list: &[Prose]| list.iter().map(html).collect::<Vec<_>>();
    match kind {
        WorksheetKind::Checklist(checklist) => Fill::Checklist { items: all(&checklist.items) },
        WorksheetKind::Prompt(prompt) => Fill::Prompt { lines: prompt.lines },
        WorksheetKind::Tracker(tracker) => Fill::Tracker { days: tracker.days, rows: at_least_one(all(&tracker.rows)) },
        WorksheetKind::Scale(scale) => Fill::Scale {
            points: (scale.from..=scale.to).collect(),
            low: scale.low.as_ref().map(html).unwrap_or_default(),
            high: scale.high.as_ref().map(html).unwrap_or_default(),
            items: at_least_one(all(&scale.items)),
        },
        WorksheetKind::Plan(plan) => {
            let field = |field: &PlanField| Field { label: html(&field.label), lines: field.lines };
            Fill::Plan { fields: plan.fields.iter().map(field).collect() }
        }
        WorksheetKind::Letter(letter) => Fill::Letter {
            greeting: letter.greeting.as_ref().map(html),
            starters: all(&letter.starters),
            lines: letter.lines,
            closing: letter.closing.as_ref().map(html),
        },
        WorksheetKind::Log(log) => Fill::Log { columns: all(&log.columns), rows: log.rows },
    }
}

/// A tracker or scale without rows of its own has one without a label.
fn at_least_one(mut rows: Vec<Html>) -> Vec<Html> {
    if rows.is_empty() {
        rows.push(Html::default());
    }
    rows
}
