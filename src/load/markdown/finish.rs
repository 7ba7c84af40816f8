//! From words and marks as they were read to prose: citations are found, what is said is gathered, sentences are told apart.

use super::{
    citation::{self, Mark},
    flow::Flow,
    node::{Node, Picture},
    reader::Reader,
    spoken::Spoken,
};
use crate::{
    model::{CrossLink, Image, Inline, Prose, Text, WebLink},
    text::{Fragment, Span},
};
use std::ops::Range;

/// The prose that was read at a place.
pub(super) fn prose(mut flow: Flow, span: Span, reader: &mut Reader<'_>) -> Prose {
    flow.trim_end();
    let mut finish = Finish { reader, spoken: Spoken::at(span) };
    let inlines = finish.inlines(flow);
    let sentences = finish.spoken.sentences(&finish.reader.reading.language);
    Prose { span, inlines, sentences }
}

/// A picture with its description.
pub(super) fn image(picture: Picture, reader: &mut Reader<'_>) -> Image {
    let description = prose(picture.description, picture.description_span, reader);
    let description = (!description.is_empty()).then_some(description);
    Image { span: picture.span, path: picture.path, description, caption: picture.caption }
}

struct Finish<'f, 'a> {
    reader: &'f mut Reader<'a>,
    spoken: Spoken,
}

impl Finish<'_, '_> {
    /// Finds the citations among siblings and says everything in its order.
    fn inlines(&mut self, flow: Flow) -> Vec<Inline> {
        let marks = citation::marks(&flow, self.reader);
        let (text, nodes) = flow.into_parts();
        let mut nodes = nodes.into_iter().peekable();
        let mut found = Vec::new();
        let mut at = 0;
        let end = text.text().len();
        for mark in marks.into_iter().map(Some).chain([None]) {
            let next = mark.as_ref().map_or(end, |mark| mark.range.start);
            while let Some((place, node)) = nodes.next_if(|(place, _)| *place <= next) {
                self.text(&text, at..place, &mut found);
                at = place + node.width();
                self.node(node, &mut found);
            }
            self.text(&text, at..next.max(at), &mut found);
            if let Some(mark) = mark {
                while nodes.next_if(|(place, _)| *place < mark.range.end).is_some() {}
                at = mark.range.end;
                self.cite(&text, mark, &mut found);
            }
        }
        found.shrink_to_fit();
        found
    }

    fn text(&mut self, text: &Fragment, range: Range<usize>, found: &mut Vec<Inline>) {
        if !range.is_empty() {
            self.spoken.say(text, range.clone());
            let value = text.text()[range.clone()].to_owned();
            found.push(Inline::Text(Text { value, span: text.span(range) }));
        }
    }

    fn cite(&mut self, text: &Fragment, mark: Mark, found: &mut Vec<Inline>) {
        match mark.word {
            Some(word) => {
                self.spoken.cite_by_name(mark.citation.clone());
                self.spoken.say_whole(text, word);
            }
            None => self.spoken.cite(mark.citation.clone()),
        }
        found.push(Inline::Citation(mark.citation));
    }

    fn node(&mut self, node: Node, found: &mut Vec<Inline>) {
        let inline = match node {
            Node::Emphasis(inner) => Inline::Emphasis(self.inlines(inner)),
            Node::Strong(inner) => Inline::Strong(self.inlines(inner)),
            Node::Strikethrough(inner) => Inline::Strikethrough(self.inlines(inner)),
            Node::Plain(inner) => return found.extend(self.inlines(inner)),
            Node::WebLink(span, url, inner) => {
                Inline::Link(Box::new(WebLink { span, url, inlines: self.inlines(inner) }))
            }
            Node::CrossLink(span, destination, inner) => {
                let at = self.spoken.len();
                let inlines = self.inlines(inner);
                if inlines.is_empty() {
                    self.spoken.hole();
                }
                let link = CrossLink { span, destination, inlines };
                self.spoken.link(at, link.clone());
                Inline::CrossLink(Box::new(link))
            }
            Node::Image(picture) => {
                self.spoken.hole();
                Inline::Image(Box::new(image(picture, self.reader)))
            }
            Node::Code(code, span) => {
                self.spoken.say_whole(&code, 0..code.text().len());
                Inline::Code(Text { value: code.text().to_owned(), span })
            }
            Node::Break(span) => {
                self.spoken.end_line(span);
                Inline::Break
            }
            Node::Tag(tag) => Inline::Tag(Box::new(tag)),
            Node::Waiver(waiver) => return self.spoken.waive(waiver),
        };
        found.push(inline);
    }
}
