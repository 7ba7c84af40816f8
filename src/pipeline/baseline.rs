//! The baseline of a project: read before findings are shown, written only when asked for.

use super::{Checked, Observer, Wishes, checked_whole};
use crate::{
    config::Settings,
    diagnostic::Baseline,
    error::{Error, Result},
    load::disk,
    publish,
};
use std::path::{Component, Path, PathBuf};

/// What became of a baseline that was to be brought up to date.
#[derive(Clone, Debug)]
pub struct Updated {
    /// The file.
    pub path: PathBuf,
    /// Whether it wasn't there before.
    pub is_new: bool,
    /// How many findings it holds now.
    pub findings: usize,
    /// How many were taken out, because they are there no more.
    pub removed: usize,
}

/// Checks a project and writes its baseline: all findings where there is no file yet, else what is left of the old ones.
///
/// # Errors
/// When no baseline is named, the project or the file can't be read, or the file can't be written.
pub fn update_baseline(project: &Path, wishes: &Wishes, observer: &dyn Observer) -> Result<(Checked, Updated)> {
    let mut checked = checked_whole(project, wishes, observer)?;
    let none =
        "no baseline is named: name a file with --baseline, or with `baseline` in the `policy` of `vademecum.yaml`";
    let path = path(project, wishes, &checked.loaded.settings)?.ok_or_else(|| Error::Usage(none.to_owned()))?;
    let present = Baseline::of(&checked.findings, &checked.loaded.sources);
    let old = read(&path)?;
    let new = old.as_ref().map_or_else(|| present.clone(), |old| old.shrunk_to(&present));
    if old.as_ref() != Some(&new) {
        publish::rewrite(&path, new.write().as_bytes())?;
    }
    let removed = old.as_ref().map_or(0, Baseline::len).saturating_sub(new.len());
    let updated = Updated { path, is_new: old.is_none(), findings: new.len(), removed };
    checked.findings = checked.findings.behind(&new, &checked.loaded.sources);
    Ok((checked, updated))
}

/// Silences what the baseline holds, where there is to be one.
pub(super) fn apply(project: &Path, wishes: &Wishes, checked: &mut Checked) -> Result<()> {
    let Some(baseline) = of(project, wishes, &checked.loaded.settings)? else { return Ok(()) };
    checked.findings = std::mem::take(&mut checked.findings).behind(&baseline, &checked.loaded.sources);
    Ok(())
}

/// The baseline, where there is to be one.
pub(super) fn of(project: &Path, wishes: &Wishes, settings: &Settings) -> Result<Option<Baseline>> {
    let Some(path) = path(project, wishes, settings)? else { return Ok(None) };
    let missing = || {
        let path = path.display();
        Error::Usage(format!("the baseline {path} isn't there; `vademecum check --update-baseline` writes it"))
    };
    read(&path)?.ok_or_else(missing).map(Some)
}

/// The file that was asked for, or that the project sets.
fn path(project: &Path, wishes: &Wishes, settings: &Settings) -> Result<Option<PathBuf>> {
    if let Some(path) = &wishes.baseline {
        return Ok(Some(path.clone()));
    }
    let Some(set) = &settings.policy.baseline else { return Ok(None) };
    let inside =
        Path::new(&set.value).components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    let outside = || Error::Usage(format!("the policy's baseline `{}` doesn't lie in the project", set.value));
    inside.then(|| Some(project.join(&set.value))).ok_or_else(outside)
}

/// The baseline in a file; nothing where there is no file.
fn read(path: &Path) -> Result<Option<Baseline>> {
    let Some(text) = disk::text_of(path)? else { return Ok(None) };
    let wrong = |line| {
        Error::Usage(format!("{}:{line} is no line of a baseline; to start afresh, delete the file", path.display()))
    };
    Baseline::read(&text).map(Some).map_err(wrong)
}
