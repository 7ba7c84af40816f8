//! Who wrote a guide, when, for whom: its byline, its facts, and what stands about it at the end.

use crate::{
    link::Route,
    model::{Guide, Key, PassageKind, language},
    render::{
        edition::language_of,
        site::{
            desk::{Above, Desk},
            html::{Html, escape},
            inline::Setting,
        },
    },
};
use serde::Serialize;

/// A label and what it is about.
#[derive(Serialize)]
pub struct Field {
    label: String,
    html: Html,
}

/// The page above a guide's: that of its first topic, or the list of all guides.
pub fn above(guide: &Guide, desk: &Desk<'_>) -> Above {
    let topic = guide.topics.iter().find_map(|key| desk.book.handbook.topics.get(&key.value));
    match topic {
        Some(topic) => (Route::Topic(topic.key.value.clone()), desk.topic(topic).0),
        None => (Route::Guides, desk.say("guides", &[])),
    }
}

/// "By A and B, with C".
pub fn byline(guide: &Guide, setting: &Setting<'_>) -> Html {
    let authors = people(guide.authors.iter().map(|key| &key.value), setting).0;
    let experts = people(guide.experts.iter().map(|key| &key.value), setting).0;
    let name = match (authors.is_empty(), experts.is_empty()) {
        (true, true) => return Html::default(),
        (false, true) => "by",
        (true, false) => "with",
        (false, false) => "by-with",
    };
    // The places are HTML already and the message around them is ours, so the whole is.
    Html(setting.desk.say(name, &[("authors", &authors), ("experts", &experts)]))
}

/// What a reader wants to know before beginning.
pub fn facts(guide: &Guide, setting: &Setting<'_>) -> Vec<Field> {
    let desk = setting.desk;
    let minutes = minutes(guide, language_of(guide, desk.book.settings)).max(1);
    let mut facts = vec![field("to-read", Html::of(&desk.count("minutes", minutes)), setting)];
    facts.extend(guide.time.as_ref().map(|time| field("to-do", Html::of(&time.value), setting)));
    facts.extend(guide.difficulty.as_ref().map(|difficulty| {
        let name = format!("difficulty-{}", difficulty.value.name());
        field("difficulty", Html::of(&desk.strings.get(&name, &[])), setting)
    }));
    let updated = guide.updated.as_ref().or(guide.date.as_ref());
    facts.extend(updated.map(|date| field("updated", Html::of(&desk.date(date.value)), setting)));
    facts.extend(review(guide, setting));
    facts
}

/// Who reviewed the guide, when, and whether it was changed since.
fn review(guide: &Guide, setting: &Setting<'_>) -> Option<Field> {
    let desk = setting.desk;
    let mut html = person(&guide.reviewed_by.as_ref()?.value, setting).0;
    if let Some(date) = &guide.reviewed_on {
        html.push_str(", ");
        escape(&desk.date(date.value), &mut html);
    }
    if guide.is_changed_since_review() {
        html.push_str(", <em class=\"lapsed\">");
        escape(&desk.say("changed-since", &[]), &mut html);
        html.push_str("</em>");
    }
    Some(field("reviewed", Html(html), setting))
}

/// Silent reading of non-fiction in English: 238 words a minute (Brysbaert 2019,
/// <https://doi.org/10.1016/j.jml.2019.104047>).
const WORDS_A_MINUTE: usize = 238;

/// Languages that write no spaces between words.
const WITHOUT_SPACES: [&str; 3] = ["ja", "yue", "zh"];

/// Chinese read aloud: 255 characters a minute (Trauzettel-Klosinski and Dietz 2012,
/// <https://doi.org/10.1167/iovs.11-8284>). In silence it goes faster, so this promises nobody too little time.
const CHARACTERS_A_MINUTE: usize = 255;

fn minutes(guide: &Guide, language: &str) -> usize {
    match WITHOUT_SPACES.contains(&language::primary(language).as_str()) {
        true => counted(guide, |text| text.chars().filter(|c| c.is_alphanumeric()).count()) / CHARACTERS_A_MINUTE,
        false => counted(guide, words) / WORDS_A_MINUTE,
    }
}

fn words(text: &str) -> usize {
    match text.is_ascii() {
        true => text.split_ascii_whitespace().count(),
        false => text.split_whitespace().count(),
    }
}

fn counted(guide: &Guide, count: fn(&str) -> usize) -> usize {
    let passages = guide.passages();
    // Who watches a video needn't read it.
    let read = passages.iter().filter(|passage| !matches!(passage.kind, PassageKind::Transcript));
    let sentences = read.flat_map(|passage| &passage.prose.sentences);
    sentences.map(|sentence| count(sentence.text.text())).sum()
}

/// What stands about the guide at its end.
pub fn fields(guide: &Guide, setting: &Setting<'_>) -> Vec<Field> {
    let desk = setting.desk;
    let mut fields = Vec::new();
    if !guide.authors.is_empty() {
        fields.push(field("written-by", people(guide.authors.iter().map(|key| &key.value), setting), setting));
    }
    if !guide.experts.is_empty() {
        fields.push(field("experts", people(guide.experts.iter().map(|key| &key.value), setting), setting));
    }
    fields.extend(guide.date.as_ref().map(|date| field("published", Html::of(&desk.date(date.value)), setting)));
    fields.extend(guide.updated.as_ref().map(|date| field("updated", Html::of(&desk.date(date.value)), setting)));
    fields.extend(review(guide, setting));
    let topics = guide.topics.iter().filter_map(|key| desk.book.handbook.topics.get(&key.value)).map(|topic| {
        let href = desk.routes().href(&setting.page, &Route::Topic(topic.key.value.clone()));
        link(&href, &desk.topic(topic).0)
    });
    let topics: Vec<String> = topics.collect();
    if !topics.is_empty() {
        fields.push(field("topics", Html(topics.join(&desk.say("comma", &[]))), setting));
    }
    fields
}

fn field(name: &str, html: Html, setting: &Setting<'_>) -> Field {
    Field { label: setting.desk.say(name, &[]), html }
}

/// People's names in a row.
fn people<'k>(keys: impl Iterator<Item = &'k Key>, setting: &Setting<'_>) -> Html {
    // The names are HTML already and the words between them are ours, so the whole is.
    Html(setting.desk.strings.list(&keys.map(|key| person(key, setting).0).collect::<Vec<_>>()))
}

/// A person's name, linked to their page where they have one.
fn person(key: &Key, setting: &Setting<'_>) -> Html {
    match setting.desk.book.handbook.people.get(key) {
        Some(person) => {
            let href = setting.desk.routes().href(&setting.page, &Route::Person(key.clone()));
            Html(link(&href, &person.name.value))
        }
        None => Html::of(key.as_str()),
    }
}

fn link(href: &str, words: &str) -> String {
    let mut html = String::from("<a href=\"");
    escape(href, &mut html);
    html.push_str("\">");
    escape(words, &mut html);
    html.push_str("</a>");
    html
}
