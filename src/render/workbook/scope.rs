//! What the text of one guide is read with: its place in the edition, what its keys lead to, and what has been seen so far.
//!
//! All questions to `link` and `cite` are asked here.

use super::{
    course::Course,
    entries::Entries,
    language::Language,
    pictures::Pictures,
    printable::Printable,
    references::course_anchor,
    rich::{Node, Rich, is_blank, text, web_link},
    worksheet::Sheet,
};
use crate::{
    link::{GuideLinks, Route},
    model::{CrossLink, Date, Destination, Guide, Key, Place},
    render::{Book, Strings},
};
use std::{
    cell::{RefCell, RefMut},
    collections::BTreeSet,
};

/// What all guides of an edition are read with.
pub(super) struct Shared<'a> {
    pub(super) book: &'a Book<'a>,
    pub(super) language: &'a Language,
    pub(super) pictures: &'a RefCell<Pictures>,
    /// What a reader entered.
    pub(super) entries: &'a Entries,
    /// The guides of this edition.
    pub(super) guides: BTreeSet<&'a Key>,
    /// What several guides have in common.
    pub(super) course: Option<Course<'a>>,
    /// When the last of them was changed.
    pub(super) date: Option<Date>,
}

/// What the text of one guide is read with.
pub(super) struct Scope<'a> {
    pub(super) book: &'a Book<'a>,
    pub(super) strings: &'a Strings,
    pub(super) guide: &'a Guide,
    pub(super) shared: &'a Shared<'a>,
    links: Option<&'a GuideLinks>,
    /// The worksheets that were met.
    sheets: RefCell<Vec<Sheet>>,
    /// The words of the glossary that were met.
    terms: RefCell<BTreeSet<Key>>,
}

impl Shared<'_> {
    /// What stands in a list of references for one.
    pub(super) fn entry(&self, key: &Key) -> Rich {
        self.language.bibliography.entry(key).unwrap_or_else(|| text(key.as_str()))
    }
}

impl<'a> Scope<'a> {
    /// What a guide is read with.
    pub(super) fn new(shared: &'a Shared<'a>, guide: &'a Guide) -> Self {
        Self {
            book: shared.book,
            strings: &shared.language.strings,
            guide,
            shared,
            links: shared.book.links.guides.get(&guide.slug),
            sheets: RefCell::default(),
            terms: RefCell::default(),
        }
    }

