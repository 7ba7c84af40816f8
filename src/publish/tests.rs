//! What whoever looks at a published folder would notice.

use super::*;
use crate::{artifact::ArtifactPath, diagnostic::Findings};
use std::{process::Command, thread, time::Duration};

fn approval() -> Approval {
    Findings::default().approve().unwrap()
}

fn artifact(path: &str, text: &str) -> Artifact {
    Artifact::new(ArtifactPath::new(path).unwrap(), text)
}

/// Publishes texts by path as one output.
fn publish(out: &Path, output: &'static str, files: &[(&str, &str)]) -> Result<Published> {
    let folder = Folder::open(out, approval())?;
    files.iter().for_each(|(path, text)| folder.sink(output).take(artifact(path, text)));
    folder.commit()
}

/// Every file below a folder but the list, with its text, links with where they lead.
fn tree(folder: &Path) -> Vec<(String, String)> {
    let walk = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(std::result::Result::unwrap);
    let files = walk.filter(|entry| !entry.file_type().is_dir() && entry.file_name() != manifest::NAME);
    let text = |path: &Path| {
        fs::read_link(path).map_or_else(|_| fs::read_to_string(path).unwrap(), |to| to.display().to_string())
    };
    let name = |path: &Path| path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
    files.map(|entry| (name(entry.path()), text(entry.path()))).collect()
}

