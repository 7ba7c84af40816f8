//! The names of what there is to fill in on a worksheet. A reader's answers are kept under them, so they come from the words
//! an editor wrote and not from the order: an item put in or taken out moves nobody's tick.

use super::{
    slug::slug,
    unique::{Wish, unique},
};
use crate::model::{Prose, Worksheet, WorksheetKind};

/// What stands behind the name of something that is rated a second time. No name made of words holds it.
pub const AFTER: &str = "~after";

/// Names are no longer than this many bytes: the beginning of a sentence tells it from the others.
const LONGEST: usize = 48;

/// The name of each field of a worksheet, in the order of the page. Unique among its fields.
///
/// A worksheet without labels has one field, `words`, `days` or `rating`; a letter also has `greeting` and `closing`, an
/// agreement `added`, and a tracker `streak` and `notes`, which aren't listed. What is rated a second time, after something,
/// is kept under its name and [`AFTER`].
///
/// On paper that is filled in on a screen, a field is called by the guide, the worksheet and this name, with `/` between
/// them; one of several that have a name together has its number behind it, from 1.
pub fn fields(worksheet: &Worksheet) -> Vec<String> {
    let all = |list: &'_ [Prose]| list.iter().map(words).collect::<Vec<_>>();
    let labels = match &worksheet.kind {
        WorksheetKind::Checklist(checklist) => all(&checklist.items),
        WorksheetKind::Prompt(_) => return vec!["words".to_owned()],
        WorksheetKind::Tracker(tracker) if tracker.rows.is_empty() => return vec!["days".to_owned()],
        WorksheetKind::Tracker(tracker) => all(&tracker.rows),
        WorksheetKind::Scale(scale) if scale.items.is_empty() => return vec!["rating".to_owned()],
        WorksheetKind::Scale(scale) => all(&scale.items),
        WorksheetKind::Plan(plan) => {
            plan.fields.iter().map(|field| field.words().map(words).unwrap_or_default()).collect()
        }
        WorksheetKind::Letter(letter) => [all(&letter.starters), all(&letter.cross_out)].concat(),
        WorksheetKind::Log(log) => all(&log.columns),
        WorksheetKind::Record(record) => all(&record.fields),
        WorksheetKind::Balance(balance) => all(&balance.options),
        WorksheetKind::Agreement(agreement) if agreement.signatures.is_empty() => return vec!["signature".to_owned()],
        WorksheetKind::Agreement(agreement) => all(&agreement.signatures),
    };
    let named = labels
        .into_iter()
        .zip(1..)
        .map(|(words, number)| if words.is_empty() { format!("field-{number}") } else { words });
    let wishes = named.map(|made| Wish { given: None, made }).collect();
    match &worksheet.kind {
        WorksheetKind::Tracker(_) => {
            unique(wishes, &["greeting", "closing", "added", "streak", "notes"], str::to_owned)
        }
        _ => unique(wishes, &["greeting", "closing", "added"], str::to_owned),
    }
}

/// The words of a label, cut where they grow too long.
fn words(label: &Prose) -> String {
    let mut words = slug(&label.plain());
    if let Some((end, _)) = words.char_indices().find(|(at, letter)| at + letter.len_utf8() > LONGEST) {
        words.truncate(words[..end].trim_end_matches('-').len());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{fixture, worksheet::Checklist};

    fn named(items: &[&str]) -> Vec<String> {
        let items = items.iter().map(|item| fixture::prose(item)).collect();
        let kind = WorksheetKind::Checklist(Checklist { items });
        fields(&Worksheet {
            span: fixture::span(),
            id: None,
            title: None,
            ask: None,
            note: None,
            example: Vec::new(),
            kind,
        })
    }

    #[test]
    fn a_field_is_named_by_its_words_wherever_it_stands() {
        assert_eq!(named(&["Ate something warm", "…", "Slept"]), ["ate-something-warm", "field-2", "slept"]);
        assert_eq!(named(&["Slept", "Ate something warm", "Slept"]), ["slept", "ate-something-warm", "slept-2"]);
        assert_eq!(named(&["Greeting"]), ["greeting-2"]);
        assert!(named(&[&"水".repeat(100)])[0].len() <= LONGEST);
    }
}
