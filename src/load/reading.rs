//! What readers of prose must know.

/// What readers of prose must know of the project, or of the guide the prose stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The language it is written in (BCP 47): sentences end, and sections are named, by its customs.
    pub language: String,
    /// Whether raw HTML is passed through.
    pub allow_html: bool,
    /// Whether it is the transcript of a video. No other video stands in one, or they could be nested without end.
    pub in_transcript: bool,
}

impl Default for Reading {
    fn default() -> Self {
        Self { language: "en".to_owned(), allow_html: false, in_transcript: false }
    }
}
