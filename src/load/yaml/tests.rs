//! What the tree is like, and that it knows the place of every character.

use super::*;
use crate::{
    load::ProblemKind,
    text::{SourceId, Span},
};

mod properties;

fn parse_text(text: &str) -> (Option<Node>, Vec<Problem>) {
    let mut problems = Vec::new();
    let root = parse(&Fragment::at(SourceId(0), 0, text), &mut problems);
    (root, problems)
}

/// The tree on one line: texts in quotes, spans as what they cover.
fn outline(node: &Node) -> String {
    match &node.kind {
        Kind::Scalar(scalar) => match scalar.value {
            Value::Null => "null".to_owned(),
            Value::Text => format!("{:?}", scalar.text.text()),
            Value::Bool(_) | Value::Int(_) | Value::Float(_) => scalar.text.text().to_owned(),
        },
        Kind::Sequence(items) => format!("[{}]", items.iter().map(outline).collect::<Vec<_>>().join(" ")),
        Kind::Mapping(mapping) => {
            let entry = |entry: &Entry| format!("{}: {}", entry.key.value, outline(&entry.value));
            let entries: Vec<String> = mapping.entries.iter().map(entry).collect();
            format!("{{{}}}{}", entries.join(", "), if mapping.is_broken { "…" } else { "" })
        }
    }
}

fn outlined(text: &str) -> String {
    parse_text(text).0.map_or("nothing".to_owned(), |root| outline(&root))
}

/// What was noticed: the text at the place, and the parser's words.
fn noticed(text: &str) -> Vec<(String, String)> {
    let at = |span: Span| text[span.range()].to_owned();
    let words = |kind: ProblemKind| match kind {
        ProblemKind::MalformedYaml { reason } => reason,
        ProblemKind::UnsupportedYaml { what } => what.to_owned(),
        other => format!("{other:?}"),
    };
    parse_text(text).1.into_iter().map(|problem| (at(problem.span), words(problem.kind))).collect()
}

fn visit(node: &Node, see: &mut dyn FnMut(Span, Option<&Scalar>)) {
    see(node.span, node.scalar());
    node.sequence().into_iter().flatten().for_each(|item| visit(item, see));
    for entry in node.mapping().into_iter().flat_map(|mapping| &mapping.entries) {
        see(entry.key.span, None);
        visit(&entry.value, see);
    }
}

