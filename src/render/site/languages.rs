//! What a page says of the languages it is in: its own, and those it can also be read in.

use super::html::{Html, escape};
use crate::{
    link::{Route, relative},
    model::{Guide, Key, language},
    render::{
        Book,
        edition::{Edition, family, language_of},
    },
};
use serde::Serialize;

/// A page in one of its languages.
#[derive(Clone, Serialize)]
pub struct Alternate {
    /// Which (BCP 47).
    pub language: String,
    /// What the language calls itself.
    name: String,
    direction: &'static str,
    /// The way there from the page.
    href: String,
    /// The whole address.
    pub address: String,
    /// Whether it is the page itself.
    current: bool,
}

/// The languages a page can be read in, itself among them, that of the project or the original first; none where there is but
/// one.
pub fn alternates(route: &Route, own: &Edition<'_>, editions: &[Edition<'_>], book: &Book<'_>) -> Vec<Alternate> {
    let pages: Vec<(String, &Edition<'_>, Route)> = match route {
        Route::Guide(slug) => of_guide(slug, own, book, Route::Guide),
        Route::GuideClaims(slug) => of_guide(slug, own, book, Route::GuideClaims),
        _ if editions.len() < 2 || !is_in_every_language(route) => Vec::new(),
        _ => {
            let there = editions.iter().filter(|edition| edition.has(route));
            there.map(|edition| (edition.language.clone(), edition, route.clone())).collect()
        }
    };
    if pages.len() < 2 {
        return Vec::new();
    }
    let here = own.routes.path(route);
    let name = |language: &str| named(language, pages.iter().map(|(other, ..)| other.as_str()));
    let alternate = |(language, edition, route): &(String, &Edition<'_>, Route)| {
        let there = edition.routes.path(route);
        Alternate {
            name: name(language),
            direction: language::direction(language),
            href: relative(&here, &there),
            // Whole where the project says where it stands.
            address: book
                .settings
                .address()
                .map_or_else(|| relative(&here, &there), |at| edition.routes.absolute(at, route)),
            current: here == there,
            language: language.clone(),
        }
    };
    pages.iter().map(alternate).collect()
}

/// The original and its translations, as far as they are there.
fn of_guide<'e, 'a>(
    slug: &Key,
    own: &'e Edition<'a>,
    book: &Book<'a>,
    route: fn(Key) -> Route,
) -> Vec<(String, &'e Edition<'a>, Route)> {
    let each = |guide: &Guide| (language_of(guide, book.settings).to_owned(), own, route(guide.slug.clone()));
    family(slug, book.handbook).map(each).collect()
}

/// Whether a kind of page is made in every language, and not once for all.
fn is_in_every_language(route: &Route) -> bool {
    !matches!(route, Route::NotFound | Route::File(_))
}

/// What a language calls itself, as a word by itself; with its tag where another of the same name is there.
fn named<'l>(tag: &str, all: impl Iterator<Item = &'l str>) -> String {
    let Some(name) = language::own_name(tag) else { return tag.to_owned() };
    let mut rest = name.chars();
    let capital: String = rest.next().into_iter().flat_map(char::to_uppercase).chain(rest).collect();
    let same = all.filter(|other| language::primary(other) == language::primary(tag)).count();
    if same > 1 { format!("{capital} ({tag})") } else { capital }
}

/// The attributes of an element whose text is in another language than the page; nothing where it is in the same.
pub fn marked(text: &str, page: &str) -> Html {
    if language::is_same(text, page) {
        return Html::default();
    }
    let mut html = String::from(" lang=\"");
    escape(text, &mut html);
    html.push('"');
    if language::direction(text) != language::direction(page) {
        html.push_str(" dir=\"");
        html.push_str(language::direction(text));
        html.push('"');
    }
    Html(html)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_named_by_itself_and_told_from_its_like() {
        let all = ["es", "pt", "pt-BR", "haw"];
        let names = all.map(|tag| named(tag, all.into_iter()));
        assert_eq!(names, ["Español", "Português (pt)", "Português (pt-BR)", "haw"]);
    }

    #[test]
    fn only_text_of_another_language_is_marked() {
        assert_eq!(marked("en", "en").0, "");
        assert_eq!(marked("en", "es").0, " lang=\"en\"");
        assert_eq!(marked("en", "ar").0, " lang=\"en\" dir=\"ltr\"");
    }
}
