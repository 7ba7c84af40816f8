//! The fonts of the machine: where systems keep them, and no further.

use crate::model::Asset;
use std::{
    env,
    path::{Path, PathBuf},
};
use walkdir::WalkDir;

/// More files than this no reasonable machine has; what lies behind is not looked at.
const MOST_FILES: usize = 5000;

/// Larger files are no fonts.
const LARGEST: u64 = 128 << 20;

/// Where the system and its user keep fonts. Folders that aren't there are passed by.
const OF_THE_SYSTEM: [&str; 5] =
    ["/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "/System/Library/Fonts", "C:\\Windows\\Fonts"];
const OF_THE_USER: [&str; 3] = [".fonts", ".local/share/fonts", "Library/Fonts"];

/// The files of the machine's fonts, in the order of their paths.
pub fn machine_fonts() -> Vec<Asset> {
    let home = env::home_dir().into_iter().flat_map(|home| OF_THE_USER.map(|folder| home.join(folder)));
    let folders = OF_THE_SYSTEM.iter().map(PathBuf::from).chain(home);
    let mut files: Vec<PathBuf> = folders.flat_map(|folder| below(&folder)).take(MOST_FILES).collect();
    files.sort();
    files.into_iter().map(|file| Asset { file }).collect()
}

fn below(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let found = WalkDir::new(folder).max_depth(6).follow_links(true).into_iter().filter_map(Result::ok);
    let fonts = found.filter(|entry| entry.file_type().is_file() && is_font(entry.path()));
    fonts.filter(|entry| entry.metadata().is_ok_and(|file| file.len() <= LARGEST)).map(|entry| entry.into_path())
}

fn is_font(path: &Path) -> bool {
    let extension = path.extension().map(|extension| extension.to_ascii_lowercase());
    extension.is_some_and(|extension| ["ttf", "otf", "ttc", "otc"].iter().any(|font| extension == *font))
}
