//! A picture.

use super::Prose;
use crate::text::{Span, Spanned};

/// A picture that lies beside its guide, or in `static/` where its path begins with `/`.
#[derive(Clone, Debug)]
pub struct Image {
    /// Where it is named.
    pub span: Span,
    /// Its path as written.
    pub path: Spanned<String>,
    /// What it shows, for those who can't see it; `None` where nothing is said.
    pub description: Option<Prose>,
    /// A caption, from the link's title.
    pub caption: Option<String>,
}
