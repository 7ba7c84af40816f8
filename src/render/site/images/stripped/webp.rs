//! WebP (RFC 9649): chunks in a RIFF frame, and a first one that tells which of them there are.

/// The chunks that say how the picture looks and moves.
const KEPT: [&[u8; 4]; 7] = [b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"];

/// What the first chunk says of movement.
const TOLD_OF_MOVEMENT: u8 = 0x02;

/// What the first chunk says of Exif and XMP.
const TOLD_OF_TEXTS: u8 = 0x08 | 0x04;

/// Whether the picture moves.
pub(in super::super) fn is_animated(bytes: &[u8]) -> bool {
    let first = bytes.get(12..).unwrap_or_default();
    first.starts_with(b"VP8X") && first.get(8).is_some_and(|told| told & TOLD_OF_MOVEMENT != 0)
}

/// The picture, with all its frames, without Exif, XMP and unknown chunks.
pub(in super::super) fn webp(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = bytes.get(12..)?;
    let mut kept = bytes[..12].to_vec();
    while rest.len() >= 8 {
        let length = u32::from_le_bytes(rest[4..8].try_into().ok()?) as usize;
        let padded = length.checked_add(length % 2)?.checked_add(8)?;
        // The last chunk's padding is sometimes missing.
        let whole = rest.get(..padded).or_else(|| rest.get(..length + 8))?;
        if KEPT.iter().any(|known| whole.starts_with(*known)) {
            let start = kept.len();
            kept.extend(whole);
            if whole.starts_with(b"VP8X") {
                *kept.get_mut(start + 8)? &= !TOLD_OF_TEXTS;
            }
        }
        rest = &rest[whole.len()..];
    }
    let length = u32::try_from(kept.len() - 8).ok()?;
    kept[4..8].copy_from_slice(&length.to_le_bytes());
    Some(kept)
}
