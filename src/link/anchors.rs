//! The anchors of a guide: what stands behind `#` in an address that leads to a part, a step, a section or a question.

use super::{
    slug::slug,
    unique::{Wish, unique},
};
use crate::model::{Contribution, Guide, Heading, Place};
use std::collections::BTreeMap;

/// Anchors that pages use for themselves.
const RESERVED: [&str; 16] = [
    "about-this-guide",
    "colours-dark",
    "colours-light",
    "contents",
    "in-short",
    "main",
    "mentioned-in",
    "people-here",
    "references",
    "related",
    "results",
    "search",
    "search-words",
    "to-search",
    "words-used",
    "your-entries",
];

/// What anchors begin with that pages use for themselves: entries of the list of references, marks in the text, worksheets,
/// terms, people and results of a search.
const RESERVED_BEGINNINGS: [&str; 8] =
    ["citation-", "cite-", "person:", "ref-", "reference-", "result:", "term:", "worksheet-"];

/// The anchor of each part, step, section, headed item and published contribution.
///
/// One given with `{#id}` is kept. One made from the words of a heading gives way to it, and to those before it; the words
/// alone decide, so that a link to a step outlives a step put in before it.
pub(super) fn anchors(guide: &Guide, contributions: &[Contribution]) -> BTreeMap<Place, String> {
    let (places, wishes): (Vec<Place>, Vec<Wish>) = headings(guide).chain(readers(contributions)).unzip();
    places.into_iter().zip(unique(wishes, &RESERVED, str::to_owned)).collect()
}

fn headings(guide: &Guide) -> impl Iterator<Item = (Place, Wish)> {
    let mut steps = 0;
    let parts = guide.parts.iter().enumerate().flat_map(move |(number, part)| {
        let own = part.heading.iter().map(move |heading| (Place::Part(number), wish(heading, "part", number + 1)));
        let first = steps;
        steps += part.steps.len();
        let steps = part.steps.iter().enumerate();
        own.chain(
            steps
                .map(move |(index, step)| (Place::Step(number, index), wish(&step.heading, "step", first + index + 1))),
        )
    });
    let sections = guide.sections.iter().enumerate().flat_map(|(number, section)| {
        let kind = section.kind;
        let own = (Place::Section(kind, number), wish(&section.heading, kind.class(), number + 1));
        let items = section.items.iter().enumerate();
        std::iter::once(own).chain(items.filter_map(move |(index, item)| {
            let heading = item.heading.as_ref()?;
            Some((Place::Item(kind, number, index), wish(heading, kind.item(), index + 1)))
        }))
    });
    parts.chain(sections)
}

fn readers(contributions: &[Contribution]) -> impl Iterator<Item = (Place, Wish)> {
    let published = contributions.iter().enumerate().filter(|(_, contribution)| contribution.is_published());
    published.map(|(number, _)| {
        let made = format!("contribution-{}", number + 1);
        (Place::Contribution(number), Wish { given: None, made })
    })
}

/// What a heading would like its anchor to be; `what` and `number` name one without a letter.
fn wish(heading: &Heading, what: &str, number: usize) -> Wish {
    let words = slug(&heading.prose.plain());
    let made = if words.is_empty() { format!("{what}-{number}") } else { apart(words, what) };
    let given = heading.id.as_ref().map(|id| id.value.trim()).filter(|id| is_anchor(id));
    Wish { given: given.map(|id| apart(id.to_owned(), what)), made }
}

/// The name, moved out of the way where pages use names that begin like it.
fn apart(name: String, what: &str) -> String {
    let reserved = RESERVED_BEGINNINGS.iter().any(|beginning| name.starts_with(beginning));
    if reserved { format!("{what}-{name}") } else { name }
}

/// HTML forbids white space in an `id`, and nothing else (HTML Standard, 3.2.6).
fn is_anchor(id: &str) -> bool {
    !id.is_empty() && !id.contains(|c: char| c.is_whitespace() || c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{SectionKind, fixture};

    fn of(guide: &Guide) -> Vec<String> {
        let anchors = anchors(guide, &[]);
        headings(guide).map(|(place, _)| anchors[&place].clone()).collect()
    }

    #[test]
    fn every_heading_has_an_anchor_of_its_own() {
        let mut guide = fixture::guide("water");
        guide.parts = vec![
            fixture::part("Store water", vec![fixture::step("Fill the jars", vec![]), fixture::step("…", vec![])]),
            fixture::part("!", vec![fixture::step("Fill the jars", vec![]), fixture::step("?", vec![])]),
        ];
        guide.sections = vec![fixture::questions("Preguntas", &["Why?", "Why?"])];
        assert_eq!(
            of(&guide),
            [
                "store-water",
                "fill-the-jars",
                "step-2",
                "part-2",
                "fill-the-jars-2",
                "step-4",
                "preguntas",
                "why",
                "why-2"
            ]
        );
    }

    #[test]
    fn a_chosen_anchor_wins_wherever_it_stands() {
        let mut guide = fixture::guide("water");
        let steps = vec![
            fixture::step("Plan", vec![]),
            fixture::step("Plan", vec![]),
            fixture::step("Something else {#plan}", vec![]),
            fixture::step("A third {#Das_Ziel.1}", vec![]),
        ];
        guide.parts = vec![fixture::part("One", steps)];
        assert_eq!(of(&guide), ["one", "plan-2", "plan-3", "plan", "Das_Ziel.1"]);
    }

    #[test]
    fn anchors_of_the_page_are_kept_free() {
        let mut guide = fixture::guide("water");
        let steps = ["References", "Contents {#main}", "Cite 1", "Reference letters {#ref-1}"];
        guide.parts = vec![fixture::part("One", steps.map(|words| fixture::step(words, vec![])).into())];
        assert_eq!(of(&guide), ["one", "references-2", "main-2", "step-cite-1", "step-ref-1"]);
    }

    #[test]
    fn items_without_a_heading_have_none() {
        let mut guide = fixture::guide("water");
        guide.sections = vec![fixture::section(SectionKind::Tips, "Tips", &["Boil it.", "Keep it cool."])];
        assert_eq!(of(&guide), ["tips"]);
    }
}
