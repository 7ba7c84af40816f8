//! Where in a source: `p. 3`, `chap. 2`, `§ 4`, `1:23`, `{any words}`.

use super::{flow::Flow, words::Words};
use crate::model::Locator;
use std::ops::Range;

/// Reads the locator at the start of what stands behind a key, and tells what is left.
pub(super) fn read(flow: &Flow, behind: Range<usize>, words: &Words) -> (Option<Locator>, Range<usize>) {
    let text = &flow.text.text()[behind.clone()];
    let start = text.len() - text.trim_start_matches(|c: char| c.is_whitespace() || c == ',').len();
    let Some(found) = parse(&text[start..], words) else { return (None, behind) };
    let place = |range: Range<usize>| behind.start + start + range.start..behind.start + start + range.end;
    let locator = Locator {
        label: found.label.to_owned(),
        value: text[start..][found.value].to_owned(),
        span: flow.text.span(place(0..found.end)),
    };
    (Some(locator), behind.start + start + found.end..behind.end)
}

#[derive(Debug, PartialEq, Eq)]
struct Parsed {
    label: &'static str,
    value: Range<usize>,
    end: usize,
}

fn parse(text: &str, words: &Words) -> Option<Parsed> {
    if let Some(braced) = text.strip_prefix('{') {
        return parse_braced(&braced[..braced.find('}')?], words);
    }
    if let Some(counted) = parse_counted(text, words) {
        return Some(counted);
    }
    match label(text, words) {
        Some((label, at)) => {
            let value = at..at + value(&text[at..], true)?;
            let is_time = text[value.clone()].contains(':');
            (label != "timestamp" || is_time).then_some(Parsed { label, end: value.end, value })
        }
        None => {
            let end = value(text, false)?;
            let label = if is_timestamp(&text[..end]) { "timestamp" } else { "page" };
            Some(Parsed { label, value: 0..end, end })
        }
    }
}

/// Whatever stands in braces is the locator, with or without a label.
fn parse_braced(inner: &str, words: &Words) -> Option<Parsed> {
    let (label, at) = label(inner, words).unwrap_or(("page", inner.len() - inner.trim_start().len()));
    let value = inner[at..].trim_end();
    (!value.is_empty()).then(|| Parsed { label, value: at + 1..at + 1 + value.len(), end: inner.len() + 2 })
}

/// Chinese sets a number between two signs, and the second is the label: `第 3 页`, `第12–15章`.
fn parse_counted(text: &str, words: &Words) -> Option<Parsed> {
    let behind = text.strip_prefix('第')?.trim_start();
    let start = text.len() - behind.len();
    let unit = behind.trim_start_matches(|c: char| c.is_ascii_digit() || is_joint(c));
    let value = start..start + behind[..behind.len() - unit.len()].trim_end_matches(is_joint).len();
    let unit = unit.trim_start();
    let length = unit.chars().next()?.len_utf8();
    let label = words.locator(&unit[..length])?;
    (!value.is_empty()).then_some(Parsed { label, value, end: text.len() - unit.len() + length })
}

/// The label at the start of a text, and where what it labels begins.
fn label(text: &str, words: &Words) -> Option<(&'static str, usize)> {
    let sign = text.len() - text.trim_start_matches(['§', '¶']).len();
    let letters = || text.find(|c: char| !(c.is_alphabetic() || matches!(c, '°' | 'º'))).unwrap_or(text.len());
    // A point within belongs to the abbreviation (`s.v.`, `n.º`), one at its end is its own.
    let pointed = || {
        let word =
            &text[..text.find(|c: char| !(c.is_alphabetic() || matches!(c, '°' | 'º' | '.'))).unwrap_or(text.len())];
        word.trim_end_matches('.').len()
    };
    let lengths = if sign > 0 { [sign, sign] } else { [pointed(), letters()] };
    lengths.into_iter().filter(|length| *length > 0).find_map(|length| {
        let label = words.locator(&text[..length])?;
        let rest = text[length..].strip_prefix('.').unwrap_or(&text[length..]);
        Some((label, text.len() - rest.trim_start().len()))
    })
}

