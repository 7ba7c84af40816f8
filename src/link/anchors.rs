//! The anchors of a guide: what stands behind `#` in an address that leads to a part, a step, a section or a question.

use super::{
    slug::slug,
    unique::{Wish, unique},
};
use crate::{
    model::{Block, Contribution, Guide, Heading, NumberedPart, Place, Prose, Subheading},
    text::Spanned,
};
use std::collections::BTreeMap;

/// Anchors that pages use for themselves.
const RESERVED: [&str; 20] = [
    "about-this-guide",
    "colours-dark",
    "colours-light",
    "contents",
    "contribute",
    "in-short",
    "main",
    "mentioned-in",
    "people-here",
    "readers-questions",
    "readers-stories",
    "readers-tips",
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

/// The anchor of each part, step, section, headed item, published contribution and headline inside a step.
///
/// One given with `{#id}` is kept. One made from the words of a heading gives way to it, and to those before it; the words
/// alone decide, so that a link to a step outlives a step put in before it.
///
/// A translation that is divided as its original is has the original's anchors, so that an address leads to the same step in
/// every language.
pub(super) fn anchors(guide: &Guide, contributions: &[Contribution], original: Option<&Guide>) -> Anchors {
    let (places, mut wishes): (Vec<Place>, Vec<Wish>) = headings(guide).chain(readers(contributions)).unzip();
    if let Some(original) = original.filter(|original| headings(original).map(first).eq(headings(guide).map(first))) {
        let known = anchors(original, &[], None).of_places;
        for (place, wish) in places.iter().zip(&mut wishes) {
            wish.given = wish.given.take().or_else(|| known.get(place).cloned());
        }
    }
    let subheadings = Block::all(guide.bodies()).into_iter().filter_map(|block| match block {
        Block::Subheading(subheading) => Some(subheading),
        _ => None,
    });
    let subheadings: Vec<&Subheading> = subheadings.collect();
    wishes.extend(subheadings.iter().map(|subheading| {
        let start = subheading.span.start;
        wish((&subheading.prose, subheading.id.as_ref()), "heading", start as usize)
    }));
    let mut names = unique(wishes, &RESERVED, str::to_owned).into_iter();
    let of_places = places.into_iter().zip(names.by_ref()).collect();
    let starts = subheadings.iter().map(|subheading| subheading.span.start);
    Anchors { of_places, of_subheadings: starts.zip(names).collect() }
}

/// The anchors of a guide.
pub(super) struct Anchors {
    /// Of its divisions.
    pub of_places: BTreeMap<Place, String>,
    /// Of the headlines inside its steps, by where they begin. They give way to those of the divisions.
    pub of_subheadings: BTreeMap<u32, String>,
}

fn first((place, _): (Place, Wish)) -> Place {
    place
}

fn headings(guide: &Guide) -> impl Iterator<Item = (Place, Wish)> {
    let parts = guide.numbered_parts().flat_map(|NumberedPart { part, index, first_step, .. }| {
        let own = part.heading.iter().map(move |heading| (Place::Part(index), wish(of(heading), "part", index + 1)));
        let steps = part.steps.iter().zip(0..);
        own.chain(
            steps.map(move |(step, at)| (Place::Step(index, at), wish(of(&step.heading), "step", first_step + at))),
        )
    });
    let sections = guide.sections.iter().enumerate().flat_map(|(number, section)| {
        let kind = section.kind;
        let own = (Place::Section(kind, number), wish(of(&section.heading), kind.class(), number + 1));
        let items = section.items.iter().enumerate();
        std::iter::once(own).chain(items.filter_map(move |(index, item)| {
            let heading = item.heading.as_ref()?;
            Some((Place::Item(kind, number, index), wish(of(heading), kind.item(), index + 1)))
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

/// The words of a heading, and the anchor it was given.
fn of(heading: &Heading) -> (&Prose, Option<&Spanned<String>>) {
    (&heading.prose, heading.id.as_ref())
}

/// What a heading would like its anchor to be; `what` and `number` name one without a letter.
fn wish((prose, id): (&Prose, Option<&Spanned<String>>), what: &str, number: usize) -> Wish {
    let words = slug(&prose.plain());
    let made = if words.is_empty() { format!("{what}-{number}") } else { apart(words, what) };
    let given = id.map(|id| id.value.trim()).filter(|id| is_anchor(id));
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

    fn names(guide: &Guide) -> Vec<String> {
        let anchors = anchors(guide, &[], None);
        headings(guide).map(|(place, _)| anchors.of_places[&place].clone()).collect()
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
            names(&guide),
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
        assert_eq!(names(&guide), ["one", "plan-2", "plan-3", "plan", "Das_Ziel.1"]);
    }

    #[test]
    fn a_translation_of_the_same_shape_has_the_anchors_of_its_original() {
        let of = |parts: &[(&str, &str)], original: Option<&Guide>| {
            let mut guide = fixture::guide("water");
            let parts = parts.iter().map(|(part, step)| fixture::part(part, vec![fixture::step(step, vec![])]));
            guide.parts = parts.collect();
            let anchors: Vec<String> = anchors(&guide, &[], original).of_places.into_values().collect();
            (guide, anchors)
        };
        let (english, _) = of(&[("Store water", "Fill the jars"), ("Use it", "Pour")], None);
        let same = of(&[("Guarda agua", "Llena los tarros"), ("Úsala", "Vierte {#vierte}")], Some(&english)).1;
        assert_eq!(same, ["store-water", "use-it", "fill-the-jars", "vierte"]);
        let other = of(&[("Guarda agua", "Llena los tarros")], Some(&english)).1;
        assert_eq!(other, ["guarda-agua", "llena-los-tarros"]);
    }

    #[test]
    fn anchors_of_the_page_are_kept_free() {
        let mut guide = fixture::guide("water");
        let steps = ["References", "Contents {#main}", "Cite 1", "Reference letters {#ref-1}"];
        guide.parts = vec![fixture::part("One", steps.map(|words| fixture::step(words, vec![])).into())];
        assert_eq!(names(&guide), ["one", "references-2", "main-2", "step-cite-1", "step-ref-1"]);
    }

    #[test]
    fn a_headline_inside_a_step_gives_way_to_every_step() {
        let mut guide = fixture::guide("water");
        let headline = |words: &str| Block::Subheading(Subheading::from(fixture::heading(words)));
        let steps =
            vec![fixture::step("Fill", vec![headline("Store"), headline("Look")]), fixture::step("Store", vec![])];
        guide.parts = vec![fixture::part("One", steps)];
        let anchors: Vec<String> = anchors(&guide, &[], None).of_subheadings.into_values().collect();
        assert_eq!(
            (names(&guide), anchors.last().map(String::as_str)),
            (["one", "fill", "store"].map(str::to_owned).into(), Some("look"))
        );
    }

    #[test]
    fn items_without_a_heading_have_none() {
        let mut guide = fixture::guide("water");
        guide.sections = vec![fixture::section(SectionKind::Tips, "Tips", &["Boil it.", "Keep it cool."])];
        assert_eq!(names(&guide), ["tips"]);
    }
}
