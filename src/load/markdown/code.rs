//! Code within a line: where each of its characters stood between the backticks.

use super::reader::Reader;
use crate::text::Fragment;
use std::ops::Range;

/// The text of a code span as pulldown-cmark gives it, traced to its place. Line breaks became spaces, and the margin of a quote
/// is gone.
pub(super) fn code(text: &str, range: Range<usize>, reader: &Reader<'_>) -> Fragment {
    let written = reader.slice(range.clone());
    let fence = written.bytes().take_while(|byte| *byte == b'`').count();
    let mut at = range.start + fence;
    let place = reader.span(at..at);
    let mut found = Fragment::empty(place.source, place.start as usize);
    let end = range.end - fence.min(range.len() / 2);
    if let Some(skipped) = [0, 1]
        .into_iter()
        .find(|skipped| reader.text.text().get(at + skipped..).is_some_and(|rest| rest.starts_with(text)))
    {
        found.push_part(reader.text, at + skipped..at + skipped + text.len());
        return found;
    }
    for c in text.chars() {
        let Some(next) = next_place(reader.slice(at..end.max(at)), c) else {
            let mut whole = Fragment::empty(place.source, place.start as usize);
            whole.push_for(text, reader.span(range));
            return whole;
        };
        let width = reader.slice(at + next..end).chars().next().map_or(0, char::len_utf8);
        found.push_for(c.encode_utf8(&mut [0; 4]), reader.span(at + next..at + next + width));
        at += next + width;
    }
    found
}

/// Where a character is written: at once, or behind a margin; a space may be written as the end of a line.
fn next_place(written: &str, wanted: char) -> Option<usize> {
    let is_it = |c: char| c == wanted || wanted == ' ' && matches!(c, '\n' | '\r');
    let is_margin = |c: char| c.is_whitespace() || matches!(c, '>' | '\\');
    let at = written.find(|c| is_it(c) || !is_margin(c))?;
    written[at..].starts_with(is_it).then_some(at)
}
