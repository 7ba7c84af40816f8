//! Reading a project again after a change: files that are as they were aren't read anew.
//!
//! What comes of it is what [`super::load`] makes of the same files. A file is known again by its whole text, not by a sum of
//! it. Where files came or went, or the settings changed, everything is read anew, for then every place may be another.

use super::{
    Files, Loaded, Problem,
    assembly::{self, Desk, Piece, Pieces},
    layout::{self, Role},
};
use crate::{
    model::{Handbook, Key},
    text::{Source, SourceId, Sources},
};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// What is kept of a project that was read, to read it again quickly.
#[derive(Debug)]
pub struct Kept {
    desk: Desk,
    /// What was noticed before any file of content was read.
    before: Vec<Problem>,
    /// What was noticed in each file that was read.
    noticed: BTreeMap<SourceId, Vec<Problem>>,
    /// What the files that are no guides came to.
    others: BTreeMap<SourceId, Piece>,
    /// Which files are guides.
    guides: BTreeMap<SourceId, Key>,
    /// What a file must be to be known again, texts aside.
    rest: Rest,
}

/// What of a project isn't text.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Rest {
    paths: Vec<String>,
    problems: Vec<super::FileProblem>,
}

/// What has changed since a project was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Not a byte.
    Nothing,
    /// The text of these guides, and of nothing else.
    Guides(BTreeSet<Key>),
    /// More than guides, such as references or people; but files neither came nor went.
    Others,
    /// Anything.
    Anything,
}

impl Change {
    /// This change, and then another.
    #[must_use]
    pub fn and(self, then: Self) -> Self {
        match (self, then) {
            (Self::Nothing, other) | (other, Self::Nothing) => other,
            (Self::Anything, _) | (_, Self::Anything) => Self::Anything,
            (Self::Guides(mut guides), Self::Guides(more)) => {
                guides.extend(more);
                Self::Guides(guides)
            }
            (Self::Others, _) | (_, Self::Others) => Self::Others,
        }
    }
}

impl Kept {
    /// Reads a project for the first time.
    pub fn read(files: &Files) -> (Loaded, Self) {
        let pieces = Pieces::of(files);
        let people = pieces.read.iter().filter_map(|(_, piece, _)| match piece {
            Piece::Person(person) => Some(person.key.clone()),
            _ => None,
        });
        let desk = Desk::new(&pieces.settings, people.collect());
        let noticed = pieces.read.iter().map(|(id, _, noticed)| (*id, noticed.clone())).collect();
        let (mut guides, mut others) = (BTreeMap::new(), BTreeMap::new());
        for (id, piece, _) in &pieces.read {
            match piece {
                Piece::Guide(guide) => drop(guides.insert(*id, guide.slug.clone())),
                other => drop(others.insert(*id, other.clone())),
            }
        }
        let before = pieces.before.clone();
        let loaded = pieces.together(files);
        (loaded, Self { desk, before, noticed, others, guides, rest: rest(files) })
    }

    /// Reads it again, and tells what has changed.
    pub fn read_again(&mut self, files: &Files, loaded: &mut Loaded) -> Change {
        let Some(changed) = self.changed(files, &loaded.sources) else {
            (*loaded, *self) = Self::read(files);
            return Change::Anything;
        };
        let assets = assembly::assets(files);
        let is_carried_alike = assets == loaded.handbook.assets && files.unusable == loaded.handbook.unusable;
        let is_beside = !is_carried_alike || files.templates != loaded.templates;
        if changed.is_empty() && !is_beside {
            return Change::Nothing;
        }
        loaded.handbook.assets = assets;
        loaded.handbook.unusable.clone_from(&files.unusable);
        loaded.templates.clone_from(&files.templates);
        let guides = changed.iter().filter_map(|(id, _)| self.guides.get(id).cloned()).collect();
        let only_guides = !is_beside && changed.iter().all(|(id, _)| self.guides.contains_key(id));
        self.take(changed, loaded);
        if only_guides { Change::Guides(guides) } else { Change::Others }
    }

    /// The sources that have changed; none where it takes more than reading these to be up to date.
    fn changed(&self, files: &Files, sources: &Sources) -> Option<Vec<(SourceId, Source)>> {
        // Of two files for one guide only one is the guide, and which one may change with every text.
        let slugs: BTreeSet<&Key> = self.guides.values().collect();
        if rest(files) != self.rest || slugs.len() != self.guides.len() {
            return None;
        }
        let mut by_path: BTreeMap<&str, SourceId> = BTreeMap::new();
        by_path.extend(sources.iter().map(|(id, source)| (source.path(), id)));
        let texts = files.texts.par_iter().filter_map(|file| {
            let id = *by_path.get(file.path.as_str())?;
            (sources.get(id).text() != file.text).then(|| (id, Source::new(&file.path, &*file.text)))
        });
        let changed: Vec<(SourceId, Source)> = texts.collect();
        // Where something is wrong with a file as such, the place of it depends on the text.
        let is_apart = |source: &Source| {
            let is_settings = layout::role(source.path()) == Role::Settings;
            is_settings || files.problems.iter().any(|problem| problem.path == source.path())
        };
        (!changed.iter().any(|(_, source)| is_apart(source))).then_some(changed)
    }

    /// Reads the sources that have changed, and puts what they came to in the place of what was there.
    fn take(&mut self, changed: Vec<(SourceId, Source)>, loaded: &mut Loaded) {
        let read = changed.par_iter().map(|(id, source)| self.desk.read(*id, &layout::role(source.path()), source));
        let read: Vec<(Piece, Vec<Problem>)> = read.collect();
        for ((id, source), (piece, noticed)) in changed.into_iter().zip(read) {
            loaded.sources.replace(id, source);
            self.noticed.insert(id, noticed);
            match piece {
                Piece::Guide(guide) => drop(loaded.handbook.guides.insert(guide.slug.clone(), *guide)),
                other => drop(self.others.insert(id, other)),
            }
        }
        let mut problems = self.before.clone();
        let mut rest = Handbook::default();
        for (id, noticed) in &self.noticed {
            problems.extend(noticed.iter().cloned());
            if let Some(other) = self.others.get(id) {
                assembly::join(&mut rest, other.clone(), &mut problems);
            }
        }
        loaded.problems = assembly::in_order(problems);
        let guides = std::mem::take(&mut loaded.handbook.guides);
        let assets = std::mem::take(&mut loaded.handbook.assets);
        let unusable = std::mem::take(&mut loaded.handbook.unusable);
        loaded.handbook = Handbook { guides, assets, unusable, ..rest };
    }
}

fn rest(files: &Files) -> Rest {
    let mut paths: Vec<String> = files.texts.iter().map(|file| file.path.clone()).collect();
    paths.sort_unstable();
    Rest { paths, problems: files.problems.clone() }
}
