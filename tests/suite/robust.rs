//! No file makes the program fall over: what can't be read is a finding with its place, and what is merely odd is taken.

mod hostile;

use crate::support::{
    folder,
    project::{Outcome, Project, guide},
};
use serde_json::Value;

fn check(project: &Project) -> Outcome {
    project.run(&["check", "--as-of", "2026-11-23", "--format", "json"])
}

/// The rules that speak of a file, with an error among them.
fn rules(outcome: &Outcome, path: &str) -> Vec<String> {
    let report: Value = serde_json::from_str(&outcome.stdout).unwrap_or_default();
    let list = report["diagnostics"].as_array().cloned().unwrap_or_default();
    let of_file = list.iter().filter(|finding| finding["path"] == path && finding["severity"] == "error");
    of_file.filter_map(|finding| finding["rule"].as_str().map(str::to_owned)).collect()
}

/// What is wrong with the answer to a bad file; `None` where it is refused by name.
fn unlike_refused(outcome: &Outcome, path: &str) -> Option<String> {
    let named = rules(outcome, path);
    let is_refused = outcome.code == Some(1) && !named.is_empty() && named.iter().all(|rule| !rule.is_empty());
    (!is_refused).then(|| format!("exit code {:?}, {named:?}\n{}", outcome.code, short(&outcome.printed())))
}

/// What is wrong with the answer to a strange file; `None` where the program came to an end by itself, with something to say
/// where it refused the file.
fn unlike_calm(outcome: &Outcome) -> Option<String> {
    let is_told = outcome.code == Some(0) || outcome.printed().contains("error");
    let is_calm = matches!(outcome.code, Some(0 | 1)) && is_told && !outcome.stderr.contains("panicked");
    (!is_calm).then(|| format!("exit code {:?}\n{}", outcome.code, short(&outcome.printed())))
}

/// What is wrong with the answer to an odd file; `None` where there is nothing to say about it.
fn unlike_taken(outcome: &Outcome) -> Option<String> {
    let report: Value = serde_json::from_str(&outcome.stdout).unwrap_or_default();
    let is_taken = outcome.code == Some(0) && report["diagnostics"].as_array().is_some_and(Vec::is_empty);
    (!is_taken).then(|| format!("exit code {:?}\n{}", outcome.code, short(&outcome.printed())))
}

fn short(text: &str) -> String {
    text.chars().take(600).collect()
}

#[track_caller]
fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} wrong:\n\n{}", wrong.len(), wrong.join("\n\n"));
}

#[test]
fn a_file_that_cannot_be_read_is_a_finding() {
    let mut wrong = Vec::new();
    let yaml = hostile::yaml();
    let guides = hostile::guides();
    let people = yaml.iter().map(|(name, bytes)| (name, "content/people/odd.yaml", bytes));
    let settings = yaml.iter().map(|(name, bytes)| (name, "content/vademecum.yaml", bytes));
    let guides = guides.iter().map(|(name, bytes)| (name, "content/guides/odd.md", bytes));
    for (name, path, bytes) in people.chain(settings).chain(guides) {
        let outcome = check(&Project::of_one_guide().file(path, bytes));
        wrong.extend(unlike_refused(&outcome, path).map(|what| format!("{name} as {path}: {what}")));
    }
    none(&wrong);
}

#[test]
fn an_odd_file_is_taken_as_it_is_meant() {
    let mut wrong = Vec::new();
    let odd = guide("Air a room");
    let forms = [
        ("byte order mark", format!("\u{feff}{odd}")),
        ("line ends of Windows", odd.replace('\n', "\r\n")),
        ("no line end at the end", odd.trim_end().to_owned()),
        ("blank lines around", format!("{odd}\n\n\n")),
        ("blanks at line ends", odd.replace("water.\n", "water.   \n")),
    ];
    for (name, text) in forms {
        let outcome = check(&Project::of_one_guide().file("content/guides/odd.md", text));
        wrong.extend(unlike_taken(&outcome).map(|what| format!("{name}: {what}")));
    }
    let settings = "\u{feff}title: A small handbook\r\nlanguage: en\r\nbase-url: https://example.org/\r\n";
    let outcome = check(&Project::of_one_guide().file("content/vademecum.yaml", settings));
    wrong.extend(unlike_taken(&outcome).map(|what| format!("settings of Windows: {what}")));
    none(&wrong);
}

