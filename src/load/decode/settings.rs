//! `vademecum.yaml`: the project's settings.

mod contribute;
mod print;

use super::{
    record::{self, Record},
    table::{Field, Shape, Table},
};
use crate::{
    config::{CommonKnowledge, Level, Outputs, OwnWords, Paper, Policy, Scope, Settings, WordKind},
    load::{
        Problem,
        yaml::{Entry, Kind, Node},
    },
    text::{Fragment, Spanned},
};
use std::collections::BTreeMap;

pub(super) static TABLE: Table = Table {
    name: "the settings",
    groups: &[&[
        Field::needed("title", Shape::Text, "What the handbook is called.", "A handbook for breakups"),
        Field::new("description", Shape::Text, "What it is about, in a sentence."),
        Field::new("language", Shape::Language, "The language it is written in."),
        Field::new("base-url", Shape::Url, "The address where the site will stand."),
        Field::new("style", STYLE, "The citation style, by its name in the CSL repository; or how workbooks look."),
        Field::new("policy", Shape::Either(&POLICIES, &POLICY), "How much each rule's findings weigh."),
        Field::new("outputs", Shape::List(&Shape::Choice(&OUTPUTS)), "What is built."),
        Field::new("search", Shape::Flag, "Whether the site can be searched; it can, unless this says `false`."),
        Field::new("paper", Shape::Choice(&["a4", "letter"]), "What workbooks are printed on."),
        Field::new("workbook", Shape::Mapping(&print::WORKBOOK), "How workbooks are printed."),
        Field::new("html", Shape::Flag, "Whether raw HTML in Markdown is passed through."),
        Field::new("common-knowledge", Shape::List(&Shape::Mapping(&KNOWLEDGE)), "Sentences that need no reference."),
        Field::new("words", Shape::Mapping(&WORDS), "Words the claim check doesn't know by itself, by what they are."),
        Field::new(
            "contribute",
            Shape::Mapping(&contribute::CONTRIBUTE),
            "What readers can send in, and where it goes.",
        ),
        Field::new("videos", Shape::Choice(&["link", "embed"]), "Whether videos from elsewhere play on the page."),
    ]],
};

const POLICIES: Shape = Shape::Choice(&["standard", "strict"]);
const STYLE: Shape = Shape::Either(&Shape::Text, &print::STYLE);
const OUTPUTS: [&str; 5] = ["site", "workbook", "epub", "json", "cards"];

static POLICY: Table = Table {
    name: "the policy",
    groups: &[&[
        STRICT,
        LEVELS,
        Field::new("guides", SCOPES, "Policies of single guides, by their slugs."),
        Field::new("topics", SCOPES, "Policies of the guides of a topic, by the topics' keys."),
        Field::new("baseline", Shape::Text, "The file with the findings that are passed over, beside `content`."),
    ]],
};

const STRICT: Field =
    Field::new("strict", Shape::Flag, "Whether every finding is an error, unless a level names its rule.");
const LEVELS: Field = Field::new(
    "levels",
    Shape::ByKey(&Shape::Choice(&["off", "hint", "warning", "error"])),
    "Levels of single rules, by their names.",
);
const SCOPES: Shape = Shape::ByKey(&Shape::Either(&POLICIES, &SCOPE));

static SCOPE: Table = Table { name: "the policy of a guide or topic", groups: &[&[STRICT, LEVELS]] };

const LIST: Shape = Shape::List(&Shape::Text);

