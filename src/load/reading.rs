//! What readers of prose must know of the project.

/// What readers of prose must know of the project.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The language the text is written in (BCP 47).
    pub language: String,
    /// Whether raw HTML is passed through.
    pub allow_html: bool,
}
