//! Workbooks that were made before: taken again while nothing they are made from is another.

use super::shelf::Shelf;
use crate::{
    artifact::Keep,
    config::{Colour, Paper},
    model::fixture,
    render::workbook::Edition,
};
use std::{
    collections::BTreeMap,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

/// Keeps everything, and counts what was new.
#[derive(Default)]
struct Chest {
    files: Mutex<BTreeMap<String, Vec<u8>>>,
    new: AtomicUsize,
}

impl Keep for Chest {
    fn kept(&self, name: &str) -> Option<Vec<u8>> {
        self.files.lock().expect("no test panics here").get(name).cloned()
    }

    fn keep(&self, name: &str, bytes: &[u8]) {
        self.new.fetch_add(1, Ordering::Relaxed);
        self.files.lock().expect("no test panics here").insert(name.to_owned(), bytes.to_vec());
    }
}

const PIXEL: &[u8] =
    br##"<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><circle r="9" fill="#123456"/></svg>"##;

fn shelf(chest: &'static Chest) -> Shelf {
    let mut shelf = Shelf::step(vec![fixture::paragraph("Take cold water.")]).with_file("logo.svg", PIXEL);
    shelf.settings.look.logo = Some(fixture::spanned("/logo.svg".to_owned()));
    shelf.kept = chest;
    shelf
}

#[test]
fn a_workbook_is_made_again_only_where_something_is_another() {
    let chest: &'static Chest = Box::leak(Box::default());
    let made = |shelf: Shelf| {
        let before = chest.new.load(Ordering::Relaxed);
        let pdf = shelf.pdf(&["tea"]).expect("a workbook");
        (pdf, chest.new.load(Ordering::Relaxed) - before)
    };
    let (first, new) = made(shelf(chest));
    assert_eq!(new, 1);
    assert_eq!(made(shelf(chest)), (first, 0), "nothing is another");

    let again = |change: fn(&mut Shelf)| {
        let mut shelf = shelf(chest);
        change(&mut shelf);
        made(shelf).1
    };
    assert_eq!(again(|shelf| shelf.edition = Edition { paper: Paper::Letter, ..Edition::default() }), 1, "paper");
    assert_eq!(again(|shelf| shelf.edition.fillable = true), 1, "a form");
    assert_eq!(again(|shelf| shelf.settings.look.accent = Some(Colour([0, 80, 0]))), 1, "a colour");
    assert_eq!(again(|shelf| shelf.settings.title = "Pots".to_owned()), 1, "words");
    assert_eq!(
        again(|shelf| drop(shelf.templates.insert("workbook/blocks/own.typ".to_owned(), String::new()))),
        1,
        "a template"
    );
    let picture = shelf(chest).with_file("logo.svg", &[PIXEL, b"\n"].concat());
    assert_eq!(made(picture).1, 1, "a picture");
    let font = super::super::templates::BUILT_IN.get_file("fonts/NotoEmoji-Regular.ttf").expect("it is in the binary");
    let font = shelf(chest).with_file("fonts/own.ttf", font.contents());
    assert_eq!(made(font).1, 1, "a font");
}

#[test]
fn what_was_cut_off_is_made_again() {
    let chest: &'static Chest = Box::leak(Box::default());
    let whole = shelf(chest).pdf(&["tea"]).expect("a workbook");
    chest.files.lock().expect("no test panics here").values_mut().for_each(|file| file.truncate(100));
    assert_eq!(shelf(chest).pdf(&["tea"]).expect("a workbook"), whole);
}
