//! What the project declares to be common knowledge, with a reason, in its settings.

use crate::check::{Subject, claims::Sight};

pub fn applies(sight: &Sight<'_>, subject: &Subject<'_>) -> bool {
    if subject.settings.common_knowledge.is_empty() {
        return false;
    }
    let text = sight.analysis.text.to_lowercase();
    subject.settings.common_knowledge.iter().any(|known| text.contains(&known.words.value.to_lowercase()))
}
