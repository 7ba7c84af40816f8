//! Worksheets as their templates see them: a frame that all share, and what there is to fill in.

use super::{html::Html, inline::Setting, places};
use crate::{
    link::{AFTER, Route, fields},
    model::{
        Prose, Worksheet, WorksheetKind,
        worksheet::{PlanField, Scale, Space},
    },
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
    /// What somebody else wrote.
    example: Vec<Written>,
    /// Whether it has styles that few worksheets need.
    is_rare: bool,
    /// The same sheet in the workbook.
    print: Option<String>,
    sheet: Fill,
}

/// What there is to fill in.
#[derive(Serialize)]
#[serde(untagged)]
enum Fill {
    Checklist { items: Vec<Field> },
    Prompt { name: String, lines: u8, space: &'static str },
    Tracker { days: u16, rows: Vec<Field>, weekdays: Vec<String>, streaks: bool, notes: u8 },
    Scale { points: Vec<Point>, is_long: bool, low: Html, high: Html, times: Vec<Time>, items: Vec<Field> },
    Plan { fields: Vec<Planned> },
    Letter { greeting: Option<Html>, cross_out: Vec<Field>, starters: Vec<Field>, lines: u8, closing: Option<Html> },
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

/// What somebody else wrote, and what it was written to.
#[derive(Serialize)]
struct Written {
    to: Html,
    words: Html,
}

/// A number of a scale: the mouth of the face in its place, and what it means.
#[derive(Serialize)]
struct Point {
    value: u8,
    face: String,
    word: Html,
}

/// Once, or before something and after it: what that is called, and what stands behind the name of a field.
#[derive(Serialize)]
struct Time {
    label: String,
    suffix: &'static str,
}

/// A field of a plan.
#[derive(Serialize)]
#[serde(untagged)]
enum Planned {
    Labelled(Field),
    /// What may happen, where that is said, and how what one does then begins.
    IfThen {
        name: String,
        when: Option<Html>,
        then: Option<Html>,
        lines: u8,
    },
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
            example: example(worksheet, setting),
            is_rare: is_rare(worksheet),
            print: printed,
            sheet: fill(worksheet, setting),
        }
    }
}

fn example(worksheet: &Worksheet, setting: &Setting<'_>) -> Vec<Written> {
    let written = |(to, words): (Option<&Prose>, &Prose)| Written {
        to: to.map(|to| setting.html(to)).unwrap_or_default(),
        words: setting.html(words),
    };
    worksheet.exemplified().into_iter().map(written).collect()
}

/// Whether it has styles that few worksheets need.
fn is_rare(worksheet: &Worksheet) -> bool {
    let by_itself = match &worksheet.kind {
        WorksheetKind::Record(_) | WorksheetKind::Balance(_) | WorksheetKind::Agreement(_) | WorksheetKind::Log(_) => {
            true
        }
        WorksheetKind::Prompt(prompt) => prompt.space != Space::Ruled,
        WorksheetKind::Tracker(tracker) => tracker.start.is_some() || tracker.streaks || tracker.notes > 0,
        WorksheetKind::Scale(scale) => {
            scale.faces || scale.before_and_after || !scale.words.is_empty() || is_long(scale)
        }
        WorksheetKind::Plan(plan) => plan.fields.iter().any(|field| matches!(field, PlanField::IfThen { .. })),
        WorksheetKind::Letter(letter) => !letter.cross_out.is_empty(),
        WorksheetKind::Checklist(_) => false,
    };
    by_itself || !worksheet.example.is_empty()
}

/// Whether its numbers need more than one row. Words have as many rows as they need anyway.
fn is_long(scale: &Scale) -> bool {
    scale.words.is_empty() && scale.to - scale.from > if scale.faces { 5 } else { 10 }
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
        WorksheetKind::Prompt(prompt) => {
            Fill::Prompt { name: names.next().unwrap_or_default(), lines: prompt.lines, space: prompt.space.name() }
        }
        WorksheetKind::Tracker(tracker) => Fill::Tracker {
            days: tracker.days,
            rows: all(&at_least_one(&tracker.rows)),
            weekdays: tracker.start.map(|first| setting.desk.strings.weekdays(first)).unwrap_or_default(),
            streaks: tracker.streaks,
            notes: tracker.notes,
        },
        WorksheetKind::Scale(scale) => Fill::Scale {
            points: points(scale, setting),
            is_long: is_long(scale),
            low: scale.low.as_ref().map(html).unwrap_or_default(),
            high: scale.high.as_ref().map(html).unwrap_or_default(),
            times: times(scale, setting),
            items: all(&at_least_one(&scale.items)),
        },
        WorksheetKind::Plan(plan) => {
            let planned = |plan: &PlanField| match plan {
                PlanField::Labelled { label, lines } => Planned::Labelled(field(html(label), *lines)),
                PlanField::IfThen { when, then, lines } => Planned::IfThen {
                    name: field(Html::default(), 0).name,
                    when: when.as_ref().map(html),
                    then: then.as_ref().map(html),
                    lines: *lines,
                },
            };
            Fill::Plan { fields: plan.fields.iter().map(planned).collect() }
        }
        WorksheetKind::Letter(letter) => Fill::Letter {
            greeting: letter.greeting.as_ref().map(html),
            starters: all(&letter.starters),
            cross_out: all(&letter.cross_out),
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

fn points(scale: &Scale, setting: &Setting<'_>) -> Vec<Point> {
    let last = scale.to - scale.from;
    let point = |(at, value): (usize, u8)| Point {
        value,
        face: if scale.faces { mouth(f64::from(value - scale.from) / f64::from(last.max(1))) } else { String::new() },
        word: scale.words.get(at).map(|word| setting.html(word)).unwrap_or_default(),
    };
    (scale.from..=scale.to).enumerate().map(point).collect()
}

/// The line of a face's mouth, from sad, 0, to glad, 1.
fn mouth(mood: f64) -> String {
    let bend = mood - 0.5;
    format!("M7.5 {:.1}Q12 {:.1} 16.5 {0:.1}", 15.5 - 3.0 * bend, 15.5 + 7.0 * bend)
}

fn times(scale: &Scale, setting: &Setting<'_>) -> Vec<Time> {
    if scale.before_and_after {
        let time = |name, suffix| Time { label: setting.desk.say(name, &[]), suffix };
        vec![time("before", ""), time("after", AFTER)]
    } else {
        vec![Time { label: String::new(), suffix: "" }]
    }
}

/// What is asked of each way of a balance that asks nothing itself.
fn sides(setting: &Setting<'_>) -> Vec<Html> {
    ["site-balance-for", "site-balance-against"].map(|name| Html::of(&setting.desk.strings.get(name, &[]))).into()
}
