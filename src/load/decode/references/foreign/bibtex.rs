//! BibTeX and BibLaTeX. The only door to `biblatex`.

use super::{Draft, Keys, name, written};
use crate::{
    load::{Problem, ProblemKind},
    model::ReferenceKind as Kind,
    text::{Fragment, Span, Spanned},
};
use biblatex::{Bibliography, ChunksExt, ChunksRef, DateValue, Datetime, Entry, EntryType, PermissiveType, Person};
use biblatex::{ParseError, ParseErrorKind, RawBibliography};
use std::collections::BTreeMap;

/// Our field and those of BibLaTeX that say it, the better first. What a kind has no field for is passed over.
const TEXTS: [(&str, &str); 27] = [
    ("url", "url"),
    ("doi", "doi"),
    ("journal", "journaltitle"),
    ("journal", "journal"),
    ("volume", "volume"),
    ("issue", "number"),
    ("issue", "issue"),
    ("book", "booktitle"),
    ("site", "organization"),
    ("site", "publisher"),
    ("publisher", "publisher"),
    ("publisher", "organization"),
    ("place", "location"),
    ("place", "address"),
    ("edition", "edition"),
    ("isbn", "isbn"),
    ("institution", "institution"),
    ("institution", "school"),
    ("institution", "organization"),
    ("institution", "publisher"),
    ("number", "number"),
    ("medium", "howpublished"),
    ("channel", "publisher"),
    ("channel", "organization"),
    ("version", "version"),
    ("language", "language"),
    ("language", "langid"),
];

/// What each entry of the list says.
pub(super) fn drafts(text: &Fragment, problems: &mut Vec<Problem>) -> Vec<Draft> {
    match read(text, problems) {
        Ok(drafts) => drafts,
        Err(error) => {
            let kind = ProblemKind::MalformedBibtex { reason: reason(&error.kind) };
            problems.push(Problem::new(span(text, &error.span), kind));
            Vec::new()
        }
    }
}

fn read(text: &Fragment, problems: &mut Vec<Problem>) -> Result<Vec<Draft>, ParseError> {
    let mut raw = RawBibliography::parse(text.text())?;
    let (mut keys, mut places) = (Keys::default(), BTreeMap::new());
    raw.entries.retain(|entry| {
        let (key, place) = (entry.v.key.v, span(text, &entry.v.key.span));
        let is_new = keys.take(key, place, problems);
        if is_new {
            places.insert(key.to_owned(), (place, span(text, &entry.span)));
        }
        is_new
    });
    let list = Bibliography::from_raw(raw)?;
    let drafted = list.iter().filter_map(|entry| {
        let (key, whole) = *places.get(&entry.key)?;
        Some(draft(text, entry, key, whole))
    });
    Ok(drafted.collect())
}

fn draft(text: &Fragment, entry: &Entry, key: Span, whole: Span) -> Draft {
    let kind = kind(entry);
    let place = |chunks: ChunksRef<'_>| {
        let known = chunks.iter().filter(|chunk| !chunk.is_detached());
        let spans = known.map(|chunk| span(text, &chunk.span));
        spans.reduce(|all, one| all.to(one)).unwrap_or(whole)
    };
    let placed = |field: &str, said: &str| written(said.trim(), entry.get(field).map_or(whole, place));
    let mut draft = Draft::new(Spanned::new(entry.key.clone(), key), Spanned::new(kind, key), whole);
    if let Some(title) = entry.get("title").map(ChunksExt::format_verbatim) {
        let subtitle = entry.get("subtitle").map(|part| format!(": {}", part.format_verbatim())).unwrap_or_default();
        draft.add("title", placed("title", &(title + &subtitle)));
    }
    for (ours, theirs) in TEXTS {
        if let Some(said) = entry.get(theirs).map(ChunksExt::format_verbatim)
            && (ours != "language" || crate::load::decode::inspection::is_language(&said))
        {
            draft.add(ours, placed(theirs, &said));
        }
    }
    if let Some(pages) = entry.get("pages").map(ChunksExt::format_verbatim) {
        draft.add("pages", placed("pages", &pages.replace("--", "–")));
    }
    if let Some(date) = entry.date().ok().and_then(day) {
        draft.add("date", placed(if entry.get("date").is_some() { "date" } else { "year" }, &date));
    }
    if let Some(date) = entry.url_date().ok().and_then(day) {
        draft.add("accessed", placed("urldate", &date));
    }
    let named = |field: &str, people: Vec<Person>| {
        let said = people.iter().map(|person| name(&person.prefix, &person.name, &person.suffix, &person.given_name));
        said.filter(|name| !name.is_empty()).map(|name| placed(field, &name)).collect::<Vec<_>>()
    };
    let authors = named("author", entry.author().unwrap_or_default());
    if kind == Kind::Personal {
        authors.into_iter().take(1).for_each(|name| draft.add("person", name));
    } else {
        draft.add_all("author", authors);
    }
    let editors = entry.editors().unwrap_or_default().into_iter().flat_map(|(people, _)| people).collect();
    draft.add_all("editor", named("editor", editors));
    draft
}

