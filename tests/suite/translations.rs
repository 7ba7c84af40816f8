//! Guides in several languages: where their pages stand, how they lead to one another, and what lists, feeds, sitemaps and the ledger
//! say of them.

use crate::support::{folder, project::Project};
use std::collections::BTreeMap;

const GUIDES: [(&str, &str); 9] = [
    ("content/vademecum.yaml", "title: Tea\nlanguage: en\nbase-url: https://tea.example.org/\n"),
    ("content/people/ada.yaml", "name: Ada Berg\n"),
    ("content/references/all.yaml", "pots:\n  type: book\n  title: Pots\n  author: [\"Moss, Cleo\"]\n  date: 2019\n"),
    (
        "content/guides/brew/index.md",
        "---\ntitle: Brew tea\nsummary: Pour.\nauthors: [ada]\n---\n\n## Make it\n\n### Pour the water\n\nPour.\n",
    ),
    (
        "content/guides/brew/index.es.md",
        "---\ntitle: Prepara té\nsummary: Sirve.\nauthors: [ada]\n---\n\nMira [](guide:wash) y [esto](guide:dry).\n\n## Prepáralo\n\n### Vierte el agua\n\n9 de cada 10 lo hacen [@pots].\n",
    ),
    (
        "content/guides/wash.md",
        "---\ntitle: Wash the pot\nsummary: Rinse.\nrelated: [brew]\nstructure: steps\n---\n\n## Rinse it\n\nSee [](guide:brew#pour-the-water).\n",
    ),
    (
        "content/guides/wash.es.md",
        "---\ntitle: Lava la tetera\nsummary: Enjuaga.\nrelated: [brew]\nstructure: steps\n---\n\n## Enjuágala\n\nMira [](guide:brew#pour-the-water).\n",
    ),
    ("content/guides/dry.md", "---\ntitle: Dry the pot\nsummary: Wait.\nstructure: steps\n---\n\n## Wait\n\nWait.\n"),
    (
        "content/guides/mate.md",
        "---\ntitle: Ceba un mate\nsummary: Calienta el agua.\nlanguage: es\nstructure: steps\n---\n\n## Calienta el agua\n\nMira [](guide:wash).\n",
    ),
];

/// The files of the site of these guides.
fn site() -> BTreeMap<String, String> {
    let project = GUIDES.into_iter().fold(Project::empty(), |project, (path, text)| project.file(path, text));
    let _ = project.run(&["build", "--only", "site"]).ended_with(0);
    let files = folder::files(&project.path("public")).into_iter();
    files.map(|(path, bytes)| (path, String::from_utf8_lossy(&bytes).into_owned())).collect()
}

fn assert_has(page: &str, parts: &[&str]) {
    for part in parts {
        assert!(page.contains(part), "{part}\nis not in\n{page}");
    }
}

#[test]
fn a_translation_has_its_page_below_its_language_and_both_lead_to_one_another() {
    let site = site();
    let alternates = [
        "<link rel=\"alternate\" hreflang=\"en\" href=\"https://tea.example.org/guides/brew/\">",
        "<link rel=\"alternate\" hreflang=\"es\" href=\"https://tea.example.org/es/guides/brew/\">",
        "<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://tea.example.org/guides/brew/\">",
    ];
    assert_has(&site["guides/brew/index.html"], &alternates);
    assert_has(&site["guides/brew/index.html"], &["<html lang=\"en\"", "href=\"../../es/guides/brew/\" lang=\"es\""]);
    let spanish = &site["es/guides/brew/index.html"];
    assert_has(spanish, &alternates);
    assert_has(spanish, &["<html lang=\"es\" dir=\"ltr\"", ">En resumen<", ">Español</a>"]);
    assert_has(spanish, &["<link rel=\"canonical\" href=\"https://tea.example.org/es/guides/brew/\">"]);
    // The same shape, the same anchors.
    assert_has(spanish, &["id=\"make-it\"", "id=\"pour-the-water\""]);
    assert!(
        !site["guides/dry/index.html"].contains("hreflang"),
        "a guide without a translation says nothing of languages"
    );
}

