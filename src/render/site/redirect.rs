//! Former paths of guides' pages: a small page at each that leads on without a script, and the same as rules for hosts that read
//! `_redirects` (Netlify, Cloudflare Pages) and send readers on before any page is loaded.

use super::{
    desk::{Desk, Page},
    structured::About,
};
use crate::{artifact::Artifact, error::Result, link::Route, model::Key};
use serde::Serialize;
use std::fmt::Write;

#[derive(Serialize)]
struct RedirectView {
    href: String,
    address: String,
}

/// The page at a former path; nothing where the guide isn't there.
///
/// # Errors
/// When its template asks for something that isn't there.
pub fn page(file: &str, slug: &Key, desk: &Desk<'_>) -> Result<Option<Artifact>> {
    let Some(guide) = desk.book.handbook.guides.get(slug) else { return Ok(None) };
    let (route, to) = (Route::File(file.to_owned()), Route::Guide(slug.clone()));
    let (title, description) = (guide.title.plain(), guide.summary.plain());
    let view = RedirectView { href: desk.routes().href(&route, &to), address: desk.address(&route, &to) };
    let page = Page {
        route,
        template: "redirect.html",
        title: &title,
        description: &description,
        section: "guides",
        above: Vec::new(),
        about: About::default(),
    };
    desk.page(&page, &view).map(Some)
}

/// The rules, a line each: from, to, and 301, moved for good. A former path that is a folder is also called without its last stroke.
///
/// # Errors
/// Never, as long as routes lead to paths inside the output folder.
pub fn rules(desk: &Desk<'_>) -> Result<Artifact> {
    let path = |route: &Route| {
        let address = desk.routes().absolute(&desk.book.settings.base_url, route);
        let path = address.splitn(4, '/').nth(3).unwrap_or_default();
        format!("/{path}")
    };
    let mut text = String::new();
    for (file, slug) in &desk.book.links.redirects.files {
        let (from, to) = (path(&Route::File(file.clone())), path(&Route::Guide(slug.clone())));
        if let Some(bare) = from.strip_suffix('/') {
            writeln!(text, "{bare} {to} 301").ok();
        }
        writeln!(text, "{from} {to} 301").ok();
    }
    desk.file(&Route::File("_redirects".to_owned()), text)
}
