//! Pictures in the sizes that screens have use for, upright, in the colours they had.

use super::{Version, Versions, format::Format};
use fast_image_resize::{PixelType, Resizer, images::Image};
use raster::{
    DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder, ImageReader,
    codecs::{
        jpeg::JpegEncoder,
        png::{CompressionType, FilterType, PngEncoder},
        webp::WebPEncoder,
    },
    metadata::Orientation,
};
use std::io::Cursor;

/// How wide a picture is at most: three pixels of the screen for each of the column of text.
const WIDEST: u32 = 2000;

/// The widths it is offered in beside its own: a phone's column in one and in two to three pixels, a desk's in one and in two.
const WIDTHS: [u32; 4] = [480, 800, 1200, 1600];

/// How wide a picture is printed at most: 300 points an inch, as printers print, over the whole width of a sheet.
#[cfg(feature = "workbook")]
const WIDEST_IN_PRINT: u32 = 2400;

/// What the human eye doesn't tell from the original, in the terms of the encoder.
const QUALITY: u8 = 82;

/// A picture whose file is published as it is, measured.
pub(super) fn as_it_is(bytes: Vec<u8>, format: Format) -> Option<Versions> {
    let reader = ImageReader::with_format(Cursor::new(bytes.as_slice()), format.of_library()?);
    let (width, height) = reader.into_dimensions().ok().filter(|size| is_bounded(*size))?;
    Some(Versions::only(Version { bytes, width, height }))
}

/// A picture in several sizes. The largest is the file without its texts, where that is upright and no wider than is
/// useful; a WebP may be wider.
pub(super) fn versions(original: &[u8], stripped: Vec<u8>, format: Format) -> Option<Versions> {
    let Opened { picture, profile, turned } = open(&stripped, orientation(original, format), format)?;
    let (width, height) = (picture.width(), picture.height());
    let whole = if width > WIDEST && format != Format::Webp {
        made(&picture, WIDEST, format, profile.as_deref())?
    } else if turned {
        made(&picture, width, format, profile.as_deref())?
    } else {
        Version { bytes: stripped, width, height }
    };
    let lesser = lesser(format, &picture);
    let narrower = WIDTHS.iter().filter(|narrow| **narrow < whole.width);
    let mut smaller: Vec<Version> =
        narrower.filter_map(|narrow| made(&picture, *narrow, lesser, profile.as_deref())).collect();
    // Few colours are stored in so little that a smaller picture of more colours can be the larger file.
    smaller.retain(|version| version.bytes.len() < whole.bytes.len());
    Some(Versions { whole, smaller, ending: (lesser != format).then(|| lesser.ending()) })
}

/// The kind of the smaller versions. WebP can be written here without loss alone, which takes more room than the original: its
/// smaller versions are photographs or, where they are see-through, drawings.
fn lesser(format: Format, picture: &DynamicImage) -> Format {
    match format {
        Format::Webp if picture.color().has_alpha() => Format::Png,
        Format::Webp => Format::Jpeg,
        other => other,
    }
}

/// A picture for paper, where it isn't good as it is. What is see-through shows the paper.
#[cfg(feature = "workbook")]
pub(super) fn printed(bytes: &[u8], format: Format, grey: bool) -> Option<Vec<u8>> {
    let reader = ImageReader::with_format(Cursor::new(bytes), format.of_library()?);
    let (width, _) = reader.into_dimensions().ok()?;
    if !grey && width <= WIDEST_IN_PRINT {
        return None;
    }
    let Opened { picture, profile, .. } = open(bytes, orientation(bytes, format), format)?;
    let kind = if picture.color().has_alpha() || matches!(format, Format::Png | Format::Gif) {
        Format::Png
    } else {
        Format::Jpeg
    };
    let width = picture.width().min(WIDEST_IN_PRINT);
    if grey {
        let picture = on_paper(picture).into_luma8().into();
        return Some(made(&picture, width, kind, None)?.bytes);
    }
    Some(made(&picture, width, kind, profile.as_deref())?.bytes)
}

/// A see-through picture as it looks on white.
#[cfg(feature = "workbook")]
fn on_paper(picture: DynamicImage) -> DynamicImage {
    if !picture.color().has_alpha() {
        return picture;
    }
    let mut picture = picture.into_rgba8();
    for point in picture.pixels_mut() {
        let [red, green, blue, alpha] = point.0.map(u32::from);
        let shown = |part: u32| ((part * alpha + 255 * (255 - alpha)) / 255) as u8;
        point.0 = [shown(red), shown(green), shown(blue), 255];
    }
    picture.into()
}

