//! What a guide tells to do: sections of steps, tips, and what is needed (schema.org: HowToSection, HowToStep, HowToTip,
//! HowToSupply).

use super::{Scope, words};
use crate::{
    link::GuideLinks,
    model::{Block, Guide, Part, Place, Section, SectionKind},
};
use serde::Serialize;

/// A part of a guide, or a step of one without parts.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Division {
    Part(HowToSection),
    Step(HowToStep),
}

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
pub struct HowToSection {
    name: String,
    item_list_element: Vec<Item>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Item {
    Step(HowToStep),
    Tip(HowToTip),
}

#[derive(Serialize)]
#[serde(tag = "@type")]
pub struct HowToStep {
    name: String,
    url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<String>,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
struct HowToTip {
    text: String,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
pub struct HowToSupply {
    name: String,
}

/// The parts of a guide, or its steps where it has no parts, then its tips and what it warns of: a tip can say what should not be
/// done (schema.org: HowToTip).
pub fn divisions(guide: &Guide, links: &GuideLinks, scope: Scope<'_>) -> Vec<Division> {
    let mut divisions = Vec::new();
    for (number, part) in guide.parts.iter().enumerate() {
        let steps = steps(guide, number, part, links, scope);
        match &part.heading {
            None => divisions.extend(steps.into_iter().map(Division::Step)),
            Some(heading) => divisions.push(Division::Part(HowToSection {
                name: heading.prose.plain(),
                item_list_element: steps.into_iter().map(Item::Step).collect(),
            })),
        }
    }
    let advice =
        guide.sections.iter().filter(|section| matches!(section.kind, SectionKind::Tips | SectionKind::Warnings));
    divisions.extend(advice.filter_map(tips).map(Division::Part));
    divisions
}

fn steps(guide: &Guide, number: usize, part: &Part, links: &GuideLinks, scope: Scope<'_>) -> Vec<HowToStep> {
    let steps = part.steps.iter().enumerate().map(|(index, step)| HowToStep {
        name: step.heading.prose.plain(),
        url: scope.place(links.anchor(Place::Step(number, index)).unwrap_or_default()),
        text: words::lead(&step.body),
        image: step.body.iter().find_map(|block| match block {
            Block::Image(image) => scope.desk.picture_address(scope.page, image, Some(&guide.slug)),
            _ => None,
        }),
    });
    steps.collect()
}

fn tips(section: &Section) -> Option<HowToSection> {
    let said = section.items.iter().map(|item| words::whole(&item.body)).filter(|text| !text.is_empty());
    let tips: Vec<Item> = said.map(|text| Item::Tip(HowToTip { text })).collect();
    let name = section.heading.prose.plain();
    (!tips.is_empty()).then_some(HowToSection { name, item_list_element: tips })
}

/// What is needed.
pub fn supplies(guide: &Guide) -> Vec<HowToSupply> {
    let sections = guide.sections.iter().filter(|section| section.kind == SectionKind::Supplies);
    let named = sections.flat_map(|section| &section.items).map(|item| words::whole(&item.body));
    named.filter(|name| !name.is_empty()).map(|name| HowToSupply { name }).collect()
}
