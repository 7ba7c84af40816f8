//! Pictures made up for the purpose: with a place and a camera in them, on their side, moving, broken.

use super::*;
use raster::{DynamicImage, ExtendedColorType, ImageEncoder, ImageFormat, Rgb, RgbImage, codecs::jpeg::JpegEncoder};
use std::io::Cursor;

/// A picture of so many pixels, brighter to the right and to the bottom.
fn photo(width: u32, height: u32) -> RgbImage {
    let shade = |at: u32, most: u32| (at * 255 / most.max(1)) as u8;
    RgbImage::from_fn(width, height, |x, y| Rgb([shade(x, width), shade(y, height), (x ^ y) as u8]))
}

fn file(picture: &RgbImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(picture.clone()).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// An Exif segment's content: an orientation, a camera, and where the picture was taken.
fn exif(orientation: u8) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0\x03\0".to_vec();
    tiff.extend([0x0f, 0x01, 2, 0, 9, 0, 0, 0, 50, 0, 0, 0]);
    tiff.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
    tiff.extend([0x25, 0x88, 4, 0, 1, 0, 0, 0, 59, 0, 0, 0]);
    tiff.extend([0, 0, 0, 0]);
    tiff.extend(b"MyCamera\0");
    tiff.extend(b"\x01\0\x01\0\x02\0\x02\0\0\0N\0\0\0\0\0\0\0GPS 52.52 13.40");
    tiff
}

fn segment(kind: u8, content: &[u8]) -> Vec<u8> {
    [&[0xff, kind], (content.len() as u16 + 2).to_be_bytes().as_slice(), content].concat()
}

/// A photograph as a telephone writes it.
fn jpeg(width: u32, height: u32, orientation: u8) -> Vec<u8> {
    let mut plain = Vec::new();
    let picture = photo(width, height);
    JpegEncoder::new_with_quality(&mut plain, 95)
        .write_image(&picture, width, height, ExtendedColorType::Rgb8)
        .unwrap();
    let texts = [
        segment(0xe1, &[b"Exif\0\0".as_slice(), &exif(orientation)].concat()),
        segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>MyCamera</x:xmpmeta>"),
        segment(0xed, b"Photoshop 3.0\0MyCamera"),
        segment(0xfe, b"taken with MyCamera"),
    ];
    [&plain[..2], &texts.concat(), &plain[2..], b"MyCamera behind the end"].concat()
}

fn is_told_of(bytes: &[u8]) -> bool {
    ["MyCamera", "GPS", "Exif", "xmp"]
        .iter()
        .any(|told| bytes.windows(told.len()).any(|window| window == told.as_bytes()))
}

fn opened(version: &Version) -> DynamicImage {
    let picture = raster::load_from_memory(&version.bytes).unwrap();
    assert_eq!((picture.width(), picture.height()), (version.width, version.height));
    picture
}

#[test]
fn a_photograph_loses_its_texts_and_no_pixel() {
    let original = jpeg(640, 360, 1);
    assert!(is_told_of(&original));
    let Versions { whole, smaller, .. } = versions(&original).unwrap();
    assert!(!is_told_of(&whole.bytes) && smaller.iter().all(|version| !is_told_of(&version.bytes)));
    assert_eq!(opened(&whole), raster::load_from_memory(&original).unwrap());
    assert_eq!(smaller.iter().map(|version| (version.width, version.height)).collect::<Vec<_>>(), [(480, 270)]);
    smaller.iter().for_each(|version| drop(opened(version)));
}

#[test]
fn a_photograph_on_its_side_is_put_upright() {
    let Versions { whole, .. } = versions(&jpeg(64, 32, 6)).unwrap();
    assert!(!is_told_of(&whole.bytes));
    let upright = opened(&whole).into_rgb8();
    assert_eq!(upright.dimensions(), (32, 64));
    let brightest = |x, y| upright.get_pixel(x, y)[0];
    assert!(brightest(16, 60) > brightest(16, 4), "what was to the right is at the bottom");
}

#[test]
fn a_large_photograph_is_bounded_and_a_huge_one_refused() {
    let Versions { whole, smaller, .. } = versions(&jpeg(3000, 200, 1)).unwrap();
    assert_eq!((whole.width, whole.height), (2000, 133));
    assert_eq!(smaller.iter().map(|version| version.width).collect::<Vec<_>>(), [480, 800, 1200, 1600]);
    let mut huge = file(&photo(1, 1), ImageFormat::Png);
    huge[16..24].copy_from_slice(&[0, 0, 0x20, 0, 0, 0, 0x20, 0]);
    assert!(versions(&huge).is_none(), "67 million pixels");
}

