//! The counts of each guide and of all, to read.

use super::LedgerFormat;
use crate::{
    emit::{line::columns, visible},
    model::{Counts, Ledger},
    text::Sources,
};

/// The counts of each guide and of all, to read.
pub(super) struct Table;

impl LedgerFormat for Table {
    fn name(&self) -> &'static str {
        "table"
    }

    fn write(&self, ledger: &Ledger, _: &Sources) -> String {
        let heads = ["guide", "cited", "covered", "exempt", "waived", "missing", "total"].map(str::to_owned);
        let mut rows = vec![heads];
        rows.extend(ledger.guides.iter().map(|(slug, units)| row(&visible(slug.as_str()), Counts::of(units))));
        rows.push(row("all", Counts::of(ledger.guides.values().flatten())));
        let widths: Vec<usize> =
            (0..rows[0].len()).map(|cell| rows.iter().map(|row| columns(&row[cell])).max().unwrap_or(0)).collect();
        rows.iter().map(|row| line(row, &widths)).collect()
    }
}

fn row(name: &str, counts: Counts) -> [String; 7] {
    let numbers = [counts.cited, counts.covered, counts.exempt, counts.waived, counts.missing, counts.total()];
    let [cited, covered, exempt, waived, missing, total] = numbers.map(|number| number.to_string());
    [name.to_owned(), cited, covered, exempt, waived, missing, total]
}

/// One row: the name to the left, numbers to the right.
fn line(cells: &[String; 7], widths: &[usize]) -> String {
    let padding = |index: usize| " ".repeat(widths[index] - columns(&cells[index]));
    let name = format!("{}{}", cells[0], padding(0));
    let numbers = cells.iter().enumerate().skip(1).map(|(index, cell)| format!("  {}{cell}", padding(index)));
    name + &numbers.collect::<String>() + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_below_one_another_and_add_up() {
        let (ledger, sources) = super::super::sample::ledger();
        let expected = "guide  cited  covered  exempt  waived  missing  total\n\
                        tea        1        1       0       0        0      2\n\
                        all        1        1       0       0        0      2\n";
        assert_eq!(Table.write(&ledger, &sources), expected);
    }
}
