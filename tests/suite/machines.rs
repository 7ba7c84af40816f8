//! What a build says to machines beside its pages: addresses, feeds, redirects, files for programs, and guides that aren't published.

use crate::support::{
    folder,
    project::{Outcome, Project, guide},
};
use serde_json::Value;
use std::collections::BTreeMap;

type Files = BTreeMap<String, Vec<u8>>;

fn placed() -> Project {
    Project::of_one_guide()
        .file("content/vademecum.yaml", "title: A small handbook\nbase-url: https://tea.example.org/book/\n")
}

/// The guide's front matter with more in it.
fn with(front_matter: &str) -> String {
    guide("Brew a pot of tea").replacen("---\n", &format!("---\n{front_matter}\n"), 1)
}

fn built(project: &Project, arguments: &[&str]) -> (Files, Outcome) {
    let outcome = project.run(&[&["build", "--only"], arguments].concat()).ended_with(0);
    (folder::files(&project.path("public")), outcome)
}

fn text(files: &Files, path: &str) -> String {
    let bytes = files.get(path).unwrap_or_else(|| panic!("{path} is missing in {:?}", files.keys()));
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn without_an_address_nothing_says_where_the_site_stands() {
    let (files, outcome) = built(&Project::of_one_guide(), &["site"]);
    assert!(outcome.stderr.contains("no address is set"), "{}", outcome.stderr);
    assert!(!files.contains_key("feed.xml") && !files.contains_key("sitemap.xml"));
    assert!(!text(&files, "robots.txt").contains("Sitemap"));
    for (path, page) in files.keys().filter(|path| path.ends_with(".html")).map(|path| (path, text(&files, path))) {
        let false_ones = ["https://example.org", "rel=\"canonical\"", "og:url", "og:image", "feed.xml"];
        for told in false_ones {
            assert!(!page.contains(told), "{path} says {told}");
        }
    }
    assert!(text(&files, "llms.txt").contains("(guides/brew-tea/index.json)"));
}

#[test]
fn with_an_address_a_page_says_where_it_stands_and_what_stands_for_it() {
    let project = placed();
    project.write("content/guides/brew-tea.md", with("date: 2026-10-01\nupdated: 2026-11-01"));
    let (files, outcome) = built(&project, &["site"]);
    assert!(!outcome.stderr.contains("no address"));
    let page = text(&files, "guides/brew-tea/index.html");
    for told in [
        "<link rel=\"canonical\" href=\"https://tea.example.org/book/guides/brew-tea/\">",
        "<meta property=\"og:image\" content=\"https://tea.example.org/book/cards/brew-tea.png\">",
        "<meta property=\"og:image:alt\" content=\"Brew a pot of tea: No claims\">",
        "<meta property=\"og:locale\" content=\"en_US\">",
        "<meta property=\"article:published_time\" content=\"2026-10-01\">",
        "<meta property=\"article:modified_time\" content=\"2026-11-01\">",
        "<link rel=\"alternate\" href=\"index.json\" type=\"application/json\">",
    ] {
        assert!(page.contains(told), "{told} is missing in {page}");
    }
    let map = text(&files, "sitemap.xml");
    for path in ["", "guides/", "guides/brew-tea/"] {
        let entry = format!("<loc>https://tea.example.org/book/{path}</loc><lastmod>2026-11-01</lastmod>");
        assert!(map.contains(&entry), "{entry} is missing in {map}");
    }
    assert!(text(&files, "robots.txt").contains("Sitemap: https://tea.example.org/book/sitemap.xml"));
    assert!(text(&files, "feed.xml").contains("<updated>2026-11-01T00:00:00"));
    assert!(!text(&files, "404.html").contains("canonical"));
}

#[test]
fn a_former_path_leads_on_without_a_script() {
    let project = placed();
    project.write("content/guides/brew-tea.md", with("aliases: [/tea/, old/tea.html]"));
    let (files, _) = built(&project, &["site"]);
    let page = text(&files, "old/tea.html");
    assert!(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=../guides/brew-tea/\">"), "{page}");
    assert!(page.contains("<link rel=\"canonical\" href=\"https://tea.example.org/book/guides/brew-tea/\">"));
    assert!(page.contains("<a href=\"../guides/brew-tea/\">Brew a pot of tea</a>") && !page.contains("<script"));
    assert!(text(&files, "tea/index.html").contains("url=../guides/brew-tea/"));
    let rules = "/book/old/tea.html /book/guides/brew-tea/ 301\n/book/tea /book/guides/brew-tea/ 301\n/book/tea/ /book/guides/brew-tea/ 301\n";
    assert_eq!(text(&files, "_redirects"), rules);
    assert!(!text(&files, "sitemap.xml").contains("/old/"));
}

