//! Worksheets that can be filled in on a screen: what a reader's program finds in the file.

use super::shelf::{Shelf, day};
use crate::{
    model::{
        Block, Worksheet, WorksheetKind, fixture,
        worksheet::{Checklist, Scale},
    },
    render::workbook::Edition,
};
use lopdf::{Dictionary, Document, Object, decode_text_string};

fn sheet(kind: WorksheetKind) -> Block {
    let title = Some(fixture::prose("Ready"));
    Block::Worksheet(Box::new(Worksheet { span: fixture::span(), id: None, title, ask: None, note: None, kind }))
}

fn filled(edition: Edition) -> Document {
    let items = vec![fixture::prose("Fill the kettle"), fixture::prose("Warm the pot")];
    let mut shelf = Shelf::step(vec![
        fixture::prompt(Some("why"), "Why"),
        sheet(WorksheetKind::Checklist(Checklist { items: items.clone() })),
    ]);
    let scale = WorksheetKind::Scale(Scale { from: 1, to: 5, low: None, high: None, items });
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
        ("tea-ready/1", "Ready: Fill the kettle"),
        ("tea-ready/2", "Ready: Warm the pot"),
    ];
    assert_eq!(told[..4], expected);
    assert_eq!(told[4], ("tea-why/1", "Why"));
    assert_eq!(told.len(), 7, "{told:?}");
}

#[test]
fn of_a_scale_one_number_is_chosen() {
    let document = filled(Edition::default());
    let scale = fields(&document)[2];
    assert_eq!(scale.get(b"FT").and_then(Object::as_name).ok(), Some(&b"Btn"[..]));
    assert_eq!(scale.get(b"Kids").and_then(Object::as_array).map(Vec::len).ok(), Some(5));
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
