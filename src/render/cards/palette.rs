//! The colours of cards: a palette, so that a card is small and a pixel is one byte.

/// A colour of a screen.
pub type Colour = [u8; 3];

pub const PAPER: Colour = [251, 249, 244];
pub const SHEET: Colour = [255, 255, 255];
pub const RULE: Colour = [221, 214, 198];
pub const SUNK: Colour = [242, 237, 226];
pub const SOFT: Colour = [125, 135, 130];
pub const INK: Colour = [27, 42, 41];
pub const ACCENT: Colour = [11, 90, 84];
pub const WHITE: Colour = [255, 255, 255];

/// How many steps there are from a background to what is set on it.
pub const STEPS: u8 = 15;

/// What words are set in: the colour behind them and their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ramp {
    InkOnPaper,
    AccentOnPaper,
    WhiteOnAccent,
}

impl Ramp {
    const ALL: [Self; 3] = [Self::InkOnPaper, Self::AccentOnPaper, Self::WhiteOnAccent];

    /// The number of its first colour, the background, in the palette.
    pub fn first(self) -> u8 {
        self as u8 * (STEPS + 1)
    }

    fn colours(self) -> impl Iterator<Item = Colour> {
        let (behind, own) = match self {
            Self::InkOnPaper => (PAPER, INK),
            Self::AccentOnPaper => (PAPER, ACCENT),
            Self::WhiteOnAccent => (ACCENT, WHITE),
        };
        (0..=STEPS).map(move |step| blend(behind, own, step))
    }
}

/// A colour so many steps of the way from another.
pub fn blend(behind: Colour, own: Colour, step: u8) -> Colour {
    let mix = |at: usize| {
        let (from, to) = (u16::from(behind[at]), u16::from(own[at]));
        let (step, steps) = (u16::from(step.min(STEPS)), u16::from(STEPS));
        ((from * (steps - step) + to * step + steps / 2) / steps) as u8
    };
    [mix(0), mix(1), mix(2)]
}

/// The colours by their numbers: those words are set in, then those of a drawing, the most frequent first.
pub fn of(drawing: &[Colour]) -> Vec<Colour> {
    let mut palette: Vec<Colour> = Ramp::ALL.into_iter().flat_map(Ramp::colours).collect();
    let mut counts = std::collections::BTreeMap::<Colour, usize>::new();
    drawing.iter().for_each(|colour| *counts.entry(*colour).or_default() += 1);
    let mut rest: Vec<(usize, Colour)> = counts.into_iter().map(|(colour, count)| (count, colour)).collect();
    rest.retain(|(_, colour)| !palette.contains(colour));
    rest.sort_by_key(|(count, colour)| (std::cmp::Reverse(*count), *colour));
    palette.extend(rest.into_iter().map(|(_, colour)| colour).take(256 - palette.len()));
    palette
}

/// The number of the colour nearest to one.
pub fn nearest(palette: &[Colour], colour: Colour) -> u8 {
    let distance =
        |other: &Colour| -> u32 { other.iter().zip(colour).map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum() };
    let best = palette.iter().enumerate().min_by_key(|(_, other)| distance(other));
    best.map_or(0, |(number, _)| number as u8)
}
