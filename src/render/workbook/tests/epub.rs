//! Electronic books: whole, well-formed, and with every link leading somewhere.

use super::shelf::Shelf;
use crate::model::{Block, Guide, Key, Worksheet, WorksheetKind, fixture, worksheet::Balance};
use std::collections::{BTreeMap, BTreeSet};

/// The files of an archive of stored files, read by its local headers.
fn unpacked(archive: &[u8]) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut at = 0;
    while archive[at..].starts_with(b"PK\x03\x04") {
        let number = |from: usize, count: usize| {
            archive[at + from..at + from + count].iter().rev().fold(0, |sum, byte| sum << 8 | usize::from(*byte))
        };
        let (size, name) = (number(18, 4), number(26, 2));
        let start = at + 30 + name;
        let text = |range: std::ops::Range<usize>| String::from_utf8_lossy(&archive[range]).into_owned();
        files.insert(text(at + 30..start), text(start..start + size));
        at = start + size;
    }
    assert!(archive[at..].starts_with(b"PK\x01\x02"), "the directory follows the files");
    files
}

/// The start tags of a text of XML, once it is known that each has its end.
fn tags(xml: &str) -> Vec<&str> {
    let (mut open, mut found) = (Vec::new(), Vec::new());
    for tag in xml.split('<').skip(1) {
        let (tag, _) = tag.split_once('>').unwrap_or_else(|| panic!("`<{tag}` has no end"));
        let name = tag.split([' ', '/']).find(|part| !part.is_empty()).unwrap_or_default();
        match tag.as_bytes()[0] {
            b'?' | b'!' => {}
            b'/' => assert_eq!(open.pop(), Some(name), "in {xml}"),
            _ => {
                found.push(tag);
                if !tag.ends_with('/') {
                    open.push(name);
                }
            }
        }
    }
    assert!(open.is_empty(), "{open:?} have no end");
    found
}

fn value<'t>(tag: &'t str, attribute: &str) -> Option<&'t str> {
    tag.split_once(&format!(" {attribute}=\""))?.1.split('"').next()
}

fn shelf() -> Shelf {
    let balance = Balance { options: vec![fixture::prose("Now"), fixture::prose("Later")], sides: vec![], lines: 3 };
    let sheet = Block::Worksheet(Box::new(Worksheet {
        span: fixture::span(),
        id: None,
        title: Some(fixture::prose("Weigh <it>")),
        ask: Some(fixture::prose("Now & then")),
        note: None,
        example: Vec::new(),
        kind: WorksheetKind::Balance(balance),
    }));
    let guide = |slug: &str, other: &str| {
        let words = format!("See [it](guide:{other}#fill-it) and [](term:draw) [@kettles]. 5 < 6 & \"so\"");
        let body = vec![fixture::paragraph(&words), sheet.clone(), fixture::prompt(None, "Why")];
        let image = Block::Image(Box::new(crate::model::Image {
            span: fixture::span(),
            path: fixture::spanned("/cup.svg".to_owned()),
            description: Some(fixture::prose("A \"cup\"")),
            caption: None,
        }));
        Guide {
            title: fixture::prose(&format!("Brew {slug}")),
            introduction: vec![image],
            parts: vec![fixture::part("Ready", vec![fixture::step("Fill it", body)])],
            sections: vec![fixture::questions("Questions", &["May it be cold?"])],
            ..fixture::guide(slug)
        }
    };
    let svg = br##"<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><circle r="9"/></svg>"##;
    let mut shelf = Shelf::of(vec![guide("tea", "pot"), guide("pot", "tea")]).with_file("cup.svg", svg);
    fixture::add_term(&mut shelf.handbook, "draw", "To stand in hot water.");
    shelf
}

fn bound(guides: &[&str]) -> Vec<u8> {
    let keys: Vec<Key> = guides.iter().map(|slug| Key::new(slug)).collect();
    shelf().open(|book| super::super::epub(book, &keys.iter().collect::<Vec<_>>(), None)).expect("a book")
}

#[test]
fn the_package_names_every_file_and_no_other() {
    let files = unpacked(&bound(&["tea", "pot"]));
    let package = tags(&files["EPUB/package.opf"]);
    let named: BTreeSet<String> = package.iter().filter_map(|tag| value(tag, "href")).map(str::to_owned).collect();
    let there: BTreeSet<String> = files
        .keys()
        .filter_map(|path| path.strip_prefix("EPUB/"))
        .filter(|path| *path != "package.opf")
        .map(str::to_owned)
        .collect();
    assert_eq!(named, there);
    for expected in ["guide-1.xhtml", "guide-2.xhtml", "references.xhtml", "nav.xhtml", "images/1.svg"] {
        assert!(named.contains(expected), "{expected} is missing from {named:?}");
    }
    assert_eq!(files["mimetype"], "application/epub+zip");
    assert!(files["EPUB/package.opf"].contains("schema:accessMode"));
}

#[test]
fn every_link_leads_somewhere_and_every_name_is_given_once() {
    for guides in [&["tea"][..], &["tea", "pot"]] {
        let files = unpacked(&bound(guides));
        let pages = files.iter().filter(|(path, _)| path.ends_with(".xhtml"));
        let mut names = BTreeSet::new();
        let mut links = Vec::new();
        for (path, text) in pages {
            let page = path.strip_prefix("EPUB/").expect("pages lie in one folder");
            names.insert(page.to_owned());
            for tag in tags(text) {
                if let Some(id) = value(tag, "id") {
                    assert!(names.insert(format!("{page}#{id}")), "{id} is twice in {page}");
                }
                links.extend(value(tag, "href").filter(|href| !href.contains(':')).map(str::to_owned));
            }
        }
        links.retain(|link| link != "style.css");
        assert!(links.len() > 6, "{links:?}");
        for link in links {
            assert!(names.contains(&link), "{link} leads nowhere: {names:?}");
        }
    }
}

#[test]
fn words_are_never_markup_and_the_same_words_give_the_same_bytes() {
    let book = bound(&["tea"]);
    let page = &unpacked(&book)["EPUB/guide-1.xhtml"];
    assert!(page.contains("5 &lt; 6 &amp; &quot;so&quot;") && page.contains("Now &amp; then"), "{page}");
    assert_eq!(book, bound(&["tea"]));
}

#[test]
fn steps_are_numbered_through_a_guide_whose_facts_say_that_its_review_is_over() {
    let date = |text: &str| Some(fixture::spanned(text.parse().expect("a day")));
    let part = |title: &str, step: &str| fixture::part(title, vec![fixture::step(step, vec![])]);
    let guide = Guide {
        parts: vec![part("Before", "Fill it"), part("After", "Wash it")],
        reviewed_on: date("2026-10-01"),
        updated: date("2026-11-23"),
        ..fixture::guide("tea")
    };
    let book = Shelf::of(vec![guide]).open(|book| super::super::epub(book, &[&Key::new("tea")], None)).expect("a book");
    let pages = unpacked(&book).into_values().collect::<String>();
    for words in ["1. Fill it", "2. Wash it", "Part 2 of 2", "<dd>1 October 2026; changed since</dd>"] {
        assert!(pages.contains(words), "{words:?} is missing");
    }
}
