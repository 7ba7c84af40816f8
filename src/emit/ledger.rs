//! The claim ledger as text: counts to read, every sentence for programs and for spreadsheets.

mod csv;
mod json;
mod table;

use crate::{model::Ledger, text::Sources};
use std::io;

/// A way to write the ledger down.
pub trait LedgerFormat: Sync {
    /// The word for it after `--format`.
    fn name(&self) -> &'static str;

    /// The ledger as text.
    fn write(&self, ledger: &Ledger, sources: &Sources) -> String;
}

/// Every format, in the order of the help.
pub static FORMATS: &[&dyn LedgerFormat] = &[&table::Table, &json::Json, &csv::Csv];

/// The format with this name.
pub fn by_name(name: &str) -> Option<&'static dyn LedgerFormat> {
    FORMATS.iter().copied().find(|format| format.name() == name)
}

/// Writes the ledger as JSON, as it is published, some guides at a time.
///
/// # Errors
/// When it can't be written.
pub fn write_json(ledger: &Ledger, sources: &Sources, to: &mut dyn io::Write) -> io::Result<()> {
    json::write(ledger, sources, to)
}

#[cfg(test)]
mod sample {
    use crate::{
        model::{Key, Ledger, Standing, Unit},
        text::{Source, SourceId, Sources, Span},
    };

    /// A guide of two sentences, one cited, one covered by the first one's citation.
    pub(super) fn ledger() -> (Ledger, Sources) {
        let at = |start, end| Span::new(SourceId(0), start, end);
        let unit = |span, text: &str, standing, covered_by| Unit {
            span,
            text: text.into(),
            kind: "paragraph",
            standing,
            rule: None,
            references: vec![Key::new("who")],
            covered_by,
            reason: None,
        };
        let units = vec![
            unit(at(0, 7), "One.", Standing::Cited, None),
            unit(at(8, 14), "\"Two\",\nthree.", Standing::Covered, Some(at(3, 7))),
        ];
        let mut ledger = Ledger::default();
        ledger.guides.insert(Key::new("tea"), units);
        (ledger, Sources::new(vec![Source::new("content/guides/tea.md", "One[@w]\n水水x")]))
    }
}
