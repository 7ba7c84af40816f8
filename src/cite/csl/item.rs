//! From a reference to the item CSL formats: its kind, its fields, its names and dates under the names CSL has for them
//! (CSL 1.0.2, appendices III and IV).

use crate::{
    cite::{
        address::doi,
        name::{Name, Parts, name, names},
        tidy::tidy,
        words::Words,
    },
    model::{Contributor, Date, Handbook, Reference, ReferenceKind},
};
use hayagriva::citationberg::json::{DateValue, Item, LiteralName, NameItem, NameValue, Value, VecDate, VecDateRange};
use std::collections::BTreeMap;

/// The item CSL formats. Its words are in the language of the words given.
pub(super) fn item(reference: &Reference, handbook: &Handbook, words: &Words) -> Item {
    let kind = reference.kind.value;
    let mut fields = BTreeMap::new();
    let mut text = |name: &str, value: &str| {
        let value = tidy(value);
        if !value.is_empty() {
            fields.insert(name.to_owned(), Value::String(value));
        }
    };
    text("id", reference.key.value.as_str());
    text("type", type_of(kind));
    match kind {
        ReferenceKind::Interview => text("title", words.interview_title),
        ReferenceKind::Personal => text("title", words.personal_title),
        _ => {}
    }
    reference.fields.iter().for_each(|(name, value)| text(field(name, kind), &said(name, &value.value)));
    let people = people(reference, handbook).into_iter().filter(|(_, people)| !people.is_empty());
    fields.extend(people.map(|(name, people)| (name.to_owned(), Value::Names(people))));
    if reference.authors.is_empty() && kind == ReferenceKind::Report {
        let institution = fields.remove("publisher").into_iter();
        fields.extend(institution.map(|institution| ("author".to_owned(), body(institution))));
    }
    for (name, date) in [("issued", &reference.date), ("accessed", &reference.accessed)] {
        fields.extend(date.iter().map(|date| (name.to_owned(), Value::Date(parts(date.value)))));
    }
    Item(fields)
}

/// Whether an entry tells a reader which work it is: by its title, or the work it stands in, or who it is by.
pub(super) fn is_told(item: &Item, entry: &str) -> bool {
    let entry = letters(entry);
    let told = |text: &str| Some(letters(text)).filter(|text| !text.is_empty()).map(|text| entry.contains(&text));
    let names = item.0.get("author").into_iter().flat_map(|value| match value {
        Value::Names(names) => names.as_slice(),
        _ => &[],
    });
    let names = names.map(|name| match name {
        NameValue::Literal(name) => name.literal.as_str(),
        NameValue::Item(name) => name.family.as_str(),
    });
    let titles = ["title", "container-title"].into_iter().filter_map(|name| item.0.get(name)?.to_str());
    let told: Vec<bool> = titles.filter_map(|title| told(&title)).chain(names.filter_map(told)).collect();
    if told.is_empty() { !entry.is_empty() } else { told.contains(&true) }
}

/// What stays of a text in any style: its letters and digits, whatever their case.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The institution a report without authors is of, as its author.
fn body(institution: Value) -> Value {
    let literal = institution.to_str().unwrap_or_default().into_owned();
    Value::Names(vec![NameValue::Literal(LiteralName { literal })])
}

/// What a field says to CSL: styles write `https://doi.org/`, `No.` and the dash of a range themselves.
fn said(name: &str, value: &str) -> String {
    match name {
        "doi" => doi(value).unwrap_or_default(),
        "pages" => value.replace("--", "-").replace('–', "-"),
        "number" => {
            let bare = ["No.", "no.", "Nr.", "nº", "n.º", "№"].iter().find_map(|word| value.trim().strip_prefix(word));
            bare.unwrap_or(value).trim().to_owned()
        }
        _ => value.to_owned(),
    }
}

/// CSL's name for a kind of reference.
fn type_of(kind: ReferenceKind) -> &'static str {
    match kind {
        ReferenceKind::Web => "webpage",
        ReferenceKind::Article => "article-journal",
        ReferenceKind::Book => "book",
        ReferenceKind::Chapter => "chapter",
        ReferenceKind::Report => "report",
        ReferenceKind::Interview => "interview",
        ReferenceKind::Video => "motion_picture",
        ReferenceKind::Podcast => "song",
        ReferenceKind::Law => "legislation",
        ReferenceKind::Dataset => "dataset",
        ReferenceKind::Personal => "personal_communication",
    }
}

/// CSL's name for a field. One that CSL has no name for is left under its own, where no style looks.
fn field(name: &'static str, kind: ReferenceKind) -> &'static str {
    match (name, kind) {
        ("site" | "journal" | "book", _) | ("channel", ReferenceKind::Podcast) => "container-title",
        ("channel" | "institution", _) => "publisher",
        ("pages", _) => "page",
        ("place", _) => "publisher-place",
        ("duration", _) => "dimensions",
        ("url", _) => "URL",
        ("doi", _) => "DOI",
        ("pmid", _) => "PMID",
        ("isbn", _) => "ISBN",
        ("archive", _) => "archive",
        (other, _) => other,
    }
}

/// Everybody a reference names, under the part CSL gives them: who is interviewed is the author.
fn people(reference: &Reference, handbook: &Handbook) -> Vec<(&'static str, Vec<NameValue>)> {
    let several = |list: &[Contributor]| names(list, handbook).into_iter().map(csl_name).collect::<Vec<_>>();
    let one =
        |who: &Option<Contributor>| -> Vec<NameValue> { who.iter().map(|who| csl_name(name(who, handbook))).collect() };
    let (authors, person) = (several(&reference.authors), one(&reference.person));
    let listener = if reference.kind.value == ReferenceKind::Personal { "recipient" } else { "interviewer" };
    vec![
        ("author", if person.is_empty() { authors } else { person }),
        ("editor", several(&reference.editors)),
        (listener, one(&reference.by)),
    ]
}

fn csl_name(name: Name) -> NameValue {
    match name {
        Name::Whole(literal) => NameValue::Literal(LiteralName { literal }),
        Name::Parts(Parts { given, particle, family, suffix }) => {
            let some = |part: String| Some(part).filter(|part| !part.is_empty());
            NameValue::Item(NameItem {
                family,
                given: some(given),
                non_dropping_particle: some(particle),
                dropping_particle: None,
                suffix: some(suffix),
                comma_suffix: None,
            })
        }
    }
}

fn parts(date: Date) -> DateValue {
    let year = i16::try_from(date.year()).unwrap_or(i16::MAX);
    let rest = [date.month(), date.day()].into_iter().map_while(|part| part.map(i16::from));
    let parts = VecDate(std::iter::once(year).chain(rest).collect());
    DateValue::DateParts { date_parts: VecDateRange(vec![parts]), literal: None, season: None, circa: false }
}
