//! CSL-JSON, as Zotero and other managers of references write it. JSON is YAML, so YAML's reader tells the place of everything.
//!
//! Types and variables: CSL 1.0.2, appendices III and IV.

use super::{Draft, Keys, name, written};
use crate::{
    load::{
        Problem, ProblemKind,
        yaml::{self, Mapping, Node},
    },
    model::ReferenceKind as Kind,
    text::{Fragment, Spanned},
};

/// Our field and the variable of CSL that says it, the better first. What a kind has no field for is passed over.
const TEXTS: [(&str, &str); 25] = [
    ("title", "title"),
    ("url", "URL"),
    ("doi", "DOI"),
    ("pages", "page"),
    ("site", "container-title"),
    ("site", "publisher"),
    ("journal", "container-title"),
    ("volume", "volume"),
    ("issue", "issue"),
    ("pmid", "PMID"),
    ("book", "container-title"),
    ("publisher", "publisher"),
    ("place", "publisher-place"),
    ("edition", "edition"),
    ("isbn", "ISBN"),
    ("institution", "publisher"),
    ("institution", "authority"),
    ("number", "number"),
    ("medium", "medium"),
    ("channel", "publisher"),
    ("channel", "container-title"),
    ("duration", "dimensions"),
    ("section", "section"),
    ("jurisdiction", "jurisdiction"),
    ("version", "version"),
];

/// What each item of the list says.
pub(super) fn drafts(text: &Fragment, problems: &mut Vec<Problem>) -> Vec<Draft> {
    let Some(root) = yaml::parse(&without_tabs(text), problems) else { return Vec::new() };
    let items = match root.sequence() {
        Some(items) => items,
        None => std::slice::from_ref(&root),
    };
    let mut keys = Keys::default();
    items.iter().filter_map(|item| draft(item, &mut keys, problems)).collect()
}

/// JSON may be indented by tabs, YAML may not. None is in a text of JSON, where they are written `\t`.
fn without_tabs(text: &Fragment) -> Fragment {
    let start = text.whole();
    Fragment::at(start.source, start.start as usize, text.text().replace('\t', " "))
}

fn draft(item: &Node, keys: &mut Keys, problems: &mut Vec<Problem>) -> Option<Draft> {
    let Some(fields) = item.mapping() else {
        let (expected, found) = ("a reference in CSL-JSON".to_owned(), "another value".to_owned());
        problems.push(Problem::new(item.span, ProblemKind::WrongType { key: "item".to_owned(), expected, found }));
        return None;
    };
    let Some(key) = text_of(fields, "citation-key").or_else(|| text_of(fields, "id")) else {
        let (inside, example) = ("a reference in CSL-JSON".to_owned(), "lee-2020".to_owned());
        problems.push(Problem::new(item.span, ProblemKind::MissingKey { key: "id".to_owned(), inside, example }));
        return None;
    };
    if !keys.take(key.text(), key.whole(), problems) {
        return None;
    }
    let kind = kind(fields, item);
    let is_spoken = matches!(kind.value, Kind::Interview | Kind::Personal);
    let mut draft = Draft::new(Spanned::new(key.text().to_owned(), key.whole()), kind, item.span);
    for (field, variable) in TEXTS {
        text_of(fields, variable).into_iter().for_each(|text| draft.add(field, text));
    }
    let language = text_of(fields, "language").filter(|tag| crate::load::decode::inspection::is_language(tag.text()));
    language.into_iter().for_each(|tag| draft.add("language", tag));
    date(fields, "issued").into_iter().for_each(|date| draft.add("date", date));
    date(fields, "accessed").into_iter().for_each(|date| draft.add("accessed", date));
    draft.add_all("editor", names(fields, "editor"));
    if is_spoken {
        names(fields, "author").into_iter().take(1).for_each(|name| draft.add("person", name));
        names(fields, "interviewer").into_iter().take(1).for_each(|name| draft.add("by", name));
    } else {
        draft.add_all("author", names(fields, "author"));
    }
    Some(draft)
}

/// Our kind for CSL's type, at its place; what isn't known is a page where it has an address, else a report.
fn kind(fields: &Mapping, item: &Node) -> Spanned<Kind> {
    let written = text_of(fields, "type");
    let kind = match written.as_ref().map_or("", |text| text.text()) {
        "article" | "article-journal" | "article-magazine" | "article-newspaper" | "review" | "review-book"
        | "periodical" => Kind::Article,
        "book" | "classic" | "collection" | "map" | "musical_score" => Kind::Book,
        "chapter" | "entry" | "entry-dictionary" | "entry-encyclopedia" | "paper-conference" => Kind::Chapter,
        "report" | "standard" | "thesis" | "manuscript" | "pamphlet" | "speech" | "event" | "patent" | "hearing" => {
            Kind::Report
        }
        "interview" => Kind::Interview,
        "motion_picture" | "broadcast" | "performance" => Kind::Video,
        "song" => Kind::Podcast,
        "bill" | "legislation" | "legal_case" | "regulation" | "treaty" => Kind::Law,
        "dataset" | "software" => Kind::Dataset,
        "personal_communication" => Kind::Personal,
        "webpage" | "post" | "post-weblog" => Kind::Web,
        _ if text_of(fields, "URL").is_some() => Kind::Web,
        _ => Kind::Report,
    };
    Spanned::new(kind, written.map_or(item.span, |text| text.whole()))
}

fn value<'a>(fields: &'a Mapping, variable: &str) -> Option<&'a Node> {
    fields.entries.iter().find(|entry| entry.key.value == variable).map(|entry| &entry.value)
}

/// A variable that is a text or a number.
fn text_of(fields: &Mapping, variable: &str) -> Option<Fragment> {
    let node = value(fields, variable).filter(|node| !node.is_null())?;
    Some(node.scalar()?.text.trimmed()).filter(|text| !text.text().is_empty())
}

/// The names of a variable.
fn names(fields: &Mapping, variable: &str) -> Vec<Fragment> {
    let people = value(fields, variable).and_then(Node::sequence).unwrap_or_default();
    let named = people.iter().filter_map(|person| {
        let parts = person.mapping()?;
        let part = |variable: &str| text_of(parts, variable).map(|text| text.text().to_owned()).unwrap_or_default();
        let prefix = format!("{} {}", part("dropping-particle"), part("non-dropping-particle"));
        let (family, literal) = (part("family"), part("literal"));
        let family = if family.is_empty() { &literal } else { &family };
        let said = name(prefix.trim(), family, &part("suffix"), &part("given"));
        Some(written(&said, person.span)).filter(|_| !said.is_empty())
    });
    named.collect()
}

/// A date as it is written here; of two between which it lies, the first.
fn date(fields: &Mapping, variable: &str) -> Option<Fragment> {
    let node = value(fields, variable)?;
    let parts = node.mapping()?;
    let Some(first) = value(parts, "date-parts").and_then(|dates| dates.sequence()?.first()?.sequence()) else {
        return text_of(parts, "raw").or_else(|| text_of(parts, "literal"));
    };
    let numbers: Vec<String> = first.iter().filter_map(|part| Some(part.scalar()?.text.text().to_owned())).collect();
    let padded = numbers.iter().enumerate().map(|(place, part)| format!("{part:0>0$}", if place == 0 { 4 } else { 2 }));
    let said = padded.collect::<Vec<_>>().join("-");
    (!said.is_empty()).then(|| written(&said, node.span))
}
