//! Rust source with its comments, strings and tests blanked out, so that what is left is code the program is made of.
//!
//! Offsets and lines stay those of the file. A scanner of a hundred lines is enough here: whatever it reads compiles.

/// The code of `text`: comments, strings, characters and modules of tests become blanks.
pub fn code(text: &str) -> String {
    without_tests(&blank(text, true))
}

/// The comments of `text`, and nothing else.
pub fn comments(text: &str) -> String {
    let code = blank(text, false);
    let strings = blank(text, true);
    let pairs = text.bytes().zip(code.bytes().zip(strings.bytes()));
    let kept = pairs.map(|(byte, (code, _))| if code == byte && byte != b'\n' { b' ' } else { byte });
    String::from_utf8(kept.collect()).expect("whole characters are blanked or kept")
}

/// Blanks comments; strings and characters too where asked to.
fn blank(text: &str, strings: bool) -> String {
    let bytes = text.as_bytes();
    let mut kept = bytes.to_vec();
    let mut at = 0;
    while at < bytes.len() {
        let (end, is_string) = next(bytes, at);
        if end > at + 1 && (!is_string || strings) {
            let blanked = kept[at..end].iter_mut().filter(|byte| **byte != b'\n');
            blanked.for_each(|byte| *byte = b' ');
        }
        at = end;
    }
    String::from_utf8(kept).expect("whole characters are blanked")
}

/// Where the comment or literal that begins at a byte ends, and whether it is a literal; one byte on for all else.
fn next(bytes: &[u8], at: usize) -> (usize, bool) {
    let rest = &bytes[at..];
    if rest.starts_with(b"//") {
        return (at + rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len()), false);
    }
    if rest.starts_with(b"/*") {
        return (at + block_comment(rest), false);
    }
    let in_word = at > 0 && is_word(bytes[at - 1]);
    match rest[0] {
        b'"' => (at + quoted(rest, b'"'), true),
        b'r' if !in_word || bytes[at - 1] == b'b' => raw(rest).map_or((at + 1, false), |length| (at + length, true)),
        b'\'' => character(rest).map_or((at + 1, false), |length| (at + length, true)),
        _ => (at + 1, false),
    }
}

fn block_comment(rest: &[u8]) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        match rest.get(at..at + 2) {
            Some(b"/*") => (depth, at) = (depth + 1, at + 2),
            Some(b"*/") => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

fn quoted(rest: &[u8], quote: u8) -> usize {
    let mut at = 1;
    while at < rest.len() && rest[at] != quote {
        at += if rest[at] == b'\\' { 2 } else { 1 };
    }
    (at + 1).min(rest.len())
}

fn raw(rest: &[u8]) -> Option<usize> {
    let hashes = rest[1..].iter().take_while(|byte| **byte == b'#').count();
    if rest.get(1 + hashes) != Some(&b'"') {
        return None;
    }
    let close: Vec<u8> = std::iter::once(b'"').chain(std::iter::repeat_n(b'#', hashes)).collect();
    let body = &rest[2 + hashes..];
    let end = body.windows(close.len()).position(|window| window == close).unwrap_or(body.len());
    Some((2 + hashes + end + close.len()).min(rest.len()))
}

/// A character, as opposed to a lifetime: `'x'`, `'\n'`, `'水'`.
fn character(rest: &[u8]) -> Option<usize> {
    if rest.get(1) == Some(&b'\\') {
        return Some(quoted(rest, b'\''));
    }
    let first = std::str::from_utf8(&rest[1..rest.len().min(8)]).map_or_else(
        |error| std::str::from_utf8(&rest[1..1 + error.valid_up_to()]).ok()?.chars().next(),
        |text| text.chars().next(),
    )?;
    let end = 1 + first.len_utf8();
    (rest.get(end) == Some(&b'\'')).then_some(end + 1)
}

/// Blanks what `#[cfg(test)]` stands before, up to the brace that closes it.
fn without_tests(code: &str) -> String {
    let mut kept = code.to_owned();
    for (start, _) in code.match_indices("#[cfg(test)]") {
        let open = code[start..].find(['{', ';']).map_or(code.len(), |at| start + at);
        let end = if code[open..].starts_with('{') { closing(code, open) } else { open };
        let blanks: String = code[start..end].chars().map(|c| if c == '\n' { '\n' } else { ' ' }).collect();
        let blanks = format!("{blanks}{}", " ".repeat((end - start).saturating_sub(blanks.len())));
        kept.replace_range(start..end, &blanks);
    }
    kept
}

/// Where the brace that closes the one at `open` stands, and one on.
pub fn closing(code: &str, open: usize) -> usize {
    let mut depth = 0;
    for (at, byte) in code.bytes().enumerate().skip(open) {
        depth += match byte {
            b'{' => 1,
            b'}' => -1,
            _ => 0,
        };
        if depth == 0 {
            return at + 1;
        }
    }
    code.len()
}

/// Whether a byte can be part of a name.
pub fn is_word(byte: u8) -> bool {
    byte == b'_' || byte.is_ascii_alphanumeric() || byte >= 0x80
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_strings_characters_and_tests_are_blanked() {
        let text = "let a = \"x // {\"; // crate::y\nlet b: &'a str = r#\"q\"z\"#; /* /* n */ '\"' */ let c = '\\'';\n\
                    #[cfg(test)]\nmod tests { fn f() { todo!() } }\nfn after() {}\n";
        let code = code(text);
        assert_eq!(code.len(), text.len());
        for gone in ["//", "crate", "q", "todo", "mod"] {
            assert!(!code.contains(gone), "{gone} is still there: {code}");
        }
        for kept in ["let a =", "let b: &'a str =", "let c =", "fn after() {}"] {
            assert!(code.contains(kept), "{kept} is gone: {code}");
        }
    }

    #[test]
    fn comments_stand_alone_when_asked_for() {
        let told = comments("let a = \"// no\"; // yes, 水\n");
        assert_eq!(told.trim(), "// yes, 水");
    }
}
