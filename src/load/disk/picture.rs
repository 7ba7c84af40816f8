//! What the first bytes of a picture say: whether it is one, and how many pixels it has. The rest of it is opened when it is
//! published.

use crate::model::{Image, PictureFault};
use std::{fs::File, io::Read, path::Path};

/// Where a photograph tells its size stands behind what its camera wrote, in segments of up to 64 kB.
const BEGINNING: u64 = 1024 * 1024;

/// Why a picture can't be shown; nothing where it can, as far as its beginning tells. What can't be read is told elsewhere.
pub(super) fn fault(file: &Path) -> Option<PictureFault> {
    let mut bytes = Vec::new();
    File::open(file).and_then(|file| file.take(BEGINNING).read_to_end(&mut bytes)).ok()?;
    judge(&bytes)
}

fn judge(bytes: &[u8]) -> Option<PictureFault> {
    let size = match bytes {
        [0x89, b'P', b'N', b'G', 13, 10, 26, 10, ..] => {
            bytes.get(16..24).map(|size| number(&size[..4]) * number(&size[4..]))
        }
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => {
            bytes.get(6..10).map(|size| number(&[size[1], size[0]]) * number(&[size[3], size[2]]))
        }
        [0xff, 0xd8, 0xff, ..] => photograph(bytes),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(0),
        [_, _, _, _, b'f', b't', b'y', b'p', b'a', b'v', b'i', b'f', ..] => Some(0),
        [_, _, _, _, b'f', b't', b'y', b'p', b'm', b'i', b'f', b'1', ..] => Some(0),
        _ => is_drawing(bytes).then_some(0),
    };
    match size {
        None => Some(PictureFault::NoPicture),
        Some(pixels) if pixels > Image::MOST_PIXELS => Some(PictureFault::TooManyPixels(pixels)),
        Some(_) => None,
    }
}

/// The pixels of a JPEG, from its frame's header (ITU T.81, B.2.2); none it can tell of count as none.
fn photograph(bytes: &[u8]) -> Option<u64> {
    let mut rest = &bytes[2..];
    loop {
        let marker = rest.iter().position(|byte| *byte != 0xff)?;
        let kind = rest[marker];
        rest = &rest[marker + 1..];
        match kind {
            0x01 | 0xd0..=0xd7 => {}
            0xc0..=0xcf if !matches!(kind, 0xc4 | 0xc8 | 0xcc) => {
                let frame = rest.get(..7)?;
                return Some(number(&frame[3..5]) * number(&frame[5..7]));
            }
            _ => rest = rest.get(usize::try_from(number(rest.get(..2)?)).ok()?.max(2)..)?,
        }
    }
}

fn is_drawing(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    text.trim_start_matches('\u{feff}').trim_start().starts_with('<') && text.contains("<svg")
}

fn number(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |sum, byte| (sum << 8) | u64::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_known_by_what_is_in_it() {
        let png = |side: u8| [b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".as_slice(), &[0, 0, side, 0, 0, 0, side, 0]].concat();
        let jpeg = b"\xff\xd8\xff\xe1\0\x06Exif\xff\xc2\0\x11\x08\x20\0\x20\0".to_vec();
        let huge = Some(PictureFault::TooManyPixels(8192 * 8192));
        for (bytes, expected) in [
            (png(1), None),
            (png(32), huge),
            (jpeg, huge),
            (b"\xff\xd8\xff\xe1\0\x06Exif\xff\xc0\0\x11\x08\0\x20\0\x20".to_vec(), None),
            (b"GIF89a\0\x20\0\x20".to_vec(), huge),
            (b"<?xml version='1.0'?><!-- A --><svg/>".to_vec(), None),
            (b"RIFF\0\0\0\0WEBPVP8 ".to_vec(), None),
            (b"\0\0\0\x20ftypavif".to_vec(), None),
            (b"<html>".to_vec(), Some(PictureFault::NoPicture)),
            (b"\xff\xd8\xff".to_vec(), Some(PictureFault::NoPicture)),
            (b"\0\0\0\x20ftypheic".to_vec(), Some(PictureFault::NoPicture)),
            (Vec::new(), Some(PictureFault::NoPicture)),
        ] {
            assert_eq!(judge(&bytes), expected, "{}", bytes.escape_ascii());
        }
    }
}
