//! Things to tick off.

use crate::model::Prose;

/// Things to tick off.
#[derive(Clone, Debug)]
pub struct Checklist {
    /// One box each.
    pub items: Vec<Prose>,
}
