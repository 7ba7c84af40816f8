//! What pages say to machines, beside schema.org's vocabulary: only types and properties it has, each where it may stand, and every name
//! that is pointed at is there.

use crate::{
    architecture::tree,
    support::{
        folder,
        project::{self, Project},
    },
};
use serde_json::{Map, Value};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};
use tempfile::TempDir;

/// The types that pages use, and the properties of each that they use, its own and those it inherits (schema.org 29).
const VOCABULARY: &[(&str, &str)] = &[
    ("WebPage", WEB_PAGE),
    ("CollectionPage", WEB_PAGE),
    ("ProfilePage", WEB_PAGE),
    ("FAQPage", WEB_PAGE),
    ("WebSite", "url name description inLanguage"),
    ("BreadcrumbList", "itemListElement"),
    ("ItemList", "itemListElement numberOfItems"),
    ("ListItem", "position name item url"),
    (
        "Article",
        "headline description inLanguage image author contributor datePublished dateModified about citation hasPart",
    ),
    ("HowTo", "name totalTime video supply step"),
    ("HowToSection", "name itemListElement"),
    ("HowToStep", "name url text image"),
    ("HowToTip", "text"),
    ("HowToSupply", "name"),
    ("Question", "name acceptedAnswer"),
    ("Answer", "text"),
    ("Quotation", "text creator"),
    ("Person", "name url jobTitle honorificSuffix affiliation description alternateName sameAs"),
    ("Organization", "name url description alternateName sameAs"),
    ("Thing", "name url"),
    ("DefinedTermSet", "name hasDefinedTerm"),
    ("DefinedTerm", "name description url alternateName"),
    ("CreativeWork", WORK),
    ("ScholarlyArticle", "name author editor datePublished url publisher isPartOf inLanguage pagination"),
    ("Chapter", "name author editor datePublished url publisher isPartOf inLanguage pagination"),
    ("Book", "name author editor datePublished url publisher isPartOf inLanguage isbn"),
    ("Report", WORK),
    ("PodcastEpisode", WORK),
    ("PodcastSeries", "name"),
    ("Periodical", "name"),
    ("Legislation", WORK),
    ("Dataset", WORK),
    (
        "VideoObject",
        "name author editor datePublished url publisher isPartOf inLanguage contentUrl thumbnailUrl duration",
    ),
];

/// Of a page of this site, or of one that is cited.
const WEB_PAGE: &str =
    "url name inLanguage isPartOf breadcrumb mainEntity reviewedBy lastReviewed author editor datePublished publisher";

const WORK: &str = "name author editor datePublished url publisher isPartOf inLanguage";

/// What search engines ask for before they show anything of a type.
const NEEDED: &[(&str, &str)] = &[
    ("Article", "headline"),
    ("BreadcrumbList", "itemListElement"),
    ("ListItem", "position name"),
    ("HowTo", "name step"),
    ("HowToStep", "name url"),
    ("FAQPage", "mainEntity"),
    ("Question", "name acceptedAnswer"),
    ("Answer", "text"),
    ("ProfilePage", "mainEntity"),
    ("Person", "name"),
    ("Quotation", "text"),
];

/// The graph of each page that has one.
struct Graphs(BTreeMap<String, Value>);

impl Graphs {
    fn of(root: &Path, more: &[&str]) -> Self {
        let out = TempDir::new().expect("there is room for temporary folders");
        let to = out.path().join("public");
        let place = to.to_string_lossy();
        let arguments = [&["build", "--only", "site", "--out", &place], more].concat();
        let _ = project::finish(project::vademecum(root, &arguments), "build").ended_with(0);
        let pages = folder::files(&to).into_iter().filter(|(path, _)| path.ends_with(".html"));
        Self(pages.filter_map(|(path, bytes)| Some((path, graph(&String::from_utf8_lossy(&bytes))?))).collect())
    }

    fn nodes(&self, page: &str) -> &[Value] {
        self.0[page]["@graph"].as_array().expect("a graph has nodes")
    }

