//! Questions a guide answers (schema.org: FAQPage). What readers asked and nobody answered is left out.

use super::{Id, Scope, words};
use crate::model::{ContributionKind, Guide, SectionKind};
use serde::Serialize;

/// The questions of a guide with their answers.
#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
pub struct FAQPage {
    #[serde(flatten)]
    id: Id,
    main_entity: Vec<Question>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
struct Question {
    name: String,
    accepted_answer: Answer,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
struct Answer {
    text: String,
}

/// The questions of a guide, where it answers any.
pub fn questions(guide: &Guide, scope: Scope<'_>) -> Option<FAQPage> {
    let sections = guide.sections.iter().filter(|section| section.kind == SectionKind::Questions);
    let asked = sections
        .flat_map(|section| &section.items)
        .filter_map(|item| question(item.heading.as_ref()?.prose.plain(), words::whole(&item.body)));
    let readers = scope.desk.book.handbook.contributions.get(&guide.slug).map_or(&[][..], Vec::as_slice);
    let readers = readers.iter().filter(|sent| sent.is_published() && sent.kind.value == ContributionKind::Question);
    let answered = readers.filter_map(|sent| question(words::whole(&sent.body), words::whole(&sent.answer)));
    let main_entity: Vec<Question> = asked.chain(answered).collect();
    (!main_entity.is_empty()).then(|| FAQPage { id: scope.id("questions"), main_entity })
}

/// A question, where something is asked and something answered.
fn question(name: String, text: String) -> Option<Question> {
    (!text.is_empty() && !name.is_empty()).then_some(Question { name, accepted_answer: Answer { text } })
}
