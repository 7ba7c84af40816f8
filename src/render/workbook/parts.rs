//! Parts and steps as the templates take them.

use super::{
    blocks::Block,
    printable::Printable,
    rich::{Node, Rich, said},
    scope::Scope,
};
use crate::model::{Heading, NumberedPart, Place, Step as Written, Structure};
use serde::Serialize;

/// A part or method; the one part of a guide of plain steps has no title.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Part {
    /// Which it is, and of how many; nothing for the only one.
    number: Option<usize>,
    count: Option<usize>,
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
        self.guide.numbered_parts().map(|part| self.part(part)).collect()
    }

    fn part(&self, NumberedPart { part, index, among, first_step }: NumberedPart<'_>) -> Part {
        let word = if self.guide.structure == Structure::Methods { "method-of" } else { "part-of" };
        let label = |(number, count): (usize, usize)| {
            self.word(word, &[("number", &number.to_string()), ("count", &count.to_string())])
        };
        let title = part.heading.as_ref().map(|heading| self.heading(heading, &label(among.unwrap_or((1, 1)))));
        let (number, count) = among.unzip();
        let steps = part.steps.iter().enumerate();
        Part {
            number,
            count,
            label: among.map(label).unwrap_or_default(),
            title,
            anchor: self.anchor(Place::Part(index)),
            lead: self.blocks(&part.lead),
            steps: steps.map(|(at, step)| self.step(first_step + at, Place::Step(index, at), step)).collect(),
        }
    }

    fn step(&self, number: usize, place: Place, step: &Written) -> Step {
        Step {
            number,
            title: self.heading(&step.heading, &self.word("step-number", &[("number", &number.to_string())])),
            anchor: self.anchor(place).unwrap_or_else(|| format!("{}/step-{number}", self.guide.slug)),
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
