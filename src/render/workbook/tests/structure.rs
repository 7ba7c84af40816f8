//! What a workbook is made of: its pages, its places, and what it says of itself.

use super::shelf::{Shelf, day, unpacked};
use crate::{
    artifact::{Artifact, Content, Sink},
    config::Paper,
    model::{Contribution, ContributionKind, Guide, SectionKind, fixture},
    render::{Renderer, workbook::Workbook},
};
use std::sync::Mutex;

/// A guide with parts, steps, a citation, worksheets and sections.
fn guide(slug: &str) -> Guide {
    let steps = vec![
        fixture::step(
            "Fill the kettle",
            vec![fixture::paragraph("Take cold water [@kettles]."), fixture::prompt(None, "Why")],
        ),
        fixture::step("Warm the pot", vec![fixture::list(vec![vec![fixture::paragraph("Pour, and wait.")]])]),
    ];
    Guide {
        title: fixture::prose(&format!("Brew {slug}")),
        updated: Some(fixture::spanned(day())),
        parts: vec![fixture::part("Make it ready", steps), fixture::part("Keep it up", vec![])],
        sections: vec![
            fixture::section(SectionKind::Tips, "Tips", &["Keep the lid on."]),
            fixture::questions("Questions", &["May it be cold?"]),
        ],
        ..fixture::guide(slug)
    }
}

#[test]
fn a_workbook_says_what_it_is_to_machines() {
    let pdf = Shelf::of(vec![guide("tea")]).pdf(&["tea"]).expect("a workbook");
    let pdf = unpacked(&pdf);
    for sign in ["/Lang(en)", "/Title(Brew tea)", "/StructTreeRoot", "/Outlines", "/URI", "pdfuaid:part", "pdfaid:part"]
    {
        assert!(pdf.contains(sign), "{sign} is missing");
    }
    assert!(pdf.contains("D:20261123"), "the day is that of the content");
    assert!(pdf.contains("ws-tea-why"), "a page of the web can lead to the worksheet");
}

#[test]
fn everything_an_editor_wrote_is_printed() {
    let pages = Shelf::of(vec![guide("tea")]).pages(&["tea"]);
    for words in [
        "Brew tea",
        "A summary.",
        "Make it ready",
        "Part 1 of 2",
        "Fill the kettle",
        "Take cold water",
        "[1]",
        "Worksheet 1",
        "Why",
        "Warm the pot",
        "Pour, and wait.",
        "Tips",
        "Keep the lid on.",
        "May it be cold?",
        "References",
        "kettles",
        "23 November 2026",
    ] {
        assert!(pages.says(words), "{words:?} is missing from {:#?}", pages.text());
    }
}

#[test]
fn readers_stand_beside_editors_once_somebody_reviewed_them() {
    let mut shelf = Shelf::of(vec![guide("tea")]);
    let story = Contribution {
        kind: fixture::spanned(ContributionKind::Story),
        name: Some(fixture::spanned("Edda".to_owned())),
        ..fixture::tip("It boiled over.", Some("editors"))
    };
    let sent = vec![fixture::tip("Use a clock.", Some("editors")), fixture::tip("Spam.", None), story];
    shelf.handbook.contributions.insert("tea".into(), sent);
    let pages = shelf.pages(&["tea"]);
    assert!(
        pages.says("Use a clock.") && pages.says("Stories") && pages.says("It boiled over.") && pages.says("— Edda")
    );
    assert!(!pages.says("Spam."));
}

#[test]
fn steps_are_numbered_through_a_guide_and_a_lone_part_is_no_first_of_one() {
    let alone = Shelf::of(vec![Guide { parts: vec![fixture::part("Wait", vec![])], ..guide("tea") }]).pages(&["tea"]);
    assert!(alone.says("Wait") && !alone.says("Part 1"));
    let later = fixture::part("Later", vec![fixture::step("Wash it", vec![])]);
    let several = Shelf::of(vec![Guide { parts: [guide("tea").parts, vec![later]].concat(), ..guide("tea") }]);
    assert!(several.pages(&["tea"]).says("3 Wash it"), "{:#?}", several.pages(&["tea"]).text());
}

#[test]
fn a_translation_bears_the_name_the_handbook_has_in_its_language() {
    let own = Guide { language: Some(fixture::spanned("es".to_owned())), ..guide("tea") };
    let mut shelf = Shelf::of(vec![own, guide("pot")]);
    shelf.settings.title = "The book of tea".to_owned();
    let shelf = shelf.with_template("strings/es.ftl", "handbook-title = El libro del té\n");
    assert!(shelf.pages(&["tea"]).says("El libro del té") && !shelf.pages(&["tea"]).says("The book of tea"));
    assert!(shelf.pages(&["pot"]).says("The book of tea"));
}

#[test]
fn large_print_on_letter_has_the_letter_page_and_more_of_them() {
    let mut shelf = Shelf::of(vec![guide("tea")]);
    let normal = shelf.pages(&["tea"]).document;
    shelf.edition.paper = Paper::Letter;
    shelf.edition.large_print = true;
    let large = shelf.pages(&["tea"]).document;
    let width = |document: &typst_layout::PagedDocument| document.pages()[1].frame.width().to_mm().round();
    assert_eq!((width(&normal), width(&large)), (210.0, 216.0));
    assert!(large.pages().len() >= normal.pages().len());
}

/// Keeps what it is handed.
#[derive(Default)]
struct Basket(Mutex<Vec<Artifact>>);

impl Sink for Basket {
    fn take(&self, artifact: Artifact) {
        self.0.lock().expect("no test panics while it holds the basket").push(artifact);
    }
}

#[test]
fn every_guide_has_a_workbook_and_all_have_one_together() {
    let shelf = Shelf::of(vec![guide("tea"), guide("pot")]);
    let render = || {
        let basket = Basket::default();
        shelf.open(|book| Workbook.render(book, &basket)).expect("workbooks");
        let mut files: Vec<Artifact> = basket.0.into_inner().expect("the basket is whole");
        files.sort_by(|a, b| a.path.cmp(&b.path));
        files
    };
    let (first, second) = (render(), render());
    let paths: Vec<&str> = first.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(paths, ["workbooks/all.pdf", "workbooks/pot.pdf", "workbooks/tea.pdf"]);
    assert!(first == second, "the same content gives the same bytes");
    assert!(matches!(&first[0].content, Content::Bytes(bytes) if bytes.starts_with(b"%PDF")));
}

#[test]
fn a_book_without_guides_has_no_workbook() {
    let basket = Basket::default();
    Shelf::of(vec![]).open(|book| Workbook.render(book, &basket)).expect("nothing to do");
    assert!(basket.0.into_inner().expect("the basket is whole").is_empty());
}
