//! GIF (<https://www.w3.org/Graphics/GIF/spec-gif89a.txt>): a screen, then pictures and extensions, each in blocks of up to 255
//! bytes.

/// The picture, with all its frames, without comments and programs' own blocks but the one that lets it start again.
pub(in super::super) fn gif(bytes: &[u8]) -> Option<Vec<u8>> {
    let screen = bytes.get(..13)?;
    let mut kept = bytes.get(..13 + colours(screen[10]))?.to_vec();
    let mut rest = &bytes[kept.len()..];
    loop {
        let (whole, is_kept) = match *rest.first()? {
            0x3b => {
                kept.push(0x3b);
                return Some(kept);
            }
            0x2c => {
                let head = 10 + colours(*rest.get(9)?) + 1;
                (blocks_end(rest, head)?, true)
            }
            0x21 => (blocks_end(rest, 2)?, is_needed(rest)),
            _ => return None,
        };
        if is_kept {
            kept.extend(&rest[..whole]);
        }
        rest = &rest[whole..];
    }
}

/// How many bytes a table of colours takes, by the byte that tells of it.
fn colours(packed: u8) -> usize {
    if packed & 0x80 == 0 { 0 } else { 3 << ((packed & 7) + 1) }
}

/// Where the blocks end that begin at a byte.
fn blocks_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start;
    loop {
        let length = usize::from(*bytes.get(at)?);
        at += 1 + length;
        if length == 0 {
            return Some(at);
        }
    }
}

/// Whether an extension is needed to show the picture: how long a frame lasts, and how often all of them are shown.
fn is_needed(extension: &[u8]) -> bool {
    match extension {
        [_, 0xf9, ..] => true,
        [_, 0xff, 11, name @ ..] => name.starts_with(b"NETSCAPE2.0") || name.starts_with(b"ANIMEXTS1.0"),
        _ => false,
    }
}
