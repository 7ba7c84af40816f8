//! What holds for every text: no panic, no place outside, and values that decode back whatever style they are written in.

use super::*;
use proptest::prelude::*;

/// Text made of what matters to YAML.
fn scribble() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "a", "é", "水", ": ", ":", "- ", "\n", "\n  ", "\r\n", "\t", " ", "[", "]", "{", "}", ", ", "\"", "'", "|\n  ",
        ">-\n ", "#", " # c", "&a ", "*a", "!t ", "? ", "---\n", "...\n", "\\", "\\u00e9", "\\\n", "%", "@", "~",
        "\u{feff}", "\0", "<<: ",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// Texts as editors write them: words, line breaks, punctuation that YAML would take for its own.
fn words() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "one", "zwei", "é", "水を", " ", " ", "\n", "\n\n", "'", "\"", "\\", ": ", " #x", "-", "[@key]", "  ", "\t",
        "😀", "{", "*a*",
    ]);
    prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

fn double_quoted(value: &str, fold: bool) -> String {
    let mut written = String::from("\"");
    for (index, c) in value.chars().enumerate() {
        match c {
            '\n' => written += "\\n",
            '\t' => written += "\\t",
            '"' | '\\' => written.extend(['\\', c]),
            'é' => written += "\\u00e9",
            '😀' => written += "\\uD83D\\uDE00",
            c => written.push(c),
        }
        if fold && index % 7 == 6 && !value[..].chars().nth(index + 1).is_some_and(char::is_whitespace) {
            written += "\\\n    ";
        }
    }
    written + "\""
}

/// One line break more wherever there are some: what folding makes of it is the value again.
fn unfolded(value: &str) -> String {
    let mut written = String::new();
    for (index, c) in value.chars().enumerate() {
        let begins_run = c == '\n' && index.checked_sub(1).and_then(|before| value.chars().nth(before)) != Some('\n');
        written.extend(begins_run.then_some('\n'));
        written.push(c);
    }
    written
}

fn quoted_over_lines(value: &str) -> String {
    format!("'{}'", unfolded(value).replace('\'', "''").replace('\n', "\n   "))
}

fn block(value: &str, mark: &str) -> String {
    let lines: Vec<String> =
        value.split('\n').map(|line| if line.is_empty() { String::new() } else { format!("    {line}") }).collect();
    format!("{mark}\n{}", lines.join("\n"))
}

/// Every character of a value stands for itself, for an escape, or for white space that was folded.
fn is_traced(source: &str, scalar: &Scalar) -> bool {
    scalar.text.text().char_indices().all(|(at, c)| {
        let span = scalar.text.span(at..at + c.len_utf8());
        let written = source.get(span.range());
        written.is_some_and(|written| {
            let is_space = c.is_whitespace() && written.trim_matches(['\\', ' ', '\t', '\r', '\n']).is_empty();
            written == c.to_string() || written == "''" || (written.starts_with('\\') && written.len() > 1) || is_space
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_breaks_the_reader(text in prop_oneof![scribble(), any::<String>()]) {
        let (root, problems) = parse_text(&text);
        for problem in &problems {
            prop_assert!(text.get(problem.span.range()).is_some(), "{problem:?}");
        }
        if let Some(root) = &root {
            let mut lost = Vec::new();
            visit(root, &mut |span, scalar| {
                let value = scalar.map_or("", |scalar| scalar.text.text());
                let of_each = value.char_indices().map(|(at, c)| at..at + c.len_utf8());
                let spans = scalar.into_iter().flat_map(|scalar| of_each.clone().map(|range| scalar.text.span(range)));
                lost.extend(spans.chain([span]).filter(|span| text.get(span.range()).is_none()));
            });
            prop_assert!(lost.is_empty(), "{text:?}: {lost:?}");
        }
    }

    #[test]
    fn a_value_decodes_back_whatever_its_style(value in words(), style in 0..6) {
        let tidy = value.lines().map(str::trim).collect::<Vec<_>>().join("\n").trim().to_owned();
        let (value, written) = match style {
            0 => (value.clone(), double_quoted(&value, false)),
            1 => (value.clone(), double_quoted(&value, true)),
            2 => (tidy.clone(), quoted_over_lines(&tidy)),
            3 => (tidy.clone(), block(&tidy, "|-")),
            4 => (tidy.clone(), block(&tidy, "|4-")),
            _ => (tidy.clone(), block(&unfolded(&tidy), ">-")),
        };
        let source = format!("# é\nkey: {written}\nnext: 1\n");
        let (root, problems) = parse_text(&source);
        prop_assert!(problems.is_empty(), "{source}{problems:?}");
        let Some(Node { kind: Kind::Mapping(mapping), .. }) = root else { panic!("{source}") };
        let scalar = mapping.entries[0].value.scalar().cloned();
        prop_assert_eq!(scalar.as_ref().map(|scalar| scalar.text.text()), Some(value.as_str()), "{}", source);
        prop_assert!(scalar.is_some_and(|scalar| is_traced(&source, &scalar)), "{}", source);
    }
}
