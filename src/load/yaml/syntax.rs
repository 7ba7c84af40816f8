//! What is asked of the parser, where it says things are, and what it says is wrong, in words an editor can follow.

use super::DEPTH_LIMIT;
use crate::{
    load::{Problem, ProblemKind},
    text::{Fragment, Span},
};
use granit_parser::{ErrorKind, Marker, Options, ScanError};
use std::ops::Range;

/// What is asked of the parser. An alias without an anchor doesn't end the reading, and the last line of a file counts as
/// it is written, so that no character of a value comes from nowhere.
pub(super) fn options() -> Options {
    granit_parser::options! {
        emit_unresolved_aliases: true,
        block_scalar_eof_without_line_feed: true,
        flow_nesting_limit: DEPTH_LIMIT,
        block_nesting_limit: DEPTH_LIMIT,
    }
}

/// The bytes of the text that the parser means.
pub(super) fn range(text: &Fragment, place: &granit_parser::Span) -> Range<usize> {
    let start = offset(text, &place.start);
    start..offset(text, &place.end).max(start)
}

/// The stretch of the source that the parser means.
pub(super) fn span(text: &Fragment, place: &granit_parser::Span) -> Span {
    text.span(range(text, place))
}

/// What ended the reading, at the character where it did.
pub(super) fn problem(text: &Fragment, error: &ScanError) -> Problem {
    let mut start = offset(text, error.marker());
    if *error.kind() == ErrorKind::TabInPlainScalar {
        // The parser means the text that the tab continues.
        start += text.text()[start..].find('\t').unwrap_or(0);
    }
    let width = text.text()[start..].chars().next().filter(|c| !matches!(c, '\r' | '\n')).map_or(0, char::len_utf8);
    let kind = match error.kind() {
        ErrorKind::RecursionLimitExceeded => ProblemKind::TooDeep { limit: DEPTH_LIMIT },
        kind => ProblemKind::MalformedYaml { reason: reason(kind) },
    };
    Problem::new(text.span(start..start + width), kind)
}

/// The parser counts in bytes of the text it was given; a mark that isn't inside is moved there.
fn offset(text: &Fragment, mark: &Marker) -> usize {
    text.text().floor_char_boundary(mark.byte_offset().unwrap_or(0))
}

fn reason(kind: &ErrorKind) -> String {
    let words = match kind {
        ErrorKind::UnexpectedCharacter { character } if character.is_control() => {
            return format!("the control character U+{:04X}", u32::from(*character));
        }
        ErrorKind::UnexpectedCharacter { character } => {
            return format!("a text that begins with `{character}` and isn't in quotes");
        }
        ErrorKind::MappingValueNotAllowed => "a colon in a text that isn't in quotes",
        ErrorKind::UnclosedQuotedScalar => "a quotation mark that is never closed",
        ErrorKind::InvalidTrailingSingleQuotedScalar | ErrorKind::InvalidTrailingDoubleQuotedScalar => {
            "more text behind a closing quotation mark"
        }
        ErrorKind::UnknownQuotedScalarEscape => "an escape that YAML doesn't know; write `\\\\` for a backslash",
        ErrorKind::InvalidQuotedScalarHexEscape | ErrorKind::InvalidUnicodeEscape => {
            "an escape that names no character"
        }
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabInPlainScalar => "a tab in the indentation, where only spaces count",
        ErrorKind::TabAtBlockScalarStart => "a block of text that begins with a tab",
        ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofImplicitFlowMapping
        | ErrorKind::UnclosedFlowCollection { .. } => "a bracket that is never closed",
        ErrorKind::MisplacedFlowCollectionEnd => "a bracket that closes nothing",
        ErrorKind::MismatchedFlowCollectionEnd { open, close } => {
            return format!("a `{close}` where `{open}` is to be closed");
        }
        ErrorKind::ExpectedFlowSequenceSeparator => "no comma between the items of a list in brackets",
        ErrorKind::ExpectedFlowMappingSeparator => "no comma between the keys of a mapping in braces",
        ErrorKind::InvalidColonPlacement => "a colon in a list whose bracket isn't closed yet",
        ErrorKind::ExpectedBlockMappingKey => "text where only the next key can stand",
        ErrorKind::ExpectedBlockSequenceEntry => "text where only the next `- ` of the list can stand",
        ErrorKind::SimpleKeyExpected | ErrorKind::InvalidSimpleKey => "a key without a colon behind it",
        ErrorKind::BlockSequenceEntryNotAllowed => "a `- ` behind a key; a list begins on the next line",
        ErrorKind::InvalidBlockScalarIndent => "a line of a block of text that is indented less than the first",
        ErrorKind::InvalidIndentation => "an indentation that fits nothing above it",
        ErrorKind::ExpectedDocumentStart => "more text behind the end of the document",
        ErrorKind::BomInsideDocument => "a byte order mark in the middle of the text",
        ErrorKind::CommentNotSeparated => "a `#` with no space before it",
        other => return other.to_string(),
    };
    words.to_owned()
}