/// How long the numbers at the start of a text are: `3`, `12–15, 20`, `iv`, `3.2`, `17 ff.`, `1:23`.
fn value(text: &str, labelled: bool) -> Option<usize> {
    let mut end = number(text, labelled)?;
    let roman = !text[..end].contains(|c: char| c.is_ascii_digit());
    loop {
        let rest = &text[end..];
        let joint = rest.len() - rest.trim_start_matches(|c: char| c == ' ' || is_joint(c)).len();
        let joined = rest[..joint].contains(is_joint);
        match number(&rest[joint..], roman).filter(|_| joined) {
            Some(length) => end += joint + length,
            None => return Some(end + following(rest)),
        }
    }
}

fn is_joint(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | ',' | '&' | '/' | ':' | '.')
}

/// How long one number is: letters and digits with a digit among them, or a Roman numeral where one may stand.
fn number(text: &str, roman: bool) -> Option<usize> {
    let length = text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len());
    let word = &text[..length];
    let is_roman = || !word.is_empty() && word.bytes().all(|byte| b"ivxlcdmIVXLCDM".contains(&byte));
    let starts_well = word.starts_with(|c: char| c.is_numeric()) || roman;
    (starts_well && word.contains(char::is_numeric) || roman && is_roman()).then_some(length)
}

/// How long `f.` or `ff.` is at the start of a text: the page that follows, the pages that follow.
fn following(text: &str) -> usize {
    let rest = text.strip_prefix(' ').unwrap_or(text);
    let letters = rest.len() - rest.trim_start_matches('f').len();
    if !(1..=2).contains(&letters) || rest[letters..].starts_with(char::is_alphanumeric) {
        return 0;
    }
    text.len() - rest.len() + letters + usize::from(rest[letters..].starts_with('.'))
}

/// Whether a number is minutes and seconds, or hours before them.
fn is_timestamp(text: &str) -> bool {
    let parts: Vec<&str> = text.split([':', '-', '–']).collect();
    text.contains(':')
        && parts.iter().all(|part| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(language: &str, text: &str) -> String {
        let Some(found) = parse(text, Words::of(language)) else { return String::new() };
        format!("{} {}|{}", found.label, &text[found.value.clone()], &text[found.end..])
    }

    #[test]
    fn labels_are_csls() {
        for (written, expected) in [
            ("p. 3", "page 3|"),
            ("pp. 3-5, 7", "page 3-5, 7|"),
            ("pages 12–15 and passim", "page 12–15| and passim"),
            ("chap. 2", "chapter 2|"),
            ("ch 2", "chapter 2|"),
            ("sec. 3.2", "section 3.2|"),
            ("§4", "section 4|"),
            ("§§ 4–6", "section 4–6|"),
            ("¶ 9", "paragraph 9|"),
            ("fig. 2a", "figure 2a|"),
            ("vol. II", "volume II|"),
            ("no. 7", "issue 7|"),
            ("ll. 3–4", "line 3–4|"),
            ("v. 3", "verse 3|"),
            ("para. A3", "paragraph A3|"),
            ("17 ff.", "page 17 ff.|"),
            ("pp. xii, xiv", "page xii, xiv|"),
            ("1:23", "timestamp 1:23|"),
            ("at 1:02:33, then", "timestamp 1:02:33|, then"),
            ("{pp. iv, (xv)-(xvii)} x", "page iv, (xv)-(xvii)| x"),
        ] {
            assert_eq!(read("en", written), expected, "{written}");
        }
    }

    #[test]
    fn words_are_no_locator() {
        for text in ["and others", "no doubt", "page", "v", "I think", "at noon", "at 3 points", "", "p."] {
            assert_eq!(read("en", text), "", "{text}");
        }
    }

    #[test]
    fn other_languages_have_their_own_labels() {
        assert_eq!(read("de", "S. 5"), "page 5|");
        assert_eq!(read("de", "Bd. 2"), "volume 2|");
        assert_eq!(read("fr", "n° 4"), "issue 4|");
        assert_eq!(read("es", "pág. 4"), "page 4|");
        assert_eq!(read("it", "pagg. 4-6"), "page 4-6|");
        assert_eq!(read("it", "chap. 4"), "chapter 4|");
        assert_eq!(read("pt", "seç. 4"), "section 4|");
        assert_eq!(read("ar", "الفصل 4"), "chapter 4|");
        assert_eq!(read("zh", "第 3 页，"), "page 3|，");
        assert_eq!(read("zh", "第12–15章"), "chapter 12–15|");
        assert_eq!(read("zh", "图 2"), "figure 2|");
        assert_eq!(read("zh", "第一次"), "");
    }
}
