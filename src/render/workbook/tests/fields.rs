//! Worksheets that can be filled in on a screen: what a reader's program finds in the file.

use super::shelf::{Shelf, day};
use crate::{
    link,
    model::{
        Block, Key, Prose, Worksheet, WorksheetKind, fixture,
        worksheet::{Agreement, Balance, Checklist, Letter, Log, Plan, PlanField, Record, Scale, Tracker, Weekday},
    },
    render::workbook::{self, Edition, Entries},
};
use lopdf::{Dictionary, Document, Object, decode_text_string};

fn sheet(kind: WorksheetKind) -> Block {
    Block::Worksheet(Box::new(worksheet(kind)))
}

fn worksheet(kind: WorksheetKind) -> Worksheet {
    let title = Some(fixture::prose("Ready"));
    Worksheet { span: fixture::span(), id: None, title, ask: None, note: None, example: Vec::new(), kind }
}

fn rated(items: Vec<Prose>) -> Scale {
    let (words, faces, before_and_after) = (Vec::new(), false, false);
    Scale { from: 1, to: 5, low: None, high: None, words, faces, before_and_after, items }
}

fn filled(edition: Edition) -> Document {
    let items = vec![fixture::prose("Fill the kettle"), fixture::prose("Warm the pot")];
    let mut shelf = Shelf::step(vec![
        fixture::prompt(Some("why"), "Why"),
        sheet(WorksheetKind::Checklist(Checklist { items: items.clone() })),
    ]);
    let scale = WorksheetKind::Scale(rated(items));
    let guide = shelf.handbook.guides.get_mut("tea").expect("the guide is there");
    guide.introduction.push(sheet(scale));
    shelf.edition = Edition { fillable: true, day: Some(day()), ..edition };
    Document::load_mem(&shelf.pdf(&["tea"]).expect("a workbook")).expect("a PDF")
}

fn fields(document: &Document) -> Vec<&Dictionary> {
    let form = document.catalog().and_then(|catalog| catalog.get_deref(b"AcroForm", document));
    let fields = form.and_then(Object::as_dict).and_then(|form| form.get(b"Fields")).and_then(Object::as_array);
    let fields = fields.map(Vec::as_slice).unwrap_or_default().iter();
    fields.filter_map(|field| document.dereference(field).ok()?.1.as_dict().ok()).collect()
}

fn said(field: &Dictionary, key: &[u8]) -> String {
    field.get(key).ok().and_then(|value| decode_text_string(value).ok()).unwrap_or_default()
}

#[test]
fn fields_have_stable_names_and_tell_what_goes_there_in_reading_order() {
    let document = filled(Edition::default());
    let told: Vec<(String, String)> =
        fields(&document).iter().map(|field| (said(field, b"T"), said(field, b"TU"))).collect();
    let told: Vec<(&str, &str)> = told.iter().map(|(name, tip)| (name.as_str(), tip.as_str())).collect();
    let expected = [
        ("cover/owner", "This workbook belongs to"),
        ("cover/started", "Started on"),
        ("tea/ready/fill-the-kettle", "Ready: Fill the kettle"),
        ("tea/ready/warm-the-pot", "Ready: Warm the pot"),
        ("tea/why/words", "Why"),
        ("tea/ready-2/fill-the-kettle", "Ready: Fill the kettle"),
        ("tea/ready-2/warm-the-pot", "Ready: Warm the pot"),
    ];
    assert_eq!(told, expected);
}

