//! Blocks, each with its kind and its words.

use super::{Desk, is_nothing, path, worksheet::Sheet};
use crate::{
    link::{GuideLinks, Route},
    model::{Block, Citation, Guide, Image, Inline, Prose, Quote, Speaker, Video},
    render::site::published_at,
};
use serde::Serialize;

/// Where a text stands.
#[derive(Clone, Copy)]
pub struct Text<'a> {
    /// What all files are made with.
    pub desk: &'a Desk<'a>,
    /// The guide it belongs to.
    pub guide: &'a Guide,
    /// What leads where in it.
    pub links: Option<&'a GuideLinks>,
}

/// Words, and the numbers of the references their marks name.
#[derive(Serialize)]
pub struct Words {
    text: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    references: Vec<usize>,
}

/// A block.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum View<'a> {
    Paragraph(Words),
    Subheading(Words),
    List {
        ordered: bool,
        items: Vec<Vec<View<'a>>>,
    },
    Quote(QuoteView<'a>),
    Image {
        /// From the site's first page.
        path: String,
        description: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        caption: Option<&'a str>,
    },
    Code {
        #[serde(skip_serializing_if = "Option::is_none")]
        language: Option<&'a str>,
        text: &'a str,
    },
    Table {
        head: Vec<String>,
        rows: Vec<Vec<String>>,
    },
    Worksheet(Box<Sheet<'a>>),
    Video(VideoView<'a>),
}

/// A video.
#[derive(Serialize)]
pub struct VideoView<'a> {
    /// Its address on the web, or where the file is from the site's first page.
    at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    duration: Option<&'a str>,
    /// What is said and to be seen in it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    transcript: Vec<View<'a>>,
}

impl<'a> VideoView<'a> {
    /// A video of a guide.
    pub fn of(video: &'a Video, text: Text<'a>) -> Self {
        let file = video.asset(Some(&text.guide.slug)).map(|asset| file(&asset, text));
        Self {
            at: file.unwrap_or_else(|| video.at.value.clone()),
            title: video.title.as_ref().map(Prose::plain),
            duration: video.duration.as_ref().map(|duration| duration.value.as_str()),
            transcript: views(&video.transcript, text),
        }
    }
}

#[derive(Serialize)]
pub struct QuoteView<'a> {
    /// Whether the words are the editor's and only the thought is the speaker's.
    paraphrased: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    speaker: Option<SpeakerView<'a>>,
    blocks: Vec<View<'a>>,
    #[serde(skip_serializing_if = "is_nothing")]
    references: Vec<usize>,
}

#[derive(Serialize)]
struct SpeakerView<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<&'a str>,
}

/// Blocks, each with its kind and its words.
pub fn views<'a>(blocks: &'a [Block], text: Text<'a>) -> Vec<View<'a>> {
    blocks.iter().map(|block| View::of(block, text)).collect()
}

impl<'a> View<'a> {
    fn of(block: &'a Block, text: Text<'a>) -> Self {
        let plain = |cells: &[Prose]| cells.iter().map(Prose::plain).collect();
        match block {
            Block::Paragraph(prose) => Self::Paragraph(text.words(prose)),
            Block::Subheading(subheading) => Self::Subheading(text.words(&subheading.prose)),
            Block::List(list) => Self::List {
                ordered: list.start.is_some(),
                items: list.items.iter().map(|item| views(&item.body, text)).collect(),
            },
            Block::Quote(quote) => Self::Quote(QuoteView::of(quote, text)),
            Block::Image(image) => Self::image(image, text),
            Block::Code(code) => Self::Code {
                language: code.language.as_ref().map(|language| language.value.as_str()),
                text: &code.code,
            },
            Block::Table(table) => {
                Self::Table { head: plain(&table.head), rows: table.rows.iter().map(|row| plain(row)).collect() }
            }
            Block::Worksheet(sheet) => Self::Worksheet(Box::new(Sheet::of(sheet, text))),
            Block::Video(video) => Self::Video(VideoView::of(video, text)),
        }
    }

    /// A picture.
    pub fn image(image: &'a Image, text: Text<'a>) -> Self {
        Self::Image {
            path: file(&image.asset(Some(&text.guide.slug)).unwrap_or_default(), text),
            description: image.description.as_ref().map(Prose::plain).unwrap_or_default(),
            caption: image.caption.as_deref(),
        }
    }
}

/// Where a file of the project is published, from the site's first page.
fn file(asset: &str, text: Text<'_>) -> String {
    let book = text.desk.book;
    path(&Route::File(published_at(asset, book.links)), book)
}

impl<'a> QuoteView<'a> {
    fn of(quote: &'a Quote, text: Text<'a>) -> Self {
        let people = &text.desk.book.handbook.people;
        let speaker = quote.speaker.as_ref().map(|speaker| {
            let person = text.desk.book.links.people.speaker(speaker).and_then(|key| people.get(key));
            match (person, speaker) {
                (Some(person), _) => SpeakerView { name: &person.name.value, key: Some(person.key.as_str()) },
                (None, Speaker::Name(name)) => SpeakerView { name: &name.value, key: None },
                (None, Speaker::Person(key)) => SpeakerView { name: key.value.as_str(), key: None },
            }
        });
        Self {
            paraphrased: quote.paraphrased,
            speaker,
            blocks: views(&quote.body, text),
            references: text.numbers(&quote.citations),
        }
    }
}

impl Text<'_> {
    /// The words of a piece of prose.
    pub fn words(self, prose: &Prose) -> Words {
        let marks = marks(&prose.inlines);
        Words { text: prose.plain(), references: self.numbers(marks) }
    }

    /// The numbers of the references that marks name, each once, in their order.
    fn numbers<'c>(self, marks: impl IntoIterator<Item = &'c Citation>) -> Vec<usize> {
        let mut numbers = Vec::new();
        for item in marks.into_iter().flat_map(|mark| &mark.items) {
            let number = self.links.and_then(|links| links.number(&item.key.value));
            numbers.extend(number.filter(|number| !numbers.contains(number)));
        }
        numbers
    }
}

/// The marks in running text. What is still to be seen waits on a stack of our own: nothing nested can overflow it.
fn marks(inlines: &[Inline]) -> Vec<&Citation> {
    let mut found = Vec::new();
    let mut waiting: Vec<&Inline> = inlines.iter().rev().collect();
    while let Some(inline) = waiting.pop() {
        match inline {
            Inline::Citation(mark) => found.push(mark),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => {
                waiting.extend(inner.iter().rev());
            }
            Inline::Link(link) => waiting.extend(link.inlines.iter().rev()),
            Inline::CrossLink(link) => waiting.extend(link.inlines.iter().rev()),
            Inline::Text(_) | Inline::Code(_) | Inline::Image(_) | Inline::Break | Inline::Tag(_) => {}
        }
    }
    found
}
