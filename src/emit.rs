//! What checking found, as text: for people at a terminal, and for programs.
//!
//! One file a format, and one line in [`EMITTERS`]. A format decides how a finding looks, never how much it weighs; and it
//! returns text, so that whoever asked decides where it goes. [`ledger`] does the same for the claim ledger, [`explain`] for a
//! rule's page, [`why`] for the reasons of a sentence's standing.

mod concise;
mod excerpt;
pub mod explain;
mod full;
mod github;
mod json;
mod junit;
pub mod ledger;
mod line;
mod place;
mod rdjsonl;
mod sarif;
mod visible;
pub mod why;

pub use visible::visible;

use crate::{
    diagnostic::{Diagnostic, Findings, RulePage},
    text::Sources,
};

/// A way to write findings down.
pub trait Emitter: Sync {
    /// The word for it after `--format`.
    fn name(&self) -> &'static str;

    /// Whether it is made to be read at a terminal, rather than by a program.
    fn is_for_people(&self) -> bool {
        false
    }

    /// The findings as text, in the order given; it ends with a line break unless it is empty.
    fn emit(&self, report: &Report<'_>, look: Look) -> String;
}

/// What a check came to.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// What was found.
    pub findings: &'a Findings,
    /// The text of every file.
    pub sources: &'a Sources,
    /// Every rule there is, for formats that list them.
    pub rules: &'a [RulePage],
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
pub static EMITTERS: &[&dyn Emitter] =
    &[&full::Full, &concise::Concise, &json::Json, &sarif::Sarif, &github::Github, &junit::Junit, &rdjsonl::Rdjsonl];

/// The format with this name.
pub fn by_name(name: &str) -> Option<&'static dyn Emitter> {
    EMITTERS.iter().copied().find(|emitter| emitter.name() == name)
}

/// The message, and a line for each way to mend it, for formats that have room for one text only.
fn message_and_help(finding: &Diagnostic) -> String {
    let help = finding.help.iter().map(|help| format!("\nhelp: {help}"));
    finding.message.clone() + &help.collect::<String>()
}

#[cfg(test)]
mod sample {
    use super::{Emitter, Look, Report};
    use crate::{
        diagnostic::{Diagnostic, Findings},
        text::{Source, SourceId, Sources, Span},
    };

    /// What a format makes of findings, in a file, when there are no rules to list.
    pub(super) fn written(emitter: &dyn Emitter, findings: &Findings, sources: &Sources) -> String {
        emitter.emit(&Report { findings, sources, rules: &[] }, Look::PLAIN)
    }

    /// One error, with a fix, at the last word of `né abc`, in a file with a comma in its name.
    pub(super) fn findings() -> (Findings, Sources) {
        let span = Span::new(SourceId(0), 8, 11);
        let finding = Diagnostic::at(span, "50% off::x").help("mend it").fix("say it so", span, "3 <in> 5");
        let findings = Findings::new(vec![Diagnostic { rule: "a-rule", ..finding }]);
        (findings, Sources::new(vec![Source::new("a,b.md", "one\nn\u{e9} abc\n")]))
    }
}
