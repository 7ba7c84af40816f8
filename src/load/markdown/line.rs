//! Text that is one paragraph whatever it looks like: titles, questions, the items of a checklist.

use super::{
    depth, finish,
    inlines::Inlines,
    reader::{self, Reader},
};
use crate::{
    load::{Problem, Reading},
    model::Prose,
    text::{Fragment, Span},
};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// Put before a text that Markdown would take for something else than a paragraph. No block begins with it.
const PLAIN: &str = ": ";

/// Reads a text as one paragraph.
pub(super) fn read(text: &Fragment, reading: &Reading, problems: &mut Vec<Problem>) -> Prose {
    let text = text.trimmed();
    let span = text.whole();
    if text.text().is_empty() {
        return Prose::empty(span);
    }
    if is_paragraph(&text) {
        return paragraph(span, 0, &mut Reader::new(&text, reading, problems));
    }
    let plain = in_one_line(&text);
    paragraph(span, PLAIN.len(), &mut Reader::new(&plain, reading, problems))
}

/// Whether Markdown takes a text for one paragraph and nothing else.
fn is_paragraph(text: &Fragment) -> bool {
    let bounded = depth::bounded(text.text());
    let mut events = Parser::new_ext(&bounded, reader::options());
    if events.next() != Some(Event::Start(Tag::Paragraph)) {
        return false;
    }
    events.find(|event| *event == Event::End(TagEnd::Paragraph));
    events.next().is_none() && events.reference_definitions().iter().next().is_none()
}

/// The lines of a text behind one another, with a beginning that keeps Markdown from taking it for anything else.
fn in_one_line(text: &Fragment) -> Fragment {
    let place = text.span(0..0);
    let mut plain = Fragment::empty(place.source, place.start as usize);
    plain.push_for(PLAIN, place);
    let mut at = 0;
    for line in text.text().split_inclusive('\n') {
        let kept = line.trim();
        if !kept.is_empty() {
            let start = at + line.len() - line.trim_start().len();
            if plain.text().len() > PLAIN.len() {
                plain.push_for(" ", text.span(start..start));
            }
            plain.push_part(text, start..start + kept.len());
        }
        at += line.len();
    }
    plain
}

/// Reads a paragraph, leaving out what was put before it.
fn paragraph(span: Span, from: usize, reader: &mut Reader<'_>) -> Prose {
    let mut inlines = Inlines::at(from, reader);
    for (event, range) in Parser::new_ext(reader.text.text(), reader::options()).into_offset_iter() {
        match event {
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
            Event::Start(tag) => inlines.start(tag, range, None, reader),
            Event::Text(words) if range.start < from => {
                let cut = from - range.start;
                inlines.event(Event::Text(words[cut.min(words.len())..].into()), from..range.end.max(from), reader);
            }
            event => inlines.event(event, range, reader),
        }
    }
    finish::prose(inlines.finish(), span, reader)
}
