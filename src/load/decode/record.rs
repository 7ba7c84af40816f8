//! The values of a mapping, taken by their keys.
//!
//! What is wrong with them was noticed when the tree was laid beside its table, so that here a wrong value is simply not
//! there.

use super::{
    address, inspection,
    table::{Shape, Table},
};
use crate::{
    load::{
        Problem, Reading, markdown,
        yaml::{Kind, Node, Scalar, Value},
    },
    model::{Block, Date, Key, Prose},
    text::{Fragment, Span, Spanned},
};

/// A mapping and the table it follows.
#[derive(Clone, Copy)]
pub(super) struct Record<'a> {
    node: &'a Node,
    table: &'static Table,
}

impl<'a> Record<'a> {
    /// A mapping that was looked over already.
    pub(super) fn new(node: &'a Node, table: &'static Table) -> Self {
        Self { node, table }
    }

    /// Looks a mapping over and makes its values accessible. It stands behind a key, or is the whole of a text; missing
    /// keys are reported at a place.
    pub(super) fn inspected(
        node: &'a Node,
        table: &'static Table,
        behind: (&str, Span),
        problems: &mut Vec<Problem>,
    ) -> Self {
        inspection::mapping(node, table, behind, problems);
        Self::new(node, table)
    }

    /// The same mapping by another table.
    pub(super) fn following(self, table: &'static Table) -> Self {
        Self { table, ..self }
    }

    /// From its first key to its last value.
    pub(super) fn span(&self) -> Span {
        self.node.span
    }

    /// The keys that are known, in the order written, with their values.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&'static str, Shape, &'a Node)> {
        let table = self.table;
        let entries = self.node.mapping().into_iter().flat_map(|mapping| &mapping.entries);
        entries.filter_map(move |entry| {
            let field = table.field(&entry.key.value)?;
            Some((field.name, field.shape, &entry.value))
        })
    }

    /// The value of a key, unless it is nothing.
    pub(super) fn value(&self, name: &'static str) -> Option<&'a Node> {
        debug_assert!(self.table.field(name).is_some(), "{} has no field {name}", self.table.name);
        let entries = &self.node.mapping()?.entries;
        let entry = entries.iter().find(|entry| entry.key.value == name)?;
        Some(&entry.value).filter(|value| !value.is_null())
    }

    /// The values of a list; a single value counts as a list of one.
    pub(super) fn values(&self, name: &'static str) -> &'a [Node] {
        self.value(name).map_or(&[], items)
    }

    /// Text taken as it is.
    pub(super) fn text(&self, name: &'static str) -> Option<Spanned<String>> {
        text(self.value(name)?)
    }

    /// A list of texts taken as they are.
    pub(super) fn texts(&self, name: &'static str) -> Vec<Spanned<String>> {
        self.values(name).iter().filter_map(text).collect()
    }

    /// A key of something else.
    pub(super) fn key(&self, name: &'static str) -> Option<Spanned<Key>> {
        Some(self.text(name)?.map(|text| Key::new(&text)))
    }

    /// Keys of something else.
    pub(super) fn keys(&self, name: &'static str) -> Vec<Spanned<Key>> {
        self.texts(name).into_iter().map(|text| text.map(|text| Key::new(&text))).collect()
    }

    /// A date.
    pub(super) fn date(&self, name: &'static str) -> Option<Spanned<Date>> {
        let text = self.text(name)?;
        Some(Spanned::new(text.value.parse().ok()?, text.span))
    }

    /// An address on the web.
    pub(super) fn address(&self, name: &'static str) -> Option<Spanned<String>> {
        self.text(name).filter(|text| address::mistake(&text.value).is_none())
    }

    /// Addresses on the web.
    pub(super) fn addresses(&self, name: &'static str) -> Vec<Spanned<String>> {
        self.texts(name).into_iter().filter(|text| address::mistake(&text.value).is_none()).collect()
    }

    /// A language code.
    pub(super) fn language(&self, name: &'static str) -> Option<Spanned<String>> {
        self.text(name).filter(|text| inspection::is_language(&text.value))
    }

    /// Whether a flag is set.
    pub(super) fn flag(&self, name: &'static str) -> Option<bool> {
        match self.value(name)?.scalar()?.value {
            Value::Bool(flag) => Some(flag),
            _ => None,
        }
    }

    /// A whole number within the range its table gives.
    pub(super) fn number<T: TryFrom<i64>>(&self, name: &'static str) -> Option<T> {
        let Shape::Number { least, most } = self.table.field(name)?.shape else { return None };
        match self.value(name)?.scalar()?.value {
            Value::Int(number) if (least..=most).contains(&number) => number.try_into().ok(),
            _ => None,
        }
    }

    /// One of a few things, by the word for it.
    pub(super) fn choice<T: Copy>(
        &self,
        name: &'static str,
        all: &[T],
        word: fn(T) -> &'static str,
    ) -> Option<Spanned<T>> {
        chosen(self.value(name)?, all, word)
    }

    /// Prose on a line or a few.
    pub(super) fn prose(&self, name: &'static str, reading: &Reading, problems: &mut Vec<Problem>) -> Option<Prose> {
        prose(self.value(name)?, reading, problems)
    }

    /// A list of prose.
    pub(super) fn proses(&self, name: &'static str, reading: &Reading, problems: &mut Vec<Problem>) -> Vec<Prose> {
        self.values(name).iter().filter_map(|item| prose(item, reading, problems)).collect()
    }

    /// Prose with paragraphs and lists.
    pub(super) fn blocks(&self, name: &'static str, reading: &Reading, problems: &mut Vec<Problem>) -> Vec<Block> {
        let words = self.value(name).and_then(words);
        words.map_or_else(Vec::new, |words| markdown::blocks(&words, reading, problems))
    }
}

/// The items of a list; a single value counts as a list of one.
pub(super) fn items(node: &Node) -> &[Node] {
    match &node.kind {
        Kind::Sequence(items) => items,
        Kind::Scalar(_) | Kind::Mapping(_) => std::slice::from_ref(node),
    }
}

/// Text taken as it is, lines joined by spaces.
pub(super) fn text(node: &Node) -> Option<Spanned<String>> {
    let words = words(node)?;
    let joined = words.text().split_whitespace().collect::<Vec<_>>().join(" ");
    Some(Spanned::new(joined, words.whole()))
}

/// Text taken as it is, unless it should be an address and isn't one.
pub(super) fn plain(node: &Node, shape: Shape) -> Option<Spanned<String>> {
    text(node).filter(|text| !matches!(shape, Shape::Url) || address::mistake(&text.value).is_none())
}

/// Prose on a line or a few.
pub(super) fn prose(node: &Node, reading: &Reading, problems: &mut Vec<Problem>) -> Option<Prose> {
    Some(markdown::prose(&words(node)?, reading, problems))
}

/// One of a few things, by the word for it.
pub(super) fn chosen<T: Copy>(node: &Node, all: &[T], word: fn(T) -> &'static str) -> Option<Spanned<T>> {
    let text = text(node)?;
    let value = all.iter().copied().find(|one| word(*one) == text.value)?;
    Some(Spanned::new(value, text.span))
}

fn words(node: &Node) -> Option<Fragment> {
    let Scalar { text, value } = node.scalar()?;
    let words = text.trimmed();
    (*value != Value::Null && !words.text().is_empty()).then_some(words)
}
