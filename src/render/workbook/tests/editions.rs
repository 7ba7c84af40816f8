//! Prints of one workbook: both sides, folded, in black alone, for archives, and of several guides.

use super::shelf::{Shelf, day};
use crate::{
    config::{Paper, Print, Theme},
    model::{Guide, fixture},
    render::workbook::Edition,
};
use lopdf::{Document, content::Content};

fn guide(slug: &str, cites: &str) -> Guide {
    let body = vec![fixture::paragraph(cites), fixture::prompt(None, "Why")];
    Guide {
        title: fixture::prose(&format!("Brew {slug}")),
        parts: vec![fixture::part("Make it ready", vec![fixture::step("Fill it", body)])],
        ..fixture::guide(slug)
    }
}

fn shelf(edition: Edition) -> Shelf {
    let guides = vec![guide("tea", "Hot [@kettles]. More [@pots]."), guide("pot", "Warm [@cups]. Again [@pots].")];
    let mut shelf = Shelf::of(guides);
    fixture::add_reference(&mut shelf.handbook, "pots");
    fixture::add_reference(&mut shelf.handbook, "cups");
    shelf.edition = edition;
    shelf
}

fn read(shelf: &Shelf, guides: &[&str]) -> Document {
    Document::load_mem(&shelf.pdf(guides).expect("a workbook")).expect("a PDF")
}

/// Left, bottom, right and top of each page, in whole points.
fn boxes(document: &Document) -> Vec<Vec<i64>> {
    let corners = |page| -> Option<Vec<i64>> {
        let corners = document.get_dictionary(page).ok()?.get(b"MediaBox").ok()?.as_array().ok()?;
        Some(corners.iter().filter_map(|corner| corner.as_float().ok()).map(|corner| corner.round() as i64).collect())
    };
    document.page_iter().filter_map(corners).collect()
}

#[test]
fn printed_on_both_sides_every_second_page_is_moved_to_its_outer_edge() {
    let boxes = boxes(&read(&shelf(Edition { duplex: true, ..Edition::default() }), &["tea"]));
    assert_eq!(boxes[0], [0, 0, 595, 842]);
    assert_eq!(boxes[1], [23, 0, 618, 842]);
    assert_eq!(boxes[2], boxes[0]);
}

#[test]
fn bound_at_the_right_they_are_moved_the_other_way() {
    let mut shelf = shelf(Edition { duplex: true, ..Edition::default() });
    shelf.settings.language = "he".to_owned();
    assert_eq!(boxes(&read(&shelf, &["tea"]))[1], [-23, 0, 573, 842]);
}

#[test]
fn a_booklet_is_whole_sheets_without_tags() {
    for (paper, sheet) in [(Paper::A4, [0, 0, 842, 595]), (Paper::Letter, [0, 0, 792, 612])] {
        let document = read(&shelf(Edition { booklet: true, paper, ..Edition::default() }), &["tea"]);
        let boxes = boxes(&document);
        assert!(boxes.len() >= 2 && boxes.len().is_multiple_of(2), "both sides of every sheet: {}", boxes.len());
        assert!(boxes.iter().all(|found| *found == sheet), "{boxes:?}");
        let catalog = document.catalog().expect("a catalog");
        assert!(!catalog.has(b"StructTreeRoot") && !catalog.has(b"Outlines"));
    }
}

#[test]
fn in_a_grey_print_no_ink_but_black_is_used() {
    let inks = |grey: bool| {
        let mut shelf = shelf(Edition { grey, ..Edition::default() });
        shelf.settings.look.theme = Theme::Warm;
        let document = read(&shelf, &["tea"]);
        let mut most = 0;
        for page in document.page_iter() {
            let content = Content::decode(&document.get_page_content(page)).expect("a page's content");
            let colours = content
                .operations
                .iter()
                .filter(|operation| ["scn", "SCN", "sc", "SC", "rg", "RG"].contains(&operation.operator.as_str()));
            let inks = |operands: &[lopdf::Object]| operands.iter().filter(|ink| ink.as_float().is_ok()).count();
            most = colours.map(|operation| inks(&operation.operands)).chain([most]).max().unwrap_or_default();
        }
        most
    };
    assert_eq!((inks(false), inks(true)), (3, 1));
}

#[test]
fn a_course_has_one_list_of_references() {
    let shelf = shelf(Edition::default());
    let printed = |guides: &[&str]| shelf.pages(guides).text().concat().replace('\u{2060}', "");
    let text = printed(&["tea", "pot"]);
    assert_eq!(text.matches("References").count(), 2, "in the contents, and as a title: {text}");
    assert!(text.contains("Warm[3]") && text.contains("Again[2]"), "{text}");
    let other = printed(&["pot", "tea"]);
    assert!(other.contains("Warm[1]") && other.contains("Hot[3]"), "the order is that of the course: {other}");
}

#[test]
fn an_archive_takes_no_workbook_without_a_date() {
    let mut edition = Edition { archive: true, ..Edition::default() };
    let failure = shelf(edition).pdf(&["tea"]).err().map(|error| error.to_string()).unwrap_or_default();
    assert!(failure.contains("SOURCE_DATE_EPOCH"), "{failure}");
    edition.day = Some(day());
    let document = read(&shelf(edition), &["tea"]);
    let marked = document.objects.values().filter_map(|object| object.as_stream().ok());
    let marked = marked.filter(|stream| String::from_utf8_lossy(&stream.content).contains("pdfaid:part"));
    assert_eq!(marked.count(), 1);
}

#[test]
fn blank_copies_stand_at_the_back_and_not_in_the_contents() {
    let pages = shelf(Edition { blank_copies: 2, ..Edition::default() }).pages(&["tea"]);
    assert!(pages.says("Worksheet 1, blank copy 2") && pages.says("Blank copies"));
    assert!(!pages.text()[1].contains("blank copy 1"), "{}", pages.text()[1]);
}

#[test]
fn a_project_makes_the_prints_it_names_beside_the_usual_one() {
    let usual = Edition::default();
    assert!(usual.printed(Print::Letter).paper == Paper::Letter && usual.printed(Print::Grey).grey);
    let booklet = Edition { fillable: true, duplex: true, ..usual }.printed(Print::Booklet);
    assert!(booklet.booklet && !booklet.fillable && !booklet.duplex);
}
