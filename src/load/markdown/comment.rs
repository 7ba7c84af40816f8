//! Comments: waivers, and editors' notes, which go unsaid.

use super::reader::Reader;
use crate::{
    load::ProblemKind,
    model::{Date, Waiver},
    text::{Fragment, Spanned},
};
use strsim::osa_distance;

/// Reads a whole comment, from `<!--` to `-->`. `None` for an editor's note, and for what only begins like a waiver, which is noted.
pub(super) fn waiver(comment: &Fragment, reader: &mut Reader<'_>) -> Option<Waiver> {
    let text = comment.text();
    let inner = text.strip_prefix("<!--").unwrap_or(text);
    let inner = inner.strip_suffix("-->").unwrap_or(inner);
    let first = inner.split_whitespace().next()?;
    let word = first.trim_end_matches(':');
    if word != "waive" {
        if is_nearly_a_waiver(word, inner) {
            reader.report(comment.whole(), ProblemKind::MalformedWaiver { text: text.to_owned() });
        }
        return None;
    }
    let behind = place_of(text, first) + first.len();
    let found = read(comment, behind, reader);
    if found.is_none() {
        reader.report(comment.whole(), ProblemKind::MalformedWaiver { text: text.to_owned() });
    }
    found
}

/// Notes a waiver with nothing before it to waive.
pub(super) fn report(waiver: &Waiver, reader: &mut Reader<'_>) {
    let text = format!("waive {}", waiver.rule.value);
    reader.report(waiver.span, ProblemKind::MalformedWaiver { text });
}

/// Reads `RULE: reason (until DATE)` from a place of the comment on.
fn read(comment: &Fragment, from: usize, reader: &mut Reader<'_>) -> Option<Waiver> {
    let text = comment.text();
    let end = text.strip_suffix("-->").unwrap_or(text).len();
    let rest = text.get(from..end)?;
    let rule = rest.split(|c: char| c.is_whitespace() || c == ':').find(|part| !part.is_empty())?;
    if !rule.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
        return None;
    }
    let at = place_of(text, rule);
    if !text[from..at].trim().is_empty() {
        return None;
    }
    let behind = &text[at + rule.len()..end];
    let reason = behind.trim_start().strip_prefix(':');
    if reason.is_none() && !behind.trim().is_empty() && !rule.contains('-') {
        return None;
    }
    let reason = reason.unwrap_or(behind).trim();
    let (reason, date) = split_until(reason);
    let until = date.and_then(|date| until(comment, date, reader));
    let rule = Spanned::new(rule.to_owned(), comment.span(at..at + rule.len()));
    let reason = reason.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(Waiver { span: comment.whole(), rule, reason, until })
}

/// Splits `(until DATE)` off the end of a reason.
fn split_until(reason: &str) -> (&str, Option<&str>) {
    let inner = reason.strip_suffix(')').and_then(|reason| reason.rsplit_once('('));
    let date = inner.and_then(|(before, inner)| Some((before.trim_end(), inner.trim().strip_prefix("until")?)));
    match date {
        Some((before, date)) if date.is_empty() || date.starts_with(char::is_whitespace) => (before, Some(date.trim())),
        _ => (reason, None),
    }
}

fn until(comment: &Fragment, date: &str, reader: &mut Reader<'_>) -> Option<Spanned<Date>> {
    let at = place_of(comment.text(), date);
    let span = comment.span(at..at + date.len());
    if let Ok(found) = date.parse() {
        return Some(Spanned::new(found, span));
    }
    reader.report(span, ProblemKind::MalformedDate { key: "until".to_owned(), value: date.to_owned() });
    None
}

/// `waiver uncited-figure: …` is meant to waive; `waived by the board` is a note.
fn is_nearly_a_waiver(word: &str, inner: &str) -> bool {
    let near = osa_distance(&word.to_lowercase(), "waive") <= 1;
    let second = inner.split_whitespace().nth(1).unwrap_or_default();
    near && second.trim_end_matches(':').contains('-')
}

/// Where a part of a text begins in it.
fn place_of(text: &str, part: &str) -> usize {
    part.as_ptr() as usize - text.as_ptr() as usize
}
