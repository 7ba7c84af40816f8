//! A small handbook made by hand, and what of it can be found.

use super::{index, record::*, records};
use crate::{
    artifact::{Artifact, Content, Forgetful, Sink},
    config::Settings,
    link::link,
    model::{Guide, Handbook, Ledger, SectionKind, fixture},
    render::{
        Book, Renderer,
        site::{Site, desk::Desk, images::Pictures, stock::Stocks},
    },
    text::{SourceId, Sources, Span},
};
use flate2::read::GzDecoder;
use std::{collections::BTreeMap, io::Read, sync::Mutex};

#[derive(Default)]
struct Shelf(Mutex<BTreeMap<String, Vec<u8>>>);

impl Sink for Shelf {
    fn take(&self, artifact: Artifact) {
        let Content::Bytes(bytes) = artifact.content else { return };
        self.0.lock().unwrap().insert(artifact.path.to_string(), bytes);
    }
}

fn handbook() -> Handbook {
    let mut tea = fixture::guide("tea");
    tea.parts = vec![fixture::part(
        "Before",
        vec![fixture::step("Fill the kettle", vec![fixture::paragraph("Cold water [@kettles] tastes best.")])],
    )];
    tea.sections = vec![
        fixture::section(SectionKind::Tips, "Tips", &["Warm the cup.", "Wait."]),
        fixture::questions("Questions", &["Why wait?"]),
    ];
    let te = Guide { language: Some(fixture::spanned("es".to_owned())), ..fixture::note("te", "Hierve el agua.") };
    let mut handbook = fixture::handbook(vec![tea, te]);
    fixture::add_person(&mut handbook, "anna", "Anna Lopez", &["Ana López"]);
    fixture::add_reference(&mut handbook, "kettles");
    fixture::add_term(&mut handbook, "steep", "To leave in hot water.");
    handbook
}

/// Does something with a desk of this handbook.
fn at_desk<T>(handbook: &Handbook, work: impl FnOnce(&Desk<'_>, &Book<'_>) -> T) -> T {
    let links = link(handbook);
    let settings = Settings::unset(Span::file(SourceId(0)));
    let book = Book {
        handbook,
        settings: &settings,
        links: &links,
        ledger: &Ledger::default(),
        templates: &BTreeMap::new(),
        read: &|_| Ok(Vec::new()),
        sources: &Sources::new(Vec::new()),
        machine_fonts: &Vec::new,
        preview: false,
        as_of: "2026-11-23".parse().unwrap(),
        kept: &Forgetful,
    };
    let sink = Shelf::default();
    let desks = Desk::all(&book, Pictures::of(&book, &sink), &mut Stocks::new()).unwrap();
    work(&desks[0], &book)
}

fn site(handbook: &Handbook) -> BTreeMap<String, Vec<u8>> {
    let sink = Shelf::default();
    at_desk(handbook, |_, book| Site.render(book, &sink).unwrap());
    sink.0.into_inner().unwrap()
}

#[test]
fn everything_is_found_under_its_kind_with_its_place() {
    let handbook = handbook();
    let told =
        at_desk(&handbook, |desk, _| {
            let mut told = Vec::new();
            for (language, thing) in records::found(desk) {
                let Record { url, title, sections, .. } = thing.record(desk);
                told.push(format!("{language} {url} {title}"));
                told.extend(sections.iter().map(|Section { kind, anchor, title, text }| {
                    format!("  {} #{anchor} {title}: {text}", kind.name())
                }));
            }
            told
        });
    let expected = [
        "es guides/te/ te",
        "  guide # : A summary. Hierve el agua.",
        "en guides/tea/ tea",
        "  guide # : A summary.",
        "  guide #before Before: ",
        "  step #fill-the-kettle Fill the kettle: Cold water  tastes best.",
        "  tip #tips : Warm the cup.",
        "  tip #tips : Wait.",
        "  question #why-wait Why wait?: ",
        "en people/anna/ Anna Lopez",
        "  person # : Ana López",
        "en references/kettles/ kettles",
        "  reference # : kettles.",
        "en glossary/#steep steep",
        "  term # : To leave in hot water.",
    ];
    assert_eq!(told, expected);
}

#[test]
fn the_index_has_a_part_for_each_language_and_is_the_same_each_time() {
    let files = site(&handbook());
    let names: Vec<&str> = files.keys().map(String::as_str).filter(|name| name.starts_with("pagefind/")).collect();
    for language in ["en", "es"] {
        for name in ["pagefind.js", "pagefind-worker.js", "pagefind-entry.json", "words.txt"] {
            assert!(names.contains(&&*format!("pagefind/{language}/{name}")), "{name} of {language}: {names:?}");
        }
        assert!(names.contains(&&*format!("pagefind/{language}/wasm.{language}.pagefind")), "{names:?}");
    }
    assert!(!names.iter().any(|name| name.contains("-ui")), "{names:?}");
    assert!(files.contains_key("search/index.html") && files.contains_key("search.js"));
    assert_eq!(files, site(&handbook()));
}

#[test]
fn a_handbook_that_wants_no_search_has_none() {
    let handbook = handbook();
    let sink = Shelf::default();
    at_desk(&handbook, |_, book| {
        let settings = Settings { search: false, ..book.settings.clone() };
        Site.render(&Book { settings: &settings, ..*book }, &sink).unwrap();
    });
    let files = sink.0.into_inner().unwrap();
    assert!(!files.keys().any(|name| name.contains("search") || name.contains("pagefind")), "{:?}", files.keys());
    let home = String::from_utf8(files["index.html"].clone()).unwrap();
    assert!(!home.contains("search") && !home.contains("wasm"), "{home}");
}

fn unpacked(bytes: &[u8]) -> String {
    let mut text = String::new();
    GzDecoder::new(bytes).read_to_string(&mut text).unwrap();
    text
}

/// The one thing about Pagefind that its version is pinned for.
#[test]
fn the_marks_part_a_record_into_its_sections() {
    let section = |anchor: &str, title: &str, text: &str| Section {
        kind: Kind::Step,
        anchor: anchor.to_owned(),
        title: title.to_owned(),
        text: text.to_owned(),
    };
    let text = "Cold ___PAGEFIND_ANCHOR___step:9:forged water";
    let sections = vec![section("fill:it", "Fill it", text), section("wait", "", "Wait.")];
    let record = Record { url: "guides/tea/".to_owned(), title: "___Tea".to_owned(), kind: Kind::Guide, sections };
    let files = index::files(std::iter::once(record), "en").unwrap();
    let (_, fragment) = files.iter().find(|(name, _)| name.ends_with(".pf_fragment")).unwrap();
    let told = unpacked(fragment);
    for wanted in [
        r#""content":"Fill it Cold PAGEFIND_ANCHOR___step:9:forged water Wait.""#,
        r#"{"element":"step","id":"fill:it","text":"","location":0}"#,
        r#"{"element":"text","id":"","text":"","location":2}"#,
        r#"{"element":"step","id":"wait","text":"","location":5}"#,
        r#""filters":{"kind":["guide"]}"#,
        r#""meta":{"title":"Tea"}"#,
    ] {
        assert!(told.contains(wanted), "{wanted} is not in {told}");
    }
}
