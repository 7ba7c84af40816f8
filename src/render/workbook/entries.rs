//! What a reader entered on the page of a guide, as the file says that the page saves: it is printed where it was entered.
//!
//! The file comes from anywhere, so it is looked at like a stranger's: its kind, its version, its guide, and then each entry
//! by itself. An entry is a text, a tick, a number, a list of ticked days or the texts of a column
//! (`templates/site/js/sheet.js`); here each is told by the name of the one field it fills.

use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The kind of such a file, and its latest version.
const KIND: &str = "vademecum-entries";
const VERSION: u64 = 1;

/// What stands before the name of a worksheet in such a file.
const SHEET: &str = "worksheet-";

/// What a reader entered, by the names of fields: those of the PDF's form (`link::fields`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Entries(BTreeMap<String, String>);

/// Why a file isn't taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no file of entries.
    NotEntries,
    /// It was saved by a later version of the site.
    Newer,
}

impl Entries {
    /// The guide the entries are of, and the entries.
    ///
    /// # Errors
    /// When the text is none that a guide's page saved.
    pub fn read(text: &str) -> Result<(String, Self), Refusal> {
        let file: Map<String, Value> = serde_json::from_str(text).map_err(|_| Refusal::NotEntries)?;
        let said = |key: &str| file.get(key).and_then(Value::as_str);
        let (Some(KIND), Some(guide)) = (said("kind"), said("guide")) else { return Err(Refusal::NotEntries) };
        let version = file.get("version").and_then(Value::as_u64).ok_or(Refusal::NotEntries)?;
        if version > VERSION {
            return Err(Refusal::Newer);
        }
        let mut entries = Self::default();
        let sheets = file.get("worksheets").and_then(Value::as_object).ok_or(Refusal::NotEntries)?;
        for (sheet, fields) in sheets {
            let sheet = sheet.strip_prefix(SHEET).unwrap_or(sheet);
            for (field, entry) in fields.as_object().into_iter().flatten() {
                entries.add(&format!("{guide}/{sheet}/{field}"), entry);
            }
        }
        Ok((guide.to_owned(), entries))
    }

    /// How many fields are filled.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing was entered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One entry. Days are told by their numbers; texts of a column by their places in it.
    fn add(&mut self, name: &str, entry: &Value) {
        match entry {
            Value::Array(several) => {
                for (entry, at) in several.iter().zip(1..) {
                    match entry {
                        Value::Number(day) => self.put(format!("{name}/{day}"), "yes"),
                        Value::String(text) => self.put(format!("{name}/{at}"), text),
                        _ => {}
                    }
                }
            }
            Value::Bool(true) => self.only(name, "yes"),
            Value::Number(number) => self.put(name.to_owned(), &number.to_string()),
            Value::String(text) => self.only(name, text),
            Value::Bool(false) | Value::Null | Value::Object(_) => {}
        }
    }

    /// A text or a tick by itself: of a field that has no others, or of a column of one row and a tracker of one day.
    fn only(&mut self, name: &str, said: &str) {
        self.put(format!("{name}/1"), said);
        self.put(name.to_owned(), said);
    }

    fn put(&mut self, name: String, said: &str) {
        let said = super::printable::Printable::lines(said);
        if !said.is_blank() {
            self.0.insert(name, said.as_str().to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(worksheets: &str) -> String {
        format!(r#"{{"kind":"vademecum-entries","version":1,"guide":"tea","steps":[],"worksheets":{worksheets}}}"#)
    }

    #[test]
    fn every_kind_of_entry_has_the_name_of_its_field() {
        let sheets = r#"{"worksheet-log": {"day": ["Monday", "", "Friday"]}, "worksheet-days": {"slept": [1, 7]},
            "worksheet-list": {"kettle": true}, "worksheet-taste": {"rating": 4}, "worksheet-own": {"words": "Hot"}}"#;
        let (guide, entries) = Entries::read(&file(sheets)).unwrap();
        let told: Vec<_> = entries.0.iter().map(|(name, said)| (name.as_str(), said.as_str())).collect();
        assert_eq!(guide, "tea");
        assert_eq!(
            told,
            [
                ("tea/days/slept/1", "yes"),
                ("tea/days/slept/7", "yes"),
                ("tea/list/kettle", "yes"),
                ("tea/list/kettle/1", "yes"),
                ("tea/log/day/1", "Monday"),
                ("tea/log/day/3", "Friday"),
                ("tea/own/words", "Hot"),
                ("tea/own/words/1", "Hot"),
                ("tea/taste/rating", "4"),
            ]
        );
    }

    #[test]
    fn what_no_page_saved_is_refused() {
        for text in ["", "[]", "{}", r#"{"kind":"vademecum-entries","version":1,"worksheets":{}}"#, &file("[]")] {
            assert_eq!(Entries::read(text).unwrap_err(), Refusal::NotEntries, "{text}");
        }
        assert_eq!(Entries::read(&file("{}").replace(":1,", ":2,")).unwrap_err(), Refusal::Newer);
    }
}
