//! Where in an author's files each sentence of a page stands: told in a preview, which marks sentences and leads to their lines,
//! and never on a published page.

use super::html::Html;
use crate::{
    model::{Sentence, Text},
    render::Book,
    text::Span,
};
use std::ops::Range;

/// The attribute that tells a place: the number of the source, its bytes and its line. Empty on a published page.
pub fn attribute(place: Span, book: &Book<'_>) -> String {
    if !book.preview {
        return String::new();
    }
    let Span { source, start, end } = place;
    format!(" data-at=\"{}:{start}-{end}:{}\"", source.0, book.sources.start(place).line)
}

/// Something that isn't made of sentences, in an element that tells its place; as it is on a published page.
pub fn placed(html: Html, place: Span, book: &Book<'_>) -> Html {
    if !book.preview {
        return html;
    }
    Html(format!("<span{}>{}</span>", attribute(place, book), html.0))
}

/// The sentence something within a line belongs to.
pub fn around(place: Span, said: &[Sentence]) -> Option<Span> {
    let holds = |sentence: &&Sentence| sentence.span.start < place.end && place.start < sentence.span.end;
    said.iter().find(holds).map(|sentence| sentence.span)
}

/// The parts of a text that belong to different sentences. What stands between sentences belongs to none.
pub fn parts(text: &Text, shown: &str, said: &[Sentence]) -> Vec<(Range<usize>, Option<Span>)> {
    let inside = said.iter().filter(|each| each.span.start < text.span.end && text.span.start < each.span.end);
    let mut parts: Vec<(Range<usize>, Option<Span>)> = Vec::new();
    let mut at = 0;
    for sentence in inside {
        let Some(start) = beginning(sentence, text, shown, at) else { continue };
        close(&mut parts, at..start, shown);
        parts.push((start..start, Some(sentence.span)));
        at = start;
    }
    close(&mut parts, at..shown.len(), shown);
    parts.retain(|(range, _)| !range.is_empty());
    parts
}

/// Lets the last part reach to the end of a range, but for the blanks there, which stand between two sentences.
fn close(parts: &mut Vec<(Range<usize>, Option<Span>)>, range: Range<usize>, shown: &str) {
    let end = range.start + shown[range.clone()].trim_end().len();
    match parts.last_mut() {
        Some((last, _)) => last.end = end,
        None if end > range.start => parts.push((range.start..end, None)),
        None => {}
    }
    if end < range.end {
        parts.push((end..range.end, None));
    }
}

/// Where a sentence begins in a text, from a byte on.
fn beginning(sentence: &Sentence, text: &Text, shown: &str, from: usize) -> Option<usize> {
    let Some(ahead) = sentence.span.start.checked_sub(text.span.start).filter(|ahead| *ahead > 0) else {
        return Some(from);
    };
    // What is written as it is shown, is as long.
    let as_written = text.value.len() == text.span.range().len();
    let at = ahead as usize;
    if as_written {
        return (at >= from && shown.is_char_boundary(at)).then_some(at);
    }
    let words: String = sentence.text.text().chars().take(16).collect();
    let rest = shown.get(from..)?;
    let begins = |at: &usize| {
        let here = rest[*at..].trim_end();
        here.starts_with(&words) || (!here.is_empty() && words.starts_with(here))
    };
    let places = rest.char_indices().map(|(at, _)| at);
    places.skip_while(|at| *at == 0 && from > 0).find(begins).map(|at| from + at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Fragment, SourceId};

    const SOURCE: SourceId = SourceId(0);

    fn sentence(start: usize, end: usize, words: &str) -> Sentence {
        let text = Fragment::at(SOURCE, start, words);
        let (citations, links, waivers) = (Vec::new(), Vec::new(), Vec::new());
        Sentence { span: Span::new(SOURCE, start, end), text, citations, links, waivers }
    }

    /// The parts of a text that stands from `start` to `end`, each with the beginning of its sentence.
    fn told(value: &str, (start, end): (usize, usize), said: &[Sentence]) -> Vec<(String, Option<u32>)> {
        let text = Text { value: value.to_owned(), span: Span::new(SOURCE, start, end) };
        let parts = parts(&text, value, said);
        parts.into_iter().map(|(range, place)| (value[range].to_owned(), place.map(|span| span.start))).collect()
    }

    #[test]
    fn a_text_is_parted_where_its_sentences_begin() {
        let said = [sentence(10, 14, "One."), sentence(15, 19, "Two."), sentence(20, 30, "Three and on.")];
        let owned = |parts: &[(&str, Option<u32>)]| {
            parts.iter().map(|(text, at)| ((*text).to_owned(), *at)).collect::<Vec<_>>()
        };
        let expected = owned(&[("One.", Some(10)), (" ", None), ("Two.", Some(15)), (" ", None), ("Three", Some(20))]);
        assert_eq!(told("One. Two. Three", (10, 25), &said), expected);
        assert_eq!(
            told(" and on.", (25, 33), &said),
            owned(&[(" and on.", Some(20))]),
            "a sentence goes on in the next text"
        );
        assert_eq!(told("Else", (90, 94), &said), owned(&[("Else", None)]));
    }

    #[test]
    fn what_is_written_longer_than_it_is_shown_is_parted_by_its_words() {
        let said = [sentence(0, 9, "A & B."), sentence(12, 20, "Next one.")];
        let expected = vec![("A & B.".to_owned(), Some(0)), (" ".to_owned(), None), ("Next one.".to_owned(), Some(12))];
        assert_eq!(told("A & B. Next one.", (0, 22), &said), expected);
    }
}
