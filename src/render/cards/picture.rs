//! Pixels as a PNG file.

use super::{HEIGHT, WIDTH, palette::Colour};
use png::{BitDepth, ColorType, Compression, Encoder, Filter};

/// A card as a file. Most rows are the same as the one above, so each is written as what differs from it.
pub fn png(pixels: &[u8], palette: &[Colour]) -> Result<Vec<u8>, String> {
    let mut file = Vec::with_capacity(40_000);
    let mut encoder = Encoder::new(&mut file, WIDTH, HEIGHT);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_compression(Compression::Fast);
    encoder.set_filter(Filter::Up);
    let written = encoder.write_header().and_then(|mut writer| {
        writer.write_image_data(pixels)?;
        writer.finish()
    });
    written.map_err(|error| error.to_string())?;
    Ok(file)
}

/// Whether a file has the beginning and the end of a PNG, as none has that was cut off.
pub fn is_whole(file: &[u8]) -> bool {
    file.starts_with(b"\x89PNG\r\n\x1a\n") && file.ends_with(b"IEND\xae\x42\x60\x82")
}
