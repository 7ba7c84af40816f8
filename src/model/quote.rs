//! Somebody's words: a blockquote whose last line begins with a dash and names who said them.

use super::{Block, Citation, Key, Prose};
use crate::text::{Span, Spanned};

/// A quotation set off as a block. Verbatim unless it says `paraphrased`.
#[derive(Clone, Debug)]
pub struct Quote {
    /// The whole block.
    pub span: Span,
    /// The words.
    pub body: Vec<Block>,
    /// The last line, with its dash; `None` where there is none.
    pub attribution: Option<Prose>,
    /// Who said it, as far as the attribution names somebody.
    pub speaker: Option<Speaker>,
    /// Whether the words are the editor's and only the thought is the speaker's.
    pub paraphrased: bool,
    /// The citations of the attribution.
    pub citations: Vec<Citation>,
}

/// Who said something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// A person with a page here.
    Person(Spanned<Key>),
    /// A name and nothing more.
    Name(Spanned<String>),
}