#[test]
fn the_same_picture_gives_the_same_bytes() {
    let made = || versions(&jpeg(900, 500, 3)).unwrap();
    let bytes = |versions: &Versions| {
        versions.smaller.iter().chain([&versions.whole]).map(|one| one.bytes.clone()).collect::<Vec<_>>()
    };
    assert_eq!(bytes(&made()), bytes(&made()));
}

#[test]
fn texts_go_from_every_other_kind_too() {
    let png = file(&photo(600, 10), ImageFormat::Png);
    let text = b"\0\0\0\x0ftEXtAuthor\0MyCamera\0\0\0\0";
    let told = [&png[..33], text.as_slice(), &png[33..], b"MyCamera"].concat();
    let safe = versions(&told).unwrap().whole;
    assert_eq!(safe.bytes, png);

    let webp = file(&photo(40, 10), ImageFormat::WebP);
    let mut told = [&webp[..], b"EXIF\x08\0\0\0MyCamera"].concat();
    let length = (told.len() as u32 - 8).to_le_bytes();
    told[4..8].copy_from_slice(&length);
    let safe = versions(&told).unwrap().whole;
    assert_eq!((safe.bytes, safe.width, safe.height), (webp, 40, 10));

    let gif = file(&photo(20, 10), ImageFormat::Gif);
    let comment = b"\x21\xfe\x08MyCamera\0";
    let told = [&gif[..gif.len() - 1], comment.as_slice(), b";MyCamera"].concat();
    let safe = versions(&told).unwrap().whole;
    assert_eq!((safe.bytes, safe.width), (gif, 20));
}

#[test]
fn a_moving_picture_goes_on_moving() {
    let mut bytes = Vec::new();
    {
        let mut encoder = raster::codecs::gif::GifEncoder::new(&mut bytes);
        encoder.set_repeat(raster::codecs::gif::Repeat::Infinite).unwrap();
        let frames = [8, 200]
            .map(|grey| raster::Frame::new(raster::RgbaImage::from_pixel(9, 9, raster::Rgba([grey, 0, 0, 255]))));
        encoder.encode_frames(frames).unwrap();
    }
    assert_eq!(versions(&bytes).unwrap().whole.bytes, bytes);
}

#[test]
fn a_webp_is_offered_in_smaller_sizes_of_another_kind() {
    let noise = |x: u32, y: u32| (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)) as u8;
    let speckled = RgbImage::from_fn(900, 500, |x, y| Rgb([noise(x, y), noise(y, x), (x ^ y) as u8]));
    let original = file(&speckled, ImageFormat::WebP);
    let Versions { whole, smaller, ending } = versions(&original).unwrap();
    assert_eq!((whole.bytes, ending), (original, Some("jpg")));
    assert_eq!(smaller.iter().map(|version| version.width).collect::<Vec<_>>(), [480, 800]);
    assert!(smaller.iter().all(|version| version.bytes.starts_with(b"\xff\xd8\xff") && opened(version).height() > 200));
    assert_eq!(smaller_at("a/tap.webp", 480, ending), "a/tap.480w.jpg");

    let see_through = DynamicImage::ImageRgb8(speckled).into_rgba8();
    let mut bytes = Cursor::new(Vec::new());
    let mut see_through = DynamicImage::from(see_through);
    see_through.as_mut_rgba8().unwrap().pixels_mut().for_each(|pixel| pixel[3] = pixel[0]);
    see_through.write_to(&mut bytes, ImageFormat::WebP).unwrap();
    assert_eq!(versions(&bytes.into_inner()).unwrap().ending, Some("png"));
}

#[test]
fn no_broken_picture_is_shown_and_none_ends_the_run() {
    let sound = [
        jpeg(50, 40, 6),
        file(&photo(50, 40), ImageFormat::Png),
        file(&photo(50, 40), ImageFormat::WebP),
        file(&photo(50, 40), ImageFormat::Gif),
        b"\0\0\0\x14ftypavif\0\0\0\0avif\0\0\0\x0cmeta\0\0\0\0".to_vec(),
    ];
    for picture in &sound {
        for cut in (0..picture.len()).step_by(7) {
            drop(versions(&picture[..cut]));
            let mut changed = picture.clone();
            changed[cut] ^= 0xff;
            drop(versions(&changed));
        }
    }
    assert!(
        versions(b"").is_none() && versions(b"<!doctype html><p>").is_none() && versions(b"\xff\xd8\xff").is_none()
    );
}
