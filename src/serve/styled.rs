//! Text as a terminal shows it, as HTML: the same words, the same colours by the names of classes.

use std::fmt::Write;

/// Text with ANSI styles as HTML.
pub fn html(text: &str) -> String {
    let mut html = String::with_capacity(text.len() * 2);
    let mut worn: Vec<u8> = Vec::new();
    for (number, piece) in text.split("\u{1b}[").enumerate() {
        let shown = if number == 0 { piece } else { wear(piece, &mut worn) };
        if shown.is_empty() {
            continue;
        }
        if worn.is_empty() {
            escape(shown, &mut html);
            continue;
        }
        let classes: Vec<String> = worn.iter().map(|code| format!("ansi-{code}")).collect();
        write!(html, "<span class=\"{}\">", classes.join(" ")).ok();
        escape(shown, &mut html);
        html.push_str("</span>");
    }
    html
}

/// Puts on the styles a sequence names, and gives what follows it. Sequences that are no styles change nothing.
fn wear<'a>(piece: &'a str, worn: &mut Vec<u8>) -> &'a str {
    let Some(end) = piece.find(|sign: char| sign.is_ascii_alphabetic()) else { return piece };
    if piece.as_bytes()[end] == b'm' {
        for code in piece[..end].split(';').map(|code| code.parse().unwrap_or(0)) {
            match code {
                0 => worn.clear(),
                code if !worn.contains(&code) => worn.push(code),
                _ => {}
            }
        }
    }
    &piece[end + 1..]
}

/// Adds text to HTML, safe in an element and in a quoted attribute.
pub fn escape(text: &str, html: &mut String) {
    for sign in text.chars() {
        match sign {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            _ => html.push(sign),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_become_classes_and_nothing_becomes_markup() {
        let text = "\u{1b}[1m\u{1b}[91merror\u{1b}[0m: <b> \u{1b}[2K\u{1b}[1;96m& \"x\"\u{1b}[0m";
        let expected = "<span class=\"ansi-1 ansi-91\">error</span>: &lt;b&gt; <span class=\"ansi-1 ansi-96\">&amp; &quot;x&quot;</span>";
        assert_eq!(html(text), expected);
        assert_eq!(html("plain \u{1b}["), "plain ");
    }
}
