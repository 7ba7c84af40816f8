//! What editors write, right and wrong, and what comes of it.

use super::*;
use crate::{
    config::{Colour, Form, Level, Paper, Print, Theme, Way, Workbooks},
    load::{ProblemKind, Reading},
    model::{Contributor, Key},
    text::SourceId,
};
use proptest::prelude::*;
use std::collections::BTreeSet;

mod foreign;
mod worksheets;

fn fragment(text: &str) -> Fragment {
    Fragment::at(SourceId(0), 0, text)
}

/// What one decoder makes of a text, and what it notices: each time the text at the place, and what.
fn decoded<T>(text: &str, decode: impl Fn(&Fragment, &mut Vec<Problem>) -> T) -> (T, Vec<(String, String)>) {
    let mut problems = Vec::new();
    let value = decode(&fragment(text), &mut problems);
    let said = |problem: Problem| (text[problem.span.range()].to_owned(), words(problem.kind));
    (value, problems.into_iter().map(said).collect())
}

fn words(kind: ProblemKind) -> String {
    match kind {
        ProblemKind::UnknownKey { key, inside, .. } => format!("unknown {key} in {inside}"),
        ProblemKind::MissingKey { key, inside, .. } => format!("missing {key} in {inside}"),
        ProblemKind::WrongType { key, expected, found } => format!("{key}: {found} for {expected}"),
        ProblemKind::UnknownValue { key, value, known } => format!("{key}: {value} of {}", known.join(" ")),
        ProblemKind::OutOfRange { key, value, least, most } => format!("{key}: {value} of {least}..{most}"),
        ProblemKind::WrongLength { key, items, least, most } => format!("{key}: {items} items of {least}..{most}"),
        ProblemKind::MalformedDate { key, value } => format!("{key}: {value} is no date"),
        ProblemKind::MalformedUrl { reason, .. } => reason,
        other => format!("{other:?}"),
    }
}

fn pairs<'a>(pairs: &[(&'a str, &'a str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(place, words)| ((*place).to_owned(), (*words).to_owned())).collect()
}

fn read_front_matter(text: &str) -> (FrontMatter, Vec<(String, String)>) {
    decoded(text, |text, problems| front_matter(text, &Reading::default(), problems))
}

#[test]
fn front_matter_is_read_in_full() {
    let text = "title: Store water\nsummary: >\n  Fill bottles.\n  Keep them cool.\ntopics: water\nauthors: [a, b]\n\
        experts: []\nstructure: methods\nrelated:\n- x\ndate: 2026\nupdated: 2026-11\nreviewed-by: ada\n\
        reviewed-on: 2026-11-30\naliases: [/old]\ndraft: true\npublish-on: 2027-01-01\nexpires-on: 2028\nlanguage: pt-BR\n\
        image:\n  path: a.png\n  description: A tap\n  caption: Yes\nvideo: https://example.org/v\ntime: 10\ndifficulty: hard\n";
    let (front, problems) = read_front_matter(text);
    assert_eq!(problems, []);
    assert_eq!(
        (front.title.plain().as_str(), front.summary.plain().as_str()),
        ("Store water", "Fill bottles. Keep them cool.")
    );
    let keys =
        |keys: &[crate::text::Spanned<Key>]| keys.iter().map(|key| key.value.to_string()).collect::<Vec<_>>().join(" ");
    assert_eq!(
        (keys(&front.topics), keys(&front.authors), keys(&front.related)),
        ("water".into(), "a b".into(), "x".into())
    );
    assert_eq!(front.date.map(|date| date.value.to_string()).as_deref(), Some("2026"));
    assert_eq!(front.time.map(|time| time.value).as_deref(), Some("10"));
    let image = front.image.expect("there is an image");
    assert_eq!((image.path.value.as_str(), image.caption.as_deref()), ("a.png", Some("Yes")));
    assert!(front.draft && front.difficulty.is_some() && front.language.is_some());
    assert_eq!(&text[front.span.range()], text.trim_end());
}

