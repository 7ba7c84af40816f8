//! Where each anchor of a book is: in which of its files, and under which name, since names in XML hold no slash.

use serde_json::Value;
use std::collections::BTreeMap;

/// The file of a guide by its place in the book, and that of the references of a course.
pub(super) fn guide_file(index: usize) -> String {
    format!("guide-{}.xhtml", index + 1)
}
pub(super) const REFERENCES: &str = "references.xhtml";

/// Names and files by anchor.
pub(super) struct Anchors(BTreeMap<String, (String, String)>);

impl Anchors {
    /// Every anchor of a book.
    pub(super) fn of(words: &Value) -> Self {
        let mut anchors = Self(BTreeMap::new());
        for (index, guide) in words["guides"].as_array().into_iter().flatten().enumerate() {
            anchors.collect(guide, &guide_file(index));
        }
        anchors.collect(&words["references"], REFERENCES);
        anchors
    }

    /// The name of the place.
    pub(super) fn name(&self, anchor: &str) -> Option<&str> {
        self.0.get(anchor).map(|(_, name)| name.as_str())
    }

    /// How to link there.
    pub(super) fn href(&self, anchor: &str) -> Option<String> {
        self.0.get(anchor).map(|(file, name)| format!("{file}#{name}"))
    }

    /// Waits on a stack of its own, however deep lists lie in one another. Marks have anchors too: those they lead to.
    fn collect(&mut self, value: &Value, file: &str) {
        let mut open = vec![value];
        while let Some(value) = open.pop() {
            match value {
                Value::Array(items) => open.extend(items.iter().rev()),
                Value::Object(object) => {
                    let is_mark = object.contains_key("n");
                    if let Some(Value::String(anchor)) = object.get("anchor").filter(|_| !is_mark) {
                        let name = format!("p{}", self.0.len() + 1);
                        self.0.entry(anchor.clone()).or_insert_with(|| (file.to_owned(), name));
                    }
                    open.extend(object.values().rev());
                }
                _ => {}
            }
        }
    }
}
