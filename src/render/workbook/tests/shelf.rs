//! Books made by hand, and what is found in the workbooks made of them.

use super::super::{
    Edition, Entries, press, typeset,
    workshop::{Layout, Workshop},
};
use crate::{
    artifact::{Forgetful, Keep},
    config::Settings,
    error::Result,
    link::{Links, link},
    model::{Asset, Block, Date, Guide, Handbook, Key, Ledger, fixture},
    render::{Book, ReadAsset},
    text::{SourceId, Sources, Span},
};
use std::{collections::BTreeMap, path::PathBuf};
use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;

/// A book, whole, with files in memory.
pub(super) struct Shelf {
    pub(super) handbook: Handbook,
    pub(super) settings: Settings,
    pub(super) ledger: Ledger,
    pub(super) templates: BTreeMap<String, String>,
    pub(super) edition: Edition,
    pub(super) entries: Entries,
    pub(super) sources: Sources,
    pub(super) kept: &'static dyn Keep,
    files: BTreeMap<PathBuf, Vec<u8>>,
}

impl Shelf {
    /// A book of these guides.
    pub(super) fn of(guides: Vec<Guide>) -> Self {
        let mut handbook = fixture::handbook(guides);
        fixture::add_reference(&mut handbook, "kettles");
        Self {
            handbook,
            settings: Settings::unset(Span::file(SourceId(0))),
            ledger: Ledger::default(),
            templates: BTreeMap::new(),
            edition: Edition::default(),
            entries: Entries::default(),
            sources: Sources::new(Vec::new()),
            kept: &Forgetful,
            files: BTreeMap::new(),
        }
    }

    /// A book of one guide, called `tea`, with one step of these blocks.
    pub(super) fn step(body: Vec<Block>) -> Self {
        Self::of(vec![Guide {
            parts: vec![fixture::part("Make it ready", vec![fixture::step("Fill the kettle", body)])],
            ..fixture::guide("tea")
        }])
    }

    /// The same with a file that is carried along.
    pub(super) fn with_file(mut self, name: &str, bytes: &[u8]) -> Self {
        let file = PathBuf::from(name);
        self.handbook.assets.insert(name.to_owned(), Asset { file: file.clone() });
        self.files.insert(file, bytes.to_vec());
        self
    }

    /// The same with a template of the project's own.
    pub(super) fn with_template(mut self, path: &str, text: &str) -> Self {
        self.templates.insert(path.to_owned(), text.to_owned());
        self
    }

    /// Does something with the book.
    pub(super) fn open<T>(&self, work: impl FnOnce(&Book<'_>) -> T) -> T {
        let links: Links = link(&self.handbook);
        let read = |asset: &Asset| Ok(self.files.get(&asset.file).cloned().unwrap_or_default());
        let read: &ReadAsset<'_> = &read;
        work(&Book {
            handbook: &self.handbook,
            settings: &self.settings,
            links: &links,
            ledger: &self.ledger,
            templates: &self.templates,
            read,
            sources: &self.sources,
            machine_fonts: &Vec::new,
            kept: self.kept,
            preview: false,
            as_of: Date::new(2026, Some(11), Some(23)).expect("a day of the calendar"),
        })
    }

    /// The workbook of these guides.
    pub(super) fn pdf(&self, guides: &[&str]) -> Result<Vec<u8>> {
        let keys: Vec<Key> = guides.iter().map(|slug| Key::new(slug)).collect();
        self.open(|book| super::super::pdf(book, &keys.iter().collect::<Vec<_>>(), self.edition))
    }

    /// The pages of these guides' workbook, which must also be printable.
    pub(super) fn pages(&self, guides: &[&str]) -> Pages {
        let keys: Vec<Key> = guides.iter().map(|slug| Key::new(slug)).collect();
        self.open(|book| {
            let workshop = Workshop::new(book).expect("the workshop can be made ready").filled(self.entries.clone());
            let (desk, imprint) = workshop
                .desk(&keys.iter().collect::<Vec<_>>(), Layout { edition: self.edition, filler: 0 })
                .expect("the guides are there");
            let typeset = typeset::typeset(&desk);
            assert!(typeset.warnings.is_empty(), "{:?}", typeset.warnings);
            let document = typeset.output.unwrap_or_else(|faults| panic!("{faults:?}"));
            press::print(&desk, &imprint).unwrap_or_else(|error| panic!("{error}"));
            Pages { document }
        })
    }
}

/// A PDF as a text in which its names and words can be looked for.
pub(super) fn unpacked(pdf: &[u8]) -> String {
    let mut document = lopdf::Document::load_mem(pdf).expect("a PDF");
    document.decompress();
    let mut plain = Vec::new();
    document.save_to(&mut plain).expect("memory takes every file");
    String::from_utf8_lossy(&plain).into_owned()
}

/// A day the fixtures were changed on, for what needs one.
pub(super) fn day() -> Date {
    Date::new(2026, Some(11), Some(23)).expect("a day of the calendar")
}

/// Typeset pages.
pub(super) struct Pages {
    pub(super) document: PagedDocument,
}

impl Pages {
    /// What is printed on each page, piece after piece.
    pub(super) fn text(&self) -> Vec<String> {
        self.document.pages().iter().map(|page| text(&page.frame)).collect()
    }

    /// Whether these words stand somewhere, as they are set: pieces of a line follow one another without a gap.
    pub(super) fn says(&self, words: &str) -> bool {
        self.text().iter().any(|page| page.contains(words))
    }
}

fn text(frame: &Frame) -> String {
    let inside = frame.items().map(|(_, item)| match item {
        FrameItem::Text(item) => item.text.to_string(),
        FrameItem::Group(group) => text(&group.frame),
        _ => String::new(),
    });
    inside.collect()
}
