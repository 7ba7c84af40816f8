//! How a project's workbooks look: a theme, and what the project puts in the place of parts of it.

use crate::text::Spanned;

/// How a project's workbooks look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// What all else starts from.
    pub theme: Theme,
    /// The colour of titles' numbers, marks and rules; that of the theme without one.
    pub accent: Option<Colour>,
    /// The colour of warnings.
    pub warning: Option<Colour>,
    /// The typeface of titles and quotes, by its family's name.
    pub title_font: Option<Spanned<String>>,
    /// The typeface of all that is read.
    pub text_font: Option<Spanned<String>>,
    /// The typeface of what is to be typed as it stands.
    pub code_font: Option<Spanned<String>>,
    /// A picture in `static/`, by its path from there with a `/` first, that stands for the project on covers.
    pub logo: Option<Spanned<String>>,
}

/// What all else of a workbook's look starts from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Fine rules and much white.
    #[default]
    Quiet,
    /// Rounded panels and large letters.
    Warm,
}

impl Theme {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Quiet, Self::Warm];

    /// The word for it in YAML.
    pub fn name(self) -> &'static str {
        match self {
            Self::Quiet => "quiet",
            Self::Warm => "warm",
        }
    }
}

/// A colour on a screen (sRGB).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

impl Colour {
    /// The colour that `#0f5a5c` or `#07f` names.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let digit = |at: usize| digits.get(at..=at).and_then(|digit| u8::from_str_radix(digit, 16).ok());
        let is_hexadecimal = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        match (digits.len(), is_hexadecimal) {
            (6, true) => {
                let part = |at: usize| Some(digit(at)? * 16 + digit(at + 1)?);
                Some(Self([part(0)?, part(2)?, part(4)?]))
            }
            (3, true) => Some(Self([digit(0)? * 17, digit(1)? * 17, digit(2)? * 17])),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_as_in_stylesheets() {
        assert_eq!(Colour::parse("#0f5a5c"), Some(Colour([15, 90, 92])));
        assert_eq!(Colour::parse("#07f"), Some(Colour([0, 119, 255])));
        for none in ["teal", "#12345", "0f5a5c", "#+1+2+3", "#ääa", ""] {
            assert_eq!(Colour::parse(none), None, "{none}");
        }
    }
}
