//! What a package says of itself: its title, its files, its contents, and for whom it can be read.

use super::{
    Facts,
    markup::{Setting, escaped, list, text},
    page::Page,
};
use crate::model::Date;
use serde_json::Value;
use std::collections::BTreeSet;

/// Where the package is.
pub(super) const CONTAINER: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
    <container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n<rootfiles>\n\
    <rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/>\n</rootfiles>\n</container>\n";

/// What can be said of every book of ours (EPUB Accessibility 1.1, 2.2).
const ACCESSIBLE: [(&str, &str); 9] = [
    ("accessMode", "textual"),
    ("accessModeSufficient", "textual"),
    ("accessibilityFeature", "alternativeText"),
    ("accessibilityFeature", "readingOrder"),
    ("accessibilityFeature", "structuralNavigation"),
    ("accessibilityFeature", "tableOfContents"),
    ("accessibilityHazard", "noFlashingHazard"),
    ("accessibilityHazard", "noMotionSimulationHazard"),
    ("accessibilityHazard", "noSoundHazard"),
];

/// The package document (EPUB 3.3, 5).
pub(super) fn package(setting: &Setting<'_>, pages: &[Page], facts: &Facts) -> String {
    let language = escaped(&setting.language());
    let direction = escaped(text(setting.words, "direction"));
    let item = |id: &str, file: &str, kind: &str, properties: &str| {
        format!("<item id=\"{id}\" href=\"{file}\" media-type=\"{kind}\"{properties}/>\n")
    };
    let xhtml = "application/xhtml+xml";
    let mut manifest =
        item("nav", "nav.xhtml", xhtml, " properties=\"nav\"") + &item("style", "style.css", "text/css", "");
    let mut spine = String::new();
    for (number, page) in pages.iter().enumerate() {
        manifest += &item(&format!("page-{number}"), &page.file, xhtml, "");
        spine += &format!("<itemref idref=\"page-{number}\"/>\n");
        if number == 0 {
            spine += "<itemref idref=\"nav\"/>\n";
        }
    }
    for (number, picture) in setting.pictures.all().enumerate() {
        manifest += &item(&format!("picture-{number}"), &picture.file, picture.kind, "");
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" \
         unique-identifier=\"id\" xml:lang=\"{language}\" dir=\"{direction}\">\n\
         <metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n{}</metadata>\n\
         <manifest>\n{manifest}</manifest>\n<spine page-progression-direction=\"{direction}\">\n{spine}</spine>\n</package>\n",
        metadata(setting, facts)
    )
}

fn metadata(setting: &Setting<'_>, facts: &Facts) -> String {
    let words = setting.words;
    let guides = list(words, "guides");
    let named = |key: &str| -> BTreeSet<String> {
        guides.iter().flat_map(|guide| list(guide, key)).filter_map(Value::as_str).map(escaped).collect()
    };
    let mut told = format!(
        "<dc:identifier id=\"id\">{}</dc:identifier>\n<dc:title>{}</dc:title>\n<dc:language>{}</dc:language>\n",
        escaped(&facts.identifier),
        escaped(text(words, "title")),
        escaped(&setting.language())
    );
    told += &named("authors").iter().map(|name| format!("<dc:creator>{name}</dc:creator>\n")).collect::<String>();
    told += &named("keywords").iter().map(|topic| format!("<dc:subject>{topic}</dc:subject>\n")).collect::<String>();
    told += &format!("<meta property=\"dcterms:modified\">{}T00:00:00Z</meta>\n", day(facts.date));
    if let Some(date) = facts.date {
        told += &format!("<dc:date>{date}</dc:date>\n");
    }
    let has_pictures = setting.pictures.all().next().is_some();
    let seen = has_pictures.then_some(("accessMode", "visual"));
    for (property, value) in ACCESSIBLE.into_iter().chain(seen) {
        told += &format!("<meta property=\"schema:{property}\">{value}</meta>\n");
    }
    told
}

/// A whole day: the first of a month or a year; that of the first EPUB 3 where there is none.
fn day(date: Option<Date>) -> String {
    match date {
        Some(date) => {
            format!("{:04}-{:02}-{:02}", date.year(), date.month().unwrap_or(1), date.day().unwrap_or(1))
        }
        None => "2011-10-10".to_owned(),
    }
}

/// The contents (EPUB 3.3, 7): guides, their parts and sections, the steps of parts.
pub(super) fn contents(setting: &Setting<'_>, pages: &[Page]) -> String {
    let title = setting.word("contents", &[]);
    let entry = |page: &Page| {
        let below = places(&page.places);
        format!("<li><a href=\"{}\">{}</a>{below}</li>\n", page.file, escaped(&page.title))
    };
    let pages: String = pages.iter().map(entry).collect();
    let heading = escaped(&title);
    let body = format!("<nav epub:type=\"toc\" role=\"doc-toc\">\n<h1>{heading}</h1>\n<ol>\n{pages}</ol>\n</nav>\n");
    setting.page(&title, "frontmatter", &body)
}

/// Places of two levels as lists in one another.
fn places(places: &[(u8, String, String)]) -> String {
    let mut written = String::new();
    let mut rest = places;
    while let Some(((level, title, href), behind)) = rest.split_first() {
        let inner = behind.iter().take_while(|place| place.0 > *level).count();
        let steps: String = behind[..inner]
            .iter()
            .map(|(_, title, href)| format!("<li><a href=\"{href}\">{title}</a></li>\n"))
            .collect();
        let steps = if steps.is_empty() { steps } else { format!("\n<ol>\n{steps}</ol>\n") };
        written += &format!("<li><a href=\"{href}\">{title}</a>{steps}</li>\n");
        rest = &behind[inner..];
    }
    if written.is_empty() { written } else { format!("\n<ol>\n{written}</ol>\n") }
}
