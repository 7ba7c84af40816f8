//! A guide, whole.

use super::{
    Desk, VERSION,
    block::{Text, VideoView, View, views},
    is_nothing, path,
};
use crate::{
    cite,
    link::{CitedReference, GuideLinks, Route},
    model::{
        Contribution, Counts, Guide, Key, NumberedPart, Place, Section, SectionItem, Standing, Withheld, translation,
    },
    render::{
        Book,
        duration::duration,
        edition::{family, language_of},
    },
    text::Spanned,
};
use serde::Serialize;
use std::collections::BTreeMap;

/// A guide.
#[derive(Serialize)]
pub struct GuideFile<'a> {
    version: u8,
    slug: &'a str,
    title: String,
    summary: String,
    language: &'a str,
    /// What it is a translation of.
    #[serde(skip_serializing_if = "Option::is_none")]
    original: Option<&'a str>,
    /// The same guide in other languages, the original among them.
    #[serde(skip_serializing_if = "is_nothing")]
    translations: Vec<Translation<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<&'a str>,
    page: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    workbook: Option<String>,
    /// Why it isn't published, in a build that has it all the same: `draft`, `not yet` or `no longer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    unpublished: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    review: Option<Review<'a>>,
    #[serde(skip_serializing_if = "is_nothing")]
    authors: Vec<Person<'a>>,
    #[serde(skip_serializing_if = "is_nothing")]
    experts: Vec<Person<'a>>,
    #[serde(skip_serializing_if = "is_nothing")]
    topics: Vec<Named<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    difficulty: Option<&'static str>,
    /// How long it takes to do, in the editor's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<&'a str>,
    /// The same as ISO 8601 has it, where the words say one length of time.
    #[serde(skip_serializing_if = "Option::is_none")]
    duration: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<View<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    video: Option<VideoView<'a>>,
    structure: &'static str,
    #[serde(skip_serializing_if = "is_nothing")]
    introduction: Vec<View<'a>>,
    parts: Vec<PartView<'a>>,
    #[serde(skip_serializing_if = "is_nothing")]
    sections: Vec<SectionView<'a>>,
    #[serde(skip_serializing_if = "is_nothing")]
    contributions: Vec<Sent<'a>>,
    references: Vec<Reference<'a>>,
    claims: Claims,
    #[serde(skip_serializing_if = "is_nothing")]
    related: Vec<Named<'a>>,
    #[serde(skip_serializing_if = "is_nothing")]
    aliases: Vec<&'a str>,
}

#[derive(Serialize)]
struct Review<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<Person<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    on: Option<String>,
    /// Whether the text was changed since.
    lapsed: bool,
}

#[derive(Serialize)]
struct Person<'a> {
    key: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'a str>,
    page: String,
}

/// The guide in another language.
#[derive(Serialize)]
struct Translation<'a> {
    language: &'a str,
    slug: &'a str,
    title: String,
    page: String,
    file: String,
}

/// Something with a page of its own.
#[derive(Serialize)]
struct Named<'a> {
    key: &'a str,
    title: String,
    page: String,
}

#[derive(Serialize)]
struct PartView<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    anchor: Option<&'a str>,
    #[serde(skip_serializing_if = "is_nothing")]
    blocks: Vec<View<'a>>,
    steps: Vec<StepView<'a>>,
}

#[derive(Serialize)]
struct StepView<'a> {
    number: usize,
    title: String,
    anchor: Option<&'a str>,
    blocks: Vec<View<'a>>,
}

#[derive(Serialize)]
struct SectionView<'a> {
    kind: &'static str,
    title: String,
    anchor: Option<&'a str>,
    #[serde(skip_serializing_if = "is_nothing")]
    blocks: Vec<View<'a>>,
    items: Vec<ItemView<'a>>,
}

#[derive(Serialize)]
struct ItemView<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    anchor: Option<&'a str>,
    blocks: Vec<View<'a>>,
}

/// What a reader sent in, once somebody reviewed it.
#[derive(Serialize)]
struct Sent<'a> {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    blocks: Vec<View<'a>>,
    /// What the editors answered.
    #[serde(skip_serializing_if = "is_nothing")]
    answer: Vec<View<'a>>,
}