    /// The pictures of the edition.
    pub(super) fn pictures(&self) -> RefMut<'a, Pictures> {
        self.shared.pictures.borrow_mut()
    }

    /// The worksheets met since the last call, in their order.
    pub(super) fn take_sheets(&self) -> Vec<Sheet> {
        self.sheets.take()
    }

    /// Takes note of a worksheet.
    pub(super) fn met_sheet(&self, sheet: &Sheet) {
        self.sheets.borrow_mut().push(sheet.clone());
    }

    /// The number of a reference in the list it stands in.
    pub(super) fn number(&self, key: &Key) -> Option<usize> {
        match &self.shared.course {
            Some(course) => course.number(key),
            None => self.links?.number(key),
        }
    }

    /// The references this guide cites, in the order of their numbers.
    pub(super) fn cited(&self) -> impl Iterator<Item = &'a Key> {
        self.links.into_iter().flat_map(|links| links.references.iter().map(|cited| &cited.key))
    }

    /// Whether a guide is in this edition.
    pub(super) fn is_here(&self, slug: &Key) -> bool {
        self.shared.guides.contains(slug)
    }

    /// Guides to read next.
    pub(super) fn related(&self) -> &'a [Key] {
        self.links.map_or(&[], |links| &links.related)
    }

    /// The words of the glossary met since the last call.
    pub(super) fn take_terms(&self) -> BTreeSet<Key> {
        self.terms.take()
    }

    /// The label of a division of this guide; none for one without a heading.
    pub(super) fn anchor(&self, place: Place) -> Option<String> {
        let anchor = self.links?.anchors.get(&place)?;
        Some(format!("{}/{anchor}", self.guide.slug))
    }

    /// One worksheet more, which begins at a byte of the guide: its number, its name, and its label, which is also the name
    /// of its place in the PDF: `no-contact-rule.pdf#ws-…`.
    pub(super) fn next_sheet(&self, start: u32) -> (usize, String, String) {
        let number = self.sheets.borrow().len() + 1;
        let name = self.links.and_then(|links| links.worksheets.get(&start).cloned());
        let name = name.unwrap_or_else(|| number.to_string());
        let anchor = format!("ws-{}-{name}", self.guide.slug);
        (number, name, anchor)
    }

    /// The label of a reference by its number.
    pub(super) fn reference_anchor(&self, number: usize) -> String {
        match self.shared.course {
            Some(_) => course_anchor(number),
            None => format!("{}/reference-{number}", self.guide.slug),
        }
    }

    /// The label of a word explained at the end of the guide.
    pub(super) fn term_anchor(&self, key: &Key) -> String {
        format!("{}/term-{key}", self.guide.slug)
    }

    /// The address of a page of the site.
    pub(super) fn address(&self, route: &Route) -> String {
        self.book.links.routes.absolute(&self.book.settings.base_url, route)
    }

    /// A cross-link: to a page of this book where what it names is in it, else to the web. `c` is empty where the editor
    /// wrote no words; then what it leads to has a name.
    pub(super) fn cross_link(&self, link: &CrossLink, c: Rich) -> Rich {
        let destination = &self.book.links.meant(&link.destination.value, Some(&self.guide.slug));
        let title = || self.book.links.title(self.book.handbook, destination, Some(&self.guide.slug));
        let c = if is_blank(&c) { title().map(|title| text(&title)).unwrap_or_default() } else { c };
        match destination {
            Destination::Guide(slug, anchor) => {
                if self.is_here(slug) {
                    return vec![Node::Goto { to: place_in_book(slug, anchor.as_deref()), c }];
                }
            }
            Destination::Reference(key) => {
                if let Some(number) = self.number(key) {
                    return vec![Node::Goto { to: self.reference_anchor(number), c }];
                }
            }
            Destination::Term(key) if self.book.handbook.terms.contains_key(key) => {
                self.terms.borrow_mut().insert(key.clone());
                return vec![Node::Term { to: self.term_anchor(key), c }];
            }
            Destination::Term(_) | Destination::Person(_) | Destination::Topic(_) => {}
        }
        let routes = &self.book.links.routes;
        match routes.target(destination, Some(&self.guide.slug)) {
            Some((route, anchor)) => {
                let fragment = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
                web_link(&format!("{}{fragment}", self.address(&route)), c)
            }
            None => c,
        }
    }

    /// The name a reference goes by in a sentence.
    pub(super) fn short_name(&self, key: &Key) -> Option<String> {
        self.shared.language.bibliography.short(self.book, key)
    }

    /// A person's name; the key where nobody has it.
    pub(super) fn person(&self, key: &Key) -> String {
        self.book.handbook.people.get(key).map_or_else(|| key.to_string(), |person| person.name.value.clone())
    }

    /// A word of the interface, for where an editor wrote none.
    pub(super) fn word(&self, name: &str, places: &[(&str, &str)]) -> Printable {
        Printable::line(&self.strings.get(&format!("workbook-{name}"), places))
    }
}

/// The label of a guide, or of a place in it, by its anchor on the web.
fn place_in_book(slug: &Key, anchor: Option<&str>) -> String {
    match anchor.filter(|anchor| !anchor.is_empty()) {
        None => slug.to_string(),
        Some(anchor) => match anchor.strip_prefix("worksheet-") {
            Some(name) => format!("ws-{slug}-{name}"),
            None => format!("{slug}/{anchor}"),
        },
    }
}
