//! From a project's files to a [`Handbook`], and what was noticed on the way.
//!
//! `disk` reads the files, all of them at once; `yaml` and `markdown` turn text into trees that know their places; `decode`
//! turns trees into the model. Nothing here speaks to an author: what is wrong becomes a [`Problem`], and the rules of
//! `check` put it into words. A problem never stops the reading; the best that can be made of a file is kept.

mod again;
mod assembly;
pub mod decode;
pub mod disk;
mod files;
pub mod key;
pub mod layout;
pub mod markdown;
mod problem;
mod reading;
mod sentences;
pub mod yaml;

pub use again::{Change, Kept};
pub use assembly::load;
pub use files::{FileProblem, FileText, Files};
pub use problem::{MisplacedHeading, Problem, ProblemKind, RawHtml};
pub use reading::Reading;
pub use sentences::is_abbreviation;

use crate::{config::Settings, model::Handbook, text::Sources};
use std::collections::BTreeMap;

/// A project as it was read.
#[derive(Debug)]
pub struct Loaded {
    /// Every text file read, in the order of their paths.
    pub sources: Sources,
    /// What the project sets.
    pub settings: Settings,
    /// Its content.
    pub handbook: Handbook,
    /// The project's own templates, by their path below `templates/`.
    pub templates: BTreeMap<String, String>,
    /// What was noticed.
    pub problems: Vec<Problem>,
}
