//! Text from outside, made fit to stand in a line.

/// The text in one line: white space and control characters become one space, and signs that would turn the direction of
/// whatever follows are left out (Unicode Standard Annex 9, explicit formatting characters).
pub(super) fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut apart = false;
    for c in text.chars() {
        if c.is_whitespace() || c.is_control() {
            apart = true;
        } else if !turns_direction(c) {
            if apart && !tidy.is_empty() {
                tidy.push(' ');
            }
            apart = false;
            tidy.push(c);
        }
    }
    tidy
}

fn turns_direction(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_from_outside_stays_in_its_line() {
        assert_eq!(tidy(" a\0b\r\n\tc\u{202e}d  e\u{1b}[31m "), "a b cd e [31m");
        assert_eq!(tidy("\u{7}\n"), "");
    }
}
