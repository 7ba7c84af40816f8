//! Every sentence and its standing, a row each, for a spreadsheet (RFC 4180).

use super::LedgerFormat;
use crate::{
    model::{Key, Ledger, Unit},
    text::Sources,
};

/// Every sentence and its standing, for a spreadsheet.
pub(super) struct Csv;

const HEADS: [&str; 11] =
    ["guide", "path", "line", "column", "kind", "standing", "rule", "references", "covered_by", "reason", "text"];

impl LedgerFormat for Csv {
    fn name(&self) -> &'static str {
        "csv"
    }

    fn write(&self, ledger: &Ledger, sources: &Sources) -> String {
        let mut text = HEADS.join(",") + "\r\n";
        for (slug, units) in &ledger.guides {
            for unit in units {
                push_row(&mut text, &row(slug, unit, sources));
            }
        }
        text
    }
}

fn row(slug: &Key, unit: &Unit, sources: &Sources) -> [String; 11] {
    let place = sources.start(unit.span);
    let references: Vec<&str> = unit.references.iter().map(Key::as_str).collect();
    let covering = unit.covered_by.map(|span| sources.start(span));
    [
        slug.to_string(),
        sources.get(unit.span.source).path().to_owned(),
        place.line.to_string(),
        place.column.to_string(),
        unit.kind.to_owned(),
        unit.standing.name().to_owned(),
        unit.rule.unwrap_or_default().to_owned(),
        references.join(" "),
        covering.map_or_else(String::new, |place| format!("{}:{}", place.line, place.column)),
        unit.reason.clone().unwrap_or_default(),
        unit.text.to_string(),
    ]
}

fn push_row(text: &mut String, cells: &[String]) {
    for (index, cell) in cells.iter().enumerate() {
        text.push_str(if index == 0 { "" } else { "," });
        if cell.contains(['"', ',', '\r', '\n']) {
            text.extend(["\"", &cell.replace('"', "\"\""), "\""]);
        } else {
            text.push_str(cell);
        }
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_commas_and_line_breaks_stay_inside_their_cell() {
        let (ledger, sources) = super::super::sample::ledger();
        let text = Csv.write(&ledger, &sources);
        let expected = "tea,content/guides/tea.md,2,1,paragraph,covered,,who,1:4,,\"\"\"Two\"\",\nthree.\"\r\n";
        assert!(text.ends_with(expected), "{text}");
    }
}
