//! AVIF (ISO/IEC 23008-12): boxes in boxes; a table of items, among them Exif and XMP, and where in the file each lies.
//!
//! Taking an item out would move the others, so its bytes are written over instead.

use super::number;
use crate::render::site::images::Version;
use std::ops::Range;

/// The picture with its Exif and XMP blotted out, and its size. Only still pictures are known.
pub(in super::super) fn avif(bytes: &[u8]) -> Option<Version> {
    let top = boxes(bytes, 0..bytes.len())?;
    let is_still = top.iter().all(|(name, _)| matches!(name, b"ftyp" | b"meta" | b"mdat" | b"free" | b"skip"));
    let meta = top.iter().find(|(name, _)| name == b"meta").filter(|_| is_still)?.1.clone();
    let parts = boxes(bytes, meta.start + 4..meta.end)?;
    let part = |wanted: &[u8; 4]| parts.iter().find(|(name, _)| name == wanted).map(|(_, range)| range.clone());
    let texts = texts(bytes, part(b"iinf")?)?;
    let idat = part(b"idat").map_or(0, |range| range.start);
    let mut blotted = bytes.to_vec();
    for extent in extents(bytes, part(b"iloc")?, &texts, idat)? {
        blotted.get_mut(extent)?.fill(0);
    }
    let (width, height) = size(bytes, part(b"iprp")?)?;
    Some(Version { bytes: blotted, width, height })
}

type Part = ([u8; 4], Range<usize>);

/// The boxes of a range, by name, each with the range of what is in it.
fn boxes(bytes: &[u8], range: Range<usize>) -> Option<Vec<Part>> {
    let mut found = Vec::new();
    let mut at = range.start;
    while at < range.end {
        let head = bytes.get(at..at + 8)?;
        let (length, behind) = match number(&head[..4]) {
            0 => (range.end - at, 8),
            1 => (number(bytes.get(at + 8..at + 16)?), 16),
            length => (length, 8),
        };
        let end = at.checked_add(length).filter(|end| *end <= range.end && length >= behind)?;
        found.push((head[4..8].try_into().ok()?, at + behind..end));
        at = end;
    }
    Some(found)
}

/// The numbers of the items that hold texts: Exif, and what is told by a MIME type, as XMP is.
fn texts(bytes: &[u8], iinf: Range<usize>) -> Option<Vec<usize>> {
    let counted = if *bytes.get(iinf.start)? == 0 { 2 } else { 4 };
    let entries = boxes(bytes, iinf.start + 4 + counted..iinf.end)?;
    let mut found = Vec::new();
    for (_, entry) in entries {
        let wide = match *bytes.get(entry.start)? {
            2 => 2,
            3 => 4,
            _ => return None,
        };
        let entry = bytes.get(entry.start + 4..entry.end)?;
        if matches!(entry.get(wide + 2..wide + 6)?, b"Exif" | b"mime") {
            found.push(number(&entry[..wide]));
        }
    }
    Some(found)
}

/// Where these items lie in the file (8.11.3 of ISO/IEC 14496-12).
fn extents(bytes: &[u8], iloc: Range<usize>, items: &[usize], idat: usize) -> Option<Vec<Range<usize>>> {
    let mut reader = Reader { rest: bytes.get(iloc)? };
    let version = reader.take(1)?;
    reader.take(3)?;
    let sizes = reader.take(2)?;
    let [offset, length, base, index] = [12, 8, 4, 0].map(|shift| (sizes >> shift) & 15);
    let wide = if version < 2 { 2 } else { 4 };
    let mut found = Vec::new();
    for _ in 0..reader.take(wide)? {
        let item = reader.take(wide)?;
        let method = if version == 0 { 0 } else { reader.take(2)? & 15 };
        reader.take(2)?;
        let start = reader.take(base)?;
        for _ in 0..reader.take(2)? {
            if version > 0 {
                reader.take(index)?;
            }
            let at = start.checked_add(reader.take(offset)?)?;
            let length = reader.take(length)?;
            if items.contains(&item) {
                let at = match method {
                    0 => at,
                    1 => at.checked_add(idat)?,
                    _ => return None,
                };
                found.push(at..at.checked_add(length)?);
            }
        }
    }
    Some(found)
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl Reader<'_> {
    fn take(&mut self, bytes: usize) -> Option<usize> {
        let (head, rest) = self.rest.split_at_checked(bytes)?;
        self.rest = rest;
        Some(number(head))
    }
}

/// The size of the largest item, turned as the picture is: the picture itself, where it is made of tiles.
fn size(bytes: &[u8], iprp: Range<usize>) -> Option<(u32, u32)> {
    let ipco = boxes(bytes, iprp)?.into_iter().find(|(name, _)| name == b"ipco")?.1;
    let properties = boxes(bytes, ipco)?;
    let sizes = properties.iter().filter(|(name, _)| name == b"ispe").filter_map(|(_, range)| {
        let ispe = bytes.get(range.clone())?;
        Some((u32::try_from(number(ispe.get(4..8)?)).ok()?, u32::try_from(number(ispe.get(8..12)?)).ok()?))
    });
    let (width, height) = sizes.max_by_key(|(width, height)| u64::from(*width) * u64::from(*height))?;
    let turn = properties.iter().find(|(name, _)| name == b"irot").and_then(|(_, range)| bytes.get(range.start));
    Some(if turn.is_some_and(|turn| turn & 1 == 1) { (height, width) } else { (width, height) })
}