#[test]
fn the_place_of_a_finding_is_the_same_with_other_line_ends() {
    let odd = guide("Air a room").replace("water.", "water [@nowhere].");
    let place = |text: String| {
        let outcome = check(&Project::of_one_guide().file("content/guides/odd.md", text));
        let report: Value = serde_json::from_str(&outcome.stdout).unwrap_or_default();
        report["diagnostics"][0]["range"].clone()
    };
    let unix = place(odd.clone());
    assert!(unix["start"]["line"].is_u64(), "the finding has no place: {unix}");
    assert_eq!(unix, place(odd.replace('\n', "\r\n")));
    assert_eq!(unix, place(format!("\u{feff}{odd}")));
}

#[test]
fn a_folder_where_a_file_is_expected_is_a_finding() {
    let mut wrong = Vec::new();
    for path in ["content/guides/odd.md", "content/people/odd.yaml", "content/terms.yaml"] {
        let outcome = check(&Project::of_one_guide().file(&format!("{path}/inside.txt"), "x"));
        wrong.extend(unlike_refused(&outcome, path).map(|what| format!("{path}: {what}")));
    }
    none(&wrong);
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_round_or_out_is_a_finding() {
    let mut wrong = Vec::new();
    let outside = Project::of_one_guide();
    let out = outside.path("content/guides/brew-tea.md");
    let targets =
        [("nowhere", "gone.md".into()), ("itself", "odd.md".into()), ("outside", out), ("upward", "..".into())];
    for (name, target) in targets {
        let project = Project::of_one_guide();
        std::os::unix::fs::symlink(target, project.path("content/guides/odd.md")).expect("links can be made");
        let outcome = check(&project);
        wrong.extend(unlike_refused(&outcome, "content/guides/odd.md").map(|what| format!("{name}: {what}")));
    }
    none(&wrong);
}

#[test]
fn no_markdown_makes_the_program_fall_over() {
    let mut wrong = Vec::new();
    for (name, body) in hostile::markdown() {
        let text = guide("Air a room").replace("Take your time over it.", &body);
        let project = Project::of_one_guide().file("content/guides/odd.md", text);
        wrong.extend(unlike_calm(&check(&project)).map(|what| format!("check, {name}: {what}")));
        wrong.extend(
            unlike_calm(&project.run(&["build", "--only", "site"])).map(|what| format!("build, {name}: {what}")),
        );
    }
    none(&wrong);
}

#[test]
fn nothing_an_author_writes_becomes_a_script() {
    let mut wrong = Vec::new();
    let mut pages = 0;
    for attack in hostile::scripts() {
        let title = format!("Air {}", attack.replace("over it.", "").replace(['\n', ':', '#'], " "));
        let text = guide(&title).replace("over it.", &attack);
        let project = Project::of_one_guide().file("content/guides/odd.md", text);
        wrong.extend(unlike_calm(&project.run(&["build", "--only", "site"])).map(|what| format!("{attack}: {what}")));
        for (path, bytes) in folder::files(&project.path("public")) {
            // A quotation mark that JSON escapes ends nothing.
            let page = String::from_utf8_lossy(&bytes).to_lowercase().replace("\\\"", "");
            let is_page = path.ends_with(".html") || path.ends_with(".xml");
            let seen = hostile::SIGNS.iter().filter(|sign| is_page && page.contains(**sign));
            wrong.extend(seen.map(|sign| format!("{attack} becomes {sign} in {path}")));
            pages += usize::from(path.contains("guides/odd"));
        }
    }
    none(&wrong);
    assert!(pages > 0, "every attack is an error; write one that gets as far as a page");
}

#[test]
fn a_line_of_a_megabyte_is_read_in_good_time() {
    let long = "tea and time ".repeat(80_000);
    let project = Project::of_one_guide().file("content/guides/odd.md", guide("Air a room").replace("over it.", &long));
    let begun = std::time::Instant::now();
    let outcome = check(&project);
    assert_eq!(unlike_calm(&outcome), None);
    assert!(begun.elapsed().as_secs() < 30, "a megabyte took {:?}", begun.elapsed());
}
