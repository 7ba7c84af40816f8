//! Labelled fields, and what to do when something happens.

use crate::model::Prose;

/// Labelled fields.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The fields in their order.
    pub fields: Vec<PlanField>,
}

/// One of them.
#[derive(Clone, Debug)]
pub enum PlanField {
    /// A label, and room to write.
    Labelled {
        /// What goes there.
        label: Prose,
        /// How many ruled lines it has, 1 to 20.
        lines: u8,
    },
    /// What may happen, and what one does then.
    IfThen {
        /// What may happen; room to write where nothing is said.
        when: Option<Prose>,
        /// How what one does then begins.
        then: Option<Prose>,
        /// How many ruled lines it has, 1 to 20.
        lines: u8,
    },
}

impl PlanField {
    /// What is said of it: its label, or what may happen, or else how what one does then begins.
    pub fn words(&self) -> Option<&Prose> {
        match self {
            Self::Labelled { label, .. } => Some(label),
            Self::IfThen { when, then, .. } => when.as_ref().or(then.as_ref()),
        }
    }
}
