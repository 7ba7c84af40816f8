//! Questions a guide answers (schema.org: FAQPage). What readers asked and nobody answered is left out.

use super::{Id, Scope, words};
use crate::model::{Guide, SectionKind};
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
    let asked = sections.flat_map(|section| &section.items).filter_map(|item| {
        let text = words::whole(&item.body);
        let name = item.heading.as_ref()?.prose.plain();
        (!text.is_empty() && !name.is_empty()).then_some(Question { name, accepted_answer: Answer { text } })
    });
    let main_entity: Vec<Question> = asked.collect();
    (!main_entity.is_empty()).then(|| FAQPage { id: scope.id("questions"), main_entity })
}
