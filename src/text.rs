//! Sources, and places in them: which file, from which byte to which, on which line.
//!
//! Everything an author may be told about carries a [`Span`] from the first byte read. What never lives here: the file
//! system, and any idea of what the text means.

mod fragment;
mod shared;
mod source;
mod span;

pub use fragment::{Fragment, Origin};
pub use shared::Shared;
pub use source::{Position, Source, SourceId, Sources};
pub use span::{Span, Spanned};
