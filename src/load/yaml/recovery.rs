//! What is left of a file with a mistake in it.
//!
//! The parser stops at the first mistake. Most of our files are long mappings or lists of small entries, so that one
//! missing quotation mark would hide hundreds of entries, each of them missed elsewhere. After a mistake the file is cut
//! where a line at the margin begins an entry, and each entry is read by itself.

use super::{
    Entry, Kind, Mapping, Node,
    builder::{self, LOST_ALIAS, Reading},
};
use crate::{
    load::{Problem, ProblemKind},
    text::{Fragment, Span},
};
use std::{collections::BTreeMap, ops::Range};

/// What can be kept of a text that has a mistake in it.
pub(super) fn recover(text: &Fragment, first: Reading, failure: Problem, problems: &mut Vec<Problem>) -> Option<Node> {
    let is_list = outer_kind(text.text());
    let pieces = is_list.map(|is_list| cut(text.text(), is_list)).unwrap_or_default();
    if pieces.len() < 2 {
        problems.extend(first.problems);
        problems.push(failure);
        return Some(first.root.unwrap_or_else(|| broken(text, Vec::new())));
    }
    let before = problems.len();
    let mut kept = Kept::default();
    for piece in pieces {
        kept.take(&text.part(piece), problems);
    }
    if !problems[before..].iter().any(|problem| is_syntax(&problem.kind)) {
        problems.push(failure);
    }
    Some(kept.node(text, is_list == Some(true)))
}

/// Whether the outermost value is a list (`true`) or a mapping (`false`) written in lines at the margin.
fn outer_kind(text: &str) -> Option<bool> {
    let is_content = |line: &&str| !line.trim().is_empty() && !line.starts_with(['#', '%']) && line.trim_end() != "---";
    let first = text.trim_start_matches('\u{feff}').lines().find(is_content)?;
    (!first.starts_with([' ', '\t', '{', '['])).then(|| begins_item(first))
}

/// Cuts a text before each line that begins an entry, and before lines at the margin that begin none.
fn cut(text: &str, is_list: bool) -> Vec<Range<usize>> {
    let mut starts = vec![0];
    let mut last = Line::Inner;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let kind = if is_list { Line::of_list(line) } else { Line::of_mapping(line) };
        let begins = kind == Line::Entry || (kind == Line::Stray && last == Line::Entry);
        if begins && last != Line::Inner {
            starts.push(at);
        }
        last = if kind == Line::Inner { last } else { kind };
        at += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain(std::iter::once(text.len()));
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

/// What a line is to the outermost list or mapping.
#[derive(Clone, Copy, PartialEq)]
enum Line {
    /// The beginning of an entry.
    Entry,
    /// Text at the margin that is no entry.
    Stray,
    /// Anything else: blank, a comment, indented.
    Inner,
}

impl Line {
    fn of_list(line: &str) -> Self {
        if begins_item(line) { Self::Entry } else { Self::Inner }
    }

    fn of_mapping(line: &str) -> Self {
        let begins_with_word = line.trim_start_matches(['\u{feff}', '"', '\'']).starts_with(char::is_alphanumeric);
        if !begins_with_word {
            return Self::Inner;
        }
        if line.contains(": ") || line.trim_end().ends_with(':') { Self::Entry } else { Self::Stray }
    }
}

fn begins_item(line: &str) -> bool {
    line.starts_with("- ") || line.trim_end() == "-"
}

fn is_syntax(kind: &ProblemKind) -> bool {
    matches!(kind, ProblemKind::MalformedYaml { .. } | ProblemKind::TooDeep { .. })
}

fn broken(text: &Fragment, entries: Vec<Entry>) -> Node {
    let start = Span::new(text.origin().source(), text.origin().offset(0), text.origin().offset(0));
    let span = entries.iter().fold(None, |all: Option<Span>, entry| {
        let one = entry.key.span.to(entry.value.span);
        Some(all.map_or(one, |all| all.to(one)))
    });
    Node { span: span.unwrap_or(start), kind: Kind::Mapping(Mapping { entries, is_broken: true }) }
}

/// The entries or items kept.
#[derive(Default)]
struct Kept {
    entries: Vec<Entry>,
    items: Vec<Node>,
    seen: BTreeMap<String, Span>,
}

impl Kept {
    fn take(&mut self, piece: &Fragment, problems: &mut Vec<Problem>) {
        let reading = builder::read(piece);
        // An anchor may well stand in another piece.
        let is_real = |problem: &Problem| problem.kind != ProblemKind::UnsupportedYaml { what: LOST_ALIAS };
        problems.extend(reading.problems.into_iter().filter(is_real));
        let has_failed = reading.failure.is_some();
        problems.extend(reading.failure);
        match reading.root {
            Some(Node { kind: Kind::Mapping(mapping), .. }) => self.keep(mapping.entries, problems),
            Some(Node { kind: Kind::Sequence(items), .. }) => self.items.extend(items),
            Some(node) if !has_failed && !node.is_null() => problems.push(without_colon(node.span, piece)),
            Some(_) | None => {}
        }
    }

    fn keep(&mut self, entries: Vec<Entry>, problems: &mut Vec<Problem>) {
        for entry in entries {
            match self.seen.get(&entry.key.value) {
                Some(first) => {
                    let kind = ProblemKind::DuplicateKey { key: entry.key.value, first: *first };
                    problems.push(Problem::new(entry.key.span, kind));
                }
                None => {
                    self.seen.insert(entry.key.value.clone(), entry.key.span);
                    self.entries.push(entry);
                }
            }
        }
    }

    fn node(self, text: &Fragment, is_list: bool) -> Node {
        let whole = broken(text, self.entries);
        match (self.items.first(), self.items.last()) {
            (Some(first), Some(last)) if is_list => {
                Node { span: first.span.to(last.span), kind: Kind::Sequence(self.items) }
            }
            _ => whole,
        }
    }
}

/// What is wrong with text where an entry should be.
fn without_colon(span: Span, text: &Fragment) -> Problem {
    let has_tight_colon = text.text().trim().split([' ', '\n']).next().is_some_and(|word| word.contains(':'));
    let reason = if has_tight_colon {
        "a colon without a space behind it"
    } else {
        "a line that is neither indented nor a key with a colon"
    };
    Problem::new(span, ProblemKind::MalformedYaml { reason: reason.to_owned() })
}