static WORDS: Table = Table {
    name: "the project's words",
    groups: &[&[
        Field::new("verbs", LIST, "Verbs an instruction can begin with, in their base form."),
        Field::new("report-verbs", LIST, "Verbs behind which somebody's view follows, each form by itself."),
        Field::new("units", LIST, "Words that make a figure with a number word before them."),
        Field::new("rankings", LIST, "Words that rank something above others, or count all cases."),
        Field::new("effects", LIST, "Words that say what leads to what, each form by itself."),
        Field::new("bodies", LIST, "Words in the names of bodies that can hold a view."),
        Field::new("titles", LIST, "Words that stand before a person's name."),
        Field::new("vague-authorities", LIST, "Bodies without a name."),
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
        style: print::citations(&record).unwrap_or(unset.style),
        policy: record.value("policy").map(policy).unwrap_or_default(),
        outputs: outputs(&record).unwrap_or(unset.outputs),
        search: record.flag("search").unwrap_or(unset.search),
        paper: record.choice("paper", &Paper::ALL, Paper::name).map_or(unset.paper, |paper| paper.value),
        workbooks: record.value("workbook").map(print::workbooks).unwrap_or_default(),
        look: record.value("style").map(|style| print::look(style, problems)).unwrap_or_default(),
        allow_html: record.flag("html").unwrap_or(unset.allow_html),
        common_knowledge: record.values("common-knowledge").iter().filter_map(knowledge).collect(),
        words: record.value("words").map(words).unwrap_or_default(),
        contribute: record.value("contribute").and_then(|node| contribute::contribute(node, problems)),
        embed_videos: record.text("videos").is_some_and(|videos| videos.value == "embed"),
    }
}

/// An address as that of a folder. What stands behind `?` and `#` names no place for files.
fn folder(address: &str) -> String {
    let end = address.find(['?', '#']).unwrap_or(address.len());
    format!("{}/", address[..end].trim_end_matches('/'))
}

fn policy(node: &Node) -> Policy {
    let Scope { strict, levels } = scope(node, &POLICY);
    let mut policy = Policy { strict: strict.unwrap_or_default(), levels, ..Policy::default() };
    if let Kind::Mapping(_) = node.kind {
        let record = Record::new(node, &POLICY);
        policy.guides = scopes(record.value("guides"));
        policy.topics = scopes(record.value("topics"));
        policy.baseline = record.text("baseline");
    }
    policy
}

fn scopes(node: Option<&Node>) -> BTreeMap<String, Spanned<Scope>> {
    let scope = |entry: &Entry| (entry.key.value.clone(), Spanned::new(scope(&entry.value, &SCOPE), entry.key.span));
    entries(node).iter().map(scope).collect()
}

/// What a policy says of strictness and levels, be it a word or a mapping.
fn scope(node: &Node, table: &'static Table) -> Scope {
    let Kind::Mapping(_) = node.kind else {
        let word = record::text(node).map(|word| word.value);
        let strict = word.and_then(|word| match word.as_str() {
            "strict" => Some(true),
            "standard" => Some(false),
            _ => None,
        });
        return Scope { strict, ..Scope::default() };
    };
    let record = Record::new(node, table);
    let level = |entry: &Entry| {
        let level = record::chosen(&entry.value, &Level::ALL, Level::name)?;
        Some((entry.key.value.clone(), Spanned::new(level.value, entry.key.span)))
    };
    Scope { strict: record.flag("strict"), levels: entries(record.value("levels")).iter().filter_map(level).collect() }
}

fn entries(node: Option<&Node>) -> &[Entry] {
    node.and_then(Node::mapping).map_or(&[][..], |mapping| &mapping.entries)
}

fn outputs(record: &Record<'_>) -> Option<Outputs> {
    record.value("outputs")?;
    let named = record.texts("outputs");
    let has = |name: &str| named.iter().any(|output| output.value == name);
    Some(Outputs {
        site: has("site"),
        workbook: has("workbook"),
        epub: has("epub"),
        json: has("json"),
        cards: has("cards"),
    })
}

fn words(node: &Node) -> OwnWords {
    let record = Record::new(node, &WORDS);
    let of_kind = |kind: WordKind| record.texts(kind.name()).into_iter().map(move |word| (kind, word));
    OwnWords { words: WordKind::ALL.into_iter().flat_map(of_kind).collect() }
}

fn knowledge(node: &Node) -> Option<CommonKnowledge> {
    let record = Record::new(node, &KNOWLEDGE);
    Some(CommonKnowledge { words: record.text("words")?, reason: record.text("reason")?.value })
}
