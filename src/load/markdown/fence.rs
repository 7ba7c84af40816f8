//! Fenced blocks: worksheets and videos, by the first word behind the fence, and code.

use super::reader::Reader;
use crate::{
    load::{
        ProblemKind,
        decode::{self, VIDEO, WORKSHEETS},
    },
    model::{Block, CodeBlock},
    text::{Fragment, Span, Spanned},
};
use std::ops::Range;
use strsim::osa_distance;

/// A fenced block with this body.
pub(super) fn block(range: Range<usize>, body: Fragment, reader: &mut Reader<'_>) -> Block {
    let span = reader.trimmed(range.clone());
    let language = first_word(range, reader);
    if let Some(name) = &language {
        if name.value == VIDEO && !reader.reading.in_transcript {
            // What has no address was noticed; nothing of it can be shown.
            let video = decode::video(&body, span, reader.reading, reader.problems);
            return video.map_or(Block::Code(CodeBlock { span, language: None, code: String::new() }), |video| {
                Block::Video(Box::new(video))
            });
        }
        if WORKSHEETS.contains(&name.value.as_str()) {
            let sheet = decode::worksheet(&name.value, &body, span, reader.reading, reader.problems);
            return Block::Worksheet(Box::new(sheet));
        }
        if let Some(nearest) = misspelt(&name.value, body.text()) {
            let kind = ProblemKind::MisspeltWorksheet { name: name.value.clone(), nearest: nearest.to_owned() };
            reader.report(name.span, kind);
        }
    }
    Block::Code(CodeBlock { span, language, code: body.text().to_owned() })
}

/// A block of code by its margin.
pub(super) fn indented(span: Span, body: &Fragment) -> Block {
    Block::Code(CodeBlock { span, language: None, code: body.text().to_owned() })
}

/// The first word behind the opening fence.
fn first_word(range: Range<usize>, reader: &Reader<'_>) -> Option<Spanned<String>> {
    let slice = reader.slice(range.clone());
    let line = slice.lines().next()?;
    let rest = line.trim_start().trim_start_matches(['`', '~']).trim_start();
    let word = rest.split_whitespace().next()?;
    let at = range.start + line.len() - rest.len();
    Some(Spanned::new(word.to_owned(), reader.span(at..at + word.len())))
}

/// The worksheet that was probably meant, where the body looks like that of a worksheet.
fn misspelt(name: &str, body: &str) -> Option<&'static str> {
    let first = body.lines().find(|line| !line.trim().is_empty() && !line.starts_with('#'))?;
    let (key, rest) = first.split_once(':')?;
    let is_yaml = key.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'-') && !key.is_empty();
    if !is_yaml || !(rest.is_empty() || rest.starts_with(char::is_whitespace)) {
        return None;
    }
    let small = name.to_lowercase();
    // Half of a short name replaced is another name: `go` is not `log`.
    let distance = |known: &str| Some(osa_distance(known, &small)).filter(|edits| *edits <= 2.min(known.len() / 2));
    let near = WORKSHEETS.into_iter().filter_map(|known| Some((distance(known)?, known)));
    near.min().map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_worksheet_is_known_by_its_body() {
        assert_eq!(misspelt("promt", "title: Your words\n"), Some("prompt"));
        assert_eq!(misspelt("Checklist", "\nitems:\n- a\n"), Some("checklist"));
        assert_eq!(misspelt("cheklist", "items:\r\n- a\r\n"), Some("checklist"));
        assert_eq!(misspelt("promt", "echo hello\n"), None);
        assert_eq!(misspelt("go", "package: main\n"), None);
        assert_eq!(misspelt("yaml", "title: x\n"), None);
    }
}
