//! What `cite` says of each reference, as the templates take it.

use super::{
    printable::Printable,
    rich::{Node, Rich, web_link},
};
use crate::{
    cite::{self, Entry, Run, TextStyle},
    error::Result,
    model::Key,
    render::Book,
};
use std::collections::BTreeMap;

/// Entries by the keys of references, in one language.
pub(super) struct Bibliography {
    entries: BTreeMap<Key, Entry>,
    language: String,
}

impl Bibliography {
    /// The entries of every reference of a handbook, in the project's style.
    ///
    /// # Errors
    /// When the project names a style that isn't there.
    pub(super) fn of(book: &Book<'_>, language: &str) -> Result<Self> {
        let entries = cite::entries(book.handbook, &book.settings.style.value, language)?;
        Ok(Self { entries, language: language.to_owned() })
    }

    /// What stands in a list of references.
    pub(super) fn entry(&self, key: &Key) -> Option<Rich> {
        self.entries.get(key).map(|entry| entry.runs.iter().flat_map(run).collect())
    }

    /// A reference in a few words, for a sentence that has it as a word.
    pub(super) fn short(&self, book: &Book<'_>, key: &Key) -> Option<String> {
        book.handbook.references.get(key).map(|reference| cite::short(reference, book.handbook, &self.language))
    }
}

fn run(run: &Run) -> Rich {
    match run {
        Run::Text { value, style } => vec![styled(value, *style)],
        Run::Link { url, runs } => {
            let words = runs.iter().map(Run::plain).collect::<String>();
            web_link(url, vec![styled(&words, TextStyle::Plain)])
        }
    }
}

/// Text in the styles a template knows: those few that carry what a title or a volume is.
fn styled(value: &str, style: TextStyle) -> Node {
    let text = Node::Text { v: Printable::line(value) };
    match style {
        TextStyle::Italic | TextStyle::Underlined => Node::Emph { c: vec![text] },
        TextStyle::Bold => Node::Strong { c: vec![text] },
        TextStyle::Plain | TextStyle::SmallCapitals | TextStyle::Superscript | TextStyle::Subscript => text,
    }
}
