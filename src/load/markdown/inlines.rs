//! The words of one paragraph, heading or cell, put together from pulldown-cmark's events.

use super::{
    code::code,
    comment,
    destination::{self, Target},
    flow::Flow,
    image,
    node::{Node, Picture},
    reader::Reader,
    tag::{self, Piece},
};
use crate::{
    load::{ProblemKind, RawHtml},
    text::Spanned,
};
use pulldown_cmark::{Event, LinkType, Tag};
use std::ops::Range;

/// So deep can emphasis, links and the like be nested; what is deeper loses its markup.
const LIMIT: usize = 16;

/// The words of one paragraph, heading or cell, while they are read.
pub(super) struct Inlines {
    /// The line itself.
    line: Flow,
    /// What has begun and not ended, from the outside in.
    open: Vec<(Opened, Flow)>,
    /// How many of those that have begun are nested too deep.
    flattened: usize,
    /// Where the last event ended.
    end: usize,
    /// Whether an opening tag of HTML was reported, whose closing tag needs no report of its own.
    reported_tag: bool,
}

/// What has begun and not ended.
enum Opened {
    Emphasis,
    Strong,
    Strikethrough,
    Link(Address),
    Image(Address, Option<String>),
}

/// Where a link or an image leads, before its place is known.
struct Address {
    value: String,
    kind: LinkType,
    /// The definition it refers to.
    definition: Option<Range<usize>>,
}

impl Inlines {
    /// Nothing yet, at a place of the Markdown.
    pub(super) fn at(at: usize, reader: &Reader<'_>) -> Self {
        Self { line: Flow::at(reader.span(at..at)), open: Vec::new(), flattened: 0, end: at, reported_tag: false }
    }

    /// What was read.
    pub(super) fn finish(mut self) -> Flow {
        while let Some((_, flow)) = self.open.pop() {
            let place = flow.text.whole();
            self.flow().insert(Node::Plain(flow), place);
        }
        self.line
    }

    /// The innermost run of siblings.
    pub(super) fn flow(&mut self) -> &mut Flow {
        self.open.last_mut().map_or(&mut self.line, |(_, flow)| flow)
    }

    /// Takes one event that stands within a line, but for beginnings.
    pub(super) fn event(&mut self, event: Event<'_>, range: Range<usize>, reader: &mut Reader<'_>) {
        let span = reader.span(range.clone());
        let end = range.end;
        match event {
            Event::Text(text) => self.words(&text, range, reader),
            Event::Code(text) => {
                let code = code(&text, range, reader);
                self.flow().insert(Node::Code(code, span), span);
            }
            Event::SoftBreak => self.flow().soft_break(span),
            Event::HardBreak => self.flow().insert(Node::Break(span), span),
            Event::InlineHtml(_) | Event::Html(_) => self.html(range, reader),
            Event::FootnoteReference(_) => {
                reader.report(span, ProblemKind::Unsupported { what: "footnote" });
                self.flow().escape_next();
                self.flow().add(reader.text, range);
            }
            Event::End(_) => self.end(range, reader),
            Event::Start(_) | Event::InlineMath(_) | Event::DisplayMath(_) | Event::Rule | Event::TaskListMarker(_) => {
            }
        }
        self.end = self.end.max(end);
    }

    fn words(&mut self, text: &str, range: Range<usize>, reader: &Reader<'_>) {
        let written = reader.slice(range.clone());
        if range.start > self.end && reader.slice(0..range.start).ends_with('\\') {
            self.flow().escape_next();
        }
        // An entity can be as long as what it stands for. Anything else as long as its source is written as it is.
        let is_entity = written.starts_with('&') && written != text;
        if text.len() == range.len() && !is_entity {
            self.flow().add(reader.text, range);
        } else {
            // Before white space at the end of a heading, pulldown-cmark lets an entity reach too far.
            let end =
                written.find(';').filter(|_| written.starts_with('&')).map_or(range.end, |at| range.start + at + 1);
            self.flow().add_for(text, reader.span(range.start..end));
        }
    }

