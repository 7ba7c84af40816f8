//! Pictures as they are printed: no finer than a printer prints, and grey where the print is.

use super::{Format, resized};

/// A picture for paper, in the place of its file: shrunk where it is finer than any print, without colour where that is
/// asked. None where the file is good as it is, or is none that can be made anew: a drawing, something broken, something
/// larger than a camera's largest.
pub fn printed(bytes: &[u8], grey: bool) -> Option<Vec<u8>> {
    let format = Format::of(bytes)?;
    match format {
        Format::Jpeg | Format::Png | Format::Gif | Format::Webp => resized::printed(bytes, format, grey),
        Format::Avif | Format::Svg => None,
    }
}
