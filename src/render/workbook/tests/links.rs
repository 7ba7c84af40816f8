//! What leads where on paper: to a page of the book, or to an address of the web.

use super::shelf::{Shelf, unpacked};
use crate::model::{Guide, fixture};

fn guides() -> Vec<Guide> {
    let step = |words, body| fixture::step(words, vec![fixture::paragraph(body)]);
    let tea = "See [the pot](guide:pot#warm-the-pot), [](guide:#pour) and [Ada](person:ada); let it [draw](term:draw) [@kettles].";
    vec![
        Guide {
            parts: vec![fixture::part("Ready", vec![step("Fill it", tea), step("Pour", "Now.")])],
            ..fixture::guide("tea")
        },
        Guide { parts: vec![fixture::part("Ready", vec![step("Warm the pot", "Hot.")])], ..fixture::guide("pot") },
    ]
}

fn shelf() -> Shelf {
    let mut shelf = Shelf::of(guides());
    fixture::add_person(&mut shelf.handbook, "ada", "Ada Berg", &[]);
    fixture::add_term(&mut shelf.handbook, "draw", "To stand in hot water.");
    shelf
}

/// The addresses of the web a PDF leads to.
fn addresses(pdf: &[u8]) -> Vec<String> {
    let text = unpacked(pdf);
    let mut found: Vec<String> =
        text.split("/URI(").skip(1).filter_map(|rest| rest.split(')').next()).map(str::to_owned).collect();
    found.sort();
    found.dedup();
    found
}

#[test]
fn alone_a_guide_sends_its_readers_to_other_guides_on_the_web() {
    let shelf = shelf();
    let addresses = addresses(&shelf.pdf(&["tea"]).expect("a workbook"));
    assert!(addresses.contains(&"https://example.org/guides/pot/#warm-the-pot".to_owned()), "{addresses:?}");
    assert!(addresses.contains(&"https://example.org/people/ada/".to_owned()), "{addresses:?}");
    let pages = shelf.pages(&["tea"]);
    assert!(pages.says("example.org/guides/pot/#warm-the-pot"), "paper can't be clicked");
    assert!(
        pages.says("Pour (page "),
        "a link without words says its target's title, and its page: {:?}",
        pages.text()
    );
    assert!(pages.says("To stand in hot water."), "a word of the glossary is explained");
}

#[test]
fn together_guides_send_their_readers_to_pages() {
    let shelf = shelf();
    let addresses = addresses(&shelf.pdf(&["tea", "pot"]).expect("a workbook"));
    assert!(!addresses.contains(&"https://example.org/guides/pot/#warm-the-pot".to_owned()), "{addresses:?}");
    assert!(shelf.pages(&["tea", "pot"]).says("the pot (page "));
}
