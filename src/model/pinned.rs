//! A pinned copy of what a reference says, for checking quotations and figures against.

use super::Key;
use crate::text::SourceId;

/// A pinned copy: `sources/<key>.txt`.
#[derive(Clone, Debug)]
pub struct PinnedCopy {
    /// The key of the reference it copies.
    pub key: Key,
    /// The file.
    pub source: SourceId,
}
