//! What checking found, as text: for people at a terminal, and for programs.
//!
//! One file a format, and one line in [`EMITTERS`]. A format decides how a finding looks, never how much it weighs; and it
//! returns text, so that whoever asked decides where it goes. [`ledger`] does the same for the claim ledger.

mod concise;
mod excerpt;
mod full;
mod json;
pub mod ledger;
mod line;
mod place;
mod visible;

pub use visible::visible;

use crate::{diagnostic::Findings, text::Sources};

/// A way to write findings down.
pub trait Emitter: Sync {
    /// The word for it after `--format`.
    fn name(&self) -> &'static str;

    /// Whether it is made to be read at a terminal, rather than by a program.
    fn is_for_people(&self) -> bool {
        false
    }

    /// The findings as text, in the order given; it ends with a line break unless it is empty.
    fn emit(&self, findings: &Findings, sources: &Sources, look: Look) -> String;
}

/// How text for a terminal is to look. Formats for programs pay no heed to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Whether ANSI colours may be used.
    pub colour: bool,
    /// How many columns wide a line of the source may be drawn.
    pub width: usize,
}

impl Look {
    /// Without colour, for a file or a log.
    pub const PLAIN: Self = Self { colour: false, width: 120 };
}

/// Every format, in the order of the help.
pub static EMITTERS: &[&dyn Emitter] = &[&full::Full, &concise::Concise, &json::Json];

/// The format with this name.
pub fn by_name(name: &str) -> Option<&'static dyn Emitter> {
    EMITTERS.iter().copied().find(|emitter| emitter.name() == name)
}
