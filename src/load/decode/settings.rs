//! `vademecum.yaml`: the project's settings.

use super::{
    record::{self, Record},
    table::{Field, Shape, Table},
};
use crate::{
    config::{CommonKnowledge, Level, Outputs, Paper, Policy, Settings},
    load::{
        Problem,
        yaml::{Kind, Node},
    },
    text::{Fragment, Spanned},
};

pub(super) static TABLE: Table = Table {
    name: "the settings",
    groups: &[&[
        Field::needed("title", Shape::Text, "What the handbook is called.", "A handbook for breakups"),
        Field::new("description", Shape::Text, "What it is about, in a sentence."),
        Field::new("language", Shape::Language, "The language it is written in."),
        Field::new("base-url", Shape::Url, "The address where the site will stand."),
        Field::new("style", Shape::Text, "The citation style, by its name in the CSL repository."),
        Field::new("policy", Shape::Either(&POLICIES, &POLICY), "How much each rule's findings weigh."),
        Field::new("outputs", Shape::List(&Shape::Choice(&OUTPUTS)), "What is built."),
        Field::new("paper", Shape::Choice(&["a4", "letter"]), "What workbooks are printed on."),
        Field::new("html", Shape::Flag, "Whether raw HTML in Markdown is passed through."),
        Field::new("common-knowledge", Shape::List(&Shape::Mapping(&KNOWLEDGE)), "Sentences that need no reference."),
    ]],
};

const POLICIES: Shape = Shape::Choice(&["standard", "strict"]);
const OUTPUTS: [&str; 3] = ["site", "workbook", "json"];

static POLICY: Table = Table {
    name: "the policy",
    groups: &[&[
        Field::new("strict", Shape::Flag, "Whether everything but hints is an error."),
        Field::new(
            "levels",
            Shape::ByKey(&Shape::Choice(&["off", "hint", "warning", "error"])),
            "Levels of single rules, by their names.",
        ),
    ]],
};

static KNOWLEDGE: Table = Table {
    name: "an entry of common knowledge",
    groups: &[&[
        Field::needed("words", Shape::Text, "Words that stand in the sentence.", "water boils"),
        Field::needed("reason", Shape::Text, "Why it needs no reference.", "taught in every school"),
    ]],
};

/// What `vademecum.yaml` sets; what it doesn't keeps its default.
pub fn settings(text: &Fragment, problems: &mut Vec<Problem>) -> Settings {
    let node = super::tree(text, problems);
    let record = super::record(&node, &TABLE, problems);
    let unset = Settings::unset(text.span(0..0));
    let plain = |name| record.text(name).map(|text| text.value);
    Settings {
        title: plain("title").unwrap_or(unset.title),
        description: plain("description"),
        language: record.language("language").map_or(unset.language, |language| language.value),
        base_url: record.address("base-url").map_or(unset.base_url, |address| folder(&address.value)),
        style: record.text("style").unwrap_or(unset.style),
        policy: record.value("policy").map(policy).unwrap_or_default(),
        outputs: outputs(&record).unwrap_or(unset.outputs),
        paper: record.choice("paper", &Paper::ALL, Paper::name).map_or(unset.paper, |paper| paper.value),
        allow_html: record.flag("html").unwrap_or(unset.allow_html),
        common_knowledge: record.values("common-knowledge").iter().filter_map(knowledge).collect(),
    }
}

/// An address as that of a folder. What stands behind `?` and `#` names no place for files.
fn folder(address: &str) -> String {
    let end = address.find(['?', '#']).unwrap_or(address.len());
    format!("{}/", address[..end].trim_end_matches('/'))
}

fn policy(node: &Node) -> Policy {
    let Kind::Mapping(_) = node.kind else {
        let is_strict = record::text(node).is_some_and(|word| word.value == "strict");
        return Policy { strict: is_strict, ..Policy::default() };
    };
    let record = Record::new(node, &POLICY);
    let levels = record.value("levels").and_then(Node::mapping).map_or(&[][..], |levels| &levels.entries);
    let level = |entry: &crate::load::yaml::Entry| {
        let level = record::chosen(&entry.value, &Level::ALL, Level::name)?;
        Some((entry.key.value.clone(), Spanned::new(level.value, entry.key.span)))
    };
    Policy { strict: record.flag("strict").unwrap_or_default(), levels: levels.iter().filter_map(level).collect() }
}

fn outputs(record: &Record<'_>) -> Option<Outputs> {
    record.value("outputs")?;
    let named = record.texts("outputs");
    let has = |name: &str| named.iter().any(|output| output.value == name);
    Some(Outputs { site: has("site"), workbook: has("workbook"), json: has("json") })
}

fn knowledge(node: &Node) -> Option<CommonKnowledge> {
    let record = Record::new(node, &KNOWLEDGE);
    Some(CommonKnowledge { words: record.text("words")?, reason: record.text("reason")?.value })
}
