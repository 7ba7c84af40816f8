//! The outline of a PDF and where links in it lead.

use super::pdf::{quoted, text_at};
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::BTreeMap;

/// More entries than any outline of a workbook has: a broken file may lead in a circle.
const MOST: usize = 10_000;

/// The entries of the outline, in order: the title, indented by its level, and where it leads.
pub fn entries(pdf: &Document, numbers: &BTreeMap<ObjectId, u32>) -> Vec<String> {
    let root = pdf.catalog().and_then(|catalog| catalog.get_deref(b"Outlines", pdf)).and_then(Object::as_dict);
    let mut open: Vec<(&Dictionary, usize)> =
        root.ok().and_then(|root| child(pdf, root, b"First", 0)).into_iter().collect();
    let mut found = Vec::new();
    while let Some((entry, level)) = open.pop() {
        let title = format!("{}{}", "  ".repeat(level), text_at(pdf, Some(entry), b"Title"));
        found.push(format!("{}: {}", quoted(&title), target(pdf, entry, numbers)));
        open.extend(child(pdf, entry, b"Next", level));
        open.extend(child(pdf, entry, b"First", level + 1));
        assert!(found.len() < MOST, "the outline never ends");
    }
    found
}

fn child<'a>(pdf: &'a Document, entry: &'a Dictionary, key: &[u8], level: usize) -> Option<(&'a Dictionary, usize)> {
    let child = entry.get_deref(key, pdf).and_then(Object::as_dict).ok()?;
    Some((child, level))
}

/// Where a link or an entry leads: an address, or a page.
pub fn target(pdf: &Document, link: &Dictionary, numbers: &BTreeMap<ObjectId, u32>) -> String {
    let action = link.get_deref(b"A", pdf).and_then(Object::as_dict).ok();
    let address = text_at(pdf, action, b"URI");
    if !address.is_empty() {
        return quoted(&address);
    }
    let destination = link.get_deref(b"Dest", pdf).ok().or_else(|| action?.get_deref(b"D", pdf).ok());
    match destination.and_then(|destination| page(pdf, destination, numbers)) {
        Some(number) => format!("page {number}"),
        None => "nowhere".to_owned(),
    }
}

/// The page of a destination: an array that begins with the page, or the name of one in the tree of names.
fn page(pdf: &Document, destination: &Object, numbers: &BTreeMap<ObjectId, u32>) -> Option<u32> {
    match destination {
        Object::Array(parts) => numbers.get(&parts.first()?.as_reference().ok()?).copied(),
        Object::Dictionary(named) => page(pdf, named.get_deref(b"D", pdf).ok()?, numbers),
        Object::String(name, _) | Object::Name(name) => page(pdf, named(pdf, name)?, numbers),
        _ => None,
    }
}

fn named<'a>(pdf: &'a Document, name: &[u8]) -> Option<&'a Object> {
    let names = pdf.catalog().ok()?.get_deref(b"Names", pdf).ok()?.as_dict().ok()?;
    let mut open = vec![names.get_deref(b"Dests", pdf).ok()?];
    let mut seen = 0;
    while let Some(node) = open.pop().and_then(|node| node.as_dict().ok()) {
        seen += 1;
        assert!(seen < MOST, "the tree of names never ends");
        let pairs = node.get_deref(b"Names", pdf).and_then(Object::as_array).map(Vec::as_slice).unwrap_or_default();
        let pair = pairs.chunks(2).find(|pair| pair[0].as_str().is_ok_and(|key| key == name));
        if let Some(destination) = pair.and_then(|pair| pair.get(1)) {
            return pdf.dereference(destination).ok().map(|(_, object)| object);
        }
        let kids = node.get_deref(b"Kids", pdf).and_then(Object::as_array).map(Vec::as_slice).unwrap_or_default();
        open.extend(kids.iter().filter_map(|kid| pdf.dereference(kid).ok().map(|(_, object)| object)));
    }
    None
}
