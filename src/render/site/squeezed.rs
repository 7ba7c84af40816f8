//! Styles and scripts without what only their authors need: comments, indentation, blanks, long names of what only styles
//! know. A rule or a statement keeps its line, so that what a browser tells about them can still be read.

use std::collections::BTreeMap;

/// Style sheets of one site. Their custom properties have short names, the same in all: nothing but styles knows them.
pub fn styles<const N: usize>(sheets: [&str; N]) -> [String; N] {
    let sheets = sheets.map(style);
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for name in sheets.iter().flat_map(|sheet| properties(sheet)) {
        *uses.entry(&name.1[2..]).or_default() += 1;
    }
    let mut names: Vec<(&str, usize)> = uses.into_iter().collect();
    names.sort_by_key(|(name, uses)| (std::cmp::Reverse(*uses), *name));
    let short: BTreeMap<&str, String> = names.iter().zip(0..).map(|((name, _), at)| (*name, letters(at))).collect();
    sheets.each_ref().map(|sheet| {
        let mut renamed = String::with_capacity(sheet.len());
        let mut written = 0;
        for (at, name) in properties(sheet) {
            renamed.push_str(&sheet[written..at + 2]);
            renamed.push_str(&short[&name[2..]]);
            written = at + name.len();
        }
        renamed.push_str(&sheet[written..]);
        renamed
    })
}

/// The custom properties a sheet sets and uses, each with its place.
fn properties(sheet: &str) -> Vec<(usize, &str)> {
    let is_of_name = |sign: char| sign.is_alphanumeric() || sign == '-' || sign == '_';
    let starts = sheet.match_indices("--").filter(|(at, _)| !sheet[..*at].ends_with(is_of_name));
    let whole = starts.map(|(at, _)| {
        let end = sheet[at..].find(|sign| !is_of_name(sign)).map_or(sheet.len(), |end| at + end);
        (at, &sheet[at..end])
    });
    whole.filter(|(_, name)| name.len() > 2).collect()
}

/// The first is `a`, the 27th `aa`.
fn letters(number: usize) -> String {
    let last = char::from(b'a' + u8::try_from(number % 26).unwrap_or_default());
    if number < 26 { last.to_string() } else { format!("{}{last}", letters(number / 26 - 1)) }
}

/// A style sheet without comments and without blanks that mean nothing.
fn style(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        if rest.starts_with("/*") {
            rest = rest.find("*/").map_or("", |end| &rest[end + 2..]);
        } else if matches!(sign, '"' | '\'') {
            let end = string_end(rest, sign as u8);
            kept.push_str(&rest[..end]);
            rest = &rest[end..];
        } else if sign.is_whitespace() {
            rest = rest.trim_start();
            let means_something = !kept.ends_with(['{', '}', ';', ',', ':', '(', '\n', ' ']) && !kept.is_empty();
            let parts = rest.starts_with(['{', '}', ';', ',', ')']) || rest.starts_with("/*") || rest.is_empty();
            if means_something && !parts {
                kept.push(' ');
            }
        } else {
            if sign == '}' && kept.ends_with(';') {
                kept.pop();
            }
            kept.push(sign);
            if sign == '}' {
                kept.push('\n');
            }
            rest = &rest[sign.len_utf8()..];
        }
    }
    kept
}

/// A script without comments that have lines to themselves and without blanks that mean nothing. One with a text over
/// several lines, in which blanks count, is left as it is.
pub fn script(text: &str) -> String {
    let spans_lines = |line: &str| line.matches('`').count() % 2 == 1;
    if text.lines().any(spans_lines) {
        return text.to_owned();
    }
    let mut in_comment = false;
    let mut kept = String::with_capacity(text.len());
    let (mut goes_on, mut remarks) = (true, false);
    for line in text.lines().map(str::trim) {
        in_comment |= line.starts_with("/*");
        if !in_comment && !line.is_empty() && !line.starts_with("//") {
            // Nothing hangs on the end of a line behind these signs, nor before a closing brace, unless a comment ends with it.
            if !goes_on && (remarks || !line.starts_with('}')) {
                kept.push('\n');
            }
            statement(line, &mut kept);
            remarks = line.contains("//");
            goes_on = !remarks && line.ends_with([';', '{', ',', '(', '[']);
        }
        in_comment &= !line.ends_with("*/");
    }
    kept.push('\n');
    kept
}

/// A line of a script without the blanks around its signs. One with a pattern or a template in it, which end where only a
/// reader of the language could tell, is left as it is.
fn statement(line: &str, kept: &mut String) {
    let parts =
        |sign: char| matches!(sign, '=' | '{' | '}' | '(' | ')' | '[' | ']' | ',' | ';' | ':' | '?' | '&' | '|');
    if line.contains(['/', '`']) {
        return kept.push_str(line);
    }
    let mut rest = line;
    while let Some(sign) = rest.chars().next() {
        let end = match sign {
            '"' | '\'' => string_end(rest, sign as u8),
            _ => sign.len_utf8(),
        };
        let is_idle = sign == ' ' && (kept.ends_with(parts) || rest[1..].starts_with(parts));
        if !is_idle {
            kept.push_str(&rest[..end]);
        }
        rest = &rest[end..];
    }
}

/// The bytes of a quoted string at the beginning of a text.
fn string_end(text: &str, quote: u8) -> usize {
    let bytes = text.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 1,
            sign if sign == quote => return at + 1,
            _ => {}
        }
        at += 1;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_keeps_all_that_means_something() {
        let text = "/* a * \" */\na > b :hover,\n[c]::after {\n  content: \"/*  \\\" */\";\n  inset: calc(1px + 2px) 3px; /* b */\n}\n\n\
                    @media (width >= 40rem) and (width < 64rem) {\n  d { e: f }\n}\n/* open";
        let squeezed = "a > b :hover,[c]::after{content:\"/*  \\\" */\";inset:calc(1px + 2px) 3px}\n\
                        @media (width >= 40rem) and (width < 64rem){d{e:f}\n}\n";
        assert_eq!(style(text), squeezed);
        assert_eq!(style("a{b:\"open"), "a{b:\"open");
    }

    #[test]
    fn custom_properties_have_the_same_short_names_in_all_sheets() {
        let sheets = styles([
            ":root { --paper: #fff; --ink-soft: var(--paper) }",
            "a--b { color: var(--ink-soft, --x) } c { d: -- }",
        ]);
        assert_eq!(sheets, [":root{--b:#fff;--a:var(--b)}\n", "a--b{color:var(--a,--c)}\nc{d:--}\n"]);
        assert_eq!([0, 25, 26, 27, 702].map(letters), ["a", "z", "aa", "ab", "aaa"]);
    }

    #[test]
    fn a_script_keeps_every_line_that_does_something() {
        assert_eq!(script("// a\n/** b */\n/*\n * c\n */\nf(\n  \"// d\",\n);\n\n"), "f(\"// d\",\n);\n");
        assert_eq!(
            script("if (a) {\n  b();\n}\nc(); // d;\ne = {\n  f,\n  g\n};\n"),
            "if(a){b();}\nc(); // d;\ne={f,g};\n"
        );
        let line = "if (a + +b > c in { d: ' : ' }) return [e, ...f] ? g : h;\n";
        assert_eq!(script(line), "if(a + +b > c in{d:' : '})return[e,...f]?g:h;\n");
        assert_eq!(script("a = b / / : /;\n"), "a = b / / : /;\n");
        let text = "f(`\n  // a\n`);\n";
        assert_eq!(script(text), text);
    }
}