#[derive(Serialize)]
struct Reference<'a> {
    number: usize,
    key: &'a str,
    kind: &'static str,
    /// The entry as it is printed.
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<String>,
    page: String,
}

/// How many sentences there are of each standing.
#[derive(Serialize)]
struct Claims {
    total: usize,
    referenced: usize,
    standing: BTreeMap<&'static str, usize>,
}

/// A guide, whole.
pub fn guide<'a>(guide: &'a Guide, desk: &'a Desk<'a>) -> GuideFile<'a> {
    let book = desk.book;
    let links = book.links.guides.get(&guide.slug);
    let text = Text { desk, guide, links };
    let anchor = |place: Place| links.and_then(|links| links.anchors.get(&place)).map(String::as_str);
    let printed = book.settings.outputs.workbook;
    let related = links.map_or(&[][..], |links| &links.related);
    let sent = book.handbook.contributions.get(&guide.slug).map_or(&[][..], Vec::as_slice);
    GuideFile {
        version: VERSION,
        slug: guide.slug.as_str(),
        title: guide.title.plain(),
        summary: guide.summary.plain(),
        language: language_of(guide, book.settings),
        original: original(guide),
        translations: translations(guide, book),
        address: book.settings.address(),
        page: path(&Route::Guide(guide.slug.clone()), book),
        workbook: printed.then(|| path(&Route::Workbook(guide.slug.clone()), book)),
        unpublished: guide.withheld_on(book.as_of).map(|why| match why {
            Withheld::Draft => "draft",
            Withheld::Until(_) => "not yet",
            Withheld::Since(_) => "no longer",
        }),
        date: guide.date.as_ref().map(|date| date.value.to_string()),
        updated: guide.updated.as_ref().map(|date| date.value.to_string()),
        review: review(guide, desk),
        authors: people(&guide.authors, desk),
        experts: people(&guide.experts, desk),
        topics: guide.topics.iter().filter_map(|key| topic(&key.value, desk)).collect(),
        difficulty: guide.difficulty.as_ref().map(|difficulty| difficulty.value.name()),
        time: guide.time.as_ref().map(|time| time.value.as_str()),
        duration: guide.time.as_ref().and_then(|time| duration(&time.value)),
        image: guide.image.as_ref().map(|image| View::image(image, text)),
        video: guide.video.as_ref().map(|video| VideoView::of(video, text)),
        structure: guide.structure.name(),
        introduction: views(&guide.introduction, text),
        parts: parts(guide, text, anchor),
        sections: guide.sections.iter().enumerate().map(|(number, each)| section(number, each, text, anchor)).collect(),
        contributions: sent.iter().filter(|sent| sent.is_published()).map(|sent| contribution(sent, text)).collect(),
        references: links.map(|links| references(links, desk)).unwrap_or_default(),
        claims: claims(guide, desk),
        related: related.iter().filter_map(|slug| other(slug, desk)).collect(),
        aliases: guide.aliases.iter().map(|alias| alias.value.as_str()).collect(),
    }
}

/// What a guide is a translation of.
pub fn original(guide: &Guide) -> Option<&str> {
    translation::language(&guide.slug).map(|_| translation::original(&guide.slug))
}

fn translations<'a>(guide: &Guide, book: &'a Book<'a>) -> Vec<Translation<'a>> {
    let others = family(&guide.slug, book.handbook).filter(|other| other.slug != guide.slug);
    let translation = |other: &'a Guide| Translation {
        language: language_of(other, book.settings),
        slug: other.slug.as_str(),
        title: other.title.plain(),
        page: path(&Route::Guide(other.slug.clone()), book),
        file: path(&Route::GuideFile(other.slug.clone()), book),
    };
    others.map(translation).collect()
}

fn review<'a>(guide: &'a Guide, desk: &'a Desk<'a>) -> Option<Review<'a>> {
    let by = guide.reviewed_by.as_ref().and_then(|key| person(&key.value, desk));
    let on = guide.reviewed_on.as_ref().map(|date| date.value.to_string());
    (by.is_some() || on.is_some()).then(|| Review { by, on, lapsed: guide.is_changed_since_review() })
}

fn people<'a>(keys: &'a [Spanned<Key>], desk: &'a Desk<'a>) -> Vec<Person<'a>> {
    keys.iter().filter_map(|key| person(&key.value, desk)).collect()
}

