//! `llms.txt`: the handbook in a few words and links, for language models (<https://llmstxt.org>): its title, its summary, what to know
//! of it, and a list of guides a topic.

use super::{desk::Desk, home, topic};
use crate::{
    artifact::Artifact,
    error::Result,
    link::Route,
    model::{Guide, Key},
    render::told,
};
use std::{collections::BTreeSet, fmt::Write};

/// The file.
///
/// # Errors
/// Never, as long as routes lead to paths inside the output folder.
pub fn file(desk: &Desk<'_>) -> Result<Artifact> {
    let settings = desk.book.settings;
    let mut text = format!("# {}\n", line(&settings.title));
    if let Some(description) = &settings.description {
        write!(text, "\n> {}\n", line(description)).ok();
    }
    let claims = told::all_claims(&desk.book, &desk.strings);
    write!(text, "\n{} {claims}.\n", desk.say("promise", &[])).ok();
    if settings.outputs.json {
        let catalogue = desk.address(&Route::Home, &Route::Catalogue);
        write!(text, "\n{}\n", desk.say("for-programs", &[("catalogue", &catalogue)])).ok();
    }
    let mut told: BTreeSet<&Key> = BTreeSet::new();
    for topic in desk.book.handbook.topics.values() {
        let guides = topic::guides(topic, desk).filter(|slug| told.insert(*slug));
        section(&topic.title.value, guides.filter_map(|slug| desk.book.handbook.guides.get(slug)), desk, &mut text);
    }
    let rest = home::newest(desk).into_iter().filter(|guide| !told.contains(&guide.slug));
    section(&desk.say("guides", &[]), rest, desk, &mut text);
    further(desk, &mut text);
    desk.file(&Route::LanguageModels, text)
}

fn section<'g>(title: &str, guides: impl Iterator<Item = &'g Guide>, desk: &Desk<'_>, text: &mut String) {
    let mut guides = guides.filter(|guide| guide.withheld_on(desk.book.as_of).is_none()).peekable();
    if guides.peek().is_none() {
        return;
    }
    write!(text, "\n## {}\n\n", line(title)).ok();
    for guide in guides {
        let route = match desk.book.settings.outputs.json {
            true => Route::GuideFile(guide.slug.clone()),
            false => Route::Guide(guide.slug.clone()),
        };
        entry(&guide.title.plain(), &route, &guide.summary.plain(), desk, text);
    }
}

/// What a reader in a hurry can leave out: the proposal's word for it is "Optional", in any language.
fn further(desk: &Desk<'_>, text: &mut String) {
    let handbook = desk.book.handbook;
    let pages = [
        (!handbook.people.is_empty(), Route::People, "people"),
        (!handbook.references.is_empty(), Route::References, "references"),
        (!handbook.terms.is_empty(), Route::Glossary, "glossary"),
    ];
    if pages.iter().any(|(is_there, ..)| *is_there) {
        text.push_str("\n## Optional\n\n");
    }
    for (_, route, name) in pages.iter().filter(|(is_there, ..)| *is_there) {
        entry(&desk.say(name, &[]), route, &desk.say(&format!("{name}-about"), &[]), desk, text);
    }
}

fn entry(title: &str, route: &Route, about: &str, desk: &Desk<'_>, text: &mut String) {
    let address = desk.address(&Route::Home, route);
    writeln!(text, "- [{}]({address}): {}", line(title).replace(['[', ']'], " "), line(about)).ok();
}

/// Text in one line, which no editor's words can end.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
