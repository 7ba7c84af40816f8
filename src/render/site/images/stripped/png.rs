//! PNG (<https://www.w3.org/TR/png-3/>): chunks, each with its length, its name and its checksum.

use super::number;

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The chunks that say how the picture looks and moves.
const KEPT: [&[u8; 4]; 18] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"mDCV",
    b"cLLI", b"bKGD", b"pHYs", b"acTL", b"fcTL", b"fdAT",
];

/// The picture without texts, times, and whatever else is in no list.
pub(in super::super) fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut kept = SIGNATURE.to_vec();
    for (name, chunk) in chunks(bytes)? {
        if KEPT.iter().any(|known| *known == name) {
            kept.extend(chunk);
        }
    }
    kept.ends_with(b"IEND\xae\x42\x60\x82").then_some(kept)
}

/// Whether the picture moves.
pub(in super::super) fn is_animated(bytes: &[u8]) -> bool {
    chunks(bytes).is_some_and(|chunks| chunks.iter().any(|(name, _)| name == b"acTL"))
}

/// The chunks up to the last by name, each with its name and whole; nothing where one reaches over the end.
fn chunks(bytes: &[u8]) -> Option<Vec<(&[u8], &[u8])>> {
    let mut rest = bytes.strip_prefix(SIGNATURE)?;
    let mut chunks = Vec::new();
    while !rest.is_empty() {
        let whole = rest.get(..number(rest.get(..4)?).checked_add(12)?)?;
        let name = &whole[4..8];
        chunks.push((name, whole));
        if name == b"IEND" {
            break;
        }
        rest = &rest[whole.len()..];
    }
    Some(chunks)
}