#[test]
fn every_fault_of_a_front_matter_is_noticed_in_one_run() {
    let text = "titel: x\nsummary:\ntopics: {a: b}\nauthors: [[a]]\nstructure: chapters\ndate: 30.11.2026\ndraft: yes\n\
        video: javascript:alert(1)\nlanguage: English\nimage: {file: a.png}\ndifficulty:\n";
    let (front, problems) = read_front_matter(text);
    let expected = pairs(&[
        ("titel", "unknown titel in a guide's front matter"),
        ("summary", "missing summary in a guide's front matter"),
        ("{a: b}", "topics: a mapping with the key `a` for a list of keys"),
        ("[a]", "authors: a list for a key"),
        ("chapters", "structure: chapters of parts methods steps"),
        ("30.11.2026", "date: 30.11.2026 is no date"),
        ("yes", "draft: text for true or false"),
        ("English", "language: text for a language code such as en or pt-BR"),
        ("file", "unknown file in an image"),
        ("file", "missing path in an image"),
        ("javascript:alert(1)", "its scheme is `javascript`, neither http nor https"),
    ]);
    assert_eq!(problems, expected);
    assert!(front.title.is_empty() && front.video.is_none() && front.image.is_none());
}

#[test]
fn a_syntax_error_is_not_followed_by_missing_keys() {
    let (front, problems) = read_front_matter("summary: Keep it cool\ntitle: Water: how to store it\n");
    assert_eq!(problems, pairs(&[(":", "MalformedYaml { reason: \"a colon in a text that isn't in quotes\" }")]));
    assert_eq!((front.title.plain().as_str(), front.summary.plain().as_str()), ("Water", "Keep it cool"));
    let (front, problems) = read_front_matter("summary: Keep it cool\ntitle: \"Water\n");
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(front.title.is_empty());
}

#[test]
fn settings_keep_their_defaults_unless_set() {
    let read = |text: &str| decoded(text, settings);
    let (plain, problems) = read("title: Water\n");
    assert_eq!((plain.title.as_str(), plain.language.as_str(), plain.outputs.json), ("Water", "en", true));
    assert_eq!(problems, []);
    let text = "title: Water\nbase-url: https://example.org/a?b\nstyle: apa\noutputs: json\npaper: letter\nhtml: true\n\
        policy:\n  strict: true\n  levels:\n    uncited-effect: off\ncommon-knowledge:\n- {words: water boils, reason: school}\n";
    let (all, problems) = read(text);
    assert_eq!(problems, []);
    assert_eq!((all.base_url.as_str(), all.style.value.as_str()), ("https://example.org/a/", "apa"));
    assert!(all.outputs.json && !all.outputs.site && all.paper == Paper::Letter && all.allow_html && all.policy.strict);
    assert_eq!(all.policy.levels.get("uncited-effect").map(|level| level.value), Some(Level::Off));
    assert_eq!(all.common_knowledge.len(), 1);
    assert!(read("title: x\npolicy: strict\n").0.policy.strict);
    let (_, problems) = read("title: x\npolicy: lax\noutputs: [pdf]\nbase-url: example.org\npaper: a5\n");
    let expected = pairs(&[
        ("lax", "policy: lax of standard strict"),
        ("pdf", "outputs: pdf of site workbook epub json cards"),
        ("example.org", "it doesn't begin with https://"),
        ("a5", "paper: a5 of a4 letter"),
    ]);
    assert_eq!(problems, expected);
}

#[test]
fn readers_can_send_what_is_chosen_and_one_way() {
    let read = |text: &str| decoded(&format!("title: x\n{text}"), settings);
    assert_eq!(read("").0.contribute, None);
    let (all, problems) = read("contribute: {to: \"https://example.org/in\"}\nvideos: embed\n");
    let contribute = all.contribute.expect("it is set");
    assert_eq!(contribute.way, Way::Endpoint { address: "https://example.org/in".to_owned() });
    assert_eq!((contribute.forms.len(), all.embed_videos, problems), (4, true, vec![]));
    let (all, problems) = read("contribute: {mail: tips@example.org, forms: [story, tip]}\n");
    assert_eq!(all.contribute.map(|contribute| contribute.forms), Some(vec![Form::Tip, Form::Story]));
    assert_eq!(problems, []);
    for none in ["contribute: tips@example.org", "contribute: {}", "contribute: {mail: tips}", "contribute: {to: x}"] {
        let (all, problems) = read(&format!("{none}\n"));
        assert!(all.contribute.is_none() && problems.len() == 1, "{none}: {problems:?}");
    }
    let (all, problems) = read("contribute: {issues: \"https://github.com/a/b\", mail: a@b.c}\n");
    assert!(matches!(all.contribute.map(|contribute| contribute.way), Some(Way::Issues(_))));
    assert_eq!(problems.len(), 1, "{problems:?}");
}

