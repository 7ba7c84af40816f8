//! Everything that reading and linking may notice is spoken of by exactly one rule.

use super::{RULES, Run, Subject, content::Content};
use crate::{
    config::Settings,
    link::{Links, Role, Unresolved},
    load::{MisplacedHeading, Problem, ProblemKind, RawHtml},
    model::{Date, Destination, Handbook, Key},
    text::{Source, SourceId, Sources, Span},
};

/// A list of values, one for each pattern; a variant that no pattern matches doesn't compile.
macro_rules! one_of_each {
    ($type:ty: $($pattern:pat => $value:expr),+ $(,)?) => {{
        fn _is_complete(value: &$type) {
            match value {
                $($pattern => {}),+
            }
        }
        [$($value),+]
    }};
}

const NOWHERE: Span = Span { source: SourceId(0), start: 0, end: 0 };

fn text() -> String {
    "text".to_owned()
}

fn problems() -> Vec<ProblemKind> {
    use ProblemKind as Kind;
    let heading = MisplacedHeading::Nested;
    one_of_each!(ProblemKind:
        Kind::Unreadable { .. } => Kind::Unreadable { reason: text() },
        Kind::NotUtf8 { .. } => Kind::NotUtf8 { at: 0 },
        Kind::Utf16 => Kind::Utf16,
        Kind::TooLarge { .. } => Kind::TooLarge { size: 2, limit: 1 },
        Kind::FolderForFile => Kind::FolderForFile,
        Kind::FileForFolder => Kind::FileForFolder,
        Kind::BadSymlink { .. } => Kind::BadSymlink { target: text() },
        Kind::UnknownFile { .. } => Kind::UnknownFile { nearest: None },
        Kind::MalformedFileName { .. } => Kind::MalformedFileName { name: text() },
        Kind::UnknownLanguage { .. } => Kind::UnknownLanguage { tag: text() },
        Kind::ContradictingLanguage { .. } => Kind::ContradictingLanguage { named: text(), written: text() },
        Kind::DuplicateFile { .. } => Kind::DuplicateFile { first: NOWHERE },
        Kind::MalformedYaml { .. } => Kind::MalformedYaml { reason: text() },
        Kind::MalformedBibtex { .. } => Kind::MalformedBibtex { reason: text() },
        Kind::UnsupportedYaml { .. } => Kind::UnsupportedYaml { what: "a tag" },
        Kind::UnknownKey { .. } => Kind::UnknownKey { key: text(), known: vec![], inside: text() },
        Kind::MissingKey { .. } => Kind::MissingKey { key: text(), inside: text(), example: text() },
        Kind::WrongType { .. } => Kind::WrongType { key: text(), expected: text(), found: text() },
        Kind::UnknownValue { .. } => Kind::UnknownValue { key: text(), value: text(), known: vec![] },
        Kind::OutOfRange { .. } => Kind::OutOfRange { key: text(), value: text(), least: 1, most: 2 },
        Kind::WrongLength { .. } => Kind::WrongLength { key: text(), items: 1, least: 2, most: 2 },
        Kind::MalformedDate { .. } => Kind::MalformedDate { key: text(), value: text() },
        Kind::MalformedUrl { .. } => Kind::MalformedUrl { value: text(), reason: text() },
        Kind::MalformedMail { .. } => Kind::MalformedMail { value: text(), reason: "there is no `@` in it" },
        Kind::RivalKeys { .. } => Kind::RivalKeys { key: text(), rival: text(), first: NOWHERE },
        Kind::MalformedKey { .. } => Kind::MalformedKey { key: text() },
        Kind::DuplicateKey { .. } => Kind::DuplicateKey { key: text(), first: NOWHERE },
        Kind::DuplicateEntry { .. } => Kind::DuplicateEntry { what: "reference", key: text(), first: NOWHERE },
        Kind::MissingFrontMatter => Kind::MissingFrontMatter,
        Kind::UnclosedFrontMatter => Kind::UnclosedFrontMatter,
        Kind::RawHtml(_) => Kind::RawHtml(RawHtml::Block),
        Kind::MisplacedHeading { .. } => Kind::MisplacedHeading { level: 1, reason: heading },
        Kind::UnknownClass { .. } => Kind::UnknownClass { class: text(), known: vec![] },
        Kind::MalformedCitation { .. } => Kind::MalformedCitation { text: text() },
        Kind::MalformedLink { .. } => Kind::MalformedLink { destination: text(), nearest: None },
        Kind::MisspeltWorksheet { .. } => Kind::MisspeltWorksheet { name: text(), nearest: text() },
        Kind::MalformedWaiver { .. } => Kind::MalformedWaiver { text: text() },
        Kind::TooDeep { .. } => Kind::TooDeep { limit: 8 },
        Kind::Unsupported { .. } => Kind::Unsupported { what: "a footnote" },
    )
    .into()
}

