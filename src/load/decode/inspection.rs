//! A tree laid beside its table: unknown keys, missing keys, values of another shape than expected. All of them, in one go.

use super::{
    address,
    table::{Field, Shape, Table},
};
use crate::{
    load::{
        Problem, ProblemKind,
        yaml::{Entry, Kind, Node, Scalar, Value},
    },
    model::Date,
    text::Span,
};

/// Looks a mapping over. `place` is where a missing key is reported, `key` what the mapping stands behind.
pub(super) fn mapping(node: &Node, table: &'static Table, (key, place): (&str, Span), problems: &mut Vec<Problem>) {
    let Some(found) = node.mapping() else {
        let wrong = wrong_type(node, key, Shape::Mapping(table));
        let span = if node.is_null() { place } else { wrong.span };
        return problems.push(Problem { span, ..wrong });
    };
    for entry in &found.entries {
        match table.field(&entry.key.value) {
            Some(field) => entry_of(field, entry, table, problems),
            None => problems.push(unknown_key(entry, table)),
        }
    }
    let is_absent = |field: &&Field| !found.entries.iter().any(|entry| is_meant(&entry.key.value, field, table));
    let missing = table.fields().filter(|field| field.example.is_some() && !found.is_broken).filter(is_absent);
    problems.extend(missing.map(|field| missing_key(field, table, place)));
}

/// Whether a key is this one, or one that is known nowhere and was probably meant for it: two letters differ at most, and not half
/// of them. What is misspelt isn't missing, too.
fn is_meant(key: &str, field: &Field, table: &Table) -> bool {
    let near = || strsim::osa_distance(&key.to_lowercase(), field.name).min(3);
    key == field.name || (table.field(key).is_none() && near() <= 2 && 2 * near() < field.name.len())
}

/// Where a missing key of a mapping is reported: at its first key, or where it would be.
pub(super) fn place_of(node: &Node) -> Span {
    let first = node.mapping().and_then(|mapping| mapping.entries.first());
    first.map_or(Span { end: node.span.start, ..node.span }, |entry| entry.key.span)
}

/// Looks over a value behind a key.
pub(super) fn value(node: &Node, key: &str, shape: Shape, problems: &mut Vec<Problem>) {
    match (shape, &node.kind) {
        (Shape::List(of), Kind::Sequence(items)) => items.iter().for_each(|item| value(item, key, *of, problems)),
        (Shape::List(Shape::Mapping(_) | Shape::Either(..)), _) | (Shape::List(_), Kind::Scalar(_)) => {
            if let Shape::List(of) = shape {
                value(node, key, *of, problems);
            }
        }
        (Shape::Mapping(table), _) | (Shape::Either(_, table), Kind::Mapping(_)) => {
            mapping(node, table, (key, place_of(node)), problems);
        }
        (Shape::Either(short, _), Kind::Scalar(scalar)) if scalar.value != Value::Null => {
            value(node, key, *short, problems);
        }
        (Shape::ByKey(of), Kind::Mapping(found)) => {
            found.entries.iter().for_each(|entry| value(&entry.value, &entry.key.value, *of, problems));
        }
        (_, Kind::Scalar(scalar)) if scalar.value != Value::Null => {
            problems.extend(single(scalar, key, shape, node));
        }
        _ => problems.push(wrong_type(node, key, shape)),
    }
}

fn entry_of(field: &Field, entry: &Entry, table: &Table, problems: &mut Vec<Problem>) {
    let is_blank = match &entry.value.kind {
        Kind::Scalar(scalar) => scalar.value == Value::Null || scalar.text.text().trim().is_empty(),
        Kind::Sequence(items) => items.is_empty(),
        Kind::Mapping(_) => false,
    };
    match (is_blank, field.example) {
        (true, Some(_)) => problems.push(missing_key(field, table, entry.key.span)),
        (true, None) => {}
        (false, _) => value(&entry.value, field.name, field.shape, problems),
    }
}

/// What is wrong with a single value: with its text, inside any quotes, or with all of it.
fn single(scalar: &Scalar, key: &str, shape: Shape, node: &Node) -> Option<Problem> {
    let words = scalar.text.trimmed();
    let (key_name, value) = (|| key.to_owned(), || words.text().to_owned());
    let kind = match (shape, scalar.value) {
        (Shape::Text | Shape::Prose | Shape::Blocks | Shape::Key, _) | (Shape::Flag, Value::Bool(_)) => None,
        (Shape::Date, _) => (words.text().parse::<Date>().is_err())
            .then(|| ProblemKind::MalformedDate { key: key_name(), value: value() }),
        (Shape::Url, _) => {
            address::mistake(words.text()).map(|reason| ProblemKind::MalformedUrl { value: value(), reason })
        }
        (Shape::Choice(known), _) => (!known.contains(&words.text())).then(|| {
            let known = known.iter().map(|word| (*word).to_owned()).collect();
            ProblemKind::UnknownValue { key: key_name(), value: value(), known }
        }),
        (Shape::Number { least, most }, Value::Int(number)) => (!(least..=most).contains(&number))
            .then(|| ProblemKind::OutOfRange { key: key_name(), value: value(), least, most }),
        (Shape::Language, _) if is_language(words.text()) => None,
        _ => return Some(wrong_type(node, key, shape)),
    };
    kind.map(|kind| Problem::new(words.whole(), kind))
}

/// The shape of a language tag (RFC 5646): a language of two or three letters, and parts of up to eight behind hyphens.
pub(super) fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().unwrap_or_default();
    let is_part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    matches!(first.len(), 2 | 3) && first.bytes().all(|byte| byte.is_ascii_alphabetic()) && parts.all(is_part)
}

fn unknown_key(entry: &Entry, table: &Table) -> Problem {
    let known = table.fields().map(|field| field.name.to_owned()).collect();
    let (key, inside) = (entry.key.value.clone(), table.name.to_owned());
    Problem::new(entry.key.span, ProblemKind::UnknownKey { key, known, inside })
}

fn missing_key(field: &Field, table: &Table, place: Span) -> Problem {
    let example = field.example.unwrap_or_default().to_owned();
    let (key, inside) = (field.name.to_owned(), table.name.to_owned());
    Problem::new(place, ProblemKind::MissingKey { key, inside, example })
}

fn wrong_type(node: &Node, key: &str, shape: Shape) -> Problem {
    let found = match &node.kind {
        Kind::Sequence(_) => "a list".to_owned(),
        Kind::Mapping(mapping) => match mapping.entries.first() {
            Some(entry) => format!("a mapping with the key `{}`", entry.key.value),
            None => "a mapping".to_owned(),
        },
        Kind::Scalar(scalar) => match scalar.value {
            Value::Null => "nothing".to_owned(),
            Value::Bool(_) => "true or false".to_owned(),
            Value::Int(_) => "a whole number".to_owned(),
            Value::Float(_) => "a number with a fraction".to_owned(),
            Value::Text => "text".to_owned(),
        },
    };
    let kind = ProblemKind::WrongType { key: key.to_owned(), expected: shape.name(), found };
    Problem::new(node.span, kind)
}
