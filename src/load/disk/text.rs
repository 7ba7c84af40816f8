//! One file's text.

use crate::load::ProblemKind;
use std::{
    fs,
    io::{self, Read},
    path::Path,
};

/// A larger text file is no page anybody wrote.
const LIMIT: u64 = 64 * 1024 * 1024;

/// A file's text, as far as there is one, and what is wrong with it. A file that isn't UTF-8 is read as well as it can
/// be, so that what it holds isn't missed elsewhere.
pub(super) fn read(file: &Path) -> (Option<String>, Option<ProblemKind>) {
    let size = fs::metadata(file).map_or(0, |metadata| metadata.len());
    if size > LIMIT {
        return (None, Some(ProblemKind::TooLarge { size, limit: LIMIT }));
    }
    match fs::read(file) {
        Ok(bytes) => decode(bytes),
        Err(error) => (None, Some(unreadable(&error))),
    }
}

/// Whether a file holds something other than text, by a NUL byte near its beginning.
pub(super) fn is_binary(file: &Path) -> bool {
    let mut beginning = Vec::new();
    let read = fs::File::open(file).and_then(|file| file.take(8000).read_to_end(&mut beginning));
    read.is_ok() && beginning.contains(&0)
}

/// That a file or folder can't be read, in the system's words.
pub(super) fn unreadable(error: &io::Error) -> ProblemKind {
    ProblemKind::Unreadable { reason: error.to_string() }
}

fn decode(bytes: Vec<u8>) -> (Option<String>, Option<ProblemKind>) {
    let wide = |pair: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes[2..].chunks_exact(2).map(|bytes| pair([bytes[0], bytes[1]])).collect();
        (Some(String::from_utf16_lossy(&units)), Some(ProblemKind::Utf16))
    };
    match bytes[..] {
        [0xFF, 0xFE, ..] => return wide(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => return wide(u16::from_be_bytes),
        _ => {}
    }
    match String::from_utf8(bytes) {
        Ok(text) => (Some(text), None),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            (Some(text), Some(ProblemKind::NotUtf8 { at }))
        }
    }
}