fn person<'a>(key: &Key, desk: &'a Desk<'a>) -> Option<Person<'a>> {
    let person = desk.book.handbook.people.get(key)?;
    Some(Person {
        key: person.key.as_str(),
        name: &person.name.value,
        role: person.role.as_ref().map(|role| role.value.as_str()),
        page: path(&Route::Person(key.clone()), desk.book),
    })
}

fn topic<'a>(key: &Key, desk: &'a Desk<'a>) -> Option<Named<'a>> {
    let (key, topic) = desk.book.handbook.topics.get_key_value(key)?;
    let page = path(&Route::Topic(key.clone()), desk.book);
    Some(Named { key: key.as_str(), title: topic.title.value.clone(), page })
}

fn other<'a>(slug: &Key, desk: &'a Desk<'a>) -> Option<Named<'a>> {
    let (slug, guide) = desk.book.handbook.guides.get_key_value(slug)?;
    Some(Named { key: slug.as_str(), title: guide.title.plain(), page: path(&Route::Guide(slug.clone()), desk.book) })
}

fn parts<'a>(guide: &'a Guide, text: Text<'a>, anchor: impl Fn(Place) -> Option<&'a str>) -> Vec<PartView<'a>> {
    let part = |NumberedPart { part, index, first_step, .. }: NumberedPart<'a>| PartView {
        title: part.heading.as_ref().map(|heading| heading.prose.plain()),
        anchor: anchor(Place::Part(index)),
        blocks: views(&part.lead, text),
        steps: part
            .steps
            .iter()
            .enumerate()
            .map(|(at, step)| {
                let (title, anchor) = (step.heading.prose.plain(), anchor(Place::Step(index, at)));
                StepView { number: first_step + at, title, anchor, blocks: views(&step.body, text) }
            })
            .collect(),
    };
    guide.numbered_parts().map(part).collect()
}

fn section<'a>(
    number: usize,
    section: &'a Section,
    text: Text<'a>,
    anchor: impl Fn(Place) -> Option<&'a str>,
) -> SectionView<'a> {
    let item = |(index, item): (usize, &'a SectionItem)| ItemView {
        title: item.heading.as_ref().map(|heading| heading.prose.plain()),
        anchor: anchor(Place::Item(section.kind, number, index)),
        blocks: views(&item.body, text),
    };
    SectionView {
        kind: section.kind.class(),
        title: section.heading.prose.plain(),
        anchor: anchor(Place::Section(section.kind, number)),
        blocks: views(&section.lead, text),
        items: section.items.iter().enumerate().map(item).collect(),
    }
}

fn contribution<'a>(sent: &'a Contribution, text: Text<'a>) -> Sent<'a> {
    Sent {
        kind: sent.kind.value.name(),
        name: sent.name.as_ref().map(|name| name.value.as_str()),
        date: sent.date.as_ref().map(|date| date.value.to_string()),
        blocks: views(&sent.body, text),
        answer: views(&sent.answer, text),
    }
}

fn references<'a>(links: &'a GuideLinks, desk: &'a Desk<'a>) -> Vec<Reference<'a>> {
    let reference = |(index, cited): (usize, &'a CitedReference)| {
        let reference = desk.book.handbook.references.get(&cited.key)?;
        Some(Reference {
            number: index + 1,
            key: cited.key.as_str(),
            kind: reference.kind.value.name(),
            text: desk.entries.get(&cited.key).map(|entry| entry.plain()).unwrap_or_default(),
            address: cite::address(reference),
            page: path(&Route::Reference(cited.key.clone()), desk.book),
        })
    };
    links.references.iter().enumerate().filter_map(reference).collect()
}

fn claims(guide: &Guide, desk: &Desk<'_>) -> Claims {
    let units = desk.book.ledger.guides.get(&guide.slug).map_or(&[][..], Vec::as_slice);
    let counts = Counts::of(units);
    let standing = Standing::ALL.map(|standing| {
        let count = units.iter().filter(|unit| unit.standing == standing).count();
        (standing.name(), count)
    });
    Claims { total: counts.claims(), referenced: counts.referenced(), standing: standing.into() }
}