    fn node(&self, page: &str, kind: &str) -> &Value {
        let found = self.nodes(page).iter().find(|node| node["@type"] == kind);
        found.unwrap_or_else(|| panic!("{page} has no {kind}"))
    }
}

/// What stands in a page's element for it.
fn json(html: &str) -> Option<&str> {
    let from = html.find("<script type=\"application/ld+json\">")? + 35;
    Some(&html[from..from + html[from..].find("</script>")?])
}

fn graph(html: &str) -> Option<Value> {
    json(html).map(|json| serde_json::from_str(json).expect("a graph is JSON"))
}

/// Every object below a value.
fn objects<'v>(value: &'v Value, found: &mut Vec<&'v Map<String, Value>>) {
    match value {
        Value::Object(object) => {
            found.push(object);
            object.values().for_each(|value| objects(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| objects(value, found)),
        _ => {}
    }
}

/// Everything wrong with a graph.
fn faults(page: &str, graph: &Value) -> Vec<String> {
    let mut all = Vec::new();
    objects(&graph["@graph"], &mut all);
    let is_named = |object: &&&Map<String, Value>| object.contains_key("@id") && object.len() > 1;
    let ids: Vec<&str> = all.iter().filter(is_named).filter_map(|object| object["@id"].as_str()).collect();
    let mut wrong = Vec::new();
    if ids.iter().collect::<BTreeSet<_>>().len() != ids.len() {
        wrong.push("a name is given twice".to_owned());
    }
    for object in &all {
        match object.get("@type").and_then(Value::as_str) {
            Some(kind) => wrong.extend(of_type(kind, object)),
            None if object.len() == 1
                && object.get("@id").and_then(Value::as_str).is_some_and(|id| ids.contains(&id)) => {}
            None => wrong.push(format!("this leads nowhere: {object:?}")),
        }
        wrong.extend(
            object.values().filter(|value| value.is_null() || **value == "").map(|_| format!("nothing in {object:?}")),
        );
    }
    wrong.iter().map(|wrong| format!("{page}: {wrong}\n")).collect()
}

fn of_type(kind: &str, object: &Map<String, Value>) -> Vec<String> {
    let Some((_, properties)) = VOCABULARY.iter().find(|(known, _)| *known == kind) else {
        return vec![format!("`{kind}` is no type of the table")];
    };
    let known = |name: &str| name.starts_with('@') || properties.split(' ').any(|known| known == name);
    let strange = object.keys().filter(|name| !known(name)).map(|name| format!("`{kind}` has no `{name}`"));
    let needed = NEEDED.iter().filter(|(of, _)| *of == kind).flat_map(|(_, names)| names.split(' '));
    // A web page that is cited needs nothing of what one of ours does.
    let missing = needed.filter(|name| !object.contains_key(*name)).map(|name| format!("`{kind}` is without `{name}`"));
    strange.chain(missing).collect()
}

fn assert_sound(graphs: &Graphs) {
    let wrong: Vec<String> = graphs.0.iter().flat_map(|(page, graph)| faults(page, graph)).collect();
    assert!(wrong.is_empty(), "{}", wrong.concat());
}

#[test]
fn every_page_of_this_repository_says_what_schema_org_knows() {
    let graphs = Graphs::of(tree::root(), &[]);
    assert!(graphs.0.len() > 30 && !graphs.0.contains_key("404.html"));
    assert_sound(&graphs);
    assert_sound(&Graphs::of(tree::root(), &["--base-url", "https://example.org/"]));
}

#[test]
fn the_heaviest_guide_has_room_for_it() {
    let out = TempDir::new().expect("there is room for temporary folders");
    let place = out.path().join("public");
    let arguments = ["build", "--only", "site", "--out", &place.to_string_lossy()];
    let _ = project::finish(project::vademecum(tree::root(), &arguments), "build").ended_with(0);
    let page = std::fs::read_to_string(place.join("guides/no-contact-rule/index.html")).expect("the guide is there");
    let weight = json(&page).expect("a guide has a graph").len();
    assert!(weight <= 8_000, "{weight} bytes");
}

#[test]
fn each_kind_of_page_says_what_it_is() {
    let graphs = Graphs::of(&tree::root().join("tests/golden/tea/in"), &[]);
    assert_sound(&graphs);
    let guide = "guides/brew-tea/index.html";
    let article = graphs.node(guide, "Article");
    assert_eq!(article["datePublished"], "2026-10-01");
    assert_eq!(article["citation"].as_array().map(Vec::len), Some(4));
    assert_eq!(article["about"][0]["name"], "Tea");
    let how_to = graphs.node(guide, "HowTo");
    assert_eq!((&how_to["totalTime"], &how_to["supply"][0]["name"]), (&"PT10M".into(), &"A kettle".into()));
    let step = &how_to["step"][0]["itemListElement"][0];
    assert_eq!(step["url"], "#warm-the-pot");
    assert_eq!(step["text"], "A warm pot keeps the tea warm for longer.");
    let tips: Vec<&Value> = how_to["step"].as_array().into_iter().flatten().skip(2).collect();
    assert_eq!(tips[0]["itemListElement"][0]["@type"], "HowToTip");
    let page = graphs.node(guide, "WebPage");
    assert_eq!(page["lastReviewed"], "2026-10-15");
    assert_eq!(page["reviewedBy"]["@id"], "https://tea.example.org/people/ada-berg/#person");
    let question = &graphs.node(guide, "FAQPage")["mainEntity"][0];
    assert_eq!(question["acceptedAnswer"]["text"], "Try it, and wash the pot afterward.");
    assert!(graphs.nodes(guide).iter().all(|node| node["@type"] != "Quotation"), "a paraphrase is no quotation");
    let person = graphs.node("people/ada-berg/index.html", "Person");
    assert!(person["jobTitle"].is_string());
    assert_eq!(graphs.node("people/editors/index.html", "Organization")["name"], "The editors");
    assert_eq!(graphs.node("topics/tea/index.html", "ItemList")["numberOfItems"], 1);
    assert!(graphs.node("glossary/index.html", "DefinedTermSet")["hasDefinedTerm"][0]["description"].is_string());
    let trail = graphs.node(guide, "BreadcrumbList")["itemListElement"].as_array().expect("a trail has steps");
    assert_eq!(
        trail.iter().map(|step| step["name"].as_str()).collect::<Vec<_>>(),
        [Some("Home"), Some("Tea"), Some("Brew a pot of tea")]
    );
    assert!(graphs.nodes("index.html").iter().all(|node| node["@type"] != "BreadcrumbList"));
}

#[test]
fn words_said_are_quoted_and_nothing_in_them_ends_the_element() {
    let quote =
        "> I say \\</script>\\<script>alert(1)\\</script> what I mean, and I mean it [@said].\n> — Ada Berg [@said]\n";
    let project = Project::of_one_guide().guide("say", "Say it");
    let text = std::fs::read_to_string(project.path("content/guides/say.md")).expect("the guide was written");
    project.write("content/guides/say.md", text.replace("Rinse it with hot water.", &format!("Rinse it.\n\n{quote}")));
    project.write("content/references/all.yaml", "said:\n  type: interview\n  person: Ada Berg\n  date: 2026-01-01\n");
    let graphs = Graphs::of(project.folder(), &[]);
    assert_sound(&graphs);
    let said = graphs.node("guides/say/index.html", "Quotation");
    assert_eq!(said["creator"]["name"], "Ada Berg");
    assert!(said["text"].as_str().is_some_and(|text| text.contains("</script> what I mean")));
}

#[test]
fn every_bad_graph_is_seen() {
    let bad = serde_json::json!({ "@graph": [
        { "@type": "Recipe", "@id": "#a" },
        { "@type": "Answer", "@id": "#b", "colour": "red" },
        { "@type": "WebSite", "@id": "#b", "name": "", "isPartOf": { "@id": "#nowhere" } },
    ] });
    let told = faults("page", &bad).concat();
    for words in
        ["no type of the table", "has no `colour`", "without `text`", "given twice", "leads nowhere", "nothing in"]
    {
        assert!(told.contains(words), "{words} is missing in {told}");
    }
}