#[test]
fn a_guide_that_is_not_published_leaves_no_trace_and_no_dead_link() {
    let project = placed();
    let related = with("related: [later]")
        .replace("Take your time over it.", "Read [this](guide:later) and [](guide:later) first.");
    project.write("content/guides/brew-tea.md", related);
    project.write(
        "content/guides/later.md",
        guide("Grow the leaves").replacen("---\n", "---\npublish-on: 2026-12-01\naliases: [leaves]\n", 1),
    );
    project.write("content/contributions/later.yaml", "- kind: tip\n  text: Wait.\n  status: pending\n");
    let (files, outcome) = built(&project, &["site", "--as-of", "2026-11-30"]);
    assert_eq!(outcome.stderr.matches("warning[link-to-draft]").count(), 2, "{}", outcome.stderr);
    let traces: Vec<&String> = files
        .iter()
        .filter(|(path, bytes)| {
            let told =
                String::from_utf8_lossy(bytes).contains("Grow the leaves") && *path != "guides/brew-tea/index.html";
            path.contains("later") || path.contains("leaves") || told
        })
        .map(|(path, _)| path)
        .collect();
    assert!(traces.is_empty(), "{traces:?}");
    let page = text(&files, "guides/brew-tea/index.html");
    assert!(page.contains("Read this and Grow the leaves first.") && !page.contains("later"), "{page}");

    let (files, outcome) = built(&project, &["site", "--as-of", "2026-12-01"]);
    assert!(!outcome.stderr.contains("link-to-draft"));
    assert!(!text(&files, "guides/later/index.html").contains("unpublished"));
    assert!(text(&files, "guides/brew-tea/index.html").contains("href=\"../later/\""));
}

#[test]
fn drafts_that_are_asked_for_say_that_they_are_drafts() {
    let project = placed();
    project.write("content/guides/draft.md", guide("Grow the leaves").replacen("---\n", "---\ndraft: true\n", 1));
    project
        .write("content/guides/over.md", guide("Sell the pot").replacen("---\n", "---\nexpires-on: 2026-10-31\n", 1));
    let (files, _) = built(&project, &["site", "--drafts", "--as-of", "2026-11-23"]);
    let page = text(&files, "guides/draft/index.html");
    assert!(
        page.contains("<p class=\"unpublished\">Draft</p>")
            && page.contains("<meta name=\"robots\" content=\"noindex\">")
    );
    assert!(text(&files, "guides/over/index.html").contains("Published until 31 October 2026"));
    assert!(!text(&files, "guides/brew-tea/index.html").contains("unpublished"));
    assert_eq!(text(&files, "index.html").matches("class=\"unpublished\"").count(), 2);
    assert_eq!(text(&files, "guides/index.html").matches("class=\"unpublished\"").count(), 2);
    assert!(!text(&files, "sitemap.xml").contains("draft") && !text(&files, "feed.xml").contains("draft"));
}

