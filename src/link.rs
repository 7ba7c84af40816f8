//! What leads where: anchors, numbers, citation order, backlinks, and what leads nowhere.
//!
//! Keys of the handbook stay keys; [`Links`] says what each of them comes to. What never lives here: messages, HTML, and
//! any reading of text.

mod links;

pub use links::{Backlink, BacklinkKind, CitedReference, Entity, GuideLinks, Links, Mark, Unresolved};
