//! What holds of any project, whatever is in its files: asked by the fuzzer's targets and by the suite.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Mutex,
};
use vademecum::{
    artifact::{Artifact, Sink},
    emit,
    load::Files,
    model::{Counts, Date, Guide, Handbook, PassageKind, Sentence, Standing, Unit},
    pipeline::{self, Checked, Silent, Wishes},
    render::{Renderer, site::Site},
    text::{Source, Span},
};

/// The day all projects here are judged on.
pub fn wishes() -> Wishes {
    let as_of = Date::new(2026, Some(11), Some(23)).expect("it is a day");
    Wishes::on(as_of)
}

/// Reads and checks a project, and asserts what holds of any.
pub fn keep(files: &Files) -> Checked {
    let checked = pipeline::examine(files, &wishes(), &Silent);
    ledger_is_whole(&checked);
    findings_have_places(&checked);
    checked
}

/// Every sentence of every passage of every guide has one unit, at its place, and the counts add up.
fn ledger_is_whole(checked: &Checked) {
    let (ledger, handbook) = (&checked.ledger, &checked.loaded.handbook);
    assert!(ledger.guides.keys().eq(handbook.guides.keys()), "the ledger has other guides than the handbook");
    let mut total = 0;
    for (slug, units) in &ledger.guides {
        let guide = &handbook.guides[slug];
        let sentences = sentences(guide, handbook);
        assert_eq!(units.len(), sentences.len(), "{slug}: a unit for each sentence");
        let sent: BTreeSet<_> = handbook.published(slug).map(|(_, sent)| sent.span.source).collect();
        for (unit, (sentence, kind)) in units.iter().zip(sentences) {
            assert_eq!((unit.span, &*unit.text, unit.kind), (sentence.span, sentence.text.text(), kind.name()));
            let is_of_guide = unit.span.source == guide.span.source || sent.contains(&unit.span.source);
            assert!(is_of_guide, "{slug}: {unit:?} stands in another file");
            let source = checked.loaded.sources.get(unit.span.source);
            assert!(stands_at(&unit.text, unit.span, source), "{slug}: {unit:?} isn't what stands there");
            assert!(is_reasoned(unit), "{slug}: {unit:?}");
        }
        let counts = Counts::of(units);
        assert_eq!(counts.total(), units.len(), "{slug}: every unit counts once");
        total += counts.total();
    }
    assert_eq!(Counts::of(ledger.guides.values().flatten()).total(), total);
}

/// Every sentence of a guide and of what is published of its readers, in reading order, each with what it is there for.
fn sentences<'a>(guide: &'a Guide, handbook: &'a Handbook) -> Vec<(&'a Sentence, PassageKind<'a>)> {
    let sent = handbook.published(&guide.slug).flat_map(|(number, sent)| sent.passages(number));
    let passages = guide.passages().into_iter().chain(sent);
    passages.flat_map(|passage| passage.prose.sentences.iter().map(move |sentence| (sentence, passage.kind))).collect()
}

/// Whether the letters and digits of a text stand at a place in their order. An escape or an entity may stand for any.
fn stands_at(text: &str, place: Span, source: &Source) -> bool {
    let Some(written) = source.text().get(place.range()) else { return false };
    let mut left = written.chars();
    written.contains(['&', '\\']) || text.chars().filter(|c| c.is_alphanumeric()).all(|c| left.any(|other| other == c))
}

/// Whether a unit says what its standing asks for, and nothing else.
fn is_reasoned(unit: &Unit) -> bool {
    let (rests, by, rule) = (!unit.references.is_empty(), unit.covered_by.is_some(), unit.rule.is_some());
    match unit.standing {
        Standing::Cited => rests && !by && !rule,
        Standing::Covered => rests && by && !rule,
        Standing::Exempt => !rests && !by && rule,
        Standing::Waived => !rests && !by && rule && unit.reason.is_some(),
        Standing::Missing => !rests && !by && rule && unit.reason.is_none(),
    }
}

/// Every place a finding names is one, and every format can tell of it.
fn findings_have_places(checked: &Checked) {
    let sources = &checked.loaded.sources;
    for finding in &checked.findings {
        let labels = finding.labels.iter().map(|label| label.span);
        for span in labels.chain([finding.span]) {
            let source = sources.get(span.source);
            assert!(source.text().get(span.range()).is_some(), "{finding:?} points outside of {}", source.path());
        }
    }
    let mut json = Vec::new();
    emit::ledger::write_json(&checked.ledger, sources, &mut json).expect("memory takes whatever is written to it");
    assert!(String::from_utf8(json).is_ok_and(|json| json.ends_with("}}\n")));
}

/// The files of a project's site.
pub fn site(checked: &Checked) -> BTreeMap<String, Artifact> {
    let shelf = Shelf::default();
    Site.render(&checked.book(), &shelf).expect("the built-in templates show whatever was read");
    shelf.0.into_inner().expect("nothing panics while a file is put down")
}

#[derive(Default)]
struct Shelf(Mutex<BTreeMap<String, Artifact>>);

impl Sink for Shelf {
    fn take(&self, artifact: Artifact) {
        self.0.lock().expect("nothing panics while a file is put down").insert(artifact.path.to_string(), artifact);
    }
}
