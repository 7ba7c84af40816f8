//! Which files there are below a folder of the project.

use super::text::unreadable;
use crate::load::{ProblemKind, files::FileProblem, layout};
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// How deep folders may lie in one another.
const DEPTH_LIMIT: usize = 16;

/// A file that was found.
pub(super) struct Found {
    /// Its path relative to the project, with `/` between folders.
    pub(super) path: String,
    /// Where it lies on the disk.
    pub(super) file: PathBuf,
}

impl Found {
    /// Something noticed about it.
    pub(super) fn problem(&self, kind: ProblemKind) -> FileProblem {
        FileProblem::new(&self.path, kind)
    }
}

/// All files below a folder of the project, in the order of their paths; none where there is no such folder. Hidden files
/// and what editors leave behind are passed over. Links are followed as long as they stay inside the project.
pub(super) fn walk(home: &Path, folder: &str, problems: &mut Vec<FileProblem>) -> Vec<Found> {
    let root = home.join(folder);
    let mut found = Vec::new();
    if root.symlink_metadata().is_err() {
        return found;
    }
    let mut walk = WalkDir::new(root).follow_links(true).max_depth(DEPTH_LIMIT).sort_by_file_name().into_iter();
    while let Some(next) = walk.next() {
        let entry = match next {
            Ok(entry) => entry,
            Err(error) => {
                problems.extend(problem(home, &error));
                continue;
            }
        };
        let is_folder = entry.file_type().is_dir();
        match judge(home, &entry) {
            Verdict::Enter => continue,
            Verdict::File => found.push(Found { path: relative(home, entry.path()), file: entry.into_path() }),
            Verdict::Skip => {}
            Verdict::Refuse(kind) => problems.push(FileProblem::new(relative(home, entry.path()), kind)),
        }
        if is_folder {
            walk.skip_current_dir();
        }
    }
    found
}

/// What becomes of something found.
enum Verdict {
    File,
    Enter,
    Skip,
    Refuse(ProblemKind),
}

fn judge(home: &Path, entry: &DirEntry) -> Verdict {
    let path = relative(home, entry.path());
    let is_folder = entry.file_type().is_dir();
    if entry.depth() > 0 && is_left_behind(&entry.file_name().to_string_lossy()) {
        return Verdict::Skip;
    }
    if entry.path_is_symlink() && !entry.path().canonicalize().is_ok_and(|target| target.starts_with(home)) {
        return Verdict::Refuse(bad_symlink(entry.path()));
    }
    if is_folder {
        return judge_folder(&path, entry.depth());
    }
    if !entry.file_type().is_file() {
        return Verdict::Refuse(ProblemKind::Unreadable { reason: "not a regular file".to_owned() });
    }
    let is_folders_place = layout::is_folder(&path) || entry.depth() == 0;
    if is_folders_place { Verdict::Refuse(ProblemKind::FileForFolder) } else { Verdict::File }
}

fn judge_folder(path: &str, depth: usize) -> Verdict {
    if depth == DEPTH_LIMIT {
        return Verdict::Refuse(ProblemKind::TooDeep { limit: DEPTH_LIMIT });
    }
    if !path.starts_with("content/") {
        return Verdict::Enter;
    }
    if layout::is_for_file(path) {
        return Verdict::Refuse(ProblemKind::FolderForFile);
    }
    layout::unknown_folder(path).map_or(Verdict::Enter, |nearest| Verdict::Refuse(ProblemKind::UnknownFile { nearest }))
}

/// Hidden files, and what editors and desktops leave behind. `.well-known` is an address (RFC 8615).
pub(super) fn is_left_behind(name: &str) -> bool {
    let endings = ["~", ".swp", ".swo", ".bak", ".orig", ".tmp"];
    let is_hidden = name.starts_with('.') && name != ".well-known";
    let is_edited = name.starts_with('#') && name.ends_with('#');
    is_hidden
        || is_edited
        || endings.iter().any(|ending| name.ends_with(ending))
        || ["Thumbs.db", "desktop.ini"].contains(&name)
}

fn problem(home: &Path, error: &walkdir::Error) -> Option<FileProblem> {
    let path = error.path()?;
    if path.file_name().is_some_and(|name| is_left_behind(&name.to_string_lossy())) {
        return None;
    }
    let is_link = path.is_symlink();
    let kind = match error.io_error() {
        Some(reason) if !is_link => unreadable(reason),
        _ => bad_symlink(path),
    };
    Some(FileProblem::new(relative(home, path), kind))
}

fn bad_symlink(path: &Path) -> ProblemKind {
    let target = path.read_link().map_or_else(|_| String::new(), |target| target.display().to_string());
    ProblemKind::BadSymlink { target }
}

/// A path relative to the project, with `/` between folders.
pub(super) fn relative(home: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(home).unwrap_or(path);
    let parts: Vec<_> = inside.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}
