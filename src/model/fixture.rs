//! Handbooks made by hand, for the tests of layers that read one. Prose is written in a few marks of Markdown: citations
//! `[@key; @other]` and cross-links `[words](person:key)`. Each thing has a place of its own, in the order it was made.

use super::*;
use crate::text::{Fragment, SourceId, Span, Spanned};
use std::sync::atomic::{AtomicU32, Ordering};

static NEXT: AtomicU32 = AtomicU32::new(1);

/// A place behind all that were given out before.
pub(crate) fn span() -> Span {
    let start = NEXT.fetch_add(10, Ordering::Relaxed);
    Span { source: SourceId(0), start, end: start + 5 }
}

/// A value at a place of its own.
pub(crate) fn spanned<T>(value: T) -> Spanned<T> {
    Spanned::new(value, span())
}

/// A key at a place of its own.
pub(crate) fn key(key: &str) -> Spanned<Key> {
    spanned(Key::new(key))
}

pub(crate) fn prose(text: &str) -> Prose {
    let span = span();
    let (inlines, words) = inlines(text);
    let mut sentences = Vec::new();
    if !words.trim().is_empty() {
        let text = Fragment::at(span.source, span.start as usize, words.trim());
        sentences.push(Sentence { span, text, citations: vec![], links: vec![], waivers: vec![] });
    }
    Prose { span, inlines, sentences }
}

fn inlines(mut rest: &str) -> (Vec<Inline>, String) {
    let (mut inlines, mut words) = (Vec::new(), String::new());
    let text = |value: &str| Inline::Text(Text { value: value.to_owned(), span: span() });
    while let Some(open) = rest.find('[') {
        let close = open + rest[open..].find(']').expect("a bracket of a test is closed");
        let (before, inside) = (&rest[..open], &rest[open + 1..close]);
        inlines.push(text(before));
        words.push_str(before);
        rest = &rest[close + 1..];
        if inside.starts_with('@') {
            inlines.push(Inline::Citation(citation(inside)));
        } else {
            let end = rest.find(')').expect("a link of a test has a destination");
            let (scheme, target) = rest[1..end].split_once(':').expect("a destination of a test has a scheme");
            inlines.push(Inline::CrossLink(Box::new(cross_link(inside, scheme, target))));
            words.push_str(inside);
            rest = &rest[end + 1..];
        }
    }
    inlines.push(text(rest));
    words.push_str(rest);
    (inlines, words)
}

fn citation(inside: &str) -> Citation {
    let item = |cited: &str| CitationItem {
        key: key(cited.trim().trim_start_matches('@')),
        prefix: String::new(),
        locator: None,
        suffix: String::new(),
    };
    Citation { span: span(), narrative: false, items: inside.split(';').map(item).collect() }
}

fn cross_link(words: &str, scheme: &str, target: &str) -> CrossLink {
    let destination = match scheme {
        "guide" => {
            let (slug, anchor) = target.split_once('#').map_or((target, None), |(slug, anchor)| (slug, Some(anchor)));
            Destination::Guide(Key::new(slug), anchor.map(str::to_owned))
        }
        "person" => Destination::Person(Key::new(target)),
        "term" => Destination::Term(Key::new(target)),
        "topic" => Destination::Topic(Key::new(target)),
        _ => Destination::Reference(Key::new(target)),
    };
    CrossLink { span: span(), destination: spanned(destination), inlines: inlines(words).0 }
}

pub(crate) fn paragraph(text: &str) -> Block {
    Block::Paragraph(prose(text))
}

pub(crate) fn list(bodies: Vec<Vec<Block>>) -> Block {
    let items = bodies.into_iter().map(|body| ListItem { span: span(), body }).collect();
    Block::List(List { span: span(), start: None, items })
}

/// A quotation of one paragraph; the attribution's citations are those of its prose.
pub(crate) fn quote(words: &str, attribution: &str, speaker: Option<Speaker>) -> Block {
    let line = prose(attribution);
    let citations = line.inlines.iter().filter_map(|inline| match inline {
        Inline::Citation(citation) => Some(citation.clone()),
        _ => None,
    });
    let citations = citations.collect();
    let body = vec![paragraph(words)];
    let quote = Quote { span: span(), body, attribution: Some(line), speaker, paraphrased: false, citations };
    Block::Quote(Box::new(quote))
}

