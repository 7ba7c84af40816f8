//! Files beside the pages: how they look, their typefaces, their script, and what a project adds.

use super::{desk::Desk, engine, squeezed};
use crate::{
    artifact::{Artifact, ArtifactPath, Sink},
    error::Result,
    link::{Links, Route},
    model::Key,
    render::Book,
};

/// Style sheets, each with its parts in the order they are put together: that of every page, that of pages which aren't guides (guides
/// are the heaviest), that of worksheets which few guides have, that which comes when a reader asks for what it shows, or searches,
/// those of pages on which readers have a say, or a video is, and that of sites in several languages or in other letters than Latin ones.
const STYLES: [(&str, &[&str]); 8] = [
    (
        "site.css",
        &[
            "fonts",
            "tokens",
            "base",
            "layout",
            "colours",
            "button",
            "breadcrumb",
            "guide",
            "contents",
            "prose",
            "step",
            "quote",
            "callout",
            "citation",
            "named",
            "worksheet",
            "worksheet-writing",
            "worksheet-grids",
            "doing",
            "sections",
            "around",
            "lists",
            "card",
            "print",
        ],
    ),
    ("pages.css", &["home", "index", "ledger"]),
    ("sheets.css", &["worksheet-frames", "worksheet-log", "worksheet-rare"]),
    ("asked.css", &["cross", "note", "ask"]),
    (SEARCH_STYLE, &["cross", "search"]),
    ("readers.css", &["readers"]),
    ("video.css", &["video"]),
    ("languages.css", &["languages", "from-the-right", "ideographs"]),
];

/// Scripts, each with its parts in the order they are put together; they share one scope, which is closed to the page. That of every
/// page, that which comes when a reader asks for what it does, and those of pages with forms to send in or videos from elsewhere.
const SCRIPTS: [(&str, &[&str]); 4] = [
    (
        "site.js",
        &[
            "colours", "contents", "words", "said", "kept", "sheet", "steps", "entries", "notes", "asked", "search",
            "start",
        ],
    ),
    (
        "asked.js",
        &["asked/begin", "asked/ask", "asked/clear", "asked/copies", "asked/notes", "asked/share", "asked/end"],
    ),
    ("contribute.js", &["contribute"]),
    ("video.js", &["video"]),
];

/// What comes when a reader searches. The script is a module, for what it reads can only come from a web server anyway.
const SEARCH_STYLE: &str = "search.css";
const SEARCH_SCRIPT: &str = "search.js";
const SEARCH_PARTS: [&str; 7] = [
    "search/index",
    "search/sections",
    "search/excerpt",
    "search/results",
    "search/spelling",
    "search/field",
    "search/dialog",
];

/// A part of every page's script that only previews have, before the last.
const PREVIEW_SCRIPT: &str = "again";

/// Hands over every file beside the pages.
///
/// # Errors
/// Never, as long as routes lead to paths inside the output folder.
pub fn each(book: &Book<'_>, desk: &Desk<'_>, sink: &dyn Sink) -> Result<()> {
    let parts = |folder: &str, names: &[&str]| {
        let texts = names.iter().filter_map(|name| engine::text(&format!("{folder}/{name}.{folder}"), book.templates));
        texts.collect::<Vec<_>>().join("\n")
    };
    let sheets = squeezed::styles(STYLES.map(|(_, names)| parts("css", names)).each_ref().map(String::as_str));
    let wanted = |name: &str| name != SEARCH_STYLE || desk.is_searched();
    for ((name, _), sheet) in STYLES.iter().zip(sheets).filter(|((name, _), _)| wanted(name)) {
        sink.take(desk.file(&Route::File((*name).to_owned()), sheet)?);
    }
    for (name, names) in SCRIPTS {
        let mut names = names.to_vec();
        if book.preview && name == "site.js" {
            names.insert(names.len() - 1, PREVIEW_SCRIPT);
        }
        let script = format!("\"use strict\";\n{{\n{}}}\n", squeezed::script(&parts("js", &names)));
        sink.take(desk.file(&Route::File(name.to_owned()), script)?);
    }
    if desk.is_searched() {
        let script = squeezed::script(&parts("js", &SEARCH_PARTS));
        sink.take(desk.file(&Route::File(SEARCH_SCRIPT.to_owned()), script)?);
    }
    let icon = engine::text("icon.svg", book.templates).unwrap_or_default();
    sink.take(desk.file(&Route::File("icon.svg".to_owned()), icon)?);
    for (name, bytes) in engine::folder("fonts") {
        sink.take(desk.file(&Route::File(format!("fonts/{name}")), bytes)?);
    }
    let map = book.settings.address().map(|address| desk.routes().absolute(address, &Route::Sitemap));
    let map = map.map(|map| format!("Sitemap: {map}\n")).unwrap_or_default();
    if !book.handbook.assets.contains_key("robots.txt") {
        sink.take(desk.file(&Route::Robots, format!("User-agent: *\nAllow: /\n{map}"))?);
    }
    carried(book, desk, sink);
    Ok(())
}

/// Recordings beside guides, and `static/` as it is, but for pictures, which wait until it is known whether a page shows them.
fn carried(book: &Book<'_>, desk: &Desk<'_>, sink: &dyn Sink) {
    for (name, asset) in book.handbook.assets.iter().filter(|(name, _)| !desk.pictures.is_one(name)) {
        if let Some(path) = ArtifactPath::new(published_at(name, book.links)) {
            sink.take(Artifact::copy(path, asset.file.clone()));
        }
    }
}

/// Where a file that is carried along goes: beside its guide's page, or where it lies in `static/`.
pub fn published_at(name: &str, links: &Links) -> String {
    match name.strip_prefix("guides/").and_then(|rest| rest.split_once('/')) {
        Some((slug, file)) => guide_file(links, &Key::new(slug), file),
        None => name.to_owned(),
    }
}

/// Where a file beside a guide's text goes: beside the guide's page.
fn guide_file(links: &Links, slug: &Key, file: &str) -> String {
    let page = links.routes.path(&Route::Guide(slug.clone()));
    let folder = page.strip_suffix("index.html").unwrap_or(&page);
    format!("{folder}{}", file.strip_prefix("./").unwrap_or(file))
}
