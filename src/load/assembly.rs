//! A project's files put together to a handbook: each file read by what its path says it is, on every core, and the
//! pieces joined in the order of their paths.

use super::{FileProblem, Files, Loaded, Problem, ProblemKind, Reading, decode, layout, layout::Role, markdown};
use crate::{
    config::Settings,
    model::{Asset, Contribution, Guide, Handbook, Key, Person, PinnedCopy, Reference, Term, Topic},
    text::{Fragment, Source, SourceId, Sources, Span},
};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Makes a handbook of a project's files. The same files give the same handbook, in whatever order they come.
pub fn load(files: &Files) -> Loaded {
    Pieces::of(files).together(files)
}

/// A project's files read one by one, and not yet put together.
pub(super) struct Pieces {
    pub(super) sources: Sources,
    pub(super) settings: Settings,
    /// What was noticed before any file of content was read.
    pub(super) before: Vec<Problem>,
    /// What each file came to, in the order of the sources.
    pub(super) read: Vec<(SourceId, Piece, Vec<Problem>)>,
}

impl Pieces {
    /// Reads every file.
    pub(super) fn of(files: &Files) -> Self {
        let (sources, roles) = sources(files);
        let mut before = file_problems(&files.problems, &sources);
        let settings = match roles.iter().find(|(_, role)| **role == Role::Settings) {
            Some((id, _)) => decode::settings(&whole(&sources, *id), &mut before),
            None => Settings::unset(Span::file(SourceId(0))),
        };
        let people =
            roles.values().filter_map(|role| if let Role::Person(key) = role { Some(key.clone()) } else { None });
        let desk = Desk::new(&settings, people.collect());
        let read = roles.par_iter().map(|(id, role)| {
            let (piece, noticed) = desk.read(*id, role, sources.get(*id));
            (*id, piece, noticed)
        });
        let read = read.collect();
        Self { before, read, settings, sources }
    }

    /// Puts them together.
    pub(super) fn together(self, files: &Files) -> Loaded {
        let unusable = files.unusable.clone();
        let mut handbook = Handbook { assets: assets(files), unusable, ..Handbook::default() };
        let mut problems = self.before;
        for (_, piece, noticed) in self.read {
            problems.extend(noticed);
            join(&mut handbook, piece, &mut problems);
        }
        let problems = in_order(problems);
        Loaded {
            settings: self.settings,
            handbook,
            templates: files.templates.clone(),
            problems,
            sources: self.sources,
        }
    }
}

/// What was noticed, in the order of the places, nothing twice.
pub(super) fn in_order(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort_by_key(|problem| problem.span);
    problems.dedup();
    problems
}

/// The sources in the order of their paths, and what each is. A file that could only be noticed is an empty source without
/// a role, so that there is a path to point at.
fn sources(files: &Files) -> (Sources, BTreeMap<SourceId, Role>) {
    let mut texts: BTreeMap<&str, Option<&str>> = BTreeMap::new();
    texts.extend(files.problems.iter().map(|problem| (problem.path.as_str(), None)));
    texts.extend(files.texts.iter().map(|file| (file.path.as_str(), Some(file.text.as_str()))));
    let read = texts.iter().enumerate().filter(|(_, (_, text))| text.is_some());
    let roles = read.map(|(index, (path, _))| (SourceId(index as u32), layout::role(path))).collect();
    let texts: Vec<_> = texts.into_iter().collect();
    let sources = texts.into_par_iter().map(|(path, text)| Source::new(path, text.unwrap_or_default())).collect();
    (Sources::new(sources), roles)
}

fn file_problems(noticed: &[FileProblem], sources: &Sources) -> Vec<Problem> {
    let by_path: BTreeMap<&str, (SourceId, &Source)> = sources.iter().map(|found| (found.1.path(), found)).collect();
    let placed = noticed.iter().filter_map(|noticed| {
        let (id, source) = *by_path.get(noticed.path.as_str())?;
        let at = if let ProblemKind::NotUtf8 { at } = noticed.kind { at } else { 0 };
        let broken = source.text().get(at..).filter(|_| at > 0).and_then(|text| text.chars().next());
        let span = Span::new(id, at, at + broken.map_or(0, char::len_utf8));
        Some(Problem::new(if source.text().is_empty() { Span::file(id) } else { span }, noticed.kind.clone()))
    });
    placed.collect()
}

