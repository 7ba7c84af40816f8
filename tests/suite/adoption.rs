//! An old site under check: its baseline over time, and fixes in files as they lie on the disk.

use crate::support::project::{Outcome, Project};
use std::fs;

const FRONT: &str =
    "---\ntitle: Brew a pot of tea\nsummary: Put the kettle on, warm the pot, and pour.\nstructure: steps\n---\n\n";
const STEPS: &str = "\n## Pour\n\nFill the cups a little at a time.\n";
const GUIDE: &str = "content/guides/brew-tea.md";

fn with(body: &str) -> Project {
    Project::of_one_guide().file(GUIDE, format!("{FRONT}{body}{STEPS}"))
}

fn check(project: &Project, arguments: &[&str]) -> Outcome {
    project.run(&[&["check", "--as-of", "2026-11-23"], arguments].concat())
}

#[test]
fn a_baseline_lets_an_old_site_start_and_never_grows() {
    let project = with("About 3 in 5 households own a kettle.\n\nAbout 4 in 5 own a pot.\n");
    let baseline = ["--baseline", "old.txt"];
    let update = ["--baseline", "old.txt", "--update-baseline"];
    let lines =
        || fs::read_to_string(project.path("old.txt")).unwrap().lines().filter(|line| !line.starts_with('#')).count();
    drop(check(&project, &[]).ended_with(1));
    drop(check(&project, &update).ended_with(0));
    assert_eq!(lines(), 2);
    // The sentences move and are set otherwise; a new one is found.
    let new =
        "Rest first.\n\nAbout 4 in 5\nown a *pot*. About 3 in 5 households own a kettle. About 1 in 5 own a cup.\n";
    project.write(GUIDE, format!("{FRONT}{new}{STEPS}"));
    let outcome = check(&project, &baseline).ended_with(1);
    assert!(outcome.stderr.contains("error: 1 error; 2 more in the baseline"), "{}", outcome.stderr);
    // Bringing it up to date adds nothing.
    drop(check(&project, &update).ended_with(1));
    assert_eq!(lines(), 2);
    // One is mended and taken out; when it comes back it is new.
    project.write(GUIDE, format!("{FRONT}About 3 in 5 households own a kettle.\n{STEPS}"));
    let outcome = check(&project, &baseline).ended_with(0);
    assert!(outcome.stderr.contains("1 finding of the baseline is mended"), "{}", outcome.stderr);
    drop(check(&project, &update).ended_with(0));
    assert_eq!(lines(), 1);
    project.write(GUIDE, format!("{FRONT}About 4 in 5 own a pot.\n{STEPS}"));
    drop(check(&project, &baseline).ended_with(1));
}

#[test]
fn a_site_is_built_with_what_its_baseline_holds_and_not_with_more() {
    let project = with("About 3 in 5 households own a kettle.\n");
    let settings =
        "title: A small handbook\nlanguage: en\nbase-url: https://example.org/\npolicy: { baseline: old.txt }\n";
    project.write("content/vademecum.yaml", settings);
    let build = || project.run(&["build", "--only", "site"]);
    drop(build().ended_with(2));
    drop(check(&project, &["--update-baseline"]).ended_with(0));
    drop(build().ended_with(0));
    project.write(GUIDE, format!("{FRONT}About 3 in 5 households own a kettle. About 4 in 5 own a pot.\n{STEPS}"));
    drop(build().ended_with(1));
    project.write("content/vademecum.yaml", settings.replace("old.txt", "../old.txt"));
    let outcome = build().ended_with(2);
    assert!(outcome.stderr.contains("doesn't lie in the project"), "{}", outcome.stderr);
}

#[test]
fn fixes_change_what_they_mend_and_nothing_else() {
    let body = "It comes and goes. [@tea-reprot] Rest.\n\nAbout 3 in 5 households own a kettle.\n";
    let right = "It comes and goes [@tea-report]. Rest.\n\nAbout 3 in 5 households own a kettle.\n";
    let reference = "tea-report:\n  type: report\n  title: Tea\n  institution: Tea Office\n  date: 2024\n";
    let project = with("").file("content/references/tea.yaml", reference);
    for line_break in ["\n", "\r\n"] {
        let text = |body: &str| format!("\u{feff}{FRONT}{body}{STEPS}").replace('\n', line_break);
        project.write(GUIDE, text(body));
        let outcome = check(&project, &["--fix"]).ended_with(1);
        assert!(outcome.stderr.contains("mended 2 findings in 1 file"), "{}", outcome.stderr);
        assert_eq!(fs::read_to_string(project.path(GUIDE)).unwrap(), text(right));
        assert_eq!(fs::read_to_string(project.path("content/references/tea.yaml")).unwrap(), reference);
    }
    let outcome = check(&project, &["--fix"]).ended_with(1);
    assert!(outcome.stderr.contains("nothing can be mended for certain"), "{}", outcome.stderr);
}

#[test]
fn a_file_that_is_not_what_was_read_is_left_alone() {
    let text = format!("{FRONT}Rest.\n{STEPS}").replace("summary", "sumary");
    let bytes: Vec<u8> = [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let project = with("").file(GUIDE, &bytes);
    let outcome = check(&project, &["--fix"]).ended_with(1);
    assert!(outcome.stderr.contains(&format!("left alone {GUIDE}")), "{}", outcome.stderr);
    assert_eq!(fs::read(project.path(GUIDE)).unwrap(), bytes);
}

#[test]
fn without_being_asked_check_writes_nothing() {
    let project = with("It comes and goes. [@nobody] About 3 in 5 households own a kettle.\n");
    let before = crate::support::folder::files(project.folder());
    for arguments in [&[][..], &["--format", "sarif"], &["--baseline", "none.txt"], &["--strict"]] {
        check(&project, arguments);
        let after = crate::support::folder::files(project.folder());
        assert_eq!(crate::support::folder::differences(&before, &after), [""; 0], "{arguments:?}");
    }
}