fn unresolved() -> Vec<Unresolved> {
    let key = || Key::new("nowhere");
    let guide = || Destination::Guide(key(), None);
    let person = || Destination::Person(key());
    let roles = one_of_each!(Role:
        Role::Link => (Role::Link, Destination::Term(key())),
        Role::Citation => (Role::Citation, Destination::Reference(key())),
        Role::Author => (Role::Author, person()),
        Role::Expert => (Role::Expert, person()),
        Role::Reviewer => (Role::Reviewer, person()),
        Role::Topic => (Role::Topic, Destination::Topic(key())),
        Role::Related => (Role::Related, guide()),
        Role::Speaker => (Role::Speaker, person()),
        Role::Contributor => (Role::Contributor, person()),
        Role::ContributionGuide => (Role::ContributionGuide, guide()),
        Role::PinnedCopy => (Role::PinnedCopy, Destination::Reference(key())),
    );
    let links = one_of_each!(Destination:
        Destination::Guide(..) => Destination::Guide(key(), Some(text())),
        Destination::Person(_) => person(),
        Destination::Term(_) => Destination::Term(key()),
        Destination::Topic(_) => Destination::Topic(key()),
        Destination::Reference(_) => Destination::Reference(key()),
    );
    let links = links.into_iter().map(|destination| (Role::Link, destination));
    roles.into_iter().chain(links).map(|(role, destination)| unresolved_as(role, destination)).collect()
}

fn unresolved_as(role: Role, destination: Destination) -> Unresolved {
    let only_anchor = matches!(destination, Destination::Guide(_, Some(_)));
    Unresolved { span: NOWHERE, destination, role, only_anchor, cited: role == Role::Citation }
}

/// The rules that say something of a project in which nothing but this was noticed.
fn speakers(problems: &[Problem], links: &Links) -> Vec<&'static str> {
    let sources = Sources::new(vec![Source::new("content/guides/a.md", "")]);
    let (settings, handbook) = (Settings::unset(NOWHERE), Handbook::default());
    let as_of = Date::new(2026, Some(11), Some(23)).unwrap();
    let subject = Subject { sources: &sources, settings: &settings, handbook: &handbook, problems, links, as_of };
    let speaks = |run: Run| match run {
        Run::Whole(check) => !check(&subject).is_empty(),
        Run::Content(check) => !check(&subject, &Content::of(&handbook)).is_empty(),
        Run::Guide(_) | Run::Claim(_) | Run::Quotation(_) | Run::Waiver(_) => false,
    };
    RULES.iter().filter(|rule| speaks(rule.run)).map(|rule| rule.name).collect()
}

#[test]
fn every_problem_is_spoken_of_by_one_rule() {
    for kind in problems() {
        let problem = Problem::new(NOWHERE, kind);
        let speakers = speakers(std::slice::from_ref(&problem), &Links::default());
        assert_eq!(speakers.len(), 1, "{:?}: {speakers:?}", problem.kind);
    }
    let term = ProblemKind::DuplicateEntry { what: "term", key: text(), first: NOWHERE };
    assert_eq!(speakers(&[Problem::new(NOWHERE, term)], &Links::default()), ["duplicate-entry"]);
}

#[test]
fn every_key_that_leads_nowhere_is_spoken_of_by_one_rule() {
    for nowhere in unresolved() {
        let links = Links { unresolved: vec![nowhere.clone()], ..Links::default() };
        let speakers = speakers(&[], &links);
        assert_eq!(speakers.len(), 1, "{nowhere:?}: {speakers:?}");
    }
}

#[test]
fn nothing_is_said_of_a_project_in_which_nothing_was_noticed() {
    assert_eq!(speakers(&[], &Links::default()), Vec::<&str>::new());
}