fn named(files: &[(&str, &str)]) -> Vec<(String, String)> {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

/// A folder with one entry, `out`, which nothing may be left beside.
fn root() -> (tempfile::TempDir, PathBuf) {
    let root = tempfile::tempdir().unwrap();
    let out = root.path().join("out");
    (root, out)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn what_is_new_comes_what_is_stale_goes_and_the_rest_is_not_touched() {
    let (root, out) = root();
    publish(&out, "site", &[("a/kept.html", "kept"), ("a/changed.html", "one"), ("b/stale.html", "stale")]).unwrap();
    let long_ago = std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
    let kept = fs::File::options().write(true).open(out.join("a/kept.html")).unwrap();
    kept.set_modified(long_ago).unwrap();
    let published =
        publish(&out, "site", &[("a/kept.html", "kept"), ("a/changed.html", "two"), ("c.html", "new")]).unwrap();
    assert_eq!((published.written, published.unchanged, published.removed), (2, 1, 1));
    assert_eq!(tree(&out), named(&[("a/changed.html", "two"), ("a/kept.html", "kept"), ("c.html", "new")]));
    assert_eq!(fs::metadata(out.join("a/kept.html")).unwrap().modified().unwrap(), long_ago);
    assert!(!out.join("b").exists(), "a folder left empty goes too");
    assert_eq!(names(root.path()), ["out"], "nothing is left beside the folder");
}

#[test]
fn builds_one_after_the_other_never_show_what_an_older_one_left() {
    let (_root, out) = root();
    let builds: [&[(&str, &str)]; 6] = [
        &[("a.html", "1"), ("b/c.html", "1"), ("d", "1")],
        &[("a.html", "2"), ("b/c.html", "1"), ("d/e", "2")],
        &[("a.html", "1"), ("b", "3"), ("f.html", "3")],
        &[("a.html", "1"), ("b", "3"), ("f.html", "4")],
        &[("a.html", "1"), ("b/c.html", "1"), ("d", "1")],
        &[("a.html", "1"), ("b/c.html", "1"), ("d", "2")],
    ];
    for files in builds {
        publish(&out, "site", files).unwrap();
        assert_eq!(tree(&out), named(files));
    }
    // Whoever writes into a published file writes into the folder for the next build too, if both are the same file.
    fs::write(out.join("a.html"), "edited by hand").unwrap();
    publish(&out, "site", builds[4]).unwrap();
    assert_eq!(tree(&out), named(builds[4]));
}

#[test]
fn a_build_given_up_leaves_everything_as_it_was() {
    let (root, out) = root();
    publish(&out, "site", &[("a.html", "one")]).unwrap();
    let folder = Folder::open(&out, approval()).unwrap();
    folder.sink("site").take(artifact("a.html", "two"));
    drop(folder);
    assert_eq!((tree(&out), names(root.path())), (named(&[("a.html", "one")]), vec!["out".to_owned()]));
}

#[test]
fn a_file_that_cannot_be_read_fails_the_build_and_a_copy_that_is_the_same_is_not_made_again() {
    let (root, out) = root();
    let source = root.path().join("picture");
    fs::write(&source, "pixels").unwrap();
    let copy = |from: &Path| {
        let folder = Folder::open(&out, approval()).unwrap();
        folder.sink("site").take(Artifact::copy(ArtifactPath::new("picture").unwrap(), from.to_owned()));
        folder.commit()
    };
    assert_eq!(copy(&source).unwrap().written, 1);
    assert_eq!(copy(&source).unwrap().unchanged, 1);
    assert!(matches!(copy(&root.path().join("nothing")), Err(Error::Read { .. })));
    assert!(matches!(copy(Path::new("/dev/zero")), Err(Error::Read { .. })));
    assert_eq!(tree(&out), named(&[("picture", "pixels")]));
}

#[test]
fn a_folder_made_by_others_is_refused() {
    let (root, out) = root();
    fs::create_dir(&out).unwrap();
    fs::write(out.join("thesis.txt"), "years of work").unwrap();
    assert!(matches!(publish(&out, "site", &[("a.html", "a")]), Err(Error::ForeignFolder { .. })));
    assert_eq!((tree(&out), names(root.path())), (named(&[("thesis.txt", "years of work")]), vec!["out".to_owned()]));
    assert!(publish(&out.join("thesis.txt"), "site", &[]).is_err(), "a file is no folder");
}

#[test]
fn files_of_others_in_our_folder_stay() {
    let (root, out) = root();
    publish(&out, "site", &[("a.html", "one"), ("b/c.html", "stale"), ("b/d.html", "d")]).unwrap();
    fs::write(out.join("CNAME"), "example.org").unwrap();
    fs::write(out.join("b/notes.txt"), "mine").unwrap();
    publish(&out, "site", &[("a.html", "two"), ("b/d.html", "d")]).unwrap();
    let expected = [("CNAME", "example.org"), ("a.html", "two"), ("b/d.html", "d"), ("b/notes.txt", "mine")];
    assert_eq!((tree(&out), names(root.path())), (named(&expected), vec!["out".to_owned()]));
    let refused = publish(&out, "site", &[("a.html", "three"), ("CNAME", "elsewhere")]);
    assert!(matches!(refused, Err(Error::ForeignFile { .. })), "what stands in the way isn't overwritten");
    assert_eq!(tree(&out), named(&expected));
}

#[test]
fn a_change_that_fails_half_way_is_undone() {
    let (_root, out) = root();
    publish(&out, "site", &[("a.html", "one"), ("stale.html", "stale")]).unwrap();
    fs::create_dir_all(out.join("z.html/folder")).unwrap();
    let before = fs::read_to_string(out.join(manifest::NAME)).unwrap();
    let failed = publish(&out, "site", &[("a.html", "two"), ("new/b.html", "b"), ("z.html", "z")]);
    assert!(matches!(failed, Err(Error::Write { .. })), "{failed:?}");
    assert_eq!(tree(&out), named(&[("a.html", "one"), ("stale.html", "stale")]));
    assert!(!out.join("new").exists());
    assert_eq!(fs::read_to_string(out.join(manifest::NAME)).unwrap(), before);
}

#[cfg(unix)]
#[test]
fn symbolic_links_are_never_followed() {
    use std::os::unix::fs::symlink;
    let (root, out) = root();
    let elsewhere = root.path().join("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    fs::write(elsewhere.join("a.html"), "precious").unwrap();
    publish(&out, "site", &[("guides/a.html", "one"), ("b.html", "b")]).unwrap();
    fs::remove_dir_all(out.join("guides")).unwrap();
    symlink(&elsewhere, out.join("guides")).unwrap();
    publish(&out, "site", &[("b.html", "c")]).unwrap();
    assert_eq!(tree(&elsewhere), named(&[("a.html", "precious")]), "removing stale files");
    let refused = publish(&out, "site", &[("guides/a.html", "two"), ("b.html", "d")]);
    assert!(matches!(refused, Err(Error::ForeignFile { .. })), "{refused:?}");
    assert_eq!(tree(&elsewhere), named(&[("a.html", "precious")]), "writing new ones");
}

#[cfg(unix)]
#[test]
fn a_link_to_the_folder_stays_a_link() {
    let (root, out) = root();
    let link = root.path().join("link");
    fs::create_dir(&out).unwrap();
    std::os::unix::fs::symlink(&out, &link).unwrap();
    publish(&link, "site", &[("a.html", "one")]).unwrap();
    assert_eq!(tree(&out), named(&[("a.html", "one")]));
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
}

#[test]
fn an_output_not_made_this_time_stays() {
    let (_root, out) = root();
    let folder = Folder::open(&out, approval()).unwrap();
    folder.sink("site").take(artifact("index.html", "one"));
    folder.sink("workbook").take(artifact("workbooks/tea.pdf", "pdf"));
    folder.commit().unwrap();
    let mut folder = Folder::open(&out, approval()).unwrap();
    folder.keep_all_but(vec!["site"]);
    folder.sink("site").take(artifact("index.html", "two"));
    folder.commit().unwrap();
    assert_eq!(tree(&out), named(&[("index.html", "two"), ("workbooks/tea.pdf", "pdf")]));
    publish(&out, "site", &[("index.html", "two")]).unwrap();
    assert_eq!(tree(&out), named(&[("index.html", "two")]), "a whole build without it removes it");
}

#[test]
fn two_builds_at_once_are_one_too_many() {
    let (root, out) = root();
    let first = Folder::open(&out, approval()).unwrap();
    assert!(matches!(Folder::open(&out, approval()), Err(Error::Busy { .. })));
    Folder::open(&root.path().join("elsewhere"), approval()).unwrap();
    drop(first);
    Folder::open(&out, approval()).unwrap();
}

#[test]
fn paths_that_cannot_both_be_there_are_named() {
    let (_root, out) = root();
    let message = |files: &[(&str, &str)]| publish(&out, "site", files).unwrap_err().to_string();
    assert_eq!(message(&[("a.html", "1"), ("a.html", "1")]), "two files would be published as a.html");
    let case = message(&[("tea/b.html", "1"), ("Tea/b.html", "2")]);
    assert!(case.starts_with("Tea/b.html and tea/b.html can't both be published: they differ in case only"), "{case}");
    let folder = message(&[("tea/b.html", "1"), ("tea", "2")]);
    assert!(folder.starts_with("tea and tea/b.html can't both be published"), "{folder}");
    assert!(!out.exists());
}

#[cfg(unix)]
#[test]
fn the_same_output_again_touches_nothing() {
    use std::os::unix::fs::MetadataExt;
    let (_root, out) = root();
    publish(&out, "site", &[("a.html", "one")]).unwrap();
    let identity = |path: &Path| (fs::metadata(path).unwrap().ino(), fs::metadata(path).unwrap().ctime_nsec());
    let before = (identity(&out), identity(&out.join("a.html")));
    publish(&out, "site", &[("a.html", "one")]).unwrap();
    assert_eq!((identity(&out), identity(&out.join("a.html"))), before);
}

#[test]
fn killed_between_the_two_renames_the_old_output_comes_back() {
    let (root, out) = root();
    publish(&out, "site", &[("a.html", "one")]).unwrap();
    let workplace = root.path().join(".out.vademecum");
    fs::create_dir_all(workplace.join("next")).unwrap();
    fs::write(workplace.join("next/a.html"), "two").unwrap();
    fs::rename(&out, workplace.join("old")).unwrap();
    drop(Folder::open(&out, approval()).unwrap());
    assert_eq!(tree(&out), named(&[("a.html", "one")]));
}

const CHILD: &str = "VADEMECUM_TEST_PUBLISH_FOR_EVER";

fn version(number: usize) -> Vec<(String, String)> {
    (0..200).map(|file| (format!("{}/{file:03}.html", file % 7), format!("version {number}"))).collect()
}

/// Not a test by itself: what the next two run as a child, publishing one version after the other until it is killed.
#[test]
fn child_that_publishes_for_ever() {
    let Some(out) = std::env::var_os(CHILD) else { return };
    for number in 1.. {
        let files = version(number);
        let files: Vec<_> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        if publish(Path::new(&out), "site", &files).is_err() {
            std::process::exit(3);
        }
    }
}

fn child(out: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "publish::tests::child_that_publishes_for_ever", "--nocapture"]).env(CHILD, out);
    command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
    command
}

/// Runs the child again and again, killing it at other moments, and asserts after `tidy` that one version is whole.
fn kill_again_and_again(out: &Path, tidy: impl Fn()) {
    publish_version_0(out);
    for round in 0..8u64 {
        let mut child = child(out).spawn().unwrap();
        wait_for_a_build(out);
        thread::sleep(Duration::from_micros(round * 4_700));
        child.kill().unwrap();
        child.wait().unwrap();
        tidy();
        let there: Vec<_> = tree(out).into_iter().filter(|(path, _)| path.ends_with(".html")).collect();
        let first = there.first().map_or_else(String::new, |(_, text)| text.clone());
        assert_eq!(there.len(), version(0).len(), "round {round}");
        assert!(there.iter().all(|(_, text)| *text == first), "round {round}: versions are mixed");
    }
}

/// Waits until a build has published something.
fn wait_for_a_build(out: &Path) {
    let text = || fs::read_to_string(out.join("0/000.html")).unwrap_or_default();
    let before = text();
    for _ in 0..20_000 {
        if text() != before {
            return;
        }
        thread::sleep(Duration::from_millis(1));
    }
    panic!("the child published nothing");
}

fn publish_version_0(out: &Path) {
    let files = version(0);
    let files: Vec<_> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    publish(out, "site", &files).unwrap();
}

#[cfg(target_os = "linux")]
#[test]
fn killed_at_any_moment_a_build_leaves_an_output_whole() {
    let (_root, out) = root();
    publish(&out, "site", &version(0).iter().map(|(path, text)| (path.as_str(), text.as_str())).collect::<Vec<_>>())
        .unwrap();
    kill_again_and_again(&out, || {});
}

#[test]
fn killed_while_exchanging_files_one_by_one_the_next_build_mends_it() {
    let (_root, out) = root();
    publish(&out, "site", &version(0).iter().map(|(path, text)| (path.as_str(), text.as_str())).collect::<Vec<_>>())
        .unwrap();
    fs::write(out.join("CNAME"), "example.org").unwrap();
    kill_again_and_again(&out, || drop(Folder::open(&out, approval()).unwrap()));
    assert!(out.join("CNAME").exists());
}

#[cfg(unix)]
#[test]
fn a_disk_that_is_full_leaves_the_old_output() {
    let (root, out) = root();
    let mut version = version(0);
    version.sort();
    publish_version_0(&out);
    // No file may grow beyond nothing, and the signal for it is ignored, so every write fails.
    let script = "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\"";
    let inner = child(&out);
    let mut limited = Command::new("sh");
    limited.args(["-c", script]).arg(inner.get_program()).args(inner.get_args()).env(CHILD, &out);
    limited.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
    assert_eq!(limited.status().unwrap().code(), Some(3), "the build failed");
    assert_eq!((tree(&out), names(root.path())), (version, vec!["out".to_owned()]));
}