fn is_bounded((width, height): (u32, u32)) -> bool {
    u64::from(width) * u64::from(height) <= crate::model::Image::MOST_PIXELS && width > 0 && height > 0
}

/// A picture, upright, as it is stored in memory.
struct Opened {
    picture: DynamicImage,
    profile: Option<Vec<u8>>,
    /// Whether it lay on its side or was mirrored.
    turned: bool,
}

/// How a picture lay when it was taken, which is told among its texts.
fn orientation(original: &[u8], format: Format) -> Orientation {
    let reader = format.of_library().map(|format| ImageReader::with_format(Cursor::new(original), format));
    let decoder = reader.and_then(|reader| reader.into_decoder().ok());
    decoder.and_then(|mut decoder| decoder.orientation().ok()).unwrap_or(Orientation::NoTransforms)
}

fn open(bytes: &[u8], orientation: Orientation, format: Format) -> Option<Opened> {
    let reader = ImageReader::with_format(Cursor::new(bytes), format.of_library()?);
    let mut decoder = reader.into_decoder().ok()?;
    if !is_bounded(decoder.dimensions()) {
        return None;
    }
    // A profile for inks says nothing of the light that the decoder has made of them.
    let is_light = !matches!(decoder.original_color_type(), ExtendedColorType::Cmyk8);
    let profile = decoder.icc_profile().ok().flatten().filter(|_| is_light);
    let mut picture = plain(DynamicImage::from_decoder(decoder).ok()?);
    picture.apply_orientation(orientation);
    Some(Opened { picture, profile, turned: orientation != Orientation::NoTransforms })
}

/// The picture in eight bits a channel, grey where it is grey, see-through where it is see-through.
fn plain(picture: DynamicImage) -> DynamicImage {
    match picture {
        DynamicImage::ImageLuma8(_) | DynamicImage::ImageRgb8(_) | DynamicImage::ImageRgba8(_) => picture,
        DynamicImage::ImageLuma16(_) => picture.into_luma8().into(),
        other if other.color().has_alpha() => other.into_rgba8().into(),
        other => other.into_rgb8().into(),
    }
}

/// The picture in a width, as a file.
fn made(picture: &DynamicImage, width: u32, format: Format, profile: Option<&[u8]>) -> Option<Version> {
    let scaled = u64::from(picture.height()) * u64::from(width);
    let wide = u64::from(picture.width());
    let height = u32::try_from((scaled + wide / 2) / wide).ok()?.max(1);
    let (kind, colours) = match picture {
        DynamicImage::ImageLuma8(_) => (PixelType::U8, ExtendedColorType::L8),
        DynamicImage::ImageRgb8(_) => (PixelType::U8x3, ExtendedColorType::Rgb8),
        _ => (PixelType::U8x4, ExtendedColorType::Rgba8),
    };
    let pixels = if width == picture.width() {
        picture.as_bytes().to_vec()
    } else {
        let source =
            fast_image_resize::images::ImageRef::new(picture.width(), picture.height(), picture.as_bytes(), kind);
        let mut smaller = Image::new(width, height, kind);
        Resizer::new().resize(&source.ok()?, &mut smaller, None).ok()?;
        smaller.into_vec()
    };
    let bytes = encoded(&pixels, (width, height), colours, format, profile)?;
    Some(Version { bytes, width, height })
}

fn encoded(
    pixels: &[u8],
    (width, height): (u32, u32),
    colours: ExtendedColorType,
    format: Format,
    profile: Option<&[u8]>,
) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    // A picture whose colours can't be told is still a picture.
    match format {
        Format::Jpeg => {
            let mut encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
            profile.and_then(|profile| encoder.set_icc_profile(profile.to_vec()).ok());
            encoder.write_image(pixels, width, height, colours).ok()?;
        }
        Format::Webp => {
            let mut encoder = WebPEncoder::new_lossless(&mut bytes);
            profile.and_then(|profile| encoder.set_icc_profile(profile.to_vec()).ok());
            encoder.write_image(pixels, width, height, colours).ok()?;
        }
        _ => {
            let mut encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, FilterType::Adaptive);
            profile.and_then(|profile| encoder.set_icc_profile(profile.to_vec()).ok());
            encoder.write_image(pixels, width, height, colours).ok()?;
        }
    }
    Some(bytes)
}
