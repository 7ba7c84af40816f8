//! Formats for programs, as the finished program writes them: what the specifications demand beyond what a parser sees.

use crate::support::project::Project;
use serde_json::Value;
use std::collections::BTreeSet;

const FRONT: &str =
    "---\ntitle: Brew a pot of tea\nsummary: Put the kettle on, warm the pot, and pour.\nstructure: steps\n---\n\n";

/// A figure without a reference, one that is waived, a key that can be mended, and two sentences that are alike.
const BODY: &str = "About 3 in 5 households own a kettle.\n\nAbout 4 in 5 own a pot. <!-- waive uncited-figure: our own count, \
    \u{201c}2026\u{201d} -->\n\nTea is mostly water [@nobody].\n\n## Pour\n\nHalf of all cups hold 250 ml.\n\n- Half of all cups hold 250 ml.\n";

/// The project, checked before a first baseline was written for it.
fn project() -> Project {
    Project::of_one_guide().file("content/guides/brew-tea.md", format!("{FRONT}{BODY}"))
}

fn checked(project: &Project, arguments: &[&str]) -> String {
    let arguments = [&["check", "--as-of", "2026-11-23"], arguments].concat();
    project.run(&arguments).stdout
}

fn sarif(project: &Project, arguments: &[&str]) -> Value {
    let text = checked(project, &[&["--format", "sarif"], arguments].concat());
    serde_json::from_str(&text).expect("SARIF is JSON")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// Each result's rule, fingerprint, and kinds of suppression.
fn results(log: &Value) -> Vec<(String, String, Vec<String>)> {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let result = |result: &Value| {
        let kinds = list(&result["suppressions"]).iter().map(|suppression| text(&suppression["kind"])).collect();
        (text(&result["ruleId"]), text(&result["partialFingerprints"]["findingHash/v1"]), kinds)
    };
    list(&log["runs"][0]["results"]).iter().map(result).collect()
}

#[test]
fn sarif_lists_every_rule_and_each_result_names_one_of_them() {
    let log = sarif(&project(), &[]);
    let run = &log["runs"][0];
    let rules = list(&run["tool"]["driver"]["rules"]);
    let names: BTreeSet<&str> = rules.iter().filter_map(|rule| rule["id"].as_str()).collect();
    assert_eq!((names.len(), names.contains("unknown-key")), (rules.len(), true));
    for rule in rules {
        for part in ["shortDescription", "fullDescription", "help"] {
            assert!(rule[part]["text"].as_str().is_some_and(|text| text.len() > 5), "{part} of {rule}");
        }
        let level = rule["defaultConfiguration"]["level"].as_str().unwrap_or_default();
        assert!(["error", "warning", "note"].contains(&level), "{rule}");
    }
    assert!(list(&run["results"]).len() >= 5, "{run}");
    for result in list(&run["results"]) {
        let index = result["ruleIndex"].as_u64().expect("a result says which rule") as usize;
        assert_eq!(rules[index]["id"], result["ruleId"]);
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "content/guides/brew-tea.md");
        let at = |key: &str| place["region"][key].as_u64().unwrap_or_default();
        assert!((at("startLine"), at("startColumn")) <= (at("endLine"), at("endColumn")) && at("startColumn") > 0);
        assert!(result["message"]["text"].is_string() && result["suppressions"].is_array(), "{result}");
    }
}

#[test]
fn sarif_knows_a_finding_again_when_lines_move_and_only_then() {
    let project = project();
    let before = results(&sarif(&project, &[]));
    let known: BTreeSet<&String> = before.iter().map(|(_, known_by, _)| known_by).collect();
    assert_eq!(known.len(), before.len(), "two results have the same fingerprint");
    let moved = BODY.replacen("About 3 in 5 households", "Take your time over it.\n\nAbout *3 in 5*\nhouseholds", 1);
    project.write("content/guides/brew-tea.md", format!("{FRONT}{moved}"));
    assert_eq!(results(&sarif(&project, &[])), before);
    project.write("content/guides/brew-tea.md", format!("{FRONT}{}", BODY.replacen("3 in 5", "2 in 5", 1)));
    let after = results(&sarif(&project, &[]));
    assert_eq!(before.iter().zip(&after).filter(|(old, new)| old.1 != new.1).count(), 1, "{after:?}");
}

#[test]
fn sarif_tells_what_is_waived_and_what_was_there_before() {
    let project = project();
    let waived = |(_, _, kinds): &&(String, String, Vec<String>)| kinds.as_slice() == ["inSource"];
    let all = results(&sarif(&project, &[]));
    assert_eq!(all.iter().filter(waived).map(|(rule, _, _)| rule.as_str()).collect::<Vec<_>>(), ["uncited-figure"]);
    let log = sarif(&project, &["--baseline", "old.txt", "--update-baseline"]);
    let after = results(&log);
    assert_eq!(
        after.iter().map(|(rule, known_by, _)| (rule, known_by)).collect::<Vec<_>>(),
        all.iter().map(|(rule, known_by, _)| (rule, known_by)).collect::<Vec<_>>()
    );
    assert!(after.iter().all(|(_, _, kinds)| kinds.len() == 1), "{after:?}");
    let results = list(&log["runs"][0]["results"]);
    let reasons: Vec<&str> =
        results.iter().filter_map(|result| result["suppressions"][0]["justification"].as_str()).collect();
    assert!(reasons.contains(&"our own count, \u{201c}2026\u{201d}"), "{reasons:?}");
}

#[test]
fn every_line_for_reviewdog_is_a_diagnostic() {
    let text = checked(&project(), &["--format", "rdjsonl"]);
    assert!(text.lines().count() >= 4, "{text}");
    for line in text.lines() {
        let value: Value = serde_json::from_str(line).expect("each line is JSON");
        assert!(value["message"].is_string() && value["code"]["value"].is_string(), "{line}");
        let severity = value["severity"].as_str().unwrap_or_default();
        assert!(["ERROR", "WARNING", "INFO"].contains(&severity), "{line}");
        let point = |end: &str| {
            let point = &value["location"]["range"][end];
            (point["line"].as_u64().unwrap_or_default(), point["column"].as_u64().unwrap_or_default())
        };
        assert!(point("start") >= (1, 1) && point("start") <= point("end"), "{line}");
    }
}

#[test]
fn every_line_for_github_is_a_command_and_junit_counts_right() {
    let text = checked(&project(), &["--format", "github"]);
    for line in text.lines() {
        assert!(["::error ", "::warning ", "::notice "].iter().any(|command| line.starts_with(command)), "{line}");
    }
    let junit = checked(&project(), &["--format", "junit"]);
    let (tests, failures) = (junit.matches("<testcase ").count(), junit.matches("<failure ").count());
    let head = format!("<testsuites name=\"vademecum\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\">");
    assert!(junit.contains(&head) && text.lines().count() == tests, "{junit}");
}

#[test]
fn the_ledger_gives_the_reason_of_a_waiver() {
    let outcome = project().run(&["ledger", "--format", "json"]).ended_with(0);
    let ledger: Value = serde_json::from_str(&outcome.stdout).expect("the ledger is JSON");
    let units = list(&ledger["guides"][0]["units"]);
    let reasons: Vec<&str> = units.iter().filter_map(|unit| unit["reason"].as_str()).collect();
    assert_eq!(reasons, ["our own count, \u{201c}2026\u{201d}"]);
}
