//! Pictures: which paths they may have.

use super::reader::Reader;
use crate::{load::ProblemKind, text::Spanned};

/// Whether a picture can lie at this path: beside its guide, or in `static/` where the path begins with `/`. Notes why not.
pub(super) fn is_path(path: &Spanned<String>, reader: &mut Reader<'_>) -> bool {
    let Some(reason) = fault(&path.value) else { return true };
    let kind = ProblemKind::MalformedUrl { value: path.value.clone(), reason: reason.to_owned() };
    reader.report(path.span, kind);
    false
}

fn fault(path: &str) -> Option<&'static str> {
    let plain = path.to_lowercase().replace("%2e", ".").replace("%2f", "/").replace("%5c", "\\");
    let leaves = plain.split(['/', '\\']).any(|part| part == "..");
    let schemed = plain.split_once(':').is_some_and(|(scheme, _)| !scheme.contains('/'));
    match plain.as_str() {
        "" => Some("no path"),
        _ if schemed || plain.starts_with("//") => Some("a picture lies in the project"),
        _ if leaves => Some("the path leaves its folder"),
        _ if plain.contains('\\') => Some("`\\` between folders"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_lies_in_the_project() {
        for fine in ["a.png", "a/b.png", "/logo.svg", "a b.png", "./a.png", "x/time-12:30.png"] {
            assert_eq!(fault(fine), None, "{fine}");
        }
        for wrong in [
            "",
            "../a.png",
            "a/../../b.png",
            "%2e%2E/a.png",
            "..\\a.png",
            "https://x.org/a.png",
            "data:x",
            "//x.org/a",
            "a\\b.png",
        ] {
            assert!(fault(wrong).is_some(), "{wrong}");
        }
    }
}
