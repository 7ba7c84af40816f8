//! What the head of a page says beside its title: to search engines, and to those who show a link to it.
//!
//! Whole addresses stand there only where the project says where it stands: a false one would send readers elsewhere.

use super::desk::{Desk, Page};
use crate::{
    link::Route,
    model::{Guide, Withheld},
    render::{cards, told},
};
use serde::Serialize;

/// What the head of a page says.
#[derive(Serialize)]
pub struct Head {
    /// The page's own address.
    address: Option<String>,
    /// The language and where it is spoken, as Open Graph has it: `en_US`.
    locale: String,
    /// What it is: `article` or `website`.
    kind: &'static str,
    card: Option<CardView>,
    published: Option<String>,
    modified: Option<String>,
    /// The same for programs.
    file: Option<String>,
    /// Why search engines should pass it over.
    unpublished: Option<String>,
}

/// The picture that stands for the page where it is shared.
#[derive(Serialize)]
struct CardView {
    address: String,
    description: String,
    width: u32,
    height: u32,
}

impl Head {
    /// The head of a page.
    pub fn of(page: &Page<'_>, desk: &Desk<'_>) -> Self {
        let settings = desk.book.settings;
        let guide = match &page.route {
            Route::Guide(slug) => desk.book.handbook.guides.get(slug),
            _ => None,
        };
        let is_lost = page.route == Route::NotFound;
        let has_card = settings.outputs.cards && !is_lost;
        Self {
            address: settings.address().filter(|_| !is_lost).map(|_| desk.address(&page.route, &page.route)),
            locale: locale(guide.map_or(&settings.language, |guide| desk.language_of(guide))),
            kind: if guide.is_some() { "article" } else { "website" },
            card: settings.address().filter(|_| has_card).map(|_| card(page, guide, desk)),
            published: guide.and_then(|guide| guide.date.as_ref()).map(|date| date.value.to_string()),
            modified: guide.and_then(|guide| guide.updated.as_ref()).map(|date| date.value.to_string()),
            file: guide
                .filter(|_| settings.outputs.json)
                .map(|guide| desk.routes().href(&page.route, &Route::GuideFile(guide.slug.clone()))),
            unpublished: guide.and_then(|guide| unpublished(guide, desk)),
        }
    }
}

fn card(page: &Page<'_>, guide: Option<&Guide>, desk: &Desk<'_>) -> CardView {
    let (route, description) = match guide {
        Some(guide) => {
            let claims = told::claims(guide, &desk.book, &desk.strings);
            (Route::Card(guide.slug.clone()), format!("{}: {claims}", guide.title.plain()))
        }
        None => {
            (Route::SiteCard, format!("{}: {}", desk.book.settings.title, told::all_claims(&desk.book, &desk.strings)))
        }
    };
    CardView { address: desk.address(&page.route, &route), description, width: cards::WIDTH, height: cards::HEIGHT }
}

/// Why a guide isn't published, for the mark on its page and in lists; nothing where it is.
pub fn unpublished(guide: &Guide, desk: &Desk<'_>) -> Option<String> {
    Some(match guide.withheld_on(desk.book.as_of)? {
        Withheld::Draft => desk.say("draft", &[]),
        Withheld::Until(day) => desk.say("published-from", &[("date", &desk.date(day))]),
        Withheld::Since(day) => desk.say("published-until", &[("date", &desk.date(day))]),
    })
}

/// A language as Open Graph has it, `language_TERRITORY`; where the project names no territory, the one in which most read it (CLDR,
/// likely subtags).
fn locale(language: &str) -> String {
    let mut parts = language.split('-');
    let tongue = parts.next().unwrap_or_default().to_lowercase();
    let territory = parts.find(|part| part.len() == 2).map(str::to_uppercase);
    let likely = match tongue.as_str() {
        "en" => "US",
        "es" => "ES",
        "fr" => "FR",
        "de" => "DE",
        "pt" => "BR",
        "it" => "IT",
        "nl" => "NL",
        "ar" => "EG",
        "zh" => "CN",
        _ => "",
    };
    match territory.as_deref().unwrap_or(likely) {
        "" => tongue,
        territory => format!("{tongue}_{territory}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_gets_its_territory() {
        let told = ["en", "en-gb", "zh-Hant-TW", "pt-PT", "ar", "eo"].map(locale);
        assert_eq!(told, ["en_US", "en_GB", "zh_TW", "pt_PT", "ar_EG", "eo"]);
    }
}
