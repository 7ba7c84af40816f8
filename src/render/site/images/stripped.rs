//! Pictures without what cameras and programs write into them: where and when they were taken, by whom, with what, and a
//! small copy of what was later cut away. Every pixel stays as it was: only the frames around them are taken apart.
//!
//! A kind a file. Each keeps what is on its list and drops the rest, so that what is not known is not published. Nothing is
//! given where a file isn't built as its kind prescribes.

mod avif;
mod gif;
mod jpeg;
mod png;
mod webp;

pub(super) use avif::avif;
pub(super) use gif::gif;
pub(super) use jpeg::jpeg;
pub(super) use png::{is_animated as is_animated_png, png};
pub(super) use webp::{is_animated as is_animated_webp, webp};

/// A number of as many bytes as there are, the highest first.
fn number(bytes: &[u8]) -> usize {
    bytes.iter().fold(0, |sum, byte| (sum << 8) | usize::from(*byte))
}
