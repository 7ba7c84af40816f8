//! What readers sent in: what is published of it, and that nothing else is ever seen.

use crate::support::{
    folder,
    project::{Project, guide},
};

const REVIEWED: &str = "  status: approved\n  reviewed-by: editors\n  reviewed-on: 2026-10-05\n";

fn project(sent: &str) -> Project {
    Project::of_one_guide()
        .file("content/people/editors.yaml", "name: The editors\n")
        .file("content/contributions/brew-tea.yaml", sent)
}

#[test]
fn what_is_not_published_is_in_no_file() {
    let waiting = "- kind: story\n  text: UNSEEN words about me.\n  name: UNSEEN name\n";
    let sent = format!(
        "- kind: tip\n  text: Use a clock.\n  name: Edda\n{REVIEWED}{waiting}  answer: UNSEEN answer\n  status: pending\n\
         {waiting}  status: declined\n  reviewed-by: editors\n  reviewed-on: 2026-10-05\n"
    );
    let project = project(&sent);
    let _ = project.run(&["build", "--only", "site"]).ended_with(0);
    let files = folder::files(&project.path("public"));
    let seen = |words: &str| {
        let holds = |bytes: &[u8]| bytes.windows(words.len()).any(|window| window == words.as_bytes());
        files.iter().filter(|(_, bytes)| holds(bytes)).map(|(path, _)| path.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(seen("UNSEEN"), [""; 0]);
    assert_eq!(seen("Use a clock."), ["guides/brew-tea/index.html", "ledger.json"]);
    let page = String::from_utf8_lossy(&files["guides/brew-tea/index.html"]).into_owned();
    assert!(page.contains("<b>Edda</b>") && page.contains("Reviewed by The editors on 5 October 2026"), "{page}");
    let ledger = project.run(&["ledger"]).ended_with(0).printed();
    assert!(!ledger.contains("UNSEEN"), "{ledger}");
}

#[test]
fn a_line_of_a_readers_has_its_reasons_like_any_other() {
    let project = project(&format!("- kind: story\n  text: I drank 9 of 10 cups myself.\n{REVIEWED}"));
    let told = project.run(&["why", "content/contributions/brew-tea.yaml:2"]).ended_with(0).printed();
    assert!(told.contains("testimony"), "{told}");
}

#[test]
fn what_was_sent_in_about_a_draft_stands_in_nobodys_way() {
    let sent = format!("- kind: tip\n  text: About 3 in 4 households use leaves twice.\n{REVIEWED}");
    let draft = guide("Wash the pot").replacen("---\n", "---\ndraft: true\n", 1);
    let project = project("[]\n").file("content/guides/wash.md", draft).file("content/contributions/wash.yaml", sent);
    let _ = project.run(&["check"]).ended_with(1);
    let _ = project.run(&["build", "--only", "site"]).ended_with(0);
    let _ = project.run(&["build", "--only", "site", "--drafts"]).ended_with(1);
}
