//! Something that can be cited, in the words of CSL.

use super::{Date, Key};
use crate::text::{Span, Spanned};

/// A reference. Which fields may stand with which kind is `load`'s table; here every field may be there.
#[derive(Clone, Debug)]
pub struct Reference {
    /// The key it is cited by, at its place.
    pub key: Spanned<Key>,
    /// From its key to its last value.
    pub span: Span,
    /// What it is.
    pub kind: Spanned<ReferenceKind>,
    /// Who wrote it.
    pub authors: Vec<Contributor>,
    /// Who edited it.
    pub editors: Vec<Contributor>,
    /// The person interviewed or quoted.
    pub person: Option<Contributor>,
    /// The person who asked the questions.
    pub by: Option<Contributor>,
    /// When it appeared or took place.
    pub date: Option<Spanned<Date>>,
    /// When it was last looked at on the web.
    pub accessed: Option<Spanned<Date>>,
    /// Every other field, by its name in YAML, in the order written.
    pub fields: Vec<(&'static str, Spanned<String>)>,
}

impl Reference {
    /// A field that is plain text: `title`, `url`, `doi`, `site`, `journal`…
    pub fn field(&self, name: &str) -> Option<&Spanned<String>> {
        self.fields.iter().find(|(field, _)| *field == name).map(|(_, value)| value)
    }

    /// A field's text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.field(name).map(|field| field.value.as_str())
    }
}

/// A person named by a reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Contributor {
    /// The key of somebody in `people/`.
    Person(Spanned<Key>),
    /// A name, as written: `Last, First`, or `First Last`, or the name of a body.
    Name(Spanned<String>),
}

/// What a reference is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReferenceKind {
    /// A page of a website.
    Web,
    /// An article of a journal.
    Article,
    /// A book.
    Book,
    /// A chapter of a book.
    Chapter,
    /// A report of an institution.
    Report,
    /// An interview.
    Interview,
    /// A video.
    Video,
    /// A podcast.
    Podcast,
    /// A statute or regulation.
    Law,
    /// A data set.
    Dataset,
    /// Something told personally: a letter, a conversation.
    Personal,
}

impl ReferenceKind {
    /// All of them, in the order of the documentation.
    pub const ALL: [Self; 11] = [
        Self::Web,
        Self::Article,
        Self::Book,
        Self::Chapter,
        Self::Report,
        Self::Interview,
        Self::Video,
        Self::Podcast,
        Self::Law,
        Self::Dataset,
        Self::Personal,
    ];

    /// The word for it in YAML.
    pub fn name(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Article => "article",
            Self::Book => "book",
            Self::Chapter => "chapter",
            Self::Report => "report",
            Self::Interview => "interview",
            Self::Video => "video",
            Self::Podcast => "podcast",
            Self::Law => "law",
            Self::Dataset => "dataset",
            Self::Personal => "personal",
        }
    }
}