    fn html(&mut self, range: Range<usize>, reader: &mut Reader<'_>) {
        let (html, span) = (reader.slice(range.clone()), reader.span(range.clone()));
        if html.starts_with("<!--") {
            let waiver = comment::waiver(&reader.text.part(range), reader);
            return self.flow().comment(waiver);
        }
        let refused = match tag::piece(html, span) {
            _ if !reader.reading.allow_html => RawHtml::NotAllowed,
            Piece::Break => return self.flow().insert(Node::Break(span), span),
            Piece::Tag(tag, left_out) => {
                if let Some(attribute) = left_out {
                    reader.report(span, ProblemKind::RawHtml(RawHtml::Attribute(attribute)));
                }
                return self.flow().insert(Node::Tag(tag), span);
            }
            Piece::Other(name) => RawHtml::Element(name),
        };
        if !html.starts_with("</") || !self.reported_tag {
            reader.report(span, ProblemKind::RawHtml(refused));
        }
        self.reported_tag = true;
        self.flow().comment(None);
    }

    /// Takes the beginning of emphasis, a link or the like. For a link to a definition, that stands at `definition`.
    pub(super) fn start(
        &mut self,
        tag: Tag<'_>,
        range: Range<usize>,
        definition: Option<Range<usize>>,
        reader: &mut Reader<'_>,
    ) {
        self.end = self.end.max(range.start);
        if self.open.len() >= LIMIT {
            if self.flattened == 0 {
                reader.report(reader.span(range), ProblemKind::TooDeep { limit: LIMIT });
            }
            self.flattened += 1;
            return;
        }
        let opened = match tag {
            Tag::Strong => Opened::Strong,
            Tag::Strikethrough => Opened::Strikethrough,
            Tag::Link { link_type: kind, dest_url, .. } => {
                Opened::Link(Address { value: dest_url.into_string(), kind, definition })
            }
            Tag::Image { link_type: kind, dest_url, title, .. } => {
                let caption = (!title.is_empty()).then(|| title.into_string());
                Opened::Image(Address { value: dest_url.into_string(), kind, definition }, caption)
            }
            _ => Opened::Emphasis,
        };
        self.open.push((opened, Flow::at(reader.span(range.start..range.start))));
    }

    fn end(&mut self, range: Range<usize>, reader: &mut Reader<'_>) {
        if self.flattened > 0 {
            self.flattened -= 1;
            return;
        }
        let Some((opened, inner)) = self.open.pop() else { return };
        let span = reader.span(range.clone());
        let node = match opened {
            Opened::Emphasis => Node::Emphasis(inner),
            Opened::Strong => Node::Strong(inner),
            Opened::Strikethrough => Node::Strikethrough(inner),
            Opened::Link(address) => {
                let address = self.place(address, range, reader);
                match destination::read(&address, reader) {
                    Target::Handbook(destination) => {
                        Node::CrossLink(span, Spanned::new(destination, address.span), inner)
                    }
                    Target::Web(url) => Node::WebLink(span, Spanned::new(url, address.span), inner),
                    Target::Nowhere => Node::Plain(inner),
                }
            }
            Opened::Image(address, caption) => {
                let words = reader.span(range.start + 2..self.end.max(range.start + 2));
                let path = self.place(address, range, reader);
                match image::is_path(&path, reader) {
                    true => Node::Image(Picture { span, path, caption, description: inner, description_span: words }),
                    false => Node::Plain(inner),
                }
            }
        };
        self.flow().insert(node, span);
    }

    /// Finds where an address is written: behind the words of a link, in a definition, or between `<` and `>`.
    fn place(&self, address: Address, range: Range<usize>, reader: &Reader<'_>) -> Spanned<String> {
        let inner = range.start + 1..range.end - 1;
        let found = match (address.kind, address.definition) {
            (LinkType::Autolink, _) => Some(inner),
            (LinkType::Email, _) => {
                return Spanned::new(format!("mailto:{}", address.value), reader.span(inner));
            }
            (_, Some(definition)) => written_behind("]:", definition.clone(), reader),
            (_, None) => written_behind("](", self.end.clamp(range.start, inner.end)..inner.end, reader),
        };
        Spanned::new(address.value, reader.span(found.unwrap_or(range)))
    }
}

/// Where the address stands that follows `mark` in a range.
fn written_behind(mark: &str, range: Range<usize>, reader: &Reader<'_>) -> Option<Range<usize>> {
    let slice = reader.slice(range.clone());
    let behind = slice.find(mark)? + mark.len();
    let at = behind + slice[behind..].len() - slice[behind..].trim_start().len();
    let rest = &slice[at..];
    let written = match rest.strip_prefix('<') {
        Some(bracketed) => at + 1..at + 1 + bracketed.find('>')?,
        None => at..at + rest.find(char::is_whitespace).unwrap_or(rest.len()),
    };
    Some(range.start + written.start..range.start + written.end)
}
