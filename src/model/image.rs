//! A picture.

use super::{Key, Prose, translation};
use crate::text::{Span, Spanned};

/// A picture that lies beside its guide, or in `static/` where its path begins with `/`.
#[derive(Clone, Debug)]
pub struct Image {
    /// Where it is named.
    pub span: Span,
    /// Its path as written.
    pub path: Spanned<String>,
    /// What it shows, for those who can't see it; `None` where nothing is said.
    pub description: Option<Prose>,
    /// A caption, from the link's title.
    pub caption: Option<String>,
}

/// Why a picture's file can't be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureFault {
    /// What is in it is no picture of a kind that browsers show, whatever its name.
    NoPicture,
    /// It has so many pixels, which is more than [`Image::MOST_PIXELS`].
    TooManyPixels(u64),
}

impl Image {
    /// A picture of more pixels isn't opened: 40 million are what a good camera takes, and 160 megabytes of memory.
    pub const MOST_PIXELS: u64 = 40_000_000;

    /// The path it has among the handbook's assets: as written in `static/`, or beside a guide, where its translations find it
    /// too. None for a picture that would lie beside a guide where there is none.
    pub fn asset(&self, guide: Option<&Key>) -> Option<String> {
        asset(&self.path.value, guide)
    }
}

/// The path among the handbook's assets of a file that is named so in a guide.
pub(super) fn asset(written: &str, guide: Option<&Key>) -> Option<String> {
    let path = decoded(written);
    if let Some(path) = path.strip_prefix('/') {
        return Some(path.to_owned());
    }
    let name = path.trim_start_matches("./");
    guide.map(|slug| format!("guides/{}/{name}", translation::original(slug)))
}

/// The path without `%20` and the like (RFC 3986, 2.1); as it is, where that isn't text.
pub fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        let code = path.get(path.len() - behind.len()..path.len() - behind.len() + 2).filter(|_| *first == b'%');
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &behind[2..];
            }
            None => {
                bytes.push(*first);
                rest = behind;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{SourceId, Span, Spanned};

    fn asset(path: &str, guide: Option<&str>) -> Option<String> {
        let span = Span::file(SourceId(0));
        let image = Image { span, path: Spanned::new(path.to_owned(), span), description: None, caption: None };
        image.asset(guide.map(Key::new).as_ref())
    }

    #[test]
    fn a_picture_is_found_beside_its_guide_or_in_static() {
        assert_eq!(asset("./my%20tap.png", Some("water")).as_deref(), Some("guides/water/my tap.png"));
        assert_eq!(asset("/logo.svg", Some("water")).as_deref(), Some("logo.svg"));
        assert_eq!(asset("tap.png", Some("water.es")).as_deref(), Some("guides/water/tap.png"));
        assert_eq!(asset("tap.png", None), None);
        assert_eq!(asset("100%.png", Some("water")).as_deref(), Some("guides/water/100%.png"));
        assert_eq!(asset("%ff%2.png", Some("water")).as_deref(), Some("guides/water/%ff%2.png"));
    }
}