#[test]
fn every_field_of_the_page_is_on_paper_under_the_same_name() {
    let all = |words: &[&str]| words.iter().map(|words| fixture::prose(words)).collect::<Vec<_>>();
    let when = |when: Option<&str>| PlanField::IfThen { when: when.map(fixture::prose), then: None, lines: 2 };
    let (statements, signatures) = (all(&["I wait."]), all(&["Me"]));
    let kinds = [
        (
            WorksheetKind::Tracker(Tracker {
                days: 3,
                rows: all(&["Slept"]),
                start: Weekday::ALL.first().copied(),
                streaks: true,
                notes: 2,
            }),
            &["slept/1", "slept/3", "streak/1", "notes"][..],
        ),
        (
            WorksheetKind::Scale(Scale { before_and_after: true, faces: true, ..rated(all(&["Calm"])) }),
            &["calm", "calm~after"],
        ),
        (WorksheetKind::Scale(Scale { words: all(&["No", "Yes"]), to: 2, ..rated(Vec::new()) }), &["rating"]),
        (
            WorksheetKind::Plan(Plan {
                fields: vec![
                    PlanField::Labelled { label: fixture::prose("Where"), lines: 1 },
                    when(Some("It rains")),
                    when(None),
                ],
            }),
            &["where", "it-rains", "field-3/1", "field-3/2"],
        ),
        (
            WorksheetKind::Letter(Letter {
                greeting: Some(fixture::prose("Dear")),
                cross_out: all(&["I am cross."]),
                starters: all(&["I wish"]),
                lines: 2,
                closing: Some(fixture::prose("Yours")),
            }),
            &["greeting", "i-am-cross", "i-wish", "closing"],
        ),
        (WorksheetKind::Log(Log { columns: all(&["Day", "What"]), rows: 2 }), &["day/1", "what/1", "day/2", "what/2"]),
        (WorksheetKind::Record(Record { fields: all(&["Seen", "Felt"]), entries: 1, lines: 2 }), &["seen/1", "felt/1"]),
        (
            WorksheetKind::Balance(Balance { options: all(&["Go", "Stay"]), sides: Vec::new(), lines: 2 }),
            &["go/1", "stay/1", "go/2", "stay/2"],
        ),
        (WorksheetKind::Agreement(Agreement { statements, blanks: 1, signatures }), &["added/1", "me/1", "me/2"]),
    ];
    for (kind, expected) in kinds {
        for name in link::fields(&worksheet(kind.clone())) {
            assert!(expected.iter().any(|field| field.split('/').next() == Some(&name)), "{name} is on the page alone");
        }
        let mut shelf = Shelf::step(vec![sheet(kind)]);
        shelf.edition = Edition { fillable: true, ..Edition::default() };
        let document = Document::load_mem(&shelf.pdf(&["tea"]).expect("a workbook")).expect("a PDF");
        let names: Vec<String> = fields(&document).iter().map(|field| said(field, b"T")).collect();
        for field in expected {
            assert!(names.contains(&format!("tea/ready/{field}")), "{field} is not among {names:?}");
        }
    }
}

#[test]
fn what_a_reader_entered_is_printed_where_it_was_entered() {
    let log = Log { columns: vec![fixture::prose("Day")], rows: 2 };
    let mut shelf = Shelf::step(vec![fixture::prompt(Some("why"), "Why"), sheet(WorksheetKind::Log(log))]);
    let file = r##"{"kind":"vademecum-entries","version":1,"guide":"tea","steps":[],"worksheets":{
        "worksheet-why":{"words":"Because #it is *hot* and there are many more words than three lines could ever hold, so that there have to be more of them than the editor asked for, and none of the words is lost on the way to the paper, not even the last."},
        "worksheet-ready":{"day":["","Friday"]}}}"##;
    shelf.entries = Entries::read(file).expect("entries").1;
    let pages = shelf.pages(&["tea"]);
    for words in ["#it", "*hot*", "last.", "Friday"] {
        assert!(pages.says(words), "{words}");
    }
}

#[test]
fn of_a_scale_one_number_is_chosen() {
    let document = filled(Edition::default());
    let scale = fields(&document)[2];
    assert_eq!(scale.get(b"FT").and_then(Object::as_name).ok(), Some(&b"Btn"[..]));
    assert_eq!(scale.get(b"Kids").and_then(Object::as_array).map(Vec::len).ok(), Some(5));
}

