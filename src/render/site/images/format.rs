//! What kind of picture a file is: by its name, to know which files are pictures at all, and by its first bytes, to know what
//! it really is.

use raster::ImageFormat;

/// The kinds of pictures that browsers show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// Photographs.
    Jpeg,
    /// Pictures of few colours, and of see-through ones.
    Png,
    /// Pictures that move.
    Gif,
    /// Any of these.
    Webp,
    /// Any of these, in less.
    Avif,
    /// Drawings.
    Svg,
}

/// How pictures' names end.
const ENDINGS: [&str; 7] = ["avif", "gif", "jpeg", "jpg", "png", "svg", "webp"];

/// Whether a file is a picture by its name.
pub(super) fn is_picture(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, ending)| ENDINGS.contains(&ending.to_ascii_lowercase().as_str()))
}

impl Format {
    /// What a file is by its first bytes, whatever its name.
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        let is_avif = bytes.get(4..8) == Some(b"ftyp") && matches!(bytes.get(8..12), Some(b"avif" | b"mif1"));
        match bytes {
            [0xff, 0xd8, 0xff, ..] => Some(Self::Jpeg),
            [0x89, b'P', b'N', b'G', 13, 10, 26, 10, ..] => Some(Self::Png),
            [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some(Self::Gif),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Self::Webp),
            _ if is_avif => Some(Self::Avif),
            _ => bytes.trim_ascii_start().starts_with(b"<").then_some(Self::Svg).or_else(|| marked_drawing(bytes)),
        }
    }

    /// How the names of such files end.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Gif => "gif",
            Self::Webp => "webp",
            Self::Avif => "avif",
            Self::Svg => "svg",
        }
    }

    /// The same for the library that reads it; none for those it doesn't.
    pub(super) fn of_library(self) -> Option<ImageFormat> {
        match self {
            Self::Jpeg => Some(ImageFormat::Jpeg),
            Self::Png => Some(ImageFormat::Png),
            Self::Gif => Some(ImageFormat::Gif),
            Self::Webp => Some(ImageFormat::WebP),
            Self::Avif | Self::Svg => None,
        }
    }
}

/// A drawing behind a byte order mark.
fn marked_drawing(bytes: &[u8]) -> Option<Format> {
    bytes
        .strip_prefix("\u{feff}".as_bytes())
        .filter(|text| text.trim_ascii_start().starts_with(b"<"))
        .map(|_| Format::Svg)
}
