//! References as other programs write them.

use super::*;
use crate::{
    model::{Reference, ReferenceKind},
    text::Spanned,
};

fn read(text: &str, format: Format) -> (Vec<Reference>, Vec<(String, String)>) {
    decoded(text, |text, problems| references(text, format, &BTreeSet::new(), problems))
}

fn authors(reference: &Reference) -> Vec<&str> {
    let names = reference.authors.iter().map(|author| match author {
        Contributor::Name(name) => name.value.as_str(),
        Contributor::Person(key) => key.value.as_str(),
    });
    names.collect()
}

/// As Zotero writes it, tabs and all.
const ZOTERO: &str = "[\n\t{\n\t\t\"id\": \"lee-2020\",\n\t\t\"type\": \"article-journal\",\n\t\t\"title\": \"Tea: a history\",\n\
    \t\t\"container-title\": \"Journal of Tea\",\n\t\t\"volume\": \"3\",\n\t\t\"issue\": 2,\n\t\t\"page\": \"10-12\",\n\
    \t\t\"DOI\": \"10.1000/182\",\n\t\t\"abstract\": \"Long.\",\n\t\t\"language\": \"English\",\n\
    \t\t\"author\": [{\"family\": \"Gogh\", \"given\": \"Vincent\", \"non-dropping-particle\": \"van\"}, {\"literal\": \"World Tea Body\"}],\n\
    \t\t\"issued\": {\"date-parts\": [[\"2020\", 5, 3]]},\n\t\t\"accessed\": {\"date-parts\": [[2021, 11]]}\n\t},\n\
    \t{\"id\": \"x\", \"type\": \"interview\", \"author\": [{\"family\": \"Lee\", \"given\": \"Ann\"}], \"issued\": {\"raw\": \"soon\"}}\n]\n";

#[test]
fn csl_json_is_read_and_its_mistakes_have_a_place() {
    let (found, problems) = read(ZOTERO, Format::CslJson);
    let [article, interview] = &found[..] else { panic!("{found:?}") };
    assert_eq!(problems, pairs(&[("soon", "date: soon is no date")]));
    assert_eq!((article.key.value.as_str(), article.kind.value), ("lee-2020", ReferenceKind::Article));
    assert_eq!(authors(article), ["van Gogh, Vincent", "World Tea Body"]);
    let said = ["title", "journal", "volume", "issue", "pages", "doi"].map(|field| article.text(field).unwrap_or("?"));
    assert_eq!(said, ["Tea: a history", "Journal of Tea", "3", "2", "10-12", "10.1000/182"]);
    let day = |date: &Option<Spanned<crate::model::Date>>| date.as_ref().map(|date| date.value.to_string());
    assert_eq!(
        (day(&article.date).as_deref(), day(&article.accessed).as_deref()),
        (Some("2020-05-03"), Some("2021-11"))
    );
    assert!(article.text("language").is_none() && article.text("note").is_none());
    let title = article.field("title").map(|title| &ZOTERO[title.span.range()]);
    assert_eq!(title, Some("Tea: a history"));
    assert!(interview.authors.is_empty());
    assert!(matches!(&interview.person, Some(Contributor::Name(name)) if name.value == "Lee, Ann"));
}

#[test]
fn what_is_no_list_of_references_in_json_is_told() {
    assert_eq!(
        read("[1, {\"title\": \"x\"}]", Format::CslJson).1,
        pairs(&[
            ("1", "item: another value for a reference in CSL-JSON"),
            ("{\"title\": \"x\"}", "missing id in a reference in CSL-JSON"),
        ])
    );
    let (found, problems) = read("[{\"id\": \"a\"}, {\"id\": \"a\"}]", Format::CslJson);
    assert_eq!((found.len(), problems.len(), problems[0].0.as_str()), (1, 1, "a"));
    assert!(problems[0].1.contains("DuplicateEntry"), "{problems:?}");
}

const BIBTEX: &str = "@comment{of no matter}\n@article{lee-2020,\n  author = {van Gogh, Vincent and {World Tea Body}},\n  \
    title = {{Tea}: a h\\'{i}story},\n  journal = {Journal of Tea},\n  year = 2020, month = may,\n  number = 2,\n  \
    pages = {10--12},\n  abstract = {Long.}\n}\n@online{site, title = {Page}, url = {nowhere}, urldate = {2021-11-02}}\n";

#[test]
fn bibtex_is_read_and_its_mistakes_have_a_place() {
    let (found, problems) = read(BIBTEX, Format::Bibtex);
    let [article, page] = &found[..] else { panic!("{found:?} {problems:?}") };
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!(problems[0].0, "nowhere");
    assert_eq!((article.kind.value, page.kind.value), (ReferenceKind::Article, ReferenceKind::Web));
    assert_eq!(authors(article), ["van Gogh, Vincent", "World Tea Body"]);
    let said = ["title", "journal", "issue", "pages"].map(|field| article.text(field).unwrap_or("?"));
    assert_eq!(said, ["Tea: a hístory", "Journal of Tea", "2", "10–12"]);
    assert_eq!(article.date.as_ref().map(|date| date.value.to_string()).as_deref(), Some("2020-05"));
    assert_eq!(page.accessed.as_ref().map(|date| date.value.to_string()).as_deref(), Some("2021-11-02"));
    assert_eq!(&BIBTEX[article.key.span.range()], "lee-2020");
}

#[test]
fn broken_bibtex_and_a_key_twice_are_told_where_they_are() {
    let (found, problems) = read("@book{a, title = {A}}\n@book{a, title = {B}}\n", Format::Bibtex);
    assert_eq!((found.len(), problems.len(), problems[0].0.as_str()), (1, 1, "a"));
    let (found, problems) = read("@book{a,\n  title = {A}\n  author = {B}\n}\n", Format::Bibtex);
    assert!(found.is_empty() && problems[0].1.contains("MalformedBibtex"), "{problems:?}");
}

proptest! {
    #[test]
    fn whatever_is_written_is_read_without_a_panic(text in "[@a-z{}=,\"\\\\\\[\\]: \\n\\tä]{0,60}") {
        read(&text, Format::Bibtex);
        read(&text, Format::CslJson);
    }
}
