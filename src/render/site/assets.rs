//! Files beside the pages: how they look, their typefaces, their script, and what a project adds.

use super::{desk::Desk, engine, squeezed};
use crate::{
    artifact::{Artifact, ArtifactPath, Sink},
    error::Result,
    link::{Links, Route},
    model::Key,
    render::Book,
};

/// The parts of the stylesheet of all pages, in the order they are put together.
const STYLES: [&str; 25] = [
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
    "note",
    "worksheet",
    "worksheet-writing",
    "worksheet-grids",
    "worksheet-frames",
    "doing",
    "sections",
    "around",
    "lists",
    "card",
    "print",
];

/// The parts of the stylesheet that guides, the heaviest pages, do without.
const OTHER_STYLES: [&str; 4] = ["search", "home", "index", "ledger"];

/// The parts of the script, in the order they are put together. They share one scope, which is closed to the page.
const SCRIPTS: [&str; 11] =
    ["colours", "contents", "words", "said", "kept", "sheet", "steps", "entries", "notes", "asked", "start"];

/// The parts of the script that comes when a reader asks for what it does.
const ASKED_SCRIPTS: [&str; 6] =
    ["asked/begin", "asked/ask", "asked/clear", "asked/copies", "asked/share", "asked/end"];

/// Hands over every file beside the pages.
///
/// # Errors
/// Never, as long as routes lead to paths inside the output folder.
pub fn each(book: &Book<'_>, desk: &Desk<'_>, sink: &dyn Sink) -> Result<()> {
    let parts = |folder: &str, names: &[&str]| {
        let texts = names.iter().filter_map(|name| engine::text(&format!("{folder}/{name}.{folder}"), book.templates));
        texts.collect::<Vec<_>>().join("\n")
    };
    let [all, others] = squeezed::styles([&parts("css", &STYLES), &parts("css", &OTHER_STYLES)]);
    sink.take(desk.file(&Route::Stylesheet, all)?);
    sink.take(desk.file(&Route::File("pages.css".to_owned()), others)?);
    for (name, scripts) in [("site.js", &SCRIPTS[..]), ("asked.js", &ASKED_SCRIPTS)] {
        let script = format!("\"use strict\";\n{{\n{}}}\n", squeezed::script(&parts("js", scripts)));
        sink.take(desk.file(&Route::File(name.to_owned()), script)?);
    }
    let icon = engine::text("icon.svg", book.templates).unwrap_or_default();
    sink.take(desk.file(&Route::File("icon.svg".to_owned()), icon)?);
    for (name, bytes) in engine::folder("fonts") {
        sink.take(desk.file(&Route::File(format!("fonts/{name}")), bytes)?);
    }
    let map = desk.routes().absolute(&book.settings.base_url, &Route::Sitemap);
    sink.take(desk.file(&Route::Robots, format!("User-agent: *\nAllow: /\nSitemap: {map}\n"))?);
    carried(book, desk, sink);
    Ok(())
}

/// `static/` as it is, but for pictures, which wait until it is known whether a page shows them.
fn carried(book: &Book<'_>, desk: &Desk<'_>, sink: &dyn Sink) {
    for (name, asset) in book.handbook.assets.iter().filter(|(name, _)| !desk.pictures.is_one(name)) {
        if let Some(path) = ArtifactPath::new(name.as_str()) {
            sink.take(Artifact::copy(path, asset.file.clone()));
        }
    }
}

/// Where a file beside a guide's text goes: beside the guide's page.
pub fn guide_file(links: &Links, slug: &Key, file: &str) -> String {
    let page = links.routes.path(&Route::Guide(slug.clone()));
    let folder = page.strip_suffix("index.html").unwrap_or(&page);
    format!("{folder}{}", file.strip_prefix("./").unwrap_or(file))
}
