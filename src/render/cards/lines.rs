//! Where the words of a card stand, how large, and where a title is divided.

use super::{
    Words,
    fonts::Fonts,
    palette::Ramp,
    text::{Glyphs, Line},
};

/// From here words run, and no further than this; the sheets stand behind.
const LEFT: f32 = 72.0;
const RIGHT: f32 = 848.0;

/// Titles are as large as fits, of at most so many lines: pixels, lines.
const TITLES: [(u16, usize); 7] = [(78, 3), (72, 3), (66, 4), (60, 4), (54, 4), (48, 5), (42, 6)];

/// From one line of a title to the next, in parts of its size.
const LEADING: f32 = 1.14;

/// Between these rows stand label and title.
const TOP: f32 = 152.0;
const BOTTOM: f32 = 496.0;

/// What is set on a card.
struct Pen<'p> {
    fonts: &'p Fonts<'p>,
    glyphs: &'p mut Glyphs,
    pixels: &'p mut [u8],
}

/// Sets the words of a card.
pub fn set(words: &Words, fonts: &Fonts<'_>, glyphs: &mut Glyphs, pixels: &mut [u8]) {
    let mut pen = Pen { fonts, glyphs, pixels };
    pen.text(&words.site, 34, (152.0, 103), 1000.0, Ramp::InkOnPaper);
    pen.text(&words.claims, 34, (136.0, 588), 990.0, Ramp::WhiteOnAccent);
    pen.title(&words.label, &words.title);
}

impl Pen<'_> {
    fn put(&mut self, line: &Line, x: f32, row: f32, ramp: Ramp) {
        line.put(x, row.round() as i32, ramp, self.fonts, self.glyphs, self.pixels);
    }

    /// A text in one line, smaller where it is long, cut where it is too long.
    fn text(&mut self, text: &str, size: u16, (x, row): (f32, i32), room: f32, ramp: Ramp) {
        let Some(font) = self.fonts.of_text(text) else { return };
        let sizes = [size, size * 5 / 6, size * 2 / 3];
        let fitting =
            sizes.into_iter().map(|size| Line::of(text, font, size, self.fonts)).find(|line| line.width <= room);
        let line = fitting.unwrap_or_else(|| cut(text, font, size * 2 / 3, room, self.fonts));
        self.put(&line, x, row as f32, ramp);
    }

    /// The label and, below it, the title, together in the middle of their room.
    fn title(&mut self, label: &str, title: &str) {
        let label = self.fonts.of_text(label).map(|font| cut(label, font, 30, RIGHT - LEFT, self.fonts));
        let above = if label.is_some() { 56.0 } else { 0.0 };
        let lines = self.fonts.of_title(title).map(|font| divided(title, font, BOTTOM - TOP - above, self.fonts));
        let (size, lines) = lines.unwrap_or_default();
        let line = f32::from(size) * LEADING;
        let height = above + line * lines.len() as f32;
        let top = TOP + ((BOTTOM - TOP - height) / 2.0).max(0.0);
        if let Some(label) = label {
            self.put(&label, from(&label), top + 30.0, Ramp::AccentOnPaper);
        }
        for (number, words) in lines.iter().enumerate() {
            let row = top + above + line * number as f32 + f32::from(size) * 0.86;
            self.put(words, from(words), row, Ramp::InkOnPaper);
        }
    }
}

/// Where a line begins.
fn from(line: &Line) -> f32 {
    if line.from_the_right { RIGHT - line.width } else { LEFT }
}

/// The words of a text that have room in a line, and a mark where some don't.
fn cut(text: &str, font: usize, size: u16, room: f32, fonts: &Fonts<'_>) -> Line {
    let whole = Line::of(text, font, size, fonts);
    if whole.width <= room {
        return whole;
    }
    let mut kept: Vec<char> = text.chars().collect();
    loop {
        // A line that is much too long loses much at once.
        kept.truncate(kept.len() - kept.len().div_ceil(12).max(1));
        let words: String = kept.iter().collect();
        let line = Line::of(&format!("{}…", words.trim_end()), font, size, fonts);
        if line.width <= room || kept.is_empty() {
            return line;
        }
    }
}

