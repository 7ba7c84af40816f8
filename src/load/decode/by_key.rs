//! Files that hold many things, each under its key: references, terms, topics.

use super::{
    inspection,
    record::Record,
    table::{Shape, Table},
};
use crate::{
    load::{
        Problem, ProblemKind,
        yaml::{self, Entry, Kind, Node},
    },
    model::Key,
    text::{Fragment, Spanned},
};

/// What the entries of such a file are.
pub(super) struct Entries {
    /// One of them: `reference`.
    pub(super) what: &'static str,
    /// Which texts can be keys.
    pub(super) key: fn(&str) -> Option<Key>,
    /// The table an entry follows.
    pub(super) table: fn(&Entry) -> &'static Table,
}

/// Makes something of each entry of such a file whose key can be one.
pub(super) fn read<T>(
    text: &Fragment,
    entries: &Entries,
    problems: &mut Vec<Problem>,
    turn: impl FnMut(Spanned<Key>, Record<'_>, &mut Vec<Problem>) -> T,
) -> Vec<T> {
    let before = problems.len();
    let Some(node) = yaml::parse(text, problems) else { return Vec::new() };
    judge(&node, entries, before, problems, turn)
}

/// The same for a tree that was read already, from the problem with this number on.
pub(super) fn judge<T>(
    node: &Node,
    entries: &Entries,
    before: usize,
    problems: &mut Vec<Problem>,
    mut turn: impl FnMut(Spanned<Key>, Record<'_>, &mut Vec<Problem>) -> T,
) -> Vec<T> {
    let Kind::Mapping(found) = &node.kind else {
        inspection::value(node, entries.what, Shape::ByKey(&Shape::Text), problems);
        return Vec::new();
    };
    say_entry(&mut problems[before..], entries.what, &found.entries);
    let mut all = Vec::new();
    for entry in &found.entries {
        let Some(key) = (entries.key)(&entry.key.value) else {
            let kind = ProblemKind::MalformedKey { key: entry.key.value.clone() };
            problems.push(Problem::new(entry.key.span, kind));
            continue;
        };
        let behind = (entry.key.value.as_str(), entry.key.span);
        let record = Record::inspected(&entry.value, (entries.table)(entry), behind, problems);
        all.push(turn(Spanned::new(key, entry.key.span), record, problems));
    }
    all
}

/// A key written twice at the top of such a file is an entry written twice.
fn say_entry(problems: &mut [Problem], what: &'static str, entries: &[Entry]) {
    for problem in problems {
        if let ProblemKind::DuplicateKey { key, first } = &problem.kind
            && entries.binary_search_by_key(first, |entry| entry.key.span).is_ok()
        {
            problem.kind = ProblemKind::DuplicateEntry { what, key: key.clone(), first: *first };
        }
    }
}
