//! What a build leaves on the disk: all of it or nothing, the same bytes every time, and nothing that isn't ours touched.

use crate::support::{
    folder,
    project::{Outcome, Project, guide},
};
use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    thread,
    time::{Duration, Instant, SystemTime},
};

/// Enough guides that a build can be caught in the middle of writing.
const MANY: usize = 80;

/// How often a build is killed, each time a little later.
const KILLS: u32 = 12;

fn handbook(guides: usize) -> Project {
    let project = Project::of_one_guide();
    write_guides(&project, guides, "Warm a room");
    project
}

fn write_guides(project: &Project, guides: usize, title: &str) {
    for number in 0..guides {
        project.write(&format!("content/guides/room-{number}.md"), guide(&format!("{title}, way {number}")));
    }
}

fn build(project: &Project, more: &[&str]) -> Outcome {
    project.run(&[&["build", "--only", "site"], more].concat())
}

/// The visible files below a folder: what a visitor can get.
fn visible(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let hidden = |path: &str| path.split('/').any(|part| part.starts_with('.'));
    folder::files(folder).into_iter().filter(|(path, _)| !hidden(path)).collect()
}

fn times(folder: &Path) -> BTreeMap<String, SystemTime> {
    let time =
        |path: &String| fs::metadata(folder.join(path)).and_then(|file| file.modified()).expect("files have times");
    visible(folder).into_keys().map(|path| (path.clone(), time(&path))).collect()
}

#[test]
fn a_build_killed_at_any_moment_leaves_a_whole_site() {
    let project = handbook(MANY);
    let public = project.path("public");
    let _ = build(&project, &[]).ended_with(0);
    let old = visible(&public);
    write_guides(&project, MANY, "Cool a room");
    let begun = Instant::now();
    let _ = build(&project, &["--out", "elsewhere"]).ended_with(0);
    let whole = begun.elapsed();
    let new = visible(&project.path("elsewhere"));
    fs::remove_dir_all(project.path("elsewhere")).expect("our own folder can be removed");
    assert_ne!(old, new, "the change must show in the site");
    for kill in 1..=KILLS {
        let mut child = project.command(&["build", "--only", "site"]).spawn().expect("the program can be run");
        thread::sleep(whole * kill / KILLS);
        child.kill().and_then(|()| child.wait()).expect("a build can be killed");
        let now = visible(&public);
        if now == new {
            break;
        }
        let differences = folder::differences(&old, &now);
        assert!(
            differences.is_empty(),
            "after {kill}/{KILLS} of a build the site is neither old nor new: {differences:?}"
        );
    }
    let _ = build(&project, &[]).ended_with(0);
    assert_eq!(folder::differences(&new, &visible(&public)), [""; 0], "the next build must make up for a killed one");
    assert_eq!(litter(&project), [""; 0], "a killed build's remains must be cleared by the next");
}

/// Folders beside the project's own that a finished build has no use for. What is kept of what was made has one.
fn litter(project: &Project) -> Vec<String> {
    let entries = fs::read_dir(project.folder()).expect("the project can be listed").flatten();
    let folders =
        entries.filter(|entry| entry.path().is_dir()).map(|entry| entry.file_name().to_string_lossy().into_owned());
    folders.filter(|name| !["content", "public", ".vademecum"].contains(&name.as_str())).collect()
}

#[test]
fn two_builds_give_the_same_bytes_whatever_the_folder_the_threads_and_the_hour() {
    let (here, there) = (handbook(20), handbook(20));
    let _ = build(&here, &[]).ended_with(0);
    let mut command = there.command(&["build", "--only", "site", "--out", "other name"]);
    command.env("RAYON_NUM_THREADS", "1").env("TZ", "Pacific/Auckland").env("LC_ALL", "tr_TR.UTF-8");
    let _ = crate::support::project::finish(command, "build").ended_with(0);
    let (first, second) = (visible(&here.path("public")), visible(&there.path("other name")));
    assert!(first.len() > 20, "a build writes a page for each guide: {:?}", first.keys());
    assert_eq!(folder::differences(&first, &second), [""; 0]);
}

#[test]
fn what_is_no_longer_built_is_removed() {
    let project = handbook(2);
    let _ = build(&project, &[]).ended_with(0);
    let page = project.path("public/guides/room-1/index.html");
    assert!(page.is_file(), "{} was not built", page.display());
    fs::remove_file(project.path("content/guides/room-1.md")).expect("a guide can be removed");
    let _ = build(&project, &[]).ended_with(0);
    assert!(!page.parent().is_some_and(Path::exists), "a removed guide still has its page, or an empty folder");
}

#[test]
fn a_folder_of_somebody_else_is_refused_and_left_alone() {
    let project = handbook(1).file("letters/to-a-friend.txt", "Dear");
    for folder in ["letters", "content", "."] {
        let before = folder::files(project.folder());
        let outcome = build(&project, &["--out", folder]).ended_with(2);
        assert!(outcome.stderr.contains("--out"), "{folder}: {}", outcome.stderr);
        assert_eq!(folder::differences(&before, &folder::files(project.folder())), [""; 0], "{folder}");
    }
}

#[test]
fn a_file_that_stays_the_same_keeps_its_time() {
    let project = handbook(3);
    let _ = build(&project, &[]).ended_with(0);
    let (files, before) = (visible(&project.path("public")), times(&project.path("public")));
    thread::sleep(Duration::from_millis(20));
    project.write("content/guides/room-1.md", guide("Warm a room, all at once"));
    let _ = build(&project, &[]).ended_with(0);
    let (changed, after) = (visible(&project.path("public")), times(&project.path("public")));
    let same: Vec<&String> = files.keys().filter(|path| files.get(*path) == changed.get(*path)).collect();
    assert!(same.iter().any(|path| path.contains("room-0")), "a guide's page changed with another guide: {same:?}");
    let touched: Vec<&&String> = same.iter().filter(|path| before.get(**path) != after.get(**path)).collect();
    assert!(touched.is_empty(), "written again though nothing changed: {touched:?}");
}

#[test]
fn an_error_leaves_the_last_site_as_it_is() {
    let project = handbook(2);
    let _ = build(&project, &[]).ended_with(0);
    let before = visible(&project.path("public"));
    project.write("content/guides/room-1.md", guide("Warm a room").replace("over it.", "over it [@nowhere]."));
    let outcome = build(&project, &[]).ended_with(1);
    assert!(outcome.stderr.contains("unknown-reference"), "{}", outcome.stderr);
    assert_eq!(folder::differences(&before, &visible(&project.path("public"))), [""; 0]);
}

#[test]
fn checking_writes_nothing() {
    let project = handbook(2);
    project.write("content/guides/room-1.md", guide("Warm a room").replace("over it.", "over it [@nowhere]."));
    let before = folder::files(project.folder());
    for format in ["full", "concise", "json"] {
        let outcome = project.run(&["check", "--format", format]).ended_with(1);
        assert!(outcome.printed().contains("unknown-reference"), "{format}: {}", outcome.printed());
    }
    assert_eq!(folder::differences(&before, &folder::files(project.folder())), [""; 0]);
}
