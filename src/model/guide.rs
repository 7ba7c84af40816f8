//! A guide: parts made of steps (schema.org: HowTo, HowToSection, HowToStep).

use super::{Block, Date, Image, Key, Prose, Section, Video};
use crate::text::{Span, Spanned};

/// One guide.
#[derive(Clone, Debug)]
pub struct Guide {
    /// Its key and the name of its page; [`super::translation`] reads it.
    pub slug: Key,
    /// The whole file.
    pub span: Span,
    /// The front matter, from its first key to its last value.
    pub front_matter: Span,
    /// What it is called.
    pub title: Prose,
    /// What it tells, in a sentence or two.
    pub summary: Prose,
    /// Keys of topics.
    pub topics: Vec<Spanned<Key>>,
    /// Keys of the people who wrote it.
    pub authors: Vec<Spanned<Key>>,
    /// Keys of the people whose knowledge it rests on, beside those it quotes.
    pub experts: Vec<Spanned<Key>>,
    /// How it is divided.
    pub structure: Structure,
    /// Slugs of guides to read next.
    pub related: Vec<Spanned<Key>>,
    /// When it was published.
    pub date: Option<Spanned<Date>>,
    /// When it was last changed in substance.
    pub updated: Option<Spanned<Date>>,
    /// Key of the person who reviewed it.
    pub reviewed_by: Option<Spanned<Key>>,
    /// When that person reviewed it.
    pub reviewed_on: Option<Spanned<Date>>,
    /// Former paths of its page, which lead here.
    pub aliases: Vec<Spanned<String>>,
    /// Whether it is left out of builds unless drafts are asked for.
    pub draft: bool,
    /// The first day it is published.
    pub publish_on: Option<Spanned<Date>>,
    /// The last day it is published.
    pub expires_on: Option<Spanned<Date>>,
    /// Its language (BCP 47), where it isn't the project's.
    pub language: Option<Spanned<String>>,
    /// A picture for the head of the page.
    pub image: Option<Image>,
    /// A video for the head of the page.
    pub video: Option<Box<Video>>,
    /// How long it takes to do, in the editor's words.
    pub time: Option<Spanned<String>>,
    /// How hard it is.
    pub difficulty: Option<Spanned<Difficulty>>,
    /// What stands before the first heading.
    pub introduction: Vec<Block>,
    /// Its parts; a guide of plain steps has one part without a heading.
    pub parts: Vec<Part>,
    /// Tips, warnings, questions and the like, in the order written.
    pub sections: Vec<Section>,
}

impl Guide {
    /// A guide that has nothing yet but its key.
    pub fn empty(slug: Key, span: Span) -> Self {
        Self {
            slug,
            span,
            front_matter: span,
            title: Prose::empty(span),
            summary: Prose::empty(span),
            topics: Vec::new(),
            authors: Vec::new(),
            experts: Vec::new(),
            structure: Structure::Parts,
            related: Vec::new(),
            date: None,
            updated: None,
            reviewed_by: None,
            reviewed_on: None,
            aliases: Vec::new(),
            draft: false,
            publish_on: None,
            expires_on: None,
            language: None,
            image: None,
            video: None,
            time: None,
            difficulty: None,
            introduction: Vec::new(),
            parts: Vec::new(),
            sections: Vec::new(),
        }
    }

    /// What its divisions hold, in reading order.
    pub fn bodies(&self) -> impl Iterator<Item = &[Block]> {
        let parts = self.parts.iter().flat_map(|part| {
            let steps = part.steps.iter().map(|step| step.body.as_slice());
            std::iter::once(part.lead.as_slice()).chain(steps)
        });
        let sections = self.sections.iter().flat_map(|section| {
            let items = section.items.iter().map(|item| item.body.as_slice());
            std::iter::once(section.lead.as_slice()).chain(items)
        });
        let transcript = self.video.iter().map(|video| video.transcript.as_slice());
        transcript.chain([self.introduction.as_slice()]).chain(parts).chain(sections)
    }
}

/// What the divisions of a guide are called.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Structure {
    /// Parts, worked through one after the other.
    #[default]
    Parts,
    /// Methods, of which the reader chooses one.
    Methods,
    /// No divisions: `##` is a step.
    Steps,
}

impl Structure {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Parts, Self::Methods, Self::Steps];

    /// The word for it in YAML.
    pub fn name(self) -> &'static str {
        match self {
            Self::Parts => "parts",
            Self::Methods => "methods",
            Self::Steps => "steps",
        }
    }
}

/// How hard a guide is to follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difficulty {
    /// For anybody.
    Easy,
    /// For somebody with some experience.
    Moderate,
    /// For somebody with much experience.
    Hard,
}

impl Difficulty {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Easy, Self::Moderate, Self::Hard];

    /// The word for it in YAML.
    pub fn name(self) -> &'static str {
        match self {
            Self::Easy => "easy",
            Self::Moderate => "moderate",
            Self::Hard => "hard",
        }
    }
}

/// A part or method of a guide.
#[derive(Clone, Debug)]
pub struct Part {
    /// From its heading to its end.
    pub span: Span,
    /// Its heading; `None` for the one part of a guide without parts.
    pub heading: Option<Heading>,
    /// What stands before its first step.
    pub lead: Vec<Block>,
    /// Its steps.
    pub steps: Vec<Step>,
}

/// A step: what to do, as a heading, and how, below it.
#[derive(Clone, Debug)]
pub struct Step {
    /// From its heading to its end.
    pub span: Span,
    /// What to do.
    pub heading: Heading,
    /// How.
    pub body: Vec<Block>,
}

/// A heading of a part, step, section or question.
#[derive(Clone, Debug)]
pub struct Heading {
    /// The line it stands on.
    pub span: Span,
    /// Its words.
    pub prose: Prose,
    /// The anchor given with `{#id}`; without one, `link` makes one from the words.
    pub id: Option<Spanned<String>>,
}
