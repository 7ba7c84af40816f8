//! Text made safe to show: what would steer a terminal, or hide, is spelled out.

use std::borrow::Cow;

/// The text with every character spelled out (`\u{1b}`) that would steer a terminal, turn the direction of writing or not
/// be seen at all. A line break or tab becomes a space, so the text stays on its line.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '\n' | '\t' => shown.push(' '),
            _ => push_visible(&mut shown, c),
        }
    }
    Cow::Owned(shown)
}

/// Adds a character, spelled out where it would do harm or not be seen.
pub(super) fn push_visible(shown: &mut String, c: char) {
    if is_hidden(c) { shown.extend(c.escape_default()) } else { shown.push(c) }
}

/// Control characters (C0 and C1), explicit directional formatting (UAX #9, 2.1 to 2.4), characters without a glyph, and
/// the noncharacters this layer uses itself. Joiners stay: Persian, Hindi and emoji need them.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{200b}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{206a}'..='\u{206f}'
            | '\u{fdd0}'..='\u{fdef}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}'..='\u{ffff}'
            | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_terminal_is_spelled_out_and_the_rest_stays() {
        assert_eq!(visible("a\u{1b}[31m\u{9b}\u{202e}\nb"), "a\\u{1b}[31m\\u{9b}\\u{202e} b");
        assert_eq!(visible("水 né 👩\u{200d}🔬 می\u{200c}روم"), "水 né 👩\u{200d}🔬 می\u{200c}روم");
    }
}