#[test]
fn a_video_is_an_address_a_file_or_all_that_is_known_of_it() {
    let read = |video: &str| read_front_matter(&format!("title: x\nsummary: y\nvideo: {video}\n"));
    let (front, problems) = read("/pour.webm");
    assert_eq!((front.video.expect("a video").at.value.as_str(), problems), ("/pour.webm", vec![]));
    let (front, problems) =
        read("{url: \"https://example.org/v\", title: Pour, poster: /a.png, duration: 3, transcript: One.}");
    let video = front.video.expect("a video");
    assert_eq!((video.title.expect("a title").plain().as_str(), video.transcript.len(), problems), ("Pour", 1, vec![]));
    assert_eq!(video.poster.expect("a poster").path.value, "/a.png");
    for none in ["data:video/mp4,x", "javascript:x.mp4", "pour.avi", "{url: example.org}", "{title: x}"] {
        let (front, problems) = read(none);
        assert!(front.video.is_none() && problems.len() == 1, "{none}: {problems:?}");
    }
}

#[test]
fn a_style_is_that_of_citations_or_of_all() {
    let read = |text: &str| decoded(text, settings);
    let (all, problems) = read(
        "title: x\nstyle:\n  citations: apa\n  theme: warm\n  colours: {accent: \"#07f\", warning: red}\n  fonts: {titles: Lora}\n\
        \x20 logo: /logo.svg\nworkbook:\n  duplex: true\n  also: [letter, grey, letter]\n  blank-copies: 2\n",
    );
    assert_eq!((all.style.value.as_str(), all.look.theme), ("apa", Theme::Warm));
    assert_eq!((all.look.accent, all.look.warning), (Some(Colour([0, 119, 255])), None));
    assert_eq!(all.look.title_font.map(|font| font.value).as_deref(), Some("Lora"));
    let workbooks =
        Workbooks { duplex: true, blank_copies: 2, also: vec![Print::Letter, Print::Grey], ..Workbooks::default() };
    assert_eq!(all.workbooks, workbooks);
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!(problems[0].0, "red");
    let (plain, problems) = read("title: x\nstyle: {theme: loud}\nworkbook: {paper: a4}\n");
    assert_eq!((plain.style.value.as_str(), plain.look.theme, problems.len()), ("vademecum", Theme::Quiet, 2));
}

#[test]
fn references_follow_the_table_of_their_type() {
    let text = "who:2017:\n  type: book\n  title: Water\n  author: [ada, 'Doe, Jane']\n  editor: Unknown\n  date: 2017\n  edition: 4\n  volume: 3\n\
        ask:\n  type: interview\n  person: sarah\n  by: Jane Doe\n\
        bad key: {type: web}\nwho:2017: {type: web}\nuntyped: {journal: X, url: 'ftp://x'}\nempty:\n";
    let people = BTreeSet::from([Key::new("ada")]);
    let (found, problems) = decoded(text, |text, problems| references(text, Format::Yaml, &people, problems));
    let expected = pairs(&[
        (
            "who:2017",
            "DuplicateEntry { what: \"reference\", key: \"who:2017\", first: Span { source: SourceId(0), start: 0, end: 8 } }",
        ),
        ("volume", "unknown volume in a reference of type `book`"),
        ("bad key", "MalformedKey { key: \"bad key\" }"),
        ("ftp://x", "its scheme is `ftp`, neither http nor https"),
        ("untyped", "missing type in a reference"),
        ("empty", "empty: nothing for a mapping: "),
    ]);
    let shortened = |(place, words): (String, String)| {
        (place, words.replace(&words[words.find("mapping: ").map_or(words.len(), |at| at + 9)..], ""))
    };
    assert_eq!(problems.into_iter().map(shortened).collect::<Vec<_>>(), expected);
    let book = &found[0];
    assert!(
        matches!(&book.authors[..], [Contributor::Person(ada), Contributor::Name(doe)] if ada.value.as_str() == "ada" && doe.value == "Doe, Jane")
    );
    assert_eq!((book.text("edition"), book.text("volume"), book.text("journal")), (Some("4"), Some("3"), None));
    assert!(matches!(found[1].person, Some(Contributor::Person(_))));
    assert!(matches!(found[1].by, Some(Contributor::Name(_))));
    assert_eq!(found.len(), 4);
    assert_eq!(found[2].field("url"), None);
}