/// Our kind for a type of BibLaTeX; what isn't known is a page where it has an address, else a report.
fn kind(entry: &Entry) -> Kind {
    match &entry.entry_type {
        EntryType::Article | EntryType::SuppPeriodical | EntryType::Periodical => Kind::Article,
        EntryType::Book
        | EntryType::MvBook
        | EntryType::Booklet
        | EntryType::Collection
        | EntryType::MvCollection
        | EntryType::Manual
        | EntryType::Proceedings
        | EntryType::MvProceedings
        | EntryType::Reference
        | EntryType::MvReference => Kind::Book,
        EntryType::InBook
        | EntryType::BookInBook
        | EntryType::SuppBook
        | EntryType::InCollection
        | EntryType::SuppCollection
        | EntryType::InProceedings
        | EntryType::InReference => Kind::Chapter,
        EntryType::Report
        | EntryType::TechReport
        | EntryType::Thesis
        | EntryType::MastersThesis
        | EntryType::PhdThesis
        | EntryType::Unpublished
        | EntryType::Patent => Kind::Report,
        EntryType::Online => Kind::Web,
        EntryType::Dataset | EntryType::Software => Kind::Dataset,
        EntryType::Unknown(name) => match name.to_ascii_lowercase().as_str() {
            "legislation" | "jurisdiction" | "legal" => Kind::Law,
            "video" | "movie" => Kind::Video,
            "audio" | "music" => Kind::Podcast,
            "letter" => Kind::Personal,
            _ => by_address(entry),
        },
        _ => by_address(entry),
    }
}

fn by_address(entry: &Entry) -> Kind {
    if entry.get("url").is_some() { Kind::Web } else { Kind::Report }
}

/// A date as it is written here; of two between which it lies, the first.
fn day(date: PermissiveType<biblatex::Date>) -> Option<String> {
    let date = match date {
        PermissiveType::Typed(date) => date.value,
        PermissiveType::Chunks(chunks) => return Some(chunks.format_verbatim()),
    };
    let (DateValue::At(day) | DateValue::After(day) | DateValue::Before(day) | DateValue::Between(day, _)) = date;
    let Datetime { year, month, day, .. } = day;
    let rest: String = [month, day].into_iter().flatten().map(|part| format!("-{:02}", part + 1)).collect();
    Some(format!("{year:04}{rest}"))
}

fn span(text: &Fragment, range: &std::ops::Range<usize>) -> Span {
    let end = text.text().len();
    text.span(range.start.min(end)..range.end.min(end))
}

fn reason(kind: &ParseErrorKind) -> String {
    match kind {
        ParseErrorKind::UnexpectedEof => "it ends in the middle of an entry".to_owned(),
        ParseErrorKind::Unexpected(token) => format!("{token} stands where it can't"),
        ParseErrorKind::Expected(token) => format!("{token} is missing"),
        ParseErrorKind::UnknownAbbreviation(name) => format!("`{name}` is an abbreviation that nothing explains"),
        ParseErrorKind::MalformedCommand => "a command of TeX is broken".to_owned(),
        other => other.to_string(),
    }
}
