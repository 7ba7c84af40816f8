//! The tree: values with their places.

use crate::text::{Fragment, Span, Spanned};

/// A value and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// From its first character to its last, quotes and brackets included.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A single value.
    Scalar(Scalar),
    /// A list.
    Sequence(Vec<Node>),
    /// Keys and their values.
    Mapping(Mapping),
}

/// A single value.
#[derive(Clone, Debug, PartialEq)]
pub struct Scalar {
    /// The text, whatever it may mean, each byte traced to the source.
    pub text: Fragment,
    /// What it means.
    pub value: Value,
}

/// What a single value means in YAML's core schema.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    /// Nothing: `null`, `~`, or no text at all.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number with a fraction, or one too large for a whole number.
    Float(f64),
    /// Any other text.
    Text,
}

/// Keys and their values, in the order written, each key once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mapping {
    /// The keys with their values.
    pub entries: Vec<Entry>,
    /// Whether keys may be missing because the text couldn't be read to its end.
    pub is_broken: bool,
}

/// A key and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: Spanned<String>,
    /// The value.
    pub value: Node,
}

impl Node {
    /// Nothing, at a place.
    pub fn null(span: Span) -> Self {
        let text = Fragment::empty(span.source, span.start as usize);
        Self { span, kind: Kind::Scalar(Scalar { text, value: Value::Null }) }
    }

    /// A mapping without a key, at a place.
    pub fn empty_mapping(span: Span) -> Self {
        Self { span, kind: Kind::Mapping(Mapping::default()) }
    }

    /// Whether it is nothing.
    pub fn is_null(&self) -> bool {
        self.scalar().is_some_and(|scalar| scalar.value == Value::Null)
    }

    /// The single value, where it is one.
    pub fn scalar(&self) -> Option<&Scalar> {
        match &self.kind {
            Kind::Scalar(scalar) => Some(scalar),
            Kind::Sequence(_) | Kind::Mapping(_) => None,
        }
    }

    /// The list, where it is one.
    pub fn sequence(&self) -> Option<&[Self]> {
        match &self.kind {
            Kind::Sequence(items) => Some(items),
            Kind::Scalar(_) | Kind::Mapping(_) => None,
        }
    }

    /// The keys and their values, where it has some.
    pub fn mapping(&self) -> Option<&Mapping> {
        match &self.kind {
            Kind::Mapping(mapping) => Some(mapping),
            Kind::Scalar(_) | Kind::Sequence(_) => None,
        }
    }

    /// How much memory it takes, counted in nodes and bytes of text, and how many levels deep it is.
    pub(super) fn measure(&self) -> (usize, usize) {
        let of_all = |sizes: &mut dyn Iterator<Item = (usize, usize)>| {
            sizes.fold((1, 1), |all, one| (all.0 + one.0, all.1.max(one.1 + 1)))
        };
        match &self.kind {
            Kind::Scalar(scalar) => (1 + scalar.text.text().len(), 0),
            Kind::Sequence(items) => of_all(&mut items.iter().map(Self::measure)),
            Kind::Mapping(mapping) => {
                let size = |entry: &Entry| {
                    let (weight, height) = entry.value.measure();
                    (weight + entry.key.value.len(), height)
                };
                of_all(&mut mapping.entries.iter().map(size))
            }
        }
    }
}
