//! Whole projects, in memory.

use super::*;

const GUIDE: &str = "---\ntitle: Water\nsummary: Store it.\n---\n\nText.\n";

/// What was noticed: the path, the line, and what.
fn noticed(loaded: &Loaded) -> Vec<(String, usize, ProblemKind)> {
    let place = |problem: &Problem| {
        let path = loaded.sources.get(problem.span.source).path().to_owned();
        (path, loaded.sources.start(problem.span).line, problem.kind.clone())
    };
    loaded.problems.iter().map(place).collect()
}

#[test]
fn a_project_comes_together_whatever_the_order_of_its_files() {
    let mut texts = vec![
        ("content/vademecum.yaml", "title: Handbook\nlanguage: de\n"),
        ("content/guides/water.md", GUIDE),
        ("content/guides/food/index.md", GUIDE),
        ("content/people/ada.yaml", "name: Ada\n"),
        ("content/references/a.yaml", "one: {type: web, author: ada}\n"),
        ("content/references/b.yaml", "two: {type: web}\n"),
        ("content/terms.yaml", "grief: {term: grief, definition: A loss.}\n"),
        ("content/topics.yaml", "water: {title: Water}\n"),
        ("content/contributions/water.yaml", "- {kind: tip, text: x, status: pending}\n"),
        ("content/sources/one.txt", "what it says"),
    ];
    let loaded = load(&Files::of_texts(texts.iter().copied()));
    assert_eq!(noticed(&loaded), []);
    let handbook = &loaded.handbook;
    assert_eq!(handbook.guides.keys().map(Key::as_str).collect::<Vec<_>>(), ["food", "water"]);
    assert_eq!((handbook.people.len(), handbook.references.len(), handbook.terms.len()), (1, 2, 1));
    assert_eq!((handbook.topics.len(), handbook.contributions.len(), handbook.pinned.len()), (1, 1, 1));
    let one = &handbook.references[&Key::new("one")];
    assert!(matches!(one.authors[..], [crate::model::Contributor::Person(_)]));
    assert_eq!((loaded.settings.title.as_str(), loaded.settings.language.as_str()), ("Handbook", "de"));
    let before = format!("{loaded:?}");
    texts.reverse();
    assert_eq!(format!("{:?}", load(&Files::of_texts(texts))), before);
}

#[test]
fn of_two_things_with_one_key_the_first_is_kept() {
    let loaded = load(&Files::of_texts([
        ("content/guides/water.md", GUIDE),
        ("content/guides/water/index.md", "---\ntitle: Second\nsummary: x\n---\n"),
        ("content/references/a.yaml", "\none: {type: web, title: First}\n"),
        ("content/references/b.yaml", "two: {type: web}\none: {type: book, title: Second}\n"),
    ]));
    let handbook = &loaded.handbook;
    assert_eq!(handbook.guides[&Key::new("water")].title.plain(), "Water");
    assert_eq!(handbook.references[&Key::new("one")].text("title"), Some("First"));
    let first = |path: &str| loaded.sources.by_path(path).map(|(id, _)| Span::file(id)).expect("it was read");
    let reference = Span { start: 1, end: 4, ..first("content/references/a.yaml") };
    let key = || "one".to_owned();
    assert_eq!(
        noticed(&loaded),
        [
            (
                "content/guides/water/index.md".into(),
                1,
                ProblemKind::DuplicateFile { first: first("content/guides/water.md") }
            ),
            (
                "content/references/b.yaml".into(),
                2,
                ProblemKind::DuplicateEntry { what: "reference", key: key(), first: reference }
            ),
        ]
    );
}

#[test]
fn problems_come_in_the_order_of_their_places_with_those_of_files_among_them() {
    let mut files = Files::of_texts([
        ("content/guides/water.md", GUIDE),
        ("content/topics.yaml", "water: {titel: Water}\n"),
        ("content/notes.md", "x"),
        ("content/guides/latin1.md", "---\ntitle: Caf\u{fffd}\nsummary: x\n---\n"),
    ]);
    files.problems.push(FileProblem::new("content/guides/latin1.md", ProblemKind::NotUtf8 { at: 14 }));
    files.problems.push(FileProblem::new("content/guides/lost.md", ProblemKind::BadSymlink { target: "x".into() }));
    files.problems.push(FileProblem::new("content/zebra", ProblemKind::FolderForFile));
    let loaded = load(&files);
    let places: Vec<(String, usize)> = noticed(&loaded).into_iter().map(|(path, line, _)| (path, line)).collect();
    let expected = [
        ("content/guides/latin1.md", 2),
        ("content/guides/lost.md", 1),
        ("content/notes.md", 1),
        ("content/topics.yaml", 1),
        ("content/zebra", 1),
    ];
    assert_eq!(places, expected.map(|(path, line)| (path.to_owned(), line)));
    assert!(!loaded.handbook.guides.contains_key("lost"), "a file that can't be read is no empty guide");
}

#[test]
fn nothing_is_a_handbook_too() {
    let loaded = load(&Files::default());
    assert!(loaded.problems.is_empty() && loaded.sources.is_empty() && loaded.handbook.guides.is_empty());
}