#[test]
fn terms_topics_people_and_contributions_are_read() {
    let reading = Reading::default();
    let (terms, problems) =
        decoded("grief:\n  term: grief\n  definition: A loss.\n  also: grieving\nx: {}\n", |text, problems| {
            terms(text, &reading, problems)
        });
    assert_eq!((terms[0].definition.plain().as_str(), terms[0].also[0].value.as_str()), ("A loss.", "grieving"));
    assert_eq!(problems, pairs(&[("x", "missing term in a term"), ("x", "missing definition in a term")]));
    let (topics, problems) = decoded("water:\n  title: Water\n", |text, problems| topics(text, &reading, problems));
    assert_eq!((topics[0].title.value.as_str(), problems.len()), ("Water", 0));
    let text = "role: Chemist\ncredentials: PhD\nbio: |\n  One.\n\n  Two.\nlinks: [https://a.org, nowhere]\n";
    let (ada, problems) = decoded(text, |text, problems| person(Key::new("ada"), text, &reading, problems));
    assert_eq!((ada.name.value.as_str(), ada.credentials.len(), ada.links.len()), ("ada", 1, 1));
    assert_eq!(problems, pairs(&[("nowhere", "it doesn't begin with https://"), ("role", "missing name in a person")]));
    let text = "- kind: tip\n  text: Keep it cool.\n  status: approved\n  reviewed-by: ada\n  reviewed-on: 2026-10-05\n- kind: joke\n  text: x\n- y\n";
    let (sent, problems) = decoded(text, |text, problems| contributions(text, &reading, problems));
    assert!(sent[0].is_published() && !sent[1].is_published());
    assert_eq!(sent.len(), 2);
    let places: Vec<&str> = problems.iter().map(|(place, _)| place.as_str()).collect();
    assert_eq!(places, ["joke", "kind", "y"]);
}

#[test]
fn tables_name_every_key_once() {
    for table in tables() {
        let names: BTreeSet<&str> = table.fields().map(|field| field.name).collect();
        assert_eq!(names.len(), table.fields().count(), "{}", table.name);
        assert!(table.fields().all(|field| field.about.ends_with('.')), "{}", table.name);
    }
}

fn scribble() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "title: ",
        "summary: ",
        "topics: ",
        "type: web\n",
        "items:\n",
        "- ",
        "  ",
        "x",
        "é",
        "\n",
        "\n",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "\"",
        "date: ",
        "2026",
        ": ",
        "&a ",
        "*a",
        "|\n  ",
        "lines: 99999999999\n",
        "from: 99\n",
        "to: -1\n",
        "days: 3\n",
        "policy: ",
        "levels: ",
        "image: ",
        "path: ",
        "fields: ",
        "label: ",
        "a:\n  ",
        "person: ",
        "null",
        "~",
        "kind: tip\n",
        "columns: ",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_breaks_a_decoder_and_every_place_is_inside(text in scribble()) {
        let (yaml, reading, mut problems) = (fragment(&text), Reading::default(), Vec::new());
        let people = BTreeSet::from([Key::new("x")]);
        settings(&yaml, &mut problems);
        let front = front_matter(&yaml, &reading, &mut problems);
        prop_assert!(text.get(front.span.range()).is_some());
        person(Key::new("x"), &yaml, &reading, &mut problems);
        for reference in references(&yaml, Format::Yaml, &people, &mut problems) {
            prop_assert!(text.get(reference.span.range()).is_some());
        }
        terms(&yaml, &reading, &mut problems);
        topics(&yaml, &reading, &mut problems);
        contributions(&yaml, &reading, &mut problems);
        for name in WORKSHEETS {
            worksheet(name, &yaml, yaml.whole(), &reading, &mut problems);
        }
        for problem in problems {
            prop_assert!(text.get(problem.span.range()).is_some(), "{problem:?}");
        }
    }
}
