//! Labelled fields.

use crate::model::Prose;

/// Labelled fields.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The fields in their order.
    pub fields: Vec<PlanField>,
}

/// One of them.
#[derive(Clone, Debug)]
pub struct PlanField {
    /// What goes there.
    pub label: Prose,
    /// How many ruled lines it has, 1 to 20.
    pub lines: u8,
}
