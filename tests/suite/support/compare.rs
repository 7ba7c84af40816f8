//! Comparing a text with the one expected, and blessing: `BLESS=1` writes what came out where it was expected.

use std::{env, fs, path::Path};

/// Whether expected texts are to be rewritten.
pub fn blessing() -> bool {
    env::var("BLESS").is_ok_and(|value| value == "1")
}

/// What differs, as lines with `-` for expected and `+` for found; `None` where nothing does. The lines that both begin
/// and end with are left out.
pub fn difference(expected: &str, found: &str) -> Option<String> {
    if expected == found {
        return None;
    }
    let (expected, found): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), found.lines().collect());
    let same = expected.iter().zip(&found).take_while(|(a, b)| a == b).count();
    let (expected, found) = (&expected[same..], &found[same..]);
    let tail = expected.iter().rev().zip(found.iter().rev()).take_while(|(a, b)| a == b).count();
    let gone = expected[..expected.len() - tail].iter().map(|line| format!("  - {line}\n"));
    let come = found[..found.len() - tail].iter().map(|line| format!("  + {line}\n"));
    Some(format!("  from line {}:\n{}", same + 1, gone.chain(come).collect::<String>()))
}

/// Compares with a file, or writes it when blessing. What differs comes back, headed by the file.
pub fn with_file(file: &Path, found: &str) -> Option<String> {
    let expected = fs::read_to_string(file).unwrap_or_default();
    let difference = difference(&expected, found)?;
    if blessing() {
        let folder = file.parent().expect("a file lies in a folder");
        fs::create_dir_all(folder).and_then(|()| fs::write(file, found)).expect("expected texts can be written");
        return None;
    }
    Some(format!("{}\n{difference}", file.display()))
}

/// Fails with every difference, if there is one.
#[track_caller]
pub fn none(differences: &[String]) {
    let advice = "If what came out is right, run the test with BLESS=1 and read the change before you commit it.";
    assert!(differences.is_empty(), "{} wrong:\n\n{}\n{advice}", differences.len(), differences.join("\n"));
}

/// Whether a text is like a pattern, in which `[..]` stands for anything within a line and a line `...` for any lines.
pub fn is_like(pattern: &str, text: &str) -> bool {
    lines_like(&pattern.lines().collect::<Vec<_>>(), &text.lines().collect::<Vec<_>>())
}

fn lines_like(pattern: &[&str], text: &[&str]) -> bool {
    match pattern.split_first() {
        None => text.is_empty(),
        Some((&"...", rest)) => (0..=text.len()).any(|skipped| lines_like(rest, &text[skipped..])),
        Some((line, rest)) => {
            text.split_first().is_some_and(|(first, others)| line_like(line, first) && lines_like(rest, others))
        }
    }
}

fn line_like(pattern: &str, line: &str) -> bool {
    let Some((start, mut rest)) = pattern.split_once("[..]") else { return pattern.trim_end() == line.trim_end() };
    let Some(mut line) = line.strip_prefix(start) else { return false };
    while let Some((piece, after)) = rest.split_once("[..]") {
        let Some(at) = line.find(piece) else { return false };
        line = &line[at + piece.len()..];
        rest = after;
    }
    line.trim_end().ends_with(rest.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_told() {
        assert_eq!(difference("a\nb\nc\n", "a\nx\ny\nc\n").as_deref(), Some("  from line 2:\n  - b\n  + x\n  + y\n"));
        assert_eq!(difference("a", "a"), None);
    }

    #[test]
    fn a_pattern_leaves_out_what_may_change() {
        let text = "built 3 files in 0.2 s\nnote: one\nnote: two\ndone\n";
        assert!(is_like("built [..] files in [..] s\n...\ndone\n", text));
        assert!(is_like("built 3[..]\nnote: one\nnote: two\ndone", text));
        for wrong in ["built [..]\ndone\n", "built 4[..]\n...\n", "...\ndone\nmore\n", "built [..] m\n...\n"] {
            assert!(!is_like(wrong, text), "{wrong}");
        }
    }
}
