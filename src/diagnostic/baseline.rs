//! The findings a project had when it began to be checked, so that an old site can start today and only gets better.
//!
//! A line of the file is a path, a rule, how many such findings there are, and the words they are known by, with tabs between:
//! sorted, so that a change shows as the lines it changes. What never lives here: reading and writing the file.

use super::{Findings, Fingerprint};
use crate::text::Sources;
use std::{cmp::Ordering, collections::BTreeMap};

/// Findings that are passed over, by what they are known by, with how many there are of each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    entries: BTreeMap<Fingerprint, usize>,
}

const HEAD: &str = "\
# Findings this project had when it began to be checked, which `vademecum check` and `vademecum build` pass over.
# `vademecum check --update-baseline` takes out what has been mended. Nothing is ever added: to start afresh, delete this file.
# file, rule, how many, words
";

impl Baseline {
    /// All findings that are shown, or were passed over before.
    pub fn of(findings: &Findings, sources: &Sources) -> Self {
        let mut entries = BTreeMap::new();
        for finding in findings {
            *entries.entry(Fingerprint::of(finding, sources)).or_default() += 1;
        }
        Self { entries }
    }

    /// What a file says.
    ///
    /// # Errors
    /// The number of the first line that isn't one of a baseline.
    pub fn read(text: &str) -> Result<Self, usize> {
        let mut entries = BTreeMap::new();
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        for (index, line) in text.lines().enumerate() {
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let (known_by, count) = entry(line).ok_or(index + 1)?;
            let total: &mut usize = entries.entry(known_by).or_default();
            *total = total.saturating_add(count);
        }
        Ok(Self { entries })
    }

    /// The text of its file.
    pub fn write(&self) -> String {
        let line = |(known_by, count): (&Fingerprint, &usize)| {
            let Fingerprint { path, rule, text } = known_by;
            format!("{path}\t{rule}\t{count}\t{text}\n")
        };
        HEAD.to_owned() + &self.entries.iter().map(line).collect::<String>()
    }

    /// What is left of it when only these findings are still there.
    #[must_use]
    pub fn shrunk_to(&self, present: &Self) -> Self {
        let left = self.entries.iter().filter_map(|(known_by, count)| {
            let still = present.entries.get(known_by)?;
            Some((known_by.clone(), *count.min(still)))
        });
        Self { entries: left.collect() }
    }

    /// How many findings it holds.
    pub fn len(&self) -> usize {
        self.entries.values().copied().fold(0, usize::saturating_add)
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Takes one finding out, if it is there.
    pub(super) fn take(&mut self, known_by: &Fingerprint) -> bool {
        let Some(count) = self.entries.get_mut(known_by) else { return false };
        match count.cmp(&&mut 1) {
            Ordering::Greater => *count -= 1,
            Ordering::Equal | Ordering::Less => drop(self.entries.remove(known_by)),
        }
        true
    }
}

fn entry(line: &str) -> Option<(Fingerprint, usize)> {
    let mut columns = line.splitn(4, '\t');
    let mut next = || columns.next().map(str::to_owned).filter(|column| !column.is_empty());
    let (path, rule, count) = (next()?, next()?, next()?.parse().ok().filter(|count| *count > 0)?);
    Some((Fingerprint { path, rule, text: next()? }, count))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        diagnostic::Diagnostic,
        text::{Source, SourceId, Span},
    };
    use proptest::prelude::*;

    /// Findings with these words, in a file of their own.
    fn findings(words: &[&str]) -> (Findings, Sources) {
        let finding = |(index, words): (usize, &&str)| {
            let finding = Diagnostic::at(Span::new(SourceId(0), index, index), "wrong");
            Diagnostic { rule: "a-rule", context: (*words).to_owned(), ..finding }
        };
        let list = words.iter().enumerate().map(finding).collect();
        (Findings::new(list), Sources::new(vec![Source::new("a.md", "x".repeat(words.len()))]))
    }

    fn of(words: &[&str]) -> Baseline {
        let (findings, sources) = findings(words);
        Baseline::of(&findings, &sources)
    }

    fn shown(words: &[&str], baseline: &Baseline) -> (Vec<String>, usize, usize) {
        let (findings, sources) = findings(words);
        let findings = findings.behind(baseline, &sources);
        let summary = findings.summary();
        (findings.iter().map(|finding| finding.context.clone()).collect(), summary.baselined, summary.mended)
    }

    #[test]
    fn what_was_there_is_passed_over_and_what_is_new_is_not() {
        let baseline = of(&["one", "two", "two"]);
        assert_eq!(shown(&["two", "one", "two"], &baseline), (vec![], 3, 0));
        assert_eq!(shown(&["two", "two", "two", "new"], &baseline), (vec!["two".into(), "new".into()], 2, 1));
    }

    #[test]
    fn the_file_is_sorted_and_can_be_read_again() {
        let baseline = of(&["two", "one", "two"]);
        let text = baseline.write();
        assert!(text.ends_with("a.md\ta-rule\t1\tone\na.md\ta-rule\t2\ttwo\n"), "{text}");
        assert_eq!(Baseline::read(&text), Ok(baseline.clone()));
        assert_eq!(Baseline::read(&format!("\u{feff}{}", text.replace('\n', "\r\n"))), Ok(baseline));
        for line in ["a.md a-rule 1 one", "a.md\ta-rule\t0\tone", "a.md\ta-rule\t1", "a.md\t\t1\tone"] {
            assert_eq!(Baseline::read(&format!("{HEAD}\n{line}\n")), Err(5), "{line}");
        }
    }

    #[test]
    fn it_only_shrinks() {
        let baseline = of(&["one", "two", "two", "two"]);
        let left = baseline.shrunk_to(&of(&["two", "two", "new"]));
        assert_eq!((left.len(), &left), (2, &of(&["two", "two"])));
        assert!(left.shrunk_to(&Baseline::default()).is_empty());
    }

    proptest! {
        /// Whatever words findings have, a baseline written and read again passes over exactly these.
        #[test]
        fn a_baseline_of_anything_passes_over_all_of_it(words in prop::collection::vec("\\PC{0,12}|[ \\t\\n\\r\\u{85}#a]{0,6}", 0..6)) {
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let baseline = Baseline::read(&of(&words).write());
            prop_assert_eq!(baseline.map(|baseline| shown(&words, &baseline)), Ok((vec![], words.len(), 0)));
        }
    }
}