/// Files to be carried along.
pub(super) fn assets(files: &Files) -> BTreeMap<String, Asset> {
    files.assets.iter().map(|(path, file)| (path.clone(), Asset { file: file.clone() })).collect()
}

fn whole(sources: &Sources, id: SourceId) -> Fragment {
    Fragment::at(id, 0, sources.get(id).text())
}

/// What one file comes to.
#[derive(Clone, Debug)]
pub(super) enum Piece {
    Guide(Box<Guide>),
    Person(Box<Person>),
    References(Vec<Reference>),
    Terms(Vec<Term>),
    Topics(Vec<Topic>),
    Contributions(Key, Vec<Contribution>),
    Pinned(PinnedCopy),
    Nothing,
}

/// All that is needed to read one file.
#[derive(Debug)]
pub(super) struct Desk {
    reading: Reading,
    people: BTreeSet<Key>,
}

impl Desk {
    /// What the settings say of reading, and whose keys stand for people.
    pub(super) fn new(settings: &Settings, people: BTreeSet<Key>) -> Self {
        let reading =
            Reading { language: settings.language.clone(), allow_html: settings.allow_html, in_transcript: false };
        Self { reading, people }
    }

    /// What a file comes to, and what is noticed in it.
    pub(super) fn read(&self, id: SourceId, role: &Role, source: &Source) -> (Piece, Vec<Problem>) {
        let mut problems = Vec::new();
        let text = || Fragment::at(id, 0, source.text());
        let reading = &self.reading;
        let piece = match role {
            Role::Guide(slug) => {
                Piece::Guide(Box::new(markdown::guide(slug.clone(), id, source, reading, &mut problems)))
            }
            Role::Person(key) => Piece::Person(Box::new(decode::person(key.clone(), &text(), reading, &mut problems))),
            Role::References(format) => {
                Piece::References(decode::references(&text(), *format, &self.people, &mut problems))
            }
            Role::Terms => Piece::Terms(decode::terms(&text(), reading, &mut problems)),
            Role::Topics => Piece::Topics(decode::topics(&text(), reading, &mut problems)),
            Role::Contributions(slug) => {
                let contributions = decode::contributions(&text(), reading, &mut problems);
                Piece::Contributions(slug.clone(), contributions)
            }
            Role::Pinned(key) => Piece::Pinned(PinnedCopy { key: key.clone(), source: id }),
            Role::Settings | Role::Asset(_) => Piece::Nothing,
            Role::Misnamed(_) | Role::UnknownLanguage(_) | Role::Unknown(_) => {
                problems.extend(role.problem().map(|kind| Problem::new(Span::file(id), kind)));
                Piece::Nothing
            }
        };
        (piece, problems)
    }
}

/// Puts a piece into the handbook. Of two things with one key, the first is kept.
pub(super) fn join(handbook: &mut Handbook, piece: Piece, problems: &mut Vec<Problem>) {
    match piece {
        Piece::Guide(guide) => match handbook.guides.get(&guide.slug) {
            Some(first) => {
                let kind = ProblemKind::DuplicateFile { first: Span::file(first.span.source) };
                problems.push(Problem::new(Span::file(guide.span.source), kind));
            }
            None => drop(handbook.guides.insert(guide.slug.clone(), *guide)),
        },
        Piece::Person(person) => drop(handbook.people.insert(person.key.clone(), *person)),
        Piece::References(references) => {
            for reference in references {
                match handbook.references.get(&reference.key.value) {
                    Some(first) => problems.push(duplicate_reference(&reference, first)),
                    None => drop(handbook.references.insert(reference.key.value.clone(), reference)),
                }
            }
        }
        Piece::Terms(terms) => handbook.terms.extend(terms.into_iter().map(|term| (term.key.value.clone(), term))),
        Piece::Topics(topics) => {
            handbook.topics.extend(topics.into_iter().map(|topic| (topic.key.value.clone(), topic)))
        }
        Piece::Contributions(slug, contributions) => drop(handbook.contributions.insert(slug, contributions)),
        Piece::Pinned(copy) => drop(handbook.pinned.insert(copy.key.clone(), copy)),
        Piece::Nothing => {}
    }
}

fn duplicate_reference(reference: &Reference, first: &Reference) -> Problem {
    let (key, first) = (reference.key.value.to_string(), first.key.span);
    let kind = ProblemKind::DuplicateEntry { what: "reference", key, first };
    Problem::new(reference.key.span, kind)
}

#[cfg(test)]
mod tests;
