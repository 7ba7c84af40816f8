//! The handbook and all it is made of, one type a file, in the words of schema.org and CSL.
//!
//! Plain values: nothing here reads, parses, formats or serialises, and no other crate's type appears. What an editor wrote
//! keeps its place ([`crate::text::Span`]); keys stay keys, and what they lead to is `link`'s work.

mod block;
mod citation;
mod contribution;
mod cross_link;
mod date;
#[cfg(test)]
pub(crate) mod fixture;
mod guide;
mod handbook;
mod image;
mod key;
pub mod language;
mod ledger;
mod list;
mod numbering;
mod passage;
mod person;
mod pinned;
mod prose;
mod publication;
mod quote;
mod reasons;
mod reference;
mod section;
mod table;
mod tag;
mod term;
mod topic;
pub mod translation;
mod video;
mod waiver;
pub mod worksheet;

pub use block::{Block, CodeBlock, Subheading};
pub use citation::{Citation, CitationItem, Locator};
pub use contribution::{Contribution, ContributionKind, ContributionStatus};
pub use cross_link::{CrossLink, Destination};
pub use date::Date;
pub use guide::{Difficulty, Guide, Heading, Part, Step, Structure};
pub use handbook::{Asset, Handbook};
pub use image::{Image, PictureFault, decoded};
pub use key::Key;
pub use ledger::{Counts, Ledger, Standing, Unit};
pub use list::{List, ListItem};
pub use numbering::NumberedPart;
pub use passage::{Passage, PassageKind, Place};
pub use person::Person;
pub use pinned::PinnedCopy;
pub use prose::{Inline, Prose, Sentence, Text, WebLink};
pub use publication::Withheld;
pub use quote::{Quote, Speaker};
pub use reasons::{Extract, Reasons, Sign};
pub use reference::{Contributor, Reference, ReferenceKind};
pub use section::{Section, SectionItem, SectionKind};
pub use table::Table;
pub use tag::Tag;
pub use term::Term;
pub use topic::Topic;
pub use video::Video;
pub use waiver::Waiver;
pub use worksheet::{Worksheet, WorksheetKind};
