//! Something that happened, looked at from several sides: a thought record.

use crate::model::Prose;

/// Something that happened, looked at from several sides.
#[derive(Clone, Debug)]
pub struct Record {
    /// The sides, 2 to 6, each a box to write in.
    pub fields: Vec<Prose>,
    /// For how many occasions there is room, 1 to 12.
    pub entries: u8,
    /// Ruled lines in each box, 1 to 12.
    pub lines: u8,
}
