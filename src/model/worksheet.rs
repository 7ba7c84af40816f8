//! Worksheets: what a reader fills in, with a pencil or on the page. One component a file.

mod agreement;
mod balance;
mod checklist;
mod letter;
mod log;
mod plan;
mod prompt;
mod record;
mod scale;
mod tracker;

pub use agreement::Agreement;
pub use balance::Balance;
pub use checklist::Checklist;
pub use letter::Letter;
pub use log::Log;
pub use plan::{Plan, PlanField};
pub use prompt::Prompt;
pub use record::Record;
pub use scale::Scale;
pub use tracker::Tracker;

use super::Prose;
use crate::text::{Span, Spanned};

/// A fenced block whose info string names the component.
#[derive(Clone, Debug)]
pub struct Worksheet {
    /// From fence to fence.
    pub span: Span,
    /// Its name within the guide, which a reader's answers are kept under; without one, `link` makes one from the title.
    pub id: Option<Spanned<String>>,
    /// Its headline.
    pub title: Option<Prose>,
    /// What to do.
    pub ask: Option<Prose>,
    /// A remark below it.
    pub note: Option<Prose>,
    /// What there is to fill in.
    pub kind: WorksheetKind,
}

/// What there is to fill in.
#[derive(Clone, Debug)]
pub enum WorksheetKind {
    /// Things to tick off.
    Checklist(Checklist),
    /// Ruled lines to write on.
    Prompt(Prompt),
    /// Days to mark.
    Tracker(Tracker),
    /// Numbers to circle.
    Scale(Scale),
    /// Labelled fields.
    Plan(Plan),
    /// Starter sentences.
    Letter(Letter),
    /// A table of empty rows.
    Log(Log),
    /// Boxes for something that happened, looked at from several sides.
    Record(Record),
    /// Two ways to go, weighed.
    Balance(Balance),
    /// Statements to sign.
    Agreement(Agreement),
}

impl WorksheetKind {
    /// The word for it: info string, template and CSS class.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Checklist(_) => "checklist",
            Self::Prompt(_) => "prompt",
            Self::Tracker(_) => "tracker",
            Self::Scale(_) => "scale",
            Self::Plan(_) => "plan",
            Self::Letter(_) => "letter",
            Self::Log(_) => "log",
            Self::Record(_) => "record",
            Self::Balance(_) => "balance",
            Self::Agreement(_) => "agreement",
        }
    }
}