#[test]
fn text_is_made_to_fit_and_stands_where_lines_of_the_language_begin() {
    let written = |language: &str, large_print| {
        let mut shelf = Shelf::step(vec![fixture::prompt(Some("why"), "Why")]);
        shelf.settings.language = language.to_owned();
        shelf.edition = Edition { fillable: true, large_print, ..Edition::default() };
        let document = Document::load_mem(&shelf.pdf(&["tea"]).expect("a workbook")).expect("a PDF");
        let fields = fields(&document);
        let field = fields.iter().find(|field| said(field, b"T") == "tea/why/words").expect("a field");
        let side = field.get(b"Q").and_then(Object::as_i64).unwrap_or_default();
        (String::from_utf8_lossy(field.get(b"DA").and_then(Object::as_str).unwrap_or_default()).into_owned(), side)
    };
    assert_eq!(written("en", false), ("/F0 0 Tf 0 g".to_owned(), 0));
    assert_eq!(written("en", true), ("/F0 16.0 Tf 0 g".to_owned(), 0));
    assert_eq!(written("he", false).1, 2);
}

#[test]
fn what_was_marked_on_a_line_of_numbers_or_on_more_days_than_fields_is_printed_too() {
    let scale = Scale { from: 0, to: 20, ..rated(Vec::new()) };
    let tracked = |days, rows: &[&str]| {
        let rows = rows.iter().map(|row| fixture::prose(row)).collect();
        sheet(WorksheetKind::Tracker(Tracker { days, rows, start: None, streaks: false, notes: 0 }))
    };
    let (year, day) = (tracked(366, &["Slept", "Walked", "Read"]), tracked(1, &["Slept"]));
    let mut shelf = Shelf::step(vec![sheet(WorksheetKind::Scale(scale)), year, day]);
    let blank = filled_in(&shelf);
    for marked in [
        r#""worksheet-ready":{"rating":13}"#,
        r#""worksheet-ready-2":{"walked":[366]}"#,
        r#""worksheet-ready-3":{"slept":true}"#,
    ] {
        let file = r#"{"kind":"vademecum-entries","version":1,"guide":"tea","steps":[],"worksheets":{MARKED}}"#;
        shelf.entries = Entries::read(&file.replace("MARKED", marked)).expect("entries").1;
        assert_ne!(filled_in(&shelf), blank, "{marked}");
    }
}

/// A workbook with the entries of a shelf on it.
fn filled_in(shelf: &Shelf) -> Vec<u8> {
    let entries = shelf.entries.clone();
    let keys = [&Key::new("tea")];
    shelf.open(|book| workbook::filled(book, &keys, shelf.edition, entries)).expect("a workbook")
}

#[test]
fn each_field_stands_in_the_tags_where_it_stands_on_paper() {
    let document = filled(Edition::default());
    let forms: Vec<&Dictionary> = document
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|element| element.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == b"Form"))
        .collect();
    assert_eq!(forms.len(), 2 + 2 * 5 + 2 + 1, "two lines on the cover, two scales, two boxes, one prompt");
    for form in forms {
        let held = form.get(b"K").and_then(Object::as_array).expect("it holds something");
        assert_eq!(held.len(), 1);
        assert!(!said(form, b"Alt").is_empty());
    }
}

#[test]
fn no_link_to_our_own_addresses_is_left() {
    for duplex in [false, true] {
        let document = filled(Edition { duplex, ..Edition::default() });
        let is_ours = |object: &Object| {
            let address = object.as_dict().and_then(|action| action.get(b"URI")).and_then(Object::as_str);
            address.is_ok_and(|address| address.starts_with(b"field:"))
        };
        assert!(!document.objects.values().any(is_ours));
    }
}

#[test]
fn a_print_for_a_pencil_has_no_fields() {
    let shelf = Shelf::step(vec![fixture::prompt(None, "Why")]);
    let document = Document::load_mem(&shelf.pdf(&["tea"]).expect("a workbook")).expect("a PDF");
    assert!(fields(&document).is_empty() && !document.catalog().expect("a catalog").has(b"AcroForm"));
}
