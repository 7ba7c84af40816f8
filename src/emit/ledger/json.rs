//! Every sentence and its standing, for programs. The shape is a promise, like that of the findings. `reason` is a waiver's.

use super::LedgerFormat;
use crate::{
    emit::place::Place,
    model::{Counts, Key, Ledger, Unit},
    text::Sources,
};
use rayon::prelude::*;
use serde::Serialize;
use std::io;

/// Every sentence and its standing, for programs.
pub(super) struct Json;

impl LedgerFormat for Json {
    fn name(&self) -> &'static str {
        "json"
    }

    fn write(&self, ledger: &Ledger, sources: &Sources) -> String {
        let mut bytes = Vec::new();
        write(ledger, sources, &mut bytes).expect("memory takes whatever is written to it");
        String::from_utf8(bytes).expect("JSON is text")
    }
}

/// How many guides are turned into text side by side before they are written.
const AT_ONCE: usize = 256;

/// Writes the ledger some guides at a time: it may be large, and needn't be in memory as text.
pub(super) fn write(ledger: &Ledger, sources: &Sources, to: &mut dyn io::Write) -> io::Result<()> {
    write!(to, "{{\"version\":1,\"guides\":[")?;
    let guides: Vec<_> = ledger.guides.iter().collect();
    for (number, some) in guides.chunks(AT_ONCE).enumerate() {
        let texts: Vec<String> = some.par_iter().map(|(slug, units)| guide(slug, units, sources)).collect();
        to.write_all(if number == 0 { "" } else { "," }.as_bytes())?;
        to.write_all(texts.join(",").as_bytes())?;
    }
    writeln!(to, "],\"totals\":{}}}", json(&Numbers::of(Counts::of(ledger.guides.values().flatten()))))
}

fn guide(slug: &Key, units: &[Unit], sources: &Sources) -> String {
    let entries = units.iter().map(|unit| UnitEntry::of(unit, sources)).collect();
    json(&GuideEntry { slug: slug.as_str(), units: entries, counts: Numbers::of(Counts::of(units)) })
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("strings and numbers always have a JSON form")
}

#[derive(Serialize)]
struct GuideEntry<'a> {
    slug: &'a str,
    units: Vec<UnitEntry<'a>>,
    counts: Numbers,
}

#[derive(Serialize)]
struct UnitEntry<'a> {
    #[serde(flatten)]
    place: Place<'a>,
    text: &'a str,
    kind: &'a str,
    standing: &'static str,
    rule: Option<&'static str>,
    references: Vec<&'a str>,
    covered_by: Option<Place<'a>>,
    reason: Option<&'a str>,
}

impl<'a> UnitEntry<'a> {
    fn of(unit: &'a Unit, sources: &'a Sources) -> Self {
        Self {
            place: Place::of(sources, unit.span),
            text: &unit.text,
            kind: unit.kind,
            standing: unit.standing.name(),
            rule: unit.rule,
            references: unit.references.iter().map(Key::as_str).collect(),
            covered_by: unit.covered_by.map(|span| Place::of(sources, span)),
            reason: unit.reason.as_deref(),
        }
    }
}

#[derive(Serialize)]
struct Numbers {
    cited: usize,
    covered: usize,
    exempt: usize,
    waived: usize,
    missing: usize,
    total: usize,
}

impl Numbers {
    fn of(counts: Counts) -> Self {
        let Counts { cited, covered, exempt, waived, missing } = counts;
        Self { cited, covered, exempt, waived, missing, total: counts.total() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shape_is_the_one_promised() {
        let (ledger, sources) = super::super::sample::ledger();
        let place = |line, from, to| {
            let range =
                format!(r#"{{"start":{{"line":{line},"column":{from}}},"end":{{"line":{line},"column":{to}}}}}"#);
            format!(r#""path":"content/guides/tea.md","range":{range}"#)
        };
        let counts = r#"{"cited":1,"covered":1,"exempt":0,"waived":0,"missing":0,"total":2}"#;
        let rest = |standing| format!(r#""kind":"paragraph","standing":"{standing}","rule":null,"references":["who"]"#);
        let expected = [
            format!(r#"{{"version":1,"guides":[{{"slug":"tea","units":[{{{},"text":"One.","#, place(1, 1, 8)),
            format!(r#"{},"covered_by":null,"reason":null}},{{{},"#, rest("cited"), place(2, 1, 3)),
            format!(
                r#""text":"\"Two\",\nthree.",{},"covered_by":{{{}}},"reason":null}}],"#,
                rest("covered"),
                place(1, 4, 8)
            ),
            format!(r#""counts":{counts}}}],"totals":{counts}}}"#),
        ];
        assert_eq!(Json.write(&ledger, &sources).trim_end(), expected.concat());
    }
}
