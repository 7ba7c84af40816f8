//! References that other programs wrote. What they tell is put into the words used here, and from there on read and judged like
//! any other reference, at its own place.
//!
//! What has no field here is passed over: such files are full of what only their program needs.

mod bibtex;
mod csl_json;

use super::TABLES;
use crate::{
    load::{
        Problem, ProblemKind,
        yaml::{Entry, Kind, Mapping, Node, Scalar, Value},
    },
    model::ReferenceKind,
    text::{Fragment, Span, Spanned},
};
use std::collections::BTreeMap;

/// A format of lists of references.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Our own, in YAML.
    Yaml,
    /// CSL-JSON, as Zotero writes it (Citation Style Language, `csl-data.json`).
    CslJson,
    /// BibTeX and BibLaTeX.
    Bibtex,
}

/// A list in the words used here; nothing where it can't be read.
pub(super) fn read(text: &Fragment, format: Format, problems: &mut Vec<Problem>) -> Option<Node> {
    let drafts = match format {
        Format::Yaml => return crate::load::yaml::parse(text, problems),
        Format::CslJson => csl_json::drafts(text, problems),
        Format::Bibtex => bibtex::drafts(text, problems),
    };
    let entries = drafts.into_iter().map(Draft::into_entry).collect();
    Some(Node { span: text.whole(), kind: Kind::Mapping(Mapping { entries, is_broken: false }) })
}

/// The keys of a list so far, and where each is.
#[derive(Default)]
struct Keys(BTreeMap<String, Span>);

impl Keys {
    /// Whether a key is there for the first time; the second time is a problem.
    fn take(&mut self, key: &str, span: Span, problems: &mut Vec<Problem>) -> bool {
        let first = *self.0.entry(key.to_owned()).or_insert(span);
        if first != span {
            let kind = ProblemKind::DuplicateEntry { what: "reference", key: key.to_owned(), first };
            problems.push(Problem::new(span, kind));
        }
        first == span
    }
}

/// A reference on its way into our words.
struct Draft {
    key: Spanned<String>,
    kind: ReferenceKind,
    span: Span,
    fields: Vec<Entry>,
}

impl Draft {
    /// A reference of a kind, which is told at a place.
    fn new(key: Spanned<String>, kind: Spanned<ReferenceKind>, span: Span) -> Self {
        let mut draft = Self { key, kind: kind.value, span, fields: Vec::new() };
        draft.add("type", written(kind.value.name(), kind.span));
        draft
    }

    /// Adds a field, if references of this kind have it, it says something, and nothing else said it before.
    fn add(&mut self, name: &str, text: Fragment) {
        if !text.text().trim().is_empty() {
            self.put(name, scalar(text));
        }
    }

    /// The same with several texts.
    fn add_all(&mut self, name: &str, texts: Vec<Fragment>) {
        if let [first, .., last] | [first @ last] = &texts[..] {
            let span = first.whole().to(last.whole());
            self.put(name, Node { span, kind: Kind::Sequence(texts.into_iter().map(scalar).collect()) });
        }
    }

    fn put(&mut self, name: &str, value: Node) {
        let place = ReferenceKind::ALL.iter().position(|kind| *kind == self.kind).unwrap_or_default();
        let is_new = !self.fields.iter().any(|field| field.key.value == name);
        if is_new && TABLES[place].field(name).is_some() {
            self.fields.push(Entry { key: Spanned::new(name.to_owned(), value.span), value });
        }
    }

    fn into_entry(self) -> Entry {
        let mapping = Mapping { entries: self.fields, is_broken: false };
        Entry { key: self.key, value: Node { span: self.span, kind: Kind::Mapping(mapping) } }
    }
}

/// A name as it is sorted: `van Gogh, Vincent`.
fn name(prefix: &str, family: &str, suffix: &str, given: &str) -> String {
    let parts: Vec<&str> = [prefix, family, suffix].into_iter().filter(|part| !part.is_empty()).collect();
    let family = parts.join(" ");
    if given.is_empty() || family.is_empty() { format!("{family}{given}") } else { format!("{family}, {given}") }
}

/// A text that the source writes otherwise, at a place.
fn written(text: &str, span: Span) -> Fragment {
    let mut fragment = Fragment::empty(span.source, span.start as usize);
    fragment.push_for(text, span);
    fragment
}

fn scalar(text: Fragment) -> Node {
    Node { span: text.whole(), kind: Kind::Scalar(Scalar { text, value: Value::Text }) }
}