#[test]
fn a_tree_holds_what_was_written() {
    let text = "\u{feff}# head\r\na: 1\r\nb: [x, {c: d}, null]\r\ne:\r\n- two words\r\n- 'it''s'\r\n- \"\\u00e9\\n\"\r\nf: |\r\n  one\r\n\r\n  two\r\n";
    assert_eq!(outlined(text), r#"{a: 1, b: ["x" {c: "d"} null], e: ["two words" "it's" "é\n"], f: "one\n\ntwo\n"}"#);
    assert_eq!(noticed(text), []);
    assert_eq!(
        (outlined(""), outlined("# only a comment\n"), outlined("a:")),
        ("nothing".into(), "nothing".into(), "{a: null}".into())
    );
}

#[test]
fn every_value_knows_its_place() {
    let text = "key: \"a \\u00e9\\\n   b\"\nlist:\n  - {x: 1}\n  - >-\n    folded\n    text\n\nend: 'q'\n";
    let (root, _) = parse_text(text);
    let mut places = Vec::new();
    visit(&root.expect("there is a tree"), &mut |span, _| places.push(&text[span.range()]));
    assert_eq!(
        places[1..],
        [
            "key",
            "\"a \\u00e9\\\n   b\"",
            "list",
            "- {x: 1}\n  - >-\n    folded\n    text",
            "{x: 1}",
            "x",
            "1",
            "folded\n    text",
            "end",
            "'q'"
        ]
    );
    assert!(places[0].starts_with("key") && places[0].ends_with("'q'"));
}

#[test]
fn a_value_is_traced_through_folds_and_escapes() {
    let text = "a: >\n  one\n  two\n\n    more\nb: \"x\\u00e9 \\\n    y\\\n    z\n    w\\uD83D\\uDE00\"\nc: plain\n   on\nd: 'it''s'\n";
    let (root, _) = parse_text(text);
    let mut found = Vec::new();
    visit(&root.expect("there is a tree"), &mut |_, scalar| {
        if let Some(scalar) = scalar {
            let back = |(at, c): (usize, char)| text[scalar.text.span(at..at + c.len_utf8()).range()].to_owned();
            found.push(scalar.text.text().char_indices().map(back).collect::<Vec<_>>().join("|"));
        }
    });
    assert_eq!(
        found,
        [
            "o|n|e|\n  |t|w|o|\n|\n| | |m|o|r|e|\n",
            "x|\\u00e9| |y|z|\n    |w|\\uD83D\\uDE00",
            "p|l|a|i|n|\n   |o|n",
            "i|t|''|s"
        ]
    );
}

#[test]
fn a_block_in_a_list_finds_its_way_back_through_both_margins() {
    let source = "1. ```prompt\n   ask: |\n     Write\n     it down\n   lines: x\n   ```\n";
    let mut body = Fragment::empty(SourceId(0), 0);
    for (at, line) in source.match_indices('\n').map(|(at, _)| at + 1).zip(source.split_inclusive('\n').skip(1)).take(4)
    {
        body.push(&line[3..], at + 3);
    }
    let root = parse(&body, &mut Vec::new()).expect("there is a tree");
    let mapping = root.mapping().expect("it is a mapping");
    let ask = mapping.entries[0].value.scalar().expect("it is a text");
    assert_eq!(ask.text.text(), "Write\nit down\n");
    let at = |span: Span| &source[span.range()];
    assert_eq!((at(ask.text.span(6..8)), at(ask.text.span(0..8))), ("it", "Write\n     it"));
    assert_eq!((at(mapping.entries[1].key.span), at(mapping.entries[1].value.span)), ("lines", "x"));
}

#[test]
fn each_mistake_is_named_at_its_place() {
    let cases = [
        ("a: b: c\n", ":", "a colon in a text that isn't in quotes"),
        ("a: \"x\" y\n", "y", "more text behind a closing quotation mark"),
        ("a: 'it's'\n", "s", "more text behind a closing quotation mark"),
        ("a: \"x\n", "\"", "a quotation mark that is never closed"),
        ("a: @x\n", "@", "a text that begins with `@` and isn't in quotes"),
        ("a: `x`\n", "`", "a text that begins with ``` and isn't in quotes"),
        ("a: [see](x) y\n", "(", "text where only the next key can stand"),
        ("a:\n\tb: c\n", "b", "a tab in the indentation, where only spaces count"),
        ("a: [x, y\n", "[", "a bracket that is never closed"),
        ("a: \"\\q\"\n", "\"", "an escape that YAML doesn't know; write `\\\\` for a backslash"),
        ("a: \u{7}\n", "\u{7}", "the control character U+0007"),
        ("a: *x\n", "*x", "an alias without an anchor before it"),
        ("a: &x [*x]\n", "*x", "an alias inside the value it stands for"),
        ("a: !thing x\n", "!thing", "a tag"),
        ("? [a]\n: b\n", "[a]", "a list or a mapping as a key"),
        ("a: 1\n---\nb: 2\n", "---", "a second document"),
    ];
    for (text, place, words) in cases {
        assert_eq!(noticed(text), [(place.to_owned(), words.to_owned())], "{text}");
    }
}

#[test]
fn a_key_counts_once_and_the_first_is_kept() {
    let (root, problems) = parse_text("a: 1\nb: 2\na: 3\n");
    assert_eq!(root.as_ref().map(outline).as_deref(), Some("{a: 1, b: 2}"));
    let first = Span::new(SourceId(0), 0, 1);
    let kind = ProblemKind::DuplicateKey { key: "a".to_owned(), first };
    assert_eq!(problems, [Problem::new(Span::new(SourceId(0), 10, 11), kind)]);
}

#[test]
fn one_mistake_hides_no_other_entry() {
    let text = "---\none: {x: 1}\ntwo:\n  title: \"never closed\n  x: y\nthree:\n  x: 3\nfour:x\nfive: 5\n";
    assert_eq!(outlined(text), "{one: {x: 1}, two: {}…, three: {x: 3}, five: 5}…");
    let words: Vec<String> = noticed(text).into_iter().map(|(place, words)| format!("{place} {words}")).collect();
    assert_eq!(words, ["\" a quotation mark that is never closed", "four:x a colon without a space behind it"]);
    assert_eq!(outlined("- a\n- b: \"x\n- c\n"), r#"["a" {}… "c"]"#);
    let wrapped = "title: x\nwrapped without\nindentation\nother: y\n";
    assert_eq!(outlined(wrapped), r#"{title: "x", other: "y"}…"#);
    let words = "a line that is neither indented nor a key with a colon";
    assert_eq!(noticed(wrapped), [("wrapped without\nindentation".to_owned(), words.to_owned())]);
}

#[test]
fn aliases_are_written_out_up_to_a_budget() {
    assert_eq!(outlined("a: &x {k: v}\nb: *x\n"), r#"{a: {k: "v"}, b: {k: "v"}}"#);
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let alias = format!("*a{}", level - 1);
        bomb += &format!("a{level}: &a{level} [{}]\n", [alias.as_str(); 10].join(", "));
    }
    assert!(noticed(&bomb).iter().all(|(_, words)| words == "aliases that repeat so much"));
    assert!(!noticed(&bomb).is_empty());
}

#[test]
fn nesting_has_an_end() {
    for text in ["[".repeat(5000), "{a: ".repeat(5000), "- ".repeat(5000)] {
        let kinds: Vec<ProblemKind> = parse_text(&text).1.into_iter().map(|problem| problem.kind).collect();
        assert!(kinds.contains(&ProblemKind::TooDeep { limit: DEPTH_LIMIT }), "{kinds:?}");
    }
}
