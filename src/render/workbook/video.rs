//! Videos on paper: what each is called, how long it takes, and the way to it by camera or by hand. The transcript is printed
//! behind it.

use super::{
    blocks::{Block, Depth, TextBlock, paragraph},
    printable::Printable,
    qr,
    rich::{Node, address_in_ascii, text},
    scope::Scope,
};
use crate::{link::Route, model::Video as Written};
use serde::Serialize;

/// A video.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Video {
    title: Printable,
    /// The word for it, and how long it takes.
    note: Printable,
    url: String,
    address: Printable,
    qr: Vec<String>,
    /// The path of its poster in the book.
    poster: Option<String>,
}

impl Scope<'_> {
    /// A video and its transcript.
    pub(super) fn video(&self, video: &Written, depth: Depth) -> Vec<Block> {
        let mut blocks = vec![TextBlock::Video(self.card(video)).into()];
        if !video.transcript.is_empty() {
            let name = self.word("transcript", &[]);
            blocks.extend(paragraph(vec![Node::Strong { c: text(name.as_str()) }]));
            blocks.extend(self.blocks_at(&video.transcript, depth));
        }
        blocks
    }

    /// One of the site plays on the guide's page, and that is where its code leads.
    fn card(&self, video: &Written) -> Video {
        let url = match Written::kind(&video.at.value) {
            Some(_) => Some(self.address(&Route::Guide(self.guide.slug.clone()))),
            None => address_in_ascii(&video.at.value),
        };
        let url = url.unwrap_or_default();
        let note = match &video.duration {
            Some(duration) => self.word("video-lasting", &[("duration", &duration.value)]),
            None => self.word("video", &[]),
        };
        Video {
            title: self.plain(video.title.as_ref().unwrap_or(&self.guide.title)),
            note,
            address: super::guide::short_address(&url),
            qr: if url.is_empty() { Vec::new() } else { qr::rows(&url) },
            url,
            poster: video.poster.as_ref().and_then(|poster| self.drawn(poster)),
        }
    }
}
