//! A video (schema.org: VideoObject).

use super::{Block, Image, Key, Prose, image};
use crate::text::{Span, Spanned};

/// A video: a file of the project, or the address of one elsewhere.
#[derive(Clone, Debug)]
pub struct Video {
    /// Where it is named.
    pub span: Span,
    /// Its address on the web, or its path, from the guide or, with a `/` first, from `static/`.
    pub at: Spanned<String>,
    /// What it is called.
    pub title: Option<Prose>,
    /// A picture to show in its place.
    pub poster: Option<Image>,
    /// How long it takes, in the editor's words.
    pub duration: Option<Spanned<String>>,
    /// The path of its captions (WebVTT).
    pub captions: Option<Spanned<String>>,
    /// What is said and to be seen in it.
    pub transcript: Vec<Block>,
}

impl Video {
    /// Recordings that browsers play, by the endings of their files, each with its media type.
    pub const KINDS: [(&str, &str); 4] =
        [("m4v", "video/mp4"), ("mp4", "video/mp4"), ("ogv", "video/ogg"), ("webm", "video/webm")];

    /// The media type of a file of the project; none of an address.
    pub fn kind(at: &str) -> Option<&'static str> {
        let (name, ending) = at.rsplit_once('.')?;
        let kind = || Self::KINDS.iter().find(|(known, _)| ending.eq_ignore_ascii_case(known));
        if name.contains(':') { None } else { Some(kind()?.1) }
    }

    /// The path it has among the handbook's assets, where it is a file of the project.
    pub fn asset(&self, guide: Option<&Key>) -> Option<String> {
        Self::kind(&self.at.value)?;
        image::asset(&self.at.value, guide)
    }

    /// The path its captions have among the handbook's assets.
    pub fn captions_asset(&self, guide: Option<&Key>) -> Option<String> {
        image::asset(&self.captions.as_ref()?.value, guide)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_told_from_an_address() {
        assert_eq!(Video::kind("clips/pour.MP4"), Some("video/mp4"));
        assert_eq!(Video::kind("/pour.webm"), Some("video/webm"));
        for text in ["https://example.org/pour.mp4", "javascript:alert(1).mp4", "pour.avi", "pour", "mp4"] {
            assert_eq!(Video::kind(text), None, "{text}");
        }
    }
}