#[test]
fn a_review_is_named_and_lapses_with_a_later_change() {
    let project = placed().file("content/people/ada.yaml", "name: Ada Berg\n");
    let review = |updated: &str| with(&format!("updated: {updated}\nreviewed-by: ada\nreviewed-on: 2026-10-15"));
    project.write("content/guides/brew-tea.md", review("2026-10-15"));
    let (files, outcome) = built(&project, &["site"]);
    let page = text(&files, "guides/brew-tea/index.html");
    assert!(page.contains("<a href=\"../../people/ada/\">Ada Berg</a>, 15 October 2026</dd>"), "{page}");
    assert!(!page.contains("changed since") && !outcome.stderr.contains("lapsed-review"));
    project.write("content/guides/brew-tea.md", review("2026-10-16"));
    let (files, outcome) = built(&project, &["site"]);
    assert!(text(&files, "guides/brew-tea/index.html").contains("<em class=\"lapsed\">changed since</em>"));
    assert!(outcome.stderr.contains("warning[lapsed-review]"), "{}", outcome.stderr);
}

#[test]
fn the_guides_are_files_for_programs() {
    let project = placed();
    let (files, _) = built(&project, &["json"]);
    let names: Vec<&str> = files.keys().map(String::as_str).filter(|path| path.starts_with("guides")).collect();
    assert_eq!(names, ["guides/brew-tea/index.json", "guides/index.json"]);
    let read = |path: &str| -> Value { serde_json::from_str(&text(&files, path)).expect("it is JSON") };
    let (list, guide) = (read("guides/index.json"), read("guides/brew-tea/index.json"));
    assert_eq!((&list["version"], &guide["version"]), (&1.into(), &1.into()));
    assert_eq!(list["guides"][0]["file"], "guides/brew-tea/index.json");
    assert_eq!(guide["address"], "https://tea.example.org/book/");
    let step = &guide["parts"][0]["steps"][0];
    assert_eq!((&step["number"], &step["anchor"]), (&1.into(), &"warm-the-pot".into()));
    assert_eq!(step["blocks"][1]["items"][0][0]["text"], "Keep the lid on.");
}

#[test]
fn a_project_puts_its_own_files_in_the_place_of_ours() {
    let own = ["llms.txt", "robots.txt", "_redirects", "cards/brew-tea.png"];
    let project = own.iter().fold(placed(), |project, name| project.file(&format!("static/{name}"), "own"));
    project.write("content/guides/brew-tea.md", with("aliases: [tea]"));
    project.write("content/vademecum.yaml", "title: A small handbook\noutputs: [site, json, cards]\n");
    let _ = project.run(&["build"]).ended_with(0);
    let files = folder::files(&project.path("public"));
    for name in own {
        assert_eq!(text(&files, name), "own", "{name}");
    }
    assert!(files.contains_key("cards/all.png") && files.contains_key("tea/index.html"));
}

#[test]
fn language_models_get_a_list_by_topic() {
    let project = placed().file("content/topics.yaml", "tea:\n  title: Tea\n").guide("wash", "Wash [the] pot");
    project.write("content/guides/brew-tea.md", with("topics: [tea]"));
    let (files, _) = built(&project, &["site"]);
    let text = text(&files, "llms.txt");
    assert!(text.starts_with("# A small handbook\n\n"), "{text}");
    let tea = "## Tea\n\n- [Brew a pot of tea](https://tea.example.org/book/guides/brew-tea/index.json): Put the kettle on, warm the pot, and pour.\n";
    assert!(text.contains(tea) && text.contains("## Guides\n\n- [Wash  the  pot]("), "{text}");
}

#[test]
fn a_card_is_drawn_once_for_the_same_words() {
    let project = placed();
    let (first, _) = built(&project, &["cards"]);
    let names: Vec<&str> = first.keys().map(String::as_str).filter(|path| path.ends_with(".png")).collect();
    assert_eq!(names, ["cards/all.png", "cards/brew-tea.png"]);
    let kept = folder::files(&project.path(".vademecum"));
    assert_eq!(kept.len(), 2, "{:?}", kept.keys());
    let (second, _) = built(&project, &["cards"]);
    assert_eq!(folder::differences(&first, &second), [""; 0]);
    project.write("content/guides/brew-tea.md", guide("Brew another pot of tea"));
    let (third, _) = built(&project, &["cards"]);
    assert_ne!(first["cards/brew-tea.png"], third["cards/brew-tea.png"]);
    assert_eq!(first["cards/all.png"], third["cards/all.png"]);
}
