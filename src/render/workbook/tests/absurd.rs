//! More than any book holds: it is printed, or told in words, in little memory and time.

use super::shelf::Shelf;
use crate::model::{Block, Image, Inline, List, ListItem, Prose, Table, Text, fixture};
use std::time::{Duration, Instant};

/// Ten times what it takes on a slow machine.
const PATIENCE: Duration = Duration::from_secs(120);

fn text(words: &str) -> Prose {
    let value = words.to_owned();
    Prose { inlines: vec![Inline::Text(Text { value, span: fixture::span() })], ..fixture::prose("") }
}

fn printed(body: Vec<Block>) -> String {
    let begun = Instant::now();
    let shelf = Shelf::step(body);
    let printed = shelf.pages(&["tea"]).text().concat();
    assert!(begun.elapsed() < PATIENCE, "{:?}", begun.elapsed());
    printed
}

#[test]
fn a_step_of_ten_thousand_words() {
    let words: String = (0..10_000).map(|number| format!("word{number} ")).collect();
    assert!(printed(vec![Block::Paragraph(text(&words))]).contains("word9999"));
}

#[test]
fn a_table_of_two_thousand_rows() {
    let rows = (0..2000).map(|row| vec![text(&format!("row{row}")), text("Hot"), text("Sweet")]).collect();
    let table = Table { span: fixture::span(), head: vec![text("Cup"), text("How"), text("What")], rows };
    assert!(printed(vec![Block::Table(table)]).contains("row1999"));
}

#[test]
fn a_line_without_spaces_and_lists_thirty_deep() {
    let inner = Block::Paragraph(text(&"x".repeat(20_000)));
    let nested = (0..30).fold(inner, |inner, _| {
        let items = vec![ListItem { span: fixture::span(), body: vec![fixture::paragraph("Level."), inner] }];
        Block::List(List { span: fixture::span(), start: None, items })
    });
    assert!(printed(vec![nested]).matches('x').count() >= 20_000);
}

/// A PNG of these measures and nothing in it.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend([8, 0, 0, 0, 0]);
    bytes
}

#[test]
fn a_picture_that_would_fill_the_memory_is_told_in_words_and_not_unpacked() {
    let image = Image {
        span: fixture::span(),
        path: fixture::spanned("/bomb.png".to_owned()),
        description: Some(fixture::prose("A bomb")),
        caption: None,
    };
    let begun = Instant::now();
    let shelf = Shelf::step(vec![Block::Image(Box::new(image))]).with_file("bomb.png", &png(60_000, 60_000));
    assert!(shelf.pages(&["tea"]).says("[Picture: A bomb]"));
    assert!(begun.elapsed() < PATIENCE);
}

#[test]
fn every_script_is_printed_or_named() {
    // One letter of each block of 128, as far as Unicode has any.
    let signs = (0..0x3_0000_u32).step_by(0x80).filter_map(|code| char::from_u32(code + 0x41));
    let signs: Vec<char> = signs.filter(|sign| sign.is_alphabetic()).collect();
    assert!(signs.len() > 300);
    let words: String = signs.iter().map(|sign| format!("{sign} ")).collect();
    let shelf = Shelf::step(vec![Block::Paragraph(text(&words))]);
    let failure = shelf.pdf(&["tea"]).err().map(|error| error.to_string()).unwrap_or_default();
    assert!(failure.starts_with("workbook tea: no font has") && failure.contains("more"), "{failure}");
}
