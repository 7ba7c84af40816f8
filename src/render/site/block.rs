//! Blocks as the templates of `templates/site/blocks` see them. The kind of each is the name of its template.

use super::{
    html::Html,
    inline::{Portrait, Setting, portrait},
    places,
    video::VideoView,
    worksheet::Sheet,
};
use crate::{
    link::Route,
    model::{Block, Destination, Image, List, Quote, Speaker, Table},
};
use serde::Serialize;

/// A block, as its template sees it.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum View {
    Paragraph { html: Html, lead: bool },
    Subheading { html: Html, level: u8, id: Option<String>, name: String },
    List { start: Option<u64>, items: Vec<Item> },
    Quote(QuoteView),
    Image(PictureView),
    Code { language: Option<String>, code: Html },
    Table { head: Vec<Html>, rows: Vec<Vec<Html>> },
    Worksheet(Box<Sheet>),
    Video(Box<VideoView>),
}

/// A picture that stands alone.
#[derive(Serialize)]
pub struct PictureView {
    /// The element, whole.
    html: Html,
    caption: Option<String>,
}

/// An item of a list: its first paragraph, and what follows.
#[derive(Serialize)]
pub struct Item {
    html: Html,
    blocks: Vec<View>,
}

/// A quotation.
#[derive(Serialize)]
pub struct QuoteView {
    paraphrased: bool,
    blocks: Vec<View>,
    speaker: Option<SpeakerView>,
    /// The marks of the line that names the speaker.
    source: Html,
    /// That line as written, where it names nobody.
    line: Html,
}

/// Who is quoted.
#[derive(Serialize)]
struct SpeakerView {
    name: String,
    initials: String,
    portrait: Option<Portrait>,
    href: Option<String>,
    /// The place on a guide's page that tells who this is.
    note: Option<String>,
    credentials: String,
    role: String,
}

/// Blocks as their templates see them; headings among them are of this level.
pub fn views(blocks: &[Block], level: u8, setting: &Setting<'_>) -> Vec<View> {
    blocks.iter().map(|block| view(block, level, setting)).collect()
}

/// The same, with the first paragraph set larger.
pub fn introduction(blocks: &[Block], setting: &Setting<'_>) -> Vec<View> {
    let mut views = views(blocks, 2, setting);
    if let Some(View::Paragraph { lead, .. }) = views.first_mut() {
        *lead = true;
    }
    views
}

fn view(block: &Block, level: u8, setting: &Setting<'_>) -> View {
    match block {
        Block::Paragraph(prose) => View::Paragraph { html: setting.html(prose), lead: false },
        Block::Subheading(subheading) => View::Subheading {
            html: setting.html(&subheading.prose),
            level,
            id: setting.subheading_anchor(subheading.span),
            name: subheading.prose.plain(),
        },
        Block::List(list) => list_view(list, level, setting),
        Block::Quote(quote) => View::Quote(quote_view(quote, level, setting)),
        Block::Image(image) => picture(image, setting),
        Block::Code(code) => View::Code {
            language: code.language.as_ref().map(|language| language.value.clone()),
            code: places::placed(Html::of(&code.code), code.span, &setting.desk.book),
        },
        Block::Table(table) => table_view(table, setting),
        Block::Worksheet(worksheet) => View::Worksheet(Box::new(Sheet::of(worksheet, level, setting))),
        Block::Video(video) => View::Video(Box::new(VideoView::of(video, level, setting))),
    }
}

fn list_view(list: &List, level: u8, setting: &Setting<'_>) -> View {
    let items = list.items.iter().map(|item| {
        let (first, rest) = match item.body.split_first() {
            Some((Block::Paragraph(prose), rest)) => (setting.html(prose), rest),
            _ => (Html::default(), item.body.as_slice()),
        };
        Item { html: first, blocks: views(rest, level, setting) }
    });
    View::List { start: list.start, items: items.collect() }
}

/// A picture, as its template sees it.
pub fn picture(image: &Image, setting: &Setting<'_>) -> View {
    View::Image(PictureView { html: setting.picture(image), caption: image.caption.clone() })
}

fn table_view(table: &Table, setting: &Setting<'_>) -> View {
    let cells = |row: &[crate::model::Prose]| row.iter().map(|cell| setting.html(cell)).collect();
    View::Table { head: cells(&table.head), rows: table.rows.iter().map(|row| cells(row)).collect() }
}

fn quote_view(quote: &Quote, level: u8, setting: &Setting<'_>) -> QuoteView {
    let mut source = String::new();
    quote.citations.iter().for_each(|citation| setting.citation(citation, &mut source));
    let speaker = quote.speaker.as_ref().map(|speaker| speaker_view(speaker, setting));
    let line = match (&speaker, &quote.attribution) {
        (None, Some(line)) => setting.html(line),
        _ => Html::default(),
    };
    QuoteView {
        paraphrased: quote.paraphrased,
        blocks: views(&quote.body, level, setting),
        speaker,
        source: Html(source),
        line,
    }
}

fn speaker_view(speaker: &Speaker, setting: &Setting<'_>) -> SpeakerView {
    let desk = setting.desk;
    match desk.book.links.people.speaker(speaker).and_then(|key| desk.book.handbook.people.get(key)) {
        Some(person) => SpeakerView {
            name: person.name.value.clone(),
            initials: initials(&person.name.value),
            portrait: portrait(person, &setting.page, desk),
            href: Some(desk.routes().href(&setting.page, &Route::Person(person.key.clone()))),
            note: setting.guide.and_then(|_| desk.note(&Destination::Person(person.key.clone()))),
            credentials: person
                .credentials
                .iter()
                .map(|letters| letters.value.as_str())
                .collect::<Vec<_>>()
                .join(&desk.say("comma", &[])),
            role: person.role.as_ref().map(|role| role.value.clone()).unwrap_or_default(),
        },
        None => {
            let name = match speaker {
                Speaker::Person(key) => key.value.to_string(),
                Speaker::Name(name) => name.value.clone(),
            };
            SpeakerView {
                initials: initials(&name),
                name,
                portrait: None,
                href: None,
                note: None,
                credentials: String::new(),
                role: String::new(),
            }
        }
    }
}

/// The first letters of the first and last word of a name.
pub fn initials(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().filter(|word| !word.eq_ignore_ascii_case("the")).collect();
    let first = words.first().and_then(|word| word.chars().next());
    let last = words.get(1..).and_then(<[&str]>::last).and_then(|word| word.chars().next());
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}