/// A title in lines of about the same length, as large as fits; the smallest is cut.
fn divided(title: &str, font: usize, height: f32, fonts: &Fonts<'_>) -> (u16, Vec<Line>) {
    let room = RIGHT - LEFT;
    let pieces = pieces(title);
    for (size, most) in TITLES {
        let widths: Vec<f32> = pieces.iter().map(|piece| Line::of(piece.word, font, size, fonts).width).collect();
        let gap = Line::of(" ", font, size, fonts).width;
        let lines = packed(&pieces, &widths, gap, room);
        let fits = widths.iter().all(|width| *width <= room);
        if fits && lines.len() <= most && lines.len() as f32 * f32::from(size) * LEADING <= height {
            let even = evened(&pieces, &widths, gap, room, lines.len());
            return (size, even.iter().map(|line| Line::of(line, font, size, fonts)).collect());
        }
    }
    let (size, most) = TITLES[TITLES.len() - 1];
    let most = most.min((height / (f32::from(size) * LEADING)) as usize);
    let widths: Vec<f32> = pieces.iter().map(|piece| Line::of(piece.word, font, size, fonts).width).collect();
    let mut lines = packed(&pieces, &widths, Line::of(" ", font, size, fonts).width, room);
    if let Some(rest) = lines.get(most..).filter(|rest| !rest.is_empty()) {
        let rest = rest.join(" ");
        lines.truncate(most);
        lines.iter_mut().last().iter_mut().for_each(|last| **last += &format!(" {rest}"));
    }
    (size, lines.iter().map(|line| cut(line, font, size, room, fonts)).collect())
}

/// What a line can end behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Piece<'t> {
    word: &'t str,
    /// Whether a space stands before it.
    spaced: bool,
}

/// What lines of a title can end behind: words, and signs of scripts that have no spaces.
fn pieces(title: &str) -> Vec<Piece<'_>> {
    let ends = |c: char| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}');
    let mut pieces = Vec::new();
    for word in title.split_whitespace() {
        let mut start = 0;
        for (at, _) in word.char_indices().filter(|(at, c)| *at > 0 && ends(*c)) {
            pieces.push(Piece { word: &word[start..at], spaced: start == 0 });
            start = at;
        }
        pieces.push(Piece { word: &word[start..], spaced: start == 0 });
    }
    pieces
}

/// The lines with the least difference in length that are no more than these.
fn evened(pieces: &[Piece<'_>], widths: &[f32], gap: f32, room: f32, count: usize) -> Vec<String> {
    let mut best = packed(pieces, widths, gap, room);
    let mut narrower = room;
    while narrower > room / 3.0 {
        narrower *= 0.96;
        let lines = packed(pieces, widths, gap, narrower);
        if lines.len() > count || widths.iter().any(|width| *width > narrower) {
            break;
        }
        best = lines;
    }
    best
}

/// As many pieces in each line as have room.
fn packed(pieces: &[Piece<'_>], widths: &[f32], gap: f32, room: f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut used = 0.0;
    for (piece, width) in pieces.iter().zip(widths) {
        let with = used + if piece.spaced { gap } else { 0.0 } + width;
        match lines.last_mut().filter(|_| with <= room) {
            Some(line) => {
                *line += if piece.spaced { " " } else { "" };
                *line += piece.word;
                used = with;
            }
            None => {
                lines.push(piece.word.to_owned());
                used = *width;
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_about_as_long_as_each_other() {
        let pieces = pieces("one two three four five six");
        let widths: Vec<f32> = pieces.iter().map(|piece| piece.word.len() as f32).collect();
        assert_eq!(packed(&pieces, &widths, 1.0, 20.0), ["one two three four", "five six"]);
        assert_eq!(evened(&pieces, &widths, 1.0, 20.0, 2), ["one two three", "four five six"]);
    }

    #[test]
    fn scripts_without_spaces_are_divided_too() {
        let pieces = pieces("断联 à rule");
        assert_eq!(pieces.iter().map(|piece| piece.word).collect::<Vec<_>>(), ["断", "联", "à", "rule"]);
        assert_eq!(packed(&pieces, &[1.0; 4], 1.0, 9.0), ["断联 à rule"]);
    }
}
