//! Every sentence and its standing, for programs. The shape is a promise, like that of the findings.

use super::LedgerFormat;
use crate::{
    emit::place::Place,
    model::{Counts, Key, Ledger, Unit},
    text::Sources,
};
use serde::{Serialize, Serializer};

/// Every sentence and its standing, for programs.
pub(super) struct Json;

impl LedgerFormat for Json {
    fn name(&self) -> &'static str {
        "json"
    }

    fn write(&self, ledger: &Ledger, sources: &Sources) -> String {
        let totals = Numbers::of(Counts::of(ledger.guides.values().flatten()));
        let report = Report { version: 1, guides: Guides { ledger, sources }, totals };
        let mut text = serde_json::to_string(&report).expect("strings and numbers always have a JSON form");
        text.push('\n');
        text
    }
}

#[derive(Serialize)]
struct Report<'a> {
    version: u8,
    guides: Guides<'a>,
    totals: Numbers,
}

/// Written guide by guide: a ledger may be large, and needn't be in memory twice.
struct Guides<'a> {
    ledger: &'a Ledger,
    sources: &'a Sources,
}

impl Serialize for Guides<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.ledger.guides.iter().map(|(slug, units)| GuideEntry {
            slug: slug.as_str(),
            units: units.iter().map(|unit| UnitEntry::of(unit, self.sources)).collect(),
            counts: Numbers::of(Counts::of(units)),
        }))
    }
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
            format!(r#"{},"covered_by":null}},{{{},"#, rest("cited"), place(2, 1, 3)),
            format!(r#""text":"\"Two\",\nthree.",{},"covered_by":{{{}}}}}],"#, rest("covered"), place(1, 4, 8)),
            format!(r#""counts":{counts}}}],"totals":{counts}}}"#),
        ];
        assert_eq!(Json.write(&ledger, &sources).trim_end(), expected.concat());
    }
}
