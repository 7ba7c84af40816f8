//! What readers can send in on a guide's page, and where it goes.

/// What readers can send in, and where it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribute {
    /// Where it goes.
    pub way: Way,
    /// What can be sent, in the order it is offered in; never empty.
    pub forms: Vec<Form>,
}

/// Where it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// To an address that takes forms over HTTP.
    Endpoint {
        /// The address.
        address: String,
    },
    /// Into an issue that is filled in and left to the reader to open.
    Issues(Tracker),
    /// Into a mail that is filled in and left to the reader to send.
    Mail {
        /// To whom.
        to: String,
    },
}

/// Where a repository's issues are opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tracker {
    /// The repository, as people name it: `github.com/owner/repository`.
    pub name: String,
    /// The page on which an issue is written.
    pub address: String,
    /// The query parameter its title is taken from.
    pub title: &'static str,
    /// The query parameter its text is taken from.
    pub body: &'static str,
}

/// Something a reader can send in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Advice.
    Tip,
    /// A question to the editors.
    Question,
    /// What happened to the reader.
    Story,
    /// Whether the guide helped.
    Helpful,
}

impl Form {
    /// All of them, in the order they are offered in.
    pub const ALL: [Self; 4] = [Self::Helpful, Self::Tip, Self::Question, Self::Story];

    /// The word for it in YAML.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tip => "tip",
            Self::Question => "question",
            Self::Story => "story",
            Self::Helpful => "helpful",
        }
    }
}
