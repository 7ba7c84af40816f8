//! The tree as it grows from the parser's events.

use super::{DEPTH_LIMIT, Entry, Kind, Mapping, Node, Scalar, Value, scalar, schema, syntax};
use crate::{
    load::{Problem, ProblemKind},
    text::{Fragment, Span, Spanned},
};
use granit_parser::{Event, Parser, Tag};
use std::collections::BTreeMap;

/// All that came of reading a text.
pub(super) struct Reading {
    /// The tree, as far as it grew.
    pub(super) root: Option<Node>,
    /// What was noticed in it.
    pub(super) problems: Vec<Problem>,
    /// The mistake that ended the reading.
    pub(super) failure: Option<Problem>,
}

/// How many nodes and bytes aliases may add to a document: enough for any handbook, and no bomb.
const ALIAS_BUDGET: usize = 100_000;

/// What is said of an alias that comes before its anchor, or without one.
pub(super) const LOST_ALIAS: &str = "an alias without an anchor before it";

/// Reads the first document of a text, as far as it can be read.
pub(super) fn read(text: &Fragment) -> Reading {
    let mut builder = Builder::new(text);
    let mut documents = 0;
    for next in Parser::new_from_str_with_options(text.text(), syntax::options()) {
        let (event, place) = match next {
            Ok(next) => next,
            Err(error) => return builder.finish(Some(syntax::problem(text, &error))),
        };
        documents += usize::from(matches!(event, Event::DocumentStart(..)));
        if documents > 1 {
            builder.refuse(syntax::span(text, &place), "a second document");
            break;
        }
        builder.take(event, &place);
    }
    builder.finish(None)
}

struct Builder<'a> {
    text: &'a Fragment,
    open: Vec<Open>,
    root: Option<Node>,
    anchors: BTreeMap<usize, Node>,
    budget: usize,
    problems: Vec<Problem>,
}

/// A list or mapping that isn't closed yet.
struct Open {
    span: Span,
    anchor: usize,
    kind: OpenKind,
}

enum OpenKind {
    Sequence(Vec<Node>),
    Mapping { entries: Vec<Entry>, key: NextKey, seen: BTreeMap<String, Span> },
}

/// Whether a mapping's next value is a key.
enum NextKey {
    Awaited,
    Named(Spanned<String>),
    /// A key that can't be kept: its value goes with it.
    Dropped,
}

impl<'a> Builder<'a> {
    fn new(text: &'a Fragment) -> Self {
        let (open, anchors, problems) = (Vec::new(), BTreeMap::new(), Vec::new());
        Self { text, open, root: None, anchors, budget: ALIAS_BUDGET, problems }
    }

    fn take(&mut self, event: Event<'_>, place: &granit_parser::Span) {
        let span = syntax::span(self.text, place);
        match event {
            Event::Scalar(value, style, anchor, tag) => {
                let (span, text) = scalar::trace(self.text, syntax::range(self.text, place), &value, style);
                let value = self.tagged(schema::resolve(text.text(), style), place, tag.as_deref());
                self.add(Node { span, kind: Kind::Scalar(Scalar { text, value }) }, anchor);
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.check_tag(place, tag.as_deref(), &["seq"]);
                self.open.push(Open { span, anchor, kind: OpenKind::Sequence(Vec::new()) });
            }
            Event::MappingStart(_, anchor, tag) => {
                self.check_tag(place, tag.as_deref(), &["map"]);
                let kind = OpenKind::Mapping { entries: Vec::new(), key: NextKey::Awaited, seen: BTreeMap::new() };
                self.open.push(Open { span, anchor, kind });
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span, false),
            Event::Alias(id) => self.repeat(id, span),
            Event::UnresolvedAlias(_) => self.refuse_node(span, LOST_ALIAS),
            _ => {}
        }
    }

