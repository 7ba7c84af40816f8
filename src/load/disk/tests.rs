//! Projects as they are found on disks, whole and broken.

use super::*;
use std::{collections::BTreeMap, fs};

/// A project on the disk; a path ending in `/` is a folder.
fn project(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for (path, bytes) in files {
        let file = folder.path().join(path);
        fs::create_dir_all(if path.ends_with('/') { &file } else { file.parent().expect("it has a parent") })
            .expect("a folder can be made");
        if !path.ends_with('/') {
            fs::write(file, bytes).expect("a file can be written");
        }
    }
    folder
}

fn read(folder: &tempfile::TempDir) -> Files {
    files(folder.path()).expect("the project can be read")
}

fn noticed(files: &Files) -> Vec<(&str, &ProblemKind)> {
    files.problems.iter().map(|problem| (problem.path.as_str(), &problem.kind)).collect()
}

#[test]
fn everything_is_found_in_the_order_of_paths() {
    let folder = project(&[
        ("content/vademecum.yaml", b"title: x\n"),
        ("content/guides/b.md", b"b"),
        ("content/guides/a/index.md", b"a"),
        ("content/guides/a/tap.png", b"\x89PNG"),
        ("content/people/ada.yaml", b""),
        ("templates/site/page.html", b"<p>"),
        ("templates/fonts/f.ttf", b"\0\x01"),
        ("static/fonts/f.woff2", b"\0\x01"),
        ("static/.well-known/x", b""),
        ("content/.git/config", b""),
        ("content/guides/b.md~", b""),
        ("content/guides/.b.md.swp", b""),
    ]);
    let files = read(&folder);
    assert_eq!(noticed(&files), []);
    let paths: Vec<&str> = files.texts.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(
        paths,
        ["content/guides/a/index.md", "content/guides/b.md", "content/people/ada.yaml", "content/vademecum.yaml"]
    );
    let assets: Vec<&str> = files.assets.keys().map(String::as_str).collect();
    assert_eq!(assets, [".well-known/x", "fonts/f.woff2", "guides/a/tap.png"]);
    assert_eq!(files.templates, BTreeMap::from([("site/page.html".to_owned(), "<p>".to_owned())]));
}

#[test]
fn what_cannot_be_read_is_noticed_and_the_rest_is_read() {
    let folder = project(&[
        ("content/guides/latin1.md", b"caf\xe9 x"),
        ("content/guides/wide.md", b"\xff\xfea\0\xe9\0"),
        ("content/guides/dir.md/", b""),
        ("content/people", b"a file"),
        ("content/reference/a.yaml", b""),
        ("content/references/a.ris", b""),
        ("content/guides/how to.md", b""),
        ("content/vademecum.yml", b""),
        ("static/a:b", b""),
    ]);
    let files = read(&folder);
    let nearest = |path: &str| ProblemKind::UnknownFile { nearest: Some(path.to_owned()) };
    let misnamed = |name: &str| ProblemKind::MalformedFileName { name: name.to_owned() };
    assert_eq!(
        noticed(&files),
        [
            ("content/guides/dir.md", &ProblemKind::FolderForFile),
            ("content/guides/how to.md", &misnamed("how to")),
            ("content/guides/latin1.md", &ProblemKind::NotUtf8 { at: 3 }),
            ("content/guides/wide.md", &ProblemKind::Utf16),
            ("content/people", &ProblemKind::FileForFolder),
            ("content/reference", &nearest("content/references")),
            ("content/references/a.ris", &nearest("content/references/a.yaml")),
            ("content/vademecum.yml", &nearest("content/vademecum.yaml")),
            ("static/a:b", &misnamed("a:b")),
        ]
    );
    let texts: Vec<&str> = files.texts.iter().map(|file| file.text.as_str()).collect();
    assert_eq!(texts, ["caf\u{fffd} x", "aé"]);
}

#[test]
fn a_giant_file_is_refused_by_its_name() {
    let folder = project(&[("content/guides/a.md", b"")]);
    let file = fs::File::create(folder.path().join("content/guides/a.md")).expect("a file can be made");
    file.set_len(65 * 1024 * 1024).expect("a file can be long");
    let files = read(&folder);
    assert!(matches!(noticed(&files)[..], [("content/guides/a.md", ProblemKind::TooLarge { .. })]));
}

#[cfg(unix)]
#[test]
fn links_are_followed_inside_the_project_only() {
    use std::os::unix::fs::symlink;
    let elsewhere = project(&[("secret.md", b"secret"), ("more/x.md", b"x")]);
    let folder = project(&[("content/guides/a.md", b"a"), ("shared/c.md", b"c"), ("shared/tap/tap.png", b"")]);
    let guides = folder.path().join("content/guides");
    let link = |target: &Path, name: &str| symlink(target, guides.join(name)).expect("a link can be made");
    link(Path::new("a.md"), "b.md");
    link(&folder.path().join("shared/c.md"), "c.md");
    link(&folder.path().join("shared/tap"), "d");
    link(Path::new("nowhere.md"), "lost.md");
    link(Path::new("circle.md"), "circle.md");
    link(&elsewhere.path().join("secret.md"), "secret.md");
    link(&elsewhere.path().join("more"), "more");
    link(Path::new(".."), "up");
    link(Path::new("nowhere"), ".#a.md");
    let files = read(&folder);
    let texts: Vec<(&str, &str)> = files.texts.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
    assert_eq!(texts, [("content/guides/a.md", "a"), ("content/guides/b.md", "a"), ("content/guides/c.md", "c")]);
    assert!(files.assets.contains_key("guides/d/tap.png"));
    let bad: Vec<&str> = noticed(&files)
        .into_iter()
        .filter(|(_, kind)| matches!(kind, ProblemKind::BadSymlink { .. }))
        .map(|(path, _)| &path["content/guides/".len()..])
        .collect();
    assert_eq!(bad, ["circle.md", "lost.md", "more", "secret.md", "up"]);
    assert_eq!(files.problems.len(), 5);
}

#[test]
fn a_project_is_found_from_any_folder_inside() {
    let folder = project(&[("content/guides/a/b/", b"")]);
    let found = project_above(&folder.path().join("content/guides/a/b")).expect("there is a project");
    assert_eq!(found, folder.path());
    assert!(matches!(files(&folder.path().join("content/guides")), Err(Error::NoProject { .. })));
    assert!(matches!(project_above(Path::new("/")), Err(Error::NoProject { .. })));
}
