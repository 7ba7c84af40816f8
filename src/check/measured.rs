//! How well the claim rules do on labelled sentences, as the benchmark wrote it down.
//!
//! `measured.txt` has a line for each rule that was measured. `cargo run --no-default-features --example claims -- --write
//! tests/claims/held-out.tsv` writes it, so that no figure is ever typed by hand.

use crate::diagnostic::{Measured, Share};

/// What a rule did; nothing for a rule that wasn't measured.
pub fn measured(rule: &str) -> Option<Measured> {
    lines().find(|(name, _)| *name == rule).map(|(_, measured)| measured)
}

fn lines() -> impl Iterator<Item = (&'static str, Measured)> {
    include_str!("measured.txt").lines().filter(|line| !line.starts_with('#')).filter_map(line)
}

/// `rule flagged right claims found dataset date`, with tabs between.
fn line(line: &'static str) -> Option<(&'static str, Measured)> {
    let mut columns = line.split('\t');
    let rule = columns.next()?;
    let mut count = || columns.next()?.parse::<usize>().ok();
    let (flagged, right, claims, found) = (count()?, count()?, count()?, count()?);
    let (dataset, date) = (columns.next()?, columns.next()?);
    let (precision, recall) = (Share { hits: right, of: flagged }, Share { hits: found, of: claims });
    Some((rule, Measured { precision, recall, dataset, date }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::rule;

    #[test]
    fn every_line_is_about_a_rule_and_no_share_is_more_than_all() {
        let written = include_str!("measured.txt").lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(lines().count(), written, "a line of measured.txt can't be read");
        for (name, measured) in lines() {
            assert!(rule(name).is_some(), "{name} is no rule");
            for share in [measured.precision, measured.recall] {
                assert!(share.hits <= share.of, "{name}: {share:?}");
            }
            assert!(!measured.dataset.is_empty() && measured.date.len() == 10, "{name}: {measured:?}");
        }
    }
}
