//! Parts and steps as the templates take them.

use super::{
    blocks::Block,
    printable::Printable,
    rich::{Node, Rich, said},
    scope::Scope,
};
use crate::model::{Heading, Part as Written, Place, Step as WrittenStep, Structure};
use serde::Serialize;

/// A part or method; the one part of a guide of plain steps has no title.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Part {
    number: usize,
    label: Printable,
    title: Option<Rich>,
    anchor: Option<String>,
    lead: Vec<Block>,
    steps: Vec<Step>,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Step {
    number: usize,
    title: Rich,
    anchor: String,
    body: Vec<Block>,
}

impl Scope<'_> {
    /// The guide's parts.
    pub(super) fn parts(&self) -> Vec<Part> {
        self.guide.parts.iter().enumerate().map(|(index, part)| self.part(index, part)).collect()
    }

    fn part(&self, index: usize, part: &Written) -> Part {
        let word = if self.guide.structure == Structure::Methods { "method-of" } else { "part-of" };
        let (number, count) = ((index + 1).to_string(), self.guide.parts.len().to_string());
        let label = self.word(word, &[("number", &number), ("count", &count)]);
        let title = part.heading.as_ref().map(|heading| self.heading(heading, &label));
        let is_alone = self.guide.parts.len() == 1;
        let steps = part.steps.iter().enumerate();
        Part {
            number: index + 1,
            label: if is_alone { Printable::default() } else { label },
            title,
            anchor: self.anchor(Place::Part(index)),
            lead: self.blocks(&part.lead),
            steps: steps.map(|(step, written)| self.step((index, step), written)).collect(),
        }
    }

    fn step(&self, (part, index): (usize, usize), step: &WrittenStep) -> Step {
        let number = (index + 1).to_string();
        let anchor = self.anchor(Place::Step(part, index));
        Step {
            number: index + 1,
            title: self.heading(&step.heading, &self.word("step-number", &[("number", &number)])),
            anchor: anchor.unwrap_or_else(|| format!("{}/step-{part}-{index}", self.guide.slug)),
            body: self.blocks(&step.body),
        }
    }

    /// A heading's words; others where it has none, since a PDF/UA heading must have some.
    pub(super) fn heading(&self, heading: &Heading, otherwise: &Printable) -> Rich {
        let words = self.rich(&heading.prose);
        let cites = |node: &Node| matches!(node, Node::Cite { .. });
        let shown: Rich = words.into_iter().filter(|node| !cites(node)).collect();
        let words = said(&shown);
        let title = Printable::title(&words).or(|| otherwise.clone());
        // A title that was cut, or that was none, has no marks.
        if title.as_str() == words { shown } else { vec![Node::Text { v: title }] }
    }
}