#[test]
fn links_stay_in_the_language_as_far_as_there_are_translations() {
    let site = site();
    assert_has(
        &site["es/guides/brew/index.html"],
        &[
            "href=\"../wash/\">Lava la tetera</a>",
            "href=\"../../../guides/dry/\">esto</a>",
            "href=\"../../people/ada/\"",
        ],
    );
    assert_has(&site["es/guides/wash/index.html"], &["href=\"../brew/#pour-the-water\">Vierte el agua</a>"]);
    assert_has(&site["guides/wash/index.html"], &["href=\"../brew/#pour-the-water\">Pour the water</a>"]);
    // An original in another language than the project's is in its own language, and leads on in it.
    assert_has(
        &site["guides/mate/index.html"],
        &["<html lang=\"es\"", "href=\"../../es/guides/wash/\">Lava la tetera</a>"],
    );
}

#[test]
fn lists_hold_each_guide_once_in_a_language_its_readers_can_read() {
    let site = site();
    let home = &site["index.html"];
    assert_has(home, &["Brew tea", "Wash the pot", "Dry the pot", "lang=\"es\">Ceba un mate</a>"]);
    assert!(!home.contains("Prepara té") && !site["feed.xml"].contains("Prepara té"));
    let spanish = &site["es/index.html"];
    assert_has(spanish, &["Prepara té", "Lava la tetera", "Ceba un mate", "<span lang=\"en\">Tea</span>"]);
    assert!(!spanish.contains("Dry the pot"));
    assert_has(&site["es/feed.xml"], &["xml:lang=\"es\"", "Prepara té", "https://tea.example.org/es/guides/brew/"]);
    // What only a translation cites is told where all readers look, and by its own title.
    assert_has(&site["references/pots/index.html"], &["lang=\"es\">Prepara té</a>"]);
    assert_has(&site["es/references/pots/index.html"], &[">Prepara té</a>", "Citada una vez"]);
    assert!(!site.contains_key("es/glossary/index.html") && !site.contains_key("es/topics/index.html"));
}

#[test]
fn the_sitemap_names_every_language_of_a_page_and_the_ledger_every_translation() {
    let site = site();
    assert_has(
        &site["sitemap.xml"],
        &[
            "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"",
            "<loc>https://tea.example.org/es/guides/brew/</loc><xhtml:link rel=\"alternate\" hreflang=\"en\" \
             href=\"https://tea.example.org/guides/brew/\"/><xhtml:link rel=\"alternate\" hreflang=\"es\" \
             href=\"https://tea.example.org/es/guides/brew/\"/>",
            "<loc>https://tea.example.org/es/people/ada/</loc>",
        ],
    );
    assert_has(&site["ledger.json"], &["\"slug\":\"brew.es\""]);
    assert!(site.contains_key("es/guides/brew/claims/index.html"));
}

/// Every `hreflang` leads to a page that is there and leads back.
#[test]
fn alternates_are_reciprocal() {
    let site = site();
    let mut seen = 0;
    for (path, page) in site.iter().filter(|(path, _)| path.ends_with(".html")) {
        let own = format!("https://tea.example.org/{}", path.trim_end_matches("index.html"));
        for part in page.split("<link rel=\"alternate\" hreflang=\"").skip(1) {
            let address = part.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
            let there = format!("{}index.html", address.trim_start_matches("https://tea.example.org/"));
            let other = site.get(&there).unwrap_or_else(|| panic!("{path} names {there}, which isn't there"));
            assert!(other.contains(&format!("href=\"{own}\">")), "{there} doesn't name {path}");
            seen += 1;
        }
    }
    assert!(seen > 20, "{seen}");
}
