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
pub use prompt::{Prompt, Space};
pub use record::Record;
pub use scale::Scale;
pub use tracker::{Tracker, Weekday};

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
    /// What somebody else wrote there, one text for each thing there is to write, in their order.
    pub example: Vec<Prose>,
    /// What there is to fill in.
    pub kind: WorksheetKind,
}

/// What there is to fill in.
#[derive(Clone, Debug)]
pub enum WorksheetKind {
    /// Things to tick off.
    Checklist(Checklist),
    /// Room to write in.
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

impl Worksheet {
    /// Each thing of its example: what it was written to, where that has words, and what was written.
    pub fn exemplified(&self) -> Vec<(Option<&Prose>, &Prose)> {
        let to: Vec<Option<&Prose>> = match &self.kind {
            WorksheetKind::Plan(plan) => plan.fields.iter().map(PlanField::words).collect(),
            WorksheetKind::Letter(letter) => letter.starters.iter().map(Some).collect(),
            WorksheetKind::Log(log) => log.columns.iter().map(Some).collect(),
            WorksheetKind::Record(record) => record.fields.iter().map(Some).collect(),
            WorksheetKind::Prompt(_)
            | WorksheetKind::Checklist(_)
            | WorksheetKind::Tracker(_)
            | WorksheetKind::Scale(_)
            | WorksheetKind::Balance(_)
            | WorksheetKind::Agreement(_) => Vec::new(),
        };
        let to = to.into_iter().chain(std::iter::repeat(None));
        to.zip(&self.example).collect()
    }
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
