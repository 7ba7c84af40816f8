//! Reading a project's files again when it is known which of them may have changed.

use super::{text, walk};
use crate::load::{Files, files::FileText};
use std::path::{Path, PathBuf};

/// Reads the texts again that may have changed, and tells whether that was enough: where files came or went, or are no plain text,
/// the whole project has to be read. `home` is the project's folder, links resolved, and so are the paths.
///
/// What editors leave behind, and what was there for a moment only, is passed over.
pub fn texts_again(home: &Path, changed: &[PathBuf], files: &mut Files) -> bool {
    let mut again: Vec<(String, &PathBuf)> = Vec::new();
    for path in changed {
        let name = walk::relative(home, path);
        let is_ours = ["content/", "templates/", "static/"].iter().any(|folder| name.starts_with(folder));
        if name.split('/').any(walk::is_left_behind) {
            continue;
        }
        if is_ours && has_text(&name, files) {
            again.push((name, path));
        } else if !is_gone(path) || holds(&name, path, files) {
            return false;
        }
    }
    again.sort();
    again.dedup();
    again.into_iter().all(|(name, path)| read_again(&name, path, files))
}

fn read_again(name: &str, path: &Path, files: &mut Files) -> bool {
    let is_plain = path.symlink_metadata().is_ok_and(|found| found.is_file());
    let is_faulty = files.problems.iter().any(|problem| problem.path == name);
    let (Some(new), None) = text::read(path) else { return false };
    let Some(old) = text_of(name, files).filter(|_| is_plain && !is_faulty) else { return false };
    let is_template = name.starts_with("templates/");
    if is_template && text::is_binary(path) {
        return false;
    }
    *old = new;
    true
}

/// The text that was read of a file.
fn text_of<'a>(name: &str, files: &'a mut Files) -> Option<&'a mut String> {
    if let Some(template) = name.strip_prefix("templates/") {
        return files.templates.get_mut(template);
    }
    let at = files.texts.binary_search_by(|file: &FileText| file.path.as_str().cmp(name)).ok()?;
    Some(&mut files.texts[at].text)
}

fn has_text(name: &str, files: &mut Files) -> bool {
    text_of(name, files).is_some()
}

fn is_gone(path: &Path) -> bool {
    path.symlink_metadata().is_err()
}

/// Whether something at a path, or below it, was found when the project was read.
fn holds(name: &str, path: &Path, files: &Files) -> bool {
    let below = |other: &str| {
        other == name || name.is_empty() || other.strip_prefix(name).is_some_and(|rest| rest.starts_with('/'))
    };
    files.texts.iter().any(|file| below(&file.path))
        || files.problems.iter().any(|problem| below(&problem.path))
        || files.templates.keys().any(|template| below(&format!("templates/{template}")))
        || files.assets.values().any(|file| file.starts_with(path))
}
