//! Why a sentence needs no reference: one file an exemption, and its line here.

mod about_this_guide;
mod common_knowledge;
mod definition;
mod example;
mod instruction;
mod label;
mod question;
mod summary;
mod testimony;
mod transcript;

use super::Sight;
use crate::check::Subject;

/// The name of the exemption of sentences in which no rule sees anything.
pub const NO_TRIGGER: &str = "no-trigger";

/// A reason why a sentence needs no reference.
struct Exemption {
    name: &'static str,
    applies: fn(&Sight<'_>, &Subject<'_>) -> bool,
}

/// Exemptions of the sentence as a whole, whatever words are in it.
const WHOLE: [Exemption; 8] = [
    Exemption { name: "question", applies: |sight, _| question::applies(sight) },
    Exemption { name: "testimony", applies: testimony::applies },
    Exemption { name: "transcript", applies: |sight, _| transcript::applies(sight) },
    Exemption { name: "example", applies: |sight, _| example::applies(sight) },
    Exemption { name: "about-this-guide", applies: |sight, _| about_this_guide::applies(sight) },
    Exemption { name: "definition", applies: definition::applies },
    Exemption { name: "common-knowledge", applies: common_knowledge::applies },
    Exemption { name: "summary", applies: summary::applies },
];

/// The exemption of the sentence as a whole.
pub fn whole(sight: &Sight<'_>, subject: &Subject<'_>) -> Option<&'static str> {
    WHOLE.iter().find(|exemption| (exemption.applies)(sight, subject)).map(|exemption| exemption.name)
}

/// Whether the sentence is a question, an example or about the guide, wherever it stands.
pub fn anywhere(sight: &Sight<'_>) -> bool {
    question::applies(sight) || example::applies(sight) || about_this_guide::applies(sight)
}

/// The exemption of a sentence in which no rule sees anything.
pub fn plain(sight: &Sight<'_>) -> Option<&'static str> {
    if label::applies(sight) {
        return Some("label");
    }
    instruction::applies(sight).then_some("instruction")
}