pub(crate) fn prompt(id: Option<&str>, title: &str) -> Block {
    Block::Worksheet(Box::new(Worksheet {
        span: span(),
        id: id.map(|id| spanned(id.to_owned())),
        title: (!title.is_empty()).then(|| prose(title)),
        ask: None,
        note: None,
        example: Vec::new(),
        kind: WorksheetKind::Prompt(worksheet::Prompt { lines: 3, space: worksheet::Space::Ruled }),
    }))
}

/// A heading; `Words {#id}` gives it an anchor.
pub(crate) fn heading(words: &str) -> Heading {
    let (words, id) = match words.split_once(" {#") {
        Some((words, id)) => (words, Some(spanned(id.trim_end_matches('}').to_owned()))),
        None => (words, None),
    };
    Heading { span: span(), prose: prose(words), id }
}

pub(crate) fn step(words: &str, body: Vec<Block>) -> Step {
    Step { span: span(), heading: heading(words), body }
}

pub(crate) fn part(words: &str, steps: Vec<Step>) -> Part {
    Part { span: span(), heading: Some(heading(words)), lead: vec![], steps }
}

/// A section of items without headings.
pub(crate) fn section(kind: SectionKind, words: &str, items: &[&str]) -> Section {
    let item = |text: &&str| SectionItem { span: span(), heading: None, body: vec![paragraph(text)] };
    let items = items.iter().map(item).collect();
    Section { span: span(), kind, heading: heading(words), lead: vec![], items }
}

/// Questions without answers.
pub(crate) fn questions(words: &str, items: &[&str]) -> Section {
    let item = |words: &&str| SectionItem { span: span(), heading: Some(heading(words)), body: vec![] };
    let items = items.iter().map(item).collect();
    Section { span: span(), kind: SectionKind::Questions, heading: heading(words), lead: vec![], items }
}

/// A guide without text; its title is its slug.
pub(crate) fn guide(slug: &str) -> Guide {
    let (front_matter, title, summary) = (span(), prose(slug), prose("A summary."));
    Guide { front_matter, title, summary, ..Guide::empty(Key::new(slug), span()) }
}

/// A guide of one paragraph.
pub(crate) fn note(slug: &str, text: &str) -> Guide {
    Guide { introduction: vec![paragraph(text)], ..guide(slug) }
}

pub(crate) fn handbook(guides: Vec<Guide>) -> Handbook {
    Handbook { guides: guides.into_iter().map(|guide| (guide.slug.clone(), guide)).collect(), ..Handbook::default() }
}

pub(crate) fn add_person(handbook: &mut Handbook, slug: &str, name: &str, aliases: &[&str]) {
    let person = Person {
        key: Key::new(slug),
        span: span(),
        name: spanned(name.to_owned()),
        role: None,
        credentials: vec![],
        affiliation: None,
        image: None,
        biography: vec![],
        links: vec![],
        aliases: aliases.iter().map(|alias| spanned((*alias).to_owned())).collect(),
    };
    handbook.people.insert(person.key.clone(), person);
}

pub(crate) fn reference(slug: &str, kind: ReferenceKind) -> Reference {
    Reference {
        key: key(slug),
        span: span(),
        kind: spanned(kind),
        authors: vec![],
        editors: vec![],
        person: None,
        by: None,
        date: None,
        accessed: None,
        fields: vec![],
    }
}

/// Adds a web page that is nothing but a key.
pub(crate) fn add_reference(handbook: &mut Handbook, slug: &str) {
    handbook.references.insert(Key::new(slug), reference(slug, ReferenceKind::Web));
}

pub(crate) fn add_term(handbook: &mut Handbook, slug: &str, definition: &str) {
    let term = Term {
        key: key(slug),
        span: span(),
        term: spanned(slug.to_owned()),
        definition: prose(definition),
        also: vec![],
    };
    handbook.terms.insert(Key::new(slug), term);
}

/// Adds a topic that is called like its key. Only orders of workbooks need one.
#[cfg(feature = "workbook")]
pub(crate) fn add_topic(handbook: &mut Handbook, slug: &str) {
    let topic = Topic { key: key(slug), span: span(), title: spanned(slug.to_owned()), description: None };
    handbook.topics.insert(Key::new(slug), topic);
}

/// A reader's tip; published where somebody reviewed it.
pub(crate) fn tip(text: &str, reviewer: Option<&str>) -> Contribution {
    Contribution {
        span: span(),
        kind: spanned(ContributionKind::Tip),
        body: vec![paragraph(text)],
        answer: vec![],
        name: None,
        date: None,
        status: spanned(ContributionStatus::Approved),
        reviewed_by: reviewer.map(key),
        reviewed_on: reviewer.and(Date::new(2026, Some(10), Some(5))).map(spanned),
    }
}