    /// Puts a finished value where it belongs.
    fn add(&mut self, node: Node, anchor: usize) {
        if anchor != 0 {
            self.anchors.insert(anchor, node.clone());
        }
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return;
        };
        open.span = open.span.to(node.span);
        match &mut open.kind {
            OpenKind::Sequence(items) => items.push(node),
            OpenKind::Mapping { entries, key, seen } => match std::mem::replace(key, NextKey::Awaited) {
                NextKey::Awaited => {
                    let (next, problem) = name(node, seen);
                    *key = next;
                    self.problems.extend(problem);
                }
                NextKey::Named(key) => entries.push(Entry { key, value: node }),
                NextKey::Dropped => {}
            },
        }
    }

    /// Closes the innermost list or mapping. A block has no closing mark: it ends with its last value.
    fn close(&mut self, end: Span, is_broken: bool) {
        let Some(open) = self.open.pop() else { return };
        let span = if end.start == end.end { open.span } else { open.span.to(end) };
        let kind = match open.kind {
            OpenKind::Sequence(items) => Kind::Sequence(items),
            OpenKind::Mapping { entries, .. } => Kind::Mapping(Mapping { entries, is_broken }),
        };
        self.add(Node { span, kind }, open.anchor);
    }

    /// Writes the value of an anchor once more, at the place of its alias.
    fn repeat(&mut self, id: usize, span: Span) {
        let Some(node) = self.anchors.get(&id) else {
            return self.refuse_node(span, "an alias inside the value it stands for");
        };
        let (weight, height) = node.measure();
        if weight > self.budget || height + self.open.len() > DEPTH_LIMIT {
            return self.refuse_node(span, "aliases that repeat so much");
        }
        self.budget -= weight;
        let node = Node { span, kind: node.kind.clone() };
        self.add(node, 0);
    }

    fn refuse(&mut self, span: Span, what: &'static str) {
        self.problems.push(Problem::new(span, ProblemKind::UnsupportedYaml { what }));
    }

    fn refuse_node(&mut self, span: Span, what: &'static str) {
        self.refuse(span, what);
        self.add(Node::null(span), 0);
    }

    fn tagged(&mut self, value: Value, place: &granit_parser::Span, tag: Option<&Tag>) -> Value {
        self.check_tag(place, tag, &["str", "int", "float", "bool", "null"]);
        let is_text = |tag: &Tag| matches!(tag.core_suffix(), Some("str") | None);
        if tag.is_some_and(is_text) { Value::Text } else { value }
    }

    fn check_tag(&mut self, place: &granit_parser::Span, tag: Option<&Tag>, known: &[&str]) {
        let is_known = |tag: &Tag| tag.core_suffix().is_some_and(|name| known.contains(&name));
        if tag.is_some_and(|tag| !is_known(tag)) {
            let place = place.tag_span().unwrap_or(*place);
            self.refuse(syntax::span(self.text, &place), "a tag");
        }
    }

    fn finish(mut self, failure: Option<Problem>) -> Reading {
        let end = Span::new(self.text.origin().source(), 0, 0);
        while !self.open.is_empty() {
            self.close(end, true);
        }
        Reading { root: self.root, problems: self.problems, failure }
    }
}

/// What a value comes to as the next key of a mapping.
fn name(node: Node, seen: &mut BTreeMap<String, Span>) -> (NextKey, Option<Problem>) {
    let Kind::Scalar(scalar) = node.kind else {
        let what = ProblemKind::UnsupportedYaml { what: "a list or a mapping as a key" };
        return (NextKey::Dropped, Some(Problem::new(node.span, what)));
    };
    let key = scalar.text.text().to_owned();
    if let Some(first) = seen.get(&key) {
        let kind = ProblemKind::DuplicateKey { key, first: *first };
        return (NextKey::Dropped, Some(Problem::new(node.span, kind)));
    }
    seen.insert(key.clone(), node.span);
    (NextKey::Named(Spanned::new(key, node.span)), None)
}
