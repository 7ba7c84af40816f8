//! The glossary.

use super::{
    card::{self, Mention},
    desk::{Desk, Page},
    html::Html,
    inline::Setting,
    structured,
};
use crate::{
    artifact::Artifact,
    error::Result,
    link::{Entity, Route},
    model::Term,
};
use serde::Serialize;

#[derive(Serialize)]
struct GlossaryView {
    letters: Vec<Letter>,
}

#[derive(Serialize)]
struct Letter {
    letter: String,
    terms: Vec<TermView>,
}

#[derive(Serialize)]
struct TermView {
    id: String,
    term: String,
    definition: Html,
    also: String,
    mentions: Vec<Mention>,
}

/// The glossary, by letter.
///
/// # Errors
/// When its template asks for something that isn't there.
pub fn page(desk: &Desk<'_>) -> Result<Artifact> {
    let mut terms: Vec<&Term> = desk.terms().collect();
    terms.sort_by_cached_key(|term| term.term.value.to_lowercase());
    let mut letters: Vec<Letter> = Vec::new();
    for term in terms {
        let letter: String = term.term.value.chars().take(1).flat_map(char::to_uppercase).collect();
        if letters.last().is_none_or(|last| last.letter != letter) {
            letters.push(Letter { letter, terms: Vec::new() });
        }
        if let Some(last) = letters.last_mut() {
            last.terms.push(view(term, desk));
        }
    }
    let (title, description) = (desk.say("glossary", &[]), desk.say("glossary-about", &[]));
    let about = structured::terms(desk.book.handbook.terms.values(), &title, desk.scope(&Route::Glossary));
    let page = Page {
        route: Route::Glossary,
        template: "glossary.html",
        title: &title,
        description: &description,
        section: "glossary",
        above: Vec::new(),
        about,
    };
    desk.page(&page, &GlossaryView { letters })
}

fn view(term: &Term, desk: &Desk<'_>) -> TermView {
    let setting = Setting::outside(desk, Route::Glossary);
    let backlinks = desk.backlinks(&Entity::Term(term.key.value.clone()));
    TermView {
        id: desk.routes().term_anchor(&term.key.value),
        term: term.term.value.clone(),
        definition: setting.html(&term.definition),
        also: term.also.iter().map(|also| also.value.as_str()).collect::<Vec<_>>().join(&desk.say("comma", &[])),
        mentions: card::mentions(backlinks, &Route::Glossary, desk),
    }
}
