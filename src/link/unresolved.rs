//! What leads nowhere, and what it was meant to be.

use crate::{model::Destination, text::Span};

/// A key that leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unresolved {
    /// Where it is written; the beginning of a file whose name is the key.
    pub span: Span,
    /// What it names. A guide that links to itself is named by its slug.
    pub destination: Destination,
    /// What it stands there for.
    pub role: Role,
    /// Whether the guide is there and only the place in it is not.
    pub only_anchor: bool,
    /// Whether it is a citation rather than a link: `role` is [`Role::Citation`].
    pub cited: bool,
}

/// What a key stands there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// A cross-link in text.
    Link,
    /// A citation.
    Citation,
    /// An author of a guide.
    Author,
    /// An expert of a guide.
    Expert,
    /// The person who reviewed a guide or a contribution.
    Reviewer,
    /// A topic of a guide.
    Topic,
    /// A guide to read next.
    Related,
    /// The person quoted.
    Speaker,
    /// A person a reference names: author, editor, who was interviewed, who asked.
    Contributor,
    /// The guide that a file of contributions is named for.
    ContributionGuide,
    /// The reference that a pinned copy is named for.
    PinnedCopy,
}
