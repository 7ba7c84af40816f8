//! The colours of a workbook: those of its theme, and over them the project's own, as dark as text has to be.
//!
//! A colour too pale to be read on paper is darkened until it can be; nobody is told, since the project's own page on the
//! web may well use it on other grounds.

use super::Edition;
use crate::config::{Colour, Look, Theme};
use serde::Serialize;

/// Contrast of text to paper, at the least (WCAG 2.2, 1.4.3), and for readers with low vision (1.4.6).
const LEAST: f64 = 4.5;
const LEAST_IN_LARGE_PRINT: f64 = 7.0;

/// Colours by what they are for, as Typst takes them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Inks {
    /// All that is read.
    ink: String,
    /// What stands back: captions, running heads.
    soft: String,
    /// Numbers, marks and rules.
    accent: String,
    /// Warnings.
    warning: String,
    /// Fine rules.
    hairline: String,
    /// The ground of a panel: under 5 % of black.
    tint: String,
}

impl Inks {
    /// The colours of a project's look in a print.
    pub(super) fn of(look: &Look, edition: Edition) -> Self {
        let [ink, soft, accent, warning, hairline, tint] = match look.theme {
            Theme::Quiet => ["#1b2425", "#4b5658", "#0f5a5c", "#8f5200", "#a9b4b4", "#f3f6f5"],
            Theme::Warm => ["#2a211c", "#5e5047", "#8c3a2b", "#6b4a00", "#c4b3a4", "#faf4ec"],
        };
        let least = if edition.large_print { LEAST_IN_LARGE_PRINT } else { LEAST };
        let own = |colour: Option<Colour>, theme: &str| {
            let colour = colour.or_else(|| Colour::parse(theme)).unwrap_or(Colour([0, 0, 0]));
            hexadecimal(darkened(colour, least))
        };
        Self {
            ink: ink.to_owned(),
            soft: own(None, soft),
            accent: own(look.accent, accent),
            warning: own(look.warning, warning),
            hairline: hairline.to_owned(),
            tint: tint.to_owned(),
        }
    }
}

fn hexadecimal(Colour([red, green, blue]): Colour) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// A colour as dark as it has to be on white.
fn darkened(colour: Colour, least: f64) -> Colour {
    let mut dark = colour;
    while contrast(dark) < least {
        dark = Colour(dark.0.map(|part| (u16::from(part) * 15 / 16) as u8));
    }
    dark
}

/// The contrast of a colour to white (WCAG 2.2, contrast ratio).
fn contrast(Colour(parts): Colour) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let [red, green, blue] = parts.map(linear);
    1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_too_pale_for_text_is_darkened_and_a_dark_one_left_alone() {
        let inks = |accent: &str, large_print: bool| {
            let look = Look { accent: Colour::parse(accent), ..Look::default() };
            Inks::of(&look, Edition { large_print, ..Edition::default() }).accent
        };
        assert_eq!(inks("#0f5a5c", false), "#0f5a5c");
        for pale in ["#ffd400", "#ffffff", "#7fd0d0"] {
            let normal = Colour::parse(&inks(pale, false)).unwrap();
            let large = Colour::parse(&inks(pale, true)).unwrap();
            assert!(contrast(normal) >= LEAST && contrast(large) >= LEAST_IN_LARGE_PRINT, "{pale}");
        }
    }

    #[test]
    fn every_theme_can_be_read() {
        for theme in Theme::ALL {
            let inks = Inks::of(&Look { theme, ..Look::default() }, Edition::default());
            for colour in [&inks.ink, &inks.soft, &inks.accent, &inks.warning] {
                assert!(contrast(Colour::parse(colour).unwrap()) >= LEAST, "{colour}");
            }
            assert!(contrast(Colour::parse(&inks.tint).unwrap()) < 1.1, "a panel takes little ink");
        }
    }
}
