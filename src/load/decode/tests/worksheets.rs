//! Worksheets, with what is written and with what is left out.

use super::*;
use crate::model::{
    Worksheet, WorksheetKind,
    worksheet::{PlanField, Space, Weekday},
};

fn read_worksheet(name: &str, body: &str) -> (Worksheet, Vec<(String, String)>) {
    decoded(body, |body, problems| worksheet(name, body, body.whole(), &Reading::default(), problems))
}

#[test]
fn each_worksheet_has_its_fields_and_defaults() {
    let (sheet, problems) = read_worksheet("checklist", "id: a\ntitle: T\nask: A\nnote: N\nitems: [one, 2]\n");
    assert!(matches!(&sheet.kind, WorksheetKind::Checklist(list) if list.items.len() == 2));
    assert_eq!((sheet.id.map(|id| id.value).as_deref(), problems.len()), (Some("a"), 0));
    let kind = |name, body| read_worksheet(name, body).0.kind;
    assert!(matches!(kind("prompt", "ask: x"), WorksheetKind::Prompt(prompt) if prompt.lines == 4));
    assert!(
        matches!(kind("tracker", "days: 366\nrows: x"), WorksheetKind::Tracker(tracker) if tracker.days == 366 && tracker.rows.len() == 1)
    );
    assert!(matches!(kind("scale", "title: x"), WorksheetKind::Scale(scale) if (scale.from, scale.to) == (1, 10)));
    assert!(
        matches!(kind("scale", "faces: true"), WorksheetKind::Scale(scale) if (scale.to, scale.faces) == (5, true))
    );
    assert!(
        matches!(kind("scale", "words: [a, b, c]"), WorksheetKind::Scale(scale) if (scale.from, scale.to, scale.words.len()) == (1, 3, 3))
    );
    assert!(
        matches!(kind("tracker", "days: 7\nstart: sunday\nstreaks: true\nnotes: 2"), WorksheetKind::Tracker(it) if (it.start.map(Weekday::index), it.streaks, it.notes) == (Some(6), true, 2))
    );
    assert!(matches!(kind("prompt", "space: dotted"), WorksheetKind::Prompt(prompt) if prompt.space == Space::Dotted));
    assert!(
        matches!(kind("letter", "starters: I\ncross-out: [a, b]"), WorksheetKind::Letter(it) if it.cross_out.len() == 2)
    );
    let (sheet, problems) = read_worksheet("log", "columns: [a, b]\nexample: [c, d, e]");
    assert_eq!((sheet.example.len(), problems.len()), (2, 1), "no more than there is to write");
    let (_, problems) = read_worksheet("plan", "fields:\n- lines: 2\n");
    assert_eq!(problems.len(), 1, "a field without a label: {problems:?}");
    assert!(matches!(kind("scale", "from: 20"), WorksheetKind::Scale(scale) if (scale.from, scale.to) == (20, 21)));
    let body = "fields:\n- Where\n- label: When\n  lines: 3\n- [x]\n- if: It rains\n  then: I\n- if:\n";
    let WorksheetKind::Plan(plan) = kind("plan", body) else { panic!("a plan") };
    let told = plan.fields.iter().map(|field| match field {
        PlanField::Labelled { lines, .. } => (false, *lines),
        PlanField::IfThen { when, lines, .. } => (when.is_some(), *lines),
    });
    assert!(told.eq([(false, 1), (false, 3), (true, 2), (false, 2)]));
    assert!(
        matches!(kind("letter", "starters: I wish"), WorksheetKind::Letter(letter) if letter.lines == 2 && letter.starters.len() == 1)
    );
    assert!(
        matches!(kind("log", "columns: [a, b]"), WorksheetKind::Log(log) if log.rows == 10 && log.columns.len() == 2)
    );
    assert!(
        matches!(kind("record", "fields: [a, b, c]"), WorksheetKind::Record(it) if (it.fields.len(), it.entries, it.lines) == (3, 1, 4))
    );
    assert!(
        matches!(kind("balance", "options: [a, b]"), WorksheetKind::Balance(it) if (it.sides.len(), it.lines) == (0, 5))
    );
    assert!(
        matches!(kind("agreement", "statements: [a]\nblanks: 2\nsignatures: Me"), WorksheetKind::Agreement(it) if (it.blanks, it.signatures.len()) == (2, 1))
    );
}

#[test]
fn what_a_worksheet_cannot_be_is_noticed() {
    let noticed = |name, body: &str| read_worksheet(name, body).1;
    assert_eq!(noticed("checklist", ""), pairs(&[("", "missing items in a checklist")]));
    assert_eq!(noticed("checklist", "items: []"), pairs(&[("items", "missing items in a checklist")]));
    assert_eq!(noticed("prompt", "lines: 41"), pairs(&[("41", "lines: 41 of 1..40")]));
    assert_eq!(noticed("prompt", "lines: six"), pairs(&[("six", "lines: text for a whole number")]));
    assert_eq!(noticed("tracker", "rows: [x]"), pairs(&[("rows", "missing days in a tracker")]));
    assert_eq!(noticed("scale", "from: 5\nto: 5"), pairs(&[("5", "to: 5 of 6..25")]));
    assert_eq!(noticed("log", "columns: [a, b, c, d, e, f, g, h, i]").len(), 1);
    assert_eq!(noticed("record", "fields: [a]"), pairs(&[("[a]", "fields: 1 items of 2..6")]));
    assert_eq!(noticed("balance", "options: [a, b, c]"), pairs(&[("[a, b, c]", "options: 3 items of 2..2")]));
    assert_eq!(noticed("balance", "lines: 2"), pairs(&[("lines", "missing options in a balance")]));
    assert_eq!(noticed("agreement", "signatures: []"), pairs(&[("signatures", "missing statements in an agreement")]));
    assert_eq!(noticed("plan", "fields: [{lines: 2}]"), pairs(&[("lines", "missing label in a field of a plan")]));
    assert_eq!(noticed("letter", "id: a b\nstarters: [x]").len(), 1);
    let mapping = noticed("checklist", "items:\n- Breathe: slowly\n");
    assert_eq!(mapping, pairs(&[("Breathe: slowly", "items: a mapping with the key `Breathe` for text")]));
    assert_eq!(noticed("prompt", "just words")[0].1.split(':').next(), Some("a prompt"));
}
