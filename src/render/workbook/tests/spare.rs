//! Where pages end: what is kept whole leaves room for notes, what is longer than a page is parted where it may be, and
//! nothing runs into the foot.

use super::shelf::{Pages, Shelf};
use crate::{
    model::{
        Block, Worksheet, WorksheetKind, fixture,
        worksheet::{Letter, Plan, PlanField, Prompt, Record, Space, Tracker},
    },
    render::workbook::Edition,
};
use typst::layout::FrameItem;

/// The margin below the text of a page, less a hair, and where in it the foot begins, in millimetres above the edge.
const MARGIN: f64 = 25.5;
const FOOT: f64 = 19.0;

fn sheet(kind: WorksheetKind) -> Block {
    let title = Some(fixture::prose("Sheet"));
    Block::Worksheet(Box::new(Worksheet {
        span: fixture::span(),
        id: None,
        title,
        ask: None,
        note: None,
        example: Vec::new(),
        kind,
    }))
}

fn plan(fields: usize, lines: u8) -> Block {
    let field = |number: usize| PlanField::Labelled { label: fixture::prose(&format!("Field {number}.")), lines };
    sheet(WorksheetKind::Plan(Plan { fields: (1..=fields).map(field).collect() }))
}

fn printed(body: Vec<Block>, edition: Edition) -> Pages {
    let mut shelf = Shelf::step(body);
    shelf.edition = edition;
    shelf.pages(&["tea"])
}

/// How far below its place the lowest line or box in something begins, in millimetres.
fn reach(item: &FrameItem) -> f64 {
    match item {
        FrameItem::Group(group) => group.frame.items().map(|(at, item)| at.y.to_mm() + reach(item)).fold(0.0, f64::max),
        _ => 0.0,
    }
}

fn nothing_runs_into_the_foot(pages: &Pages) {
    for (number, page) in pages.document.pages().iter().enumerate().skip(1) {
        let height = page.frame.height().to_mm();
        let body = page.frame.items().filter(|(at, _)| at.y.to_mm() < height - FOOT);
        let lowest = body.map(|(at, item)| at.y.to_mm() + reach(item)).fold(0.0, f64::max);
        assert!(lowest < height - MARGIN, "page {}: {lowest} mm of {height}", number + 1);
    }
}

#[test]
fn what_stays_empty_before_a_worksheet_is_for_notes() {
    let mut noted = Vec::new();
    for paragraphs in 0..18 {
        let mut body = vec![fixture::paragraph("Wait until the water is quiet again [@kettles]."); paragraphs];
        body.push(plan(7, 2));
        let pages = printed(body, Edition { fillable: paragraphs % 2 == 0, ..Edition::default() });
        nothing_runs_into_the_foot(&pages);
        let text = pages.text();
        let begins = text.iter().rposition(|page| page.contains("Field 1.")).expect("the sheet is there");
        assert!(text[begins].contains("Field 7."), "it is whole: {text:#?}");
        let before = &text[begins - 1];
        noted.push(before.contains("Wait") && before.contains("Notes"));
    }
    assert!(noted.contains(&true) && noted.contains(&false), "{noted:?}");
}

#[test]
fn of_a_sheet_longer_than_a_page_no_piece_stands_alone() {
    for fields in 12..26 {
        let text = printed(vec![plan(fields, 2)], Edition::default()).text();
        let last = text.iter().find(|page| page.contains(&format!("Field {fields}."))).expect("the sheet is there");
        assert!(last.contains(&format!("Field {}.", fields - 1)), "{fields}: {text:#?}");
    }
}

#[test]
fn nothing_is_longer_than_its_page() {
    let all = |words: &str, count: usize| (0..count).map(|_| fixture::prose(words)).collect::<Vec<_>>();
    let fields = all("What I saw, and what I made of it", 6);
    let (greeting, cross_out, starters, closing) = (None, Vec::new(), all("I wish", 3), None);
    let rows = all("Slept", 30);
    let body = vec![
        sheet(WorksheetKind::Record(Record { fields, entries: 3, lines: 12 })),
        sheet(WorksheetKind::Letter(Letter { greeting, cross_out, starters, lines: 20, closing })),
        plan(3, 20),
        sheet(WorksheetKind::Tracker(Tracker { days: 31, rows, start: None, streaks: true, notes: 5 })),
        plan(60, 3),
        sheet(WorksheetKind::Prompt(Prompt { lines: 40, space: Space::Ruled })),
        sheet(WorksheetKind::Prompt(Prompt { lines: 40, space: Space::Dotted })),
    ];
    for (large_print, fillable) in [(false, false), (false, true), (true, false), (true, true)] {
        let edition = Edition { large_print, fillable, ..Edition::default() };
        nothing_runs_into_the_foot(&printed(body.clone(), edition));
    }
}
