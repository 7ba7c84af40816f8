//! JPEG (ITU T.81, annex B): segments, each behind a marker, and the scans between them.

use super::number;

/// The picture without application segments and comments. Kept are the density of pixels (JFIF), the profile of colours and
/// Adobe's word on how colours are stored; without the last two they would be others.
pub(in super::super) fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = bytes.strip_prefix(&[0xff, 0xd8])?;
    let mut kept = vec![0xff, 0xd8];
    loop {
        // Any number of 0xff may stand before a marker.
        let marker = rest.iter().position(|byte| *byte != 0xff).filter(|at| *at > 0)?;
        let kind = rest[marker];
        rest = &rest[marker + 1..];
        match kind {
            0xd9 => {
                kept.extend([0xff, 0xd9]);
                return Some(kept);
            }
            0x01 | 0xd0..=0xd7 => kept.extend([0xff, kind]),
            _ => {
                let length = number(rest.get(..2)?);
                let segment = rest.get(2..length)?;
                rest = &rest[length..];
                keep(kind, segment, &mut kept);
                if kind == 0xda {
                    rest = scan(rest, &mut kept);
                }
            }
        }
        if rest.is_empty() {
            // A picture cut off at its end is shown as far as it goes.
            kept.extend([0xff, 0xd9]);
            return Some(kept);
        }
    }
}

fn keep(kind: u8, segment: &[u8], kept: &mut Vec<u8>) {
    // JFIF's segment may hold a small copy of the picture behind its first 14 bytes.
    let jfif = segment.get(..12).filter(|head| head.starts_with(b"JFIF\0")).map(|head| [head, &[0, 0]].concat());
    let segment = match kind {
        0xe0 => jfif.as_deref(),
        0xe2 => Some(segment).filter(|segment| segment.starts_with(b"ICC_PROFILE\0")),
        0xee => Some(segment).filter(|segment| segment.starts_with(b"Adobe")),
        0xe1..=0xef | 0xfe => None,
        _ => Some(segment),
    };
    if let Some((segment, length)) = segment.and_then(|segment| Some((segment, u16::try_from(segment.len() + 2).ok()?)))
    {
        kept.extend([0xff, kind]);
        kept.extend(length.to_be_bytes());
        kept.extend(segment);
    }
}

/// Copies a scan, up to the next marker that is none of its own, and gives what follows.
fn scan<'a>(rest: &'a [u8], kept: &mut Vec<u8>) -> &'a [u8] {
    let belongs = |next: u8| matches!(next, 0x00 | 0xd0..=0xd7);
    let end = rest.windows(2).position(|pair| pair[0] == 0xff && pair[1] != 0xff && !belongs(pair[1]));
    let (scan, rest) = rest.split_at(end.unwrap_or(rest.len()));
    kept.extend(scan);
    rest
}
