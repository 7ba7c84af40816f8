//! The words of the interface, in the language of what is rendered: one table for every output.
//!
//! They are in `templates/strings/<language>.ftl` (Project Fluent), in the binary and, where a project says them its own
//! way, in the project. What never lives here: a word, in any language.

use crate::{
    error::{Error, Result},
    model::{Date, worksheet::Weekday},
};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use include_dir::{Dir, include_dir};
use std::{borrow::Cow, collections::BTreeMap};
use unic_langid::LanguageIdentifier;

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/strings");

/// The language every string exists in.
const FALLBACK: &str = "en";

/// The words of the interface in one language.
pub struct Strings {
    /// From the first asked to the last.
    bundles: Vec<FluentBundle<FluentResource>>,
    /// Every message's name, sorted.
    names: Vec<String>,
}

impl Strings {
    /// The words in a language (BCP 47): the project's own before those in the binary, those of the region (`en-GB`) before
    /// those of the language (`en`), and English where nothing else is there. `overrides` are the project's templates, by
    /// their path below `templates/`.
    ///
    /// # Errors
    /// When one of the project's files isn't Fluent.
    pub fn of(language: &str, overrides: &BTreeMap<String, String>) -> Result<Self> {
        let mut strings = Self { bundles: Vec::new(), names: Vec::new() };
        for tag in tags(language) {
            let path = format!("strings/{tag}.ftl");
            if let Some(text) = overrides.get(&path) {
                strings.add(&tag, &path, text)?;
            }
            if let Some(text) = BUILT_IN.get_file(format!("{tag}.ftl")).and_then(include_dir::File::contents_utf8) {
                strings.add(&tag, &path, text)?;
            }
        }
        strings.names.sort();
        strings.names.dedup();
        Ok(strings)
    }

    /// A message, its places filled. A message that is nowhere is its own name, so that it is seen and not silently missing.
    pub fn get(&self, name: &str, places: &[(&str, &str)]) -> String {
        let Some((bundle, message)) =
            self.bundles.iter().find_map(|bundle| Some((bundle, bundle.get_message(name)?.value()?)))
        else {
            return name.to_owned();
        };
        let mut filled = FluentArgs::new();
        for (place, value) in places {
            filled.set(*place, filling(value));
        }
        // A place that isn't filled prints as its name; a project's wording must not stop a build.
        bundle.format_pattern(message, Some(&filled), &mut Vec::new()).into_owned()
    }

    /// Every name that begins so, sorted.
    pub fn names(&self, beginning: &str) -> impl Iterator<Item = &str> {
        self.names.iter().filter(move |name| name.starts_with(beginning)).map(String::as_str)
    }

    /// The days of a week in two or three letters each, from this one on.
    pub fn weekdays(&self, first: Weekday) -> Vec<String> {
        let said = self.get("weekdays", &[]);
        let days: Vec<&str> = said.split_whitespace().collect();
        days.iter().cycle().skip(first.index()).take(7).map(|day| (*day).to_owned()).collect()
    }

    /// A message that is there in the language itself, and not only in the one that stands in for it.
    pub fn own(&self, name: &str) -> Option<String> {
        let own = self.bundles.first()?.locales.first()?.language;
        let mut there =
            self.bundles.iter().filter(|bundle| bundle.locales.first().is_some_and(|tag| tag.language == own));
        there.any(|bundle| bundle.has_message(name)).then(|| self.get(name, &[]))
    }

    /// Things in a row, the last two joined by "and".
    pub fn list(&self, things: &[String]) -> String {
        let Some((last, rest)) = things.split_last() else { return String::new() };
        let mut rest = rest.iter();
        let Some(first) = rest.next() else { return last.clone() };
        let first = rest.fold(first.clone(), |row, next| self.get("list-more", &[("row", &row), ("next", next)]));
        self.get("list-last", &[("row", &first), ("last", last)])
    }

