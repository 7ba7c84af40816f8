//! What search finds: a guide with its sections, a person, a reference, a term.

/// Something with an address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Record {
    /// Its address below that of the site.
    pub url: String,
    /// What it is called.
    pub title: String,
    /// What it is.
    pub kind: Kind,
    /// What it says, in reading order.
    pub sections: Vec<Section>,
}

/// A place within a record that is found by itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Section {
    /// What it is.
    pub kind: Kind,
    /// Its anchor; empty for the record itself.
    pub anchor: String,
    /// What it is called; empty for what has no heading.
    pub title: String,
    /// What it says.
    pub text: String,
}

/// What is found, as results are grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A guide, or a part of it that is none of the following.
    Guide,
    /// A step.
    Step,
    /// A tip or a warning.
    Tip,
    /// A question with its answer.
    Question,
    /// Somebody.
    Person,
    /// What is cited.
    Reference,
    /// A word of the glossary.
    Term,
}

impl Kind {
    /// The word for it in the index, which the script knows it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Guide => "guide",
            Self::Step => "step",
            Self::Tip => "tip",
            Self::Question => "question",
            Self::Person => "person",
            Self::Reference => "reference",
            Self::Term => "term",
        }
    }
}
