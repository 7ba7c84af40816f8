//! What a reader's program finds in a PDF, as YAML: title, language, pages, outline, links, fonts, tags and text.
//!
//! Not where things stand or what they look like: that may change without harm, and images of pages show it better.

use super::outline;
use lopdf::{Dictionary, Document, Object, ObjectId, decode_text_string};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

/// Deeper than any structure tree of a workbook.
const DEEPEST: usize = 200;

/// The structure of a PDF, as YAML.
pub fn structure(bytes: &[u8]) -> String {
    let pdf = Document::load_mem(bytes).expect("a workbook is a PDF that can be read");
    let pages = pdf.get_pages();
    let numbers: BTreeMap<ObjectId, u32> = pages.iter().map(|(number, id)| (*id, *number)).collect();
    let mut yaml = String::new();
    let mut line = |text: String| writeln!(yaml, "{text}").expect("a string can be written to");
    line(format!("title: {}", quoted(&title(&pdf))));
    line(format!("language: {}", quoted(&text_at(&pdf, pdf.catalog().ok(), b"Lang"))));
    line(format!("pages: {}", pages.len()));
    line(format!("fonts: [{}]", fonts(&pdf, &pages).join(", ")));
    line(format!("tags: {{{}}}", tags(&pdf).join(", ")));
    line("outline:".to_owned());
    outline::entries(&pdf, &numbers).iter().for_each(|entry| line(format!("  - {entry}")));
    line("links:".to_owned());
    for (number, page) in &pages {
        links(&pdf, *page, &numbers).iter().for_each(|link| line(format!("  - {number}: {link}")));
    }
    line("text:".to_owned());
    for number in pages.keys() {
        line(format!("  - page: {number}"));
        line("    lines:".to_owned());
        text(&pdf, *number).iter().for_each(|words| line(format!("      - {}", quoted(words))));
    }
    yaml
}

/// A text as YAML writes it between double quotes.
pub fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("a text can be written as JSON")
}

/// A text string of a dictionary; empty where there is none.
pub fn text_at(pdf: &Document, dictionary: Option<&Dictionary>, key: &[u8]) -> String {
    let object = dictionary.and_then(|dictionary| dictionary.get_deref(key, pdf).ok());
    object.and_then(|object| decode_text_string(object).ok()).unwrap_or_default()
}

fn title(pdf: &Document) -> String {
    let information = pdf.trailer.get_deref(b"Info", pdf).and_then(Object::as_dict).ok();
    text_at(pdf, information, b"Title")
}

/// The fonts, without the letters that mark a part of one.
fn fonts(pdf: &Document, pages: &BTreeMap<u32, ObjectId>) -> Vec<String> {
    let all = pages.values().flat_map(|page| pdf.get_page_fonts(*page).unwrap_or_default().into_values());
    let names = all.filter_map(|font| font.get_deref(b"BaseFont", pdf).and_then(Object::as_name).ok());
    let names = names.map(|name| String::from_utf8_lossy(name).into_owned());
    let whole = names.map(|name| name.split_once('+').map_or(name.clone(), |(_, whole)| whole.to_owned()));
    whole.collect::<BTreeSet<String>>().into_iter().collect()
}

/// How many structure elements there are of each kind.
fn tags(pdf: &Document) -> Vec<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let root = pdf.catalog().and_then(|catalog| catalog.get_deref(b"StructTreeRoot", pdf));
    let mut open: Vec<(&Object, usize)> = root.into_iter().map(|root| (root, 0)).collect();
    while let Some((object, depth)) = open.pop() {
        let object = pdf.dereference(object).map_or(object, |(_, object)| object);
        match object {
            Object::Array(children) => open.extend(children.iter().map(|child| (child, depth))),
            Object::Dictionary(element) if depth < DEEPEST => {
                if let Ok(kind) = element.get(b"S").and_then(Object::as_name) {
                    *counts.entry(String::from_utf8_lossy(kind).into_owned()).or_default() += 1;
                }
                open.extend(element.get(b"K").ok().map(|children| (children, depth + 1)));
            }
            _ => {}
        }
    }
    counts.into_iter().map(|(kind, count)| format!("{kind}: {count}")).collect()
}

/// Where each link of a page leads, in the order they were written.
fn links(pdf: &Document, page: ObjectId, numbers: &BTreeMap<ObjectId, u32>) -> Vec<String> {
    let annotations = pdf.get_page_annotations(page).unwrap_or_default();
    let links =
        annotations.into_iter().filter(|each| each.get(b"Subtype").and_then(Object::as_name).ok() == Some(b"Link"));
    links.map(|link| outline::target(pdf, link, numbers)).collect()
}

/// The lines of a page, but for the dots that lead to a page's number.
fn text(pdf: &Document, page: u32) -> Vec<String> {
    let text = pdf.extract_text(&[page]).unwrap_or_else(|error| format!("unreadable: {error}"));
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.trim_matches(['.', ' ']).is_empty()).collect()
}