    /// A date as people write it.
    pub fn date(&self, date: Date) -> String {
        let year = date.year().to_string();
        let month = date.month().map(|month| self.get(&format!("month-{month}"), &[]));
        let day = date.day().map(|day| day.to_string());
        let day = day.as_deref();
        match (&month, day) {
            (Some(month), Some(day)) => self.get("date-day", &[("day", day), ("month", month), ("year", &year)]),
            (Some(month), None) => self.get("date-month", &[("month", month), ("year", &year)]),
            (None, _) => self.get("date-year", &[("year", &year)]),
        }
    }

    fn add(&mut self, tag: &str, path: &str, text: &str) -> Result<()> {
        let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| Error::Template {
            name: path.to_owned(),
            message: errors.first().map(ToString::to_string).unwrap_or_default(),
        })?;
        self.names.extend(resource.entries().filter_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        }));
        let locale: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Isolation marks are for text of unknown direction between text of another; here they would be printed about numbers.
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        self.bundles.push(bundle);
        Ok(())
    }
}

/// A whole number as a number, so that a message can choose its plural; anything else as text.
fn filling(value: &str) -> FluentValue<'_> {
    let whole = value.len() < 10
        && value.bytes().all(|byte| byte.is_ascii_digit())
        && (value == "0" || !value.starts_with('0'));
    match value.parse::<u32>() {
        Ok(number) if whole => FluentValue::from(number),
        _ => FluentValue::String(Cow::Borrowed(value)),
    }
}

/// The tags to look under, from the narrowest: `en-GB`, `en`, then the language everything exists in.
fn tags(language: &str) -> Vec<String> {
    let mut tags = vec![language.to_owned()];
    while let Some((shorter, _)) = tags.last().and_then(|tag| tag.rsplit_once('-')) {
        tags.push(shorter.to_owned());
    }
    if !tags.iter().any(|tag| tag == FALLBACK) {
        tags.push(FALLBACK.to_owned());
    }
    tags
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strings(language: &str, own: &[(&str, &str)]) -> Result<Strings> {
        let own = own.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        Strings::of(language, &own)
    }

    #[test]
    fn a_project_says_some_words_its_own_way_and_english_fills_the_rest() {
        let italian =
            ("strings/it.ftl", "workbook-tip = Dritta\nmonth-3 = marzo\ndate-day = { $day } { $month } { $year }");
        let strings = strings("it-CH", &[italian]).expect("the project's words are Fluent");
        assert_eq!(strings.get("workbook-tip", &[]), "Dritta");
        assert_eq!(strings.get("workbook-warning", &[]), "Warning");
        assert_eq!(strings.get("workbook-page-of", &[("page", "3"), ("pages", "14")]), "Page 3 of 14");
        let date = "2026-03-01".parse().expect("a date");
        assert_eq!(strings.date(date), "1 marzo 2026");
        assert_eq!(strings.get("nowhere", &[]), "nowhere");
    }

    #[test]
    fn a_file_that_is_not_fluent_is_named() {
        let failure = strings("en", &[("strings/en.ftl", "= no name")]).err().map(|error| error.to_string());
        assert!(failure.is_some_and(|message| message.starts_with("template strings/en.ftl: ")));
    }

    #[test]
    fn a_row_ends_as_the_language_ends_it() {
        let row = ["a", "b", "c"].map(str::to_owned);
        for (language, expected) in [
            ("en", ["", "a", "a and b", "a, b and c"]),
            ("es", ["", "a", "a y b", "a, b y c"]),
            ("ar", ["", "a", "a وb", "a وb وc"]),
            ("zh", ["", "a", "a和b", "a、b和c"]),
        ] {
            let strings = strings(language, &[]).expect("the built-in words are Fluent");
            assert_eq!([0, 1, 2, 3].map(|many| strings.list(&row[..many])), expected);
        }
    }

    #[test]
    fn dates_are_as_whole_as_they_are_known() {
        let strings = strings("en", &[]).expect("the built-in words are Fluent");
        let told = ["2026-11-23", "2026-11", "2026"].map(|date| strings.date(date.parse().expect("a date")));
        assert_eq!(told, ["23 November 2026", "November 2026", "2026"]);
    }
}
