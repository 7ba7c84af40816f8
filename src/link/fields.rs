//! The names of what there is to fill in on a worksheet. A reader's answers are kept under them, so they come from the words
//! an editor wrote and not from the order: an item put in or taken out moves nobody's tick.

use super::{
    slug::slug,
    unique::{Wish, unique},
};
use crate::model::{Prose, Worksheet, WorksheetKind};

/// Names are no longer than this many bytes: the beginning of a sentence tells it from the others.
const LONGEST: usize = 48;

/// The name of each field of a worksheet, in the order of the page. Unique among its fields.
///
/// A worksheet without labels has one field, `words`, `days` or `rating`; a letter also has `greeting` and `closing`, and an
/// agreement `added`, which aren't listed.
pub fn fields(worksheet: &Worksheet) -> Vec<String> {
    let labels: Vec<&Prose> = match &worksheet.kind {
        WorksheetKind::Checklist(checklist) => checklist.items.iter().collect(),
        WorksheetKind::Prompt(_) => return vec!["words".to_owned()],
        WorksheetKind::Tracker(tracker) if tracker.rows.is_empty() => return vec!["days".to_owned()],
        WorksheetKind::Tracker(tracker) => tracker.rows.iter().collect(),
        WorksheetKind::Scale(scale) if scale.items.is_empty() => return vec!["rating".to_owned()],
        WorksheetKind::Scale(scale) => scale.items.iter().collect(),
        WorksheetKind::Plan(plan) => plan.fields.iter().map(|field| &field.label).collect(),
        WorksheetKind::Letter(letter) => letter.starters.iter().collect(),
        WorksheetKind::Log(log) => log.columns.iter().collect(),
        WorksheetKind::Record(record) => record.fields.iter().collect(),
        WorksheetKind::Balance(balance) => balance.options.iter().collect(),
        WorksheetKind::Agreement(agreement) if agreement.signatures.is_empty() => return vec!["signature".to_owned()],
        WorksheetKind::Agreement(agreement) => agreement.signatures.iter().collect(),
    };
    let wishes = labels.iter().enumerate().map(|(index, label)| Wish { given: None, made: made(label, index) });
    unique(wishes.collect(), &["greeting", "closing", "added"], str::to_owned)
}

fn made(label: &Prose, index: usize) -> String {
    let words = slug(&label.plain());
    let short = match words.char_indices().find(|(at, letter)| at + letter.len_utf8() > LONGEST) {
        Some((end, _)) => words[..end].trim_end_matches('-'),
        None => &words,
    };
    if short.is_empty() { format!("field-{}", index + 1) } else { short.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{fixture, worksheet::Checklist};

    fn named(items: &[&str]) -> Vec<String> {
        let items = items.iter().map(|item| fixture::prose(item)).collect();
        let kind = WorksheetKind::Checklist(Checklist { items });
        fields(&Worksheet { span: fixture::span(), id: None, title: None, ask: None, note: None, kind })
    }

    #[test]
    fn a_field_is_named_by_its_words_wherever_it_stands() {
        assert_eq!(named(&["Ate something warm", "…", "Slept"]), ["ate-something-warm", "field-2", "slept"]);
        assert_eq!(named(&["Slept", "Ate something warm", "Slept"]), ["slept", "ate-something-warm", "slept-2"]);
        assert_eq!(named(&["Greeting"]), ["greeting-2"]);
        assert!(named(&[&"水".repeat(100)])[0].len() <= LONGEST);
    }
}
