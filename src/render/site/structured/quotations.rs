//! What people said, word for word (schema.org: Quotation). A paraphrase is the editor's words, and so is none.

use super::{Id, Scope, people::Known, words};
use crate::model::{Block, Guide, Quote, Speaker};
use serde::Serialize;

#[derive(Serialize)]
#[serde(tag = "@type")]
pub struct Quotation {
    #[serde(flatten)]
    id: Id,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    creator: Option<Said>,
}

/// Who said it: somebody with a page here, or a name.
#[derive(Serialize)]
#[serde(untagged)]
enum Said {
    Known(Id),
    Named(Person),
}

#[derive(Serialize)]
#[serde(tag = "@type")]
struct Person {
    name: String,
}

impl Quotation {
    /// What it is pointed at by.
    pub fn id(&self) -> Id {
        self.id.clone()
    }
}

/// The quotations that are set off in a guide.
pub fn quotations(guide: &Guide, known: &mut Known, scope: Scope<'_>) -> Vec<Quotation> {
    let mut found = Vec::new();
    let steps =
        guide.parts.iter().flat_map(|part| std::iter::once(&part.lead).chain(part.steps.iter().map(|step| &step.body)));
    let items = guide
        .sections
        .iter()
        .flat_map(|section| std::iter::once(&section.lead).chain(section.items.iter().map(|item| &item.body)));
    for block in std::iter::once(&guide.introduction).chain(steps).chain(items).flatten() {
        if let Block::Quote(quote) = block
            && !quote.paraphrased
        {
            found.push(quotation(quote, found.len() + 1, known, scope));
        }
    }
    found
}

fn quotation(quote: &Quote, number: usize, known: &mut Known, scope: Scope<'_>) -> Quotation {
    let creator = quote.speaker.as_ref().map(|speaker| {
        let person = scope.desk.book.links.people.speaker(speaker).and_then(|key| known.id(key, scope));
        match (person, speaker) {
            (Some(id), _) => Said::Known(id),
            (None, Speaker::Name(name)) => Said::Named(Person { name: name.value.clone() }),
            (None, Speaker::Person(key)) => Said::Named(Person { name: key.value.to_string() }),
        }
    });
    Quotation { id: scope.id(&format!("quotation-{number}")), text: words::whole(&quote.body), creator }
}
