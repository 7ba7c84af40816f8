//! Places: in margins, in YAML, in scripts of all kinds.

use super::*;

/// A YAML block scalar as its reader hands it over: without the margin.
fn scalar(yaml: &str) -> Fragment {
    let mut fragment = Fragment::empty(SourceId(0), 0);
    let mut at = 0;
    for line in yaml.split_inclusive('\n') {
        if let Some(rest) = line.strip_prefix("  ") {
            fragment.push(rest, at + 2);
        }
        at += line.len();
    }
    fragment
}

#[test]
fn text_out_of_yaml_is_found_in_yaml() {
    let yaml = "bio: |\n  One *two*\n  three [@a]. Four.\n  \n  > five\n  > — [Ann](person:ann)\n";
    let mut problems = Vec::new();
    let blocks = super::super::blocks(&scalar(yaml), &english(), &mut problems);
    let sentences: Vec<&str> = all_sentences(&blocks).iter().map(|one| &yaml[one.span.range()]).collect();
    assert_eq!(sentences, ["One *two*\n  three [@a].", "Four.", "five", "— [Ann"]);
    let Block::Quote(quote) = &blocks[1] else { panic!() };
    assert_eq!(&yaml[quote.span.range()], "> five\n  > — [Ann](person:ann)");
}

#[test]
fn a_line_is_words_whatever_it_looks_like() {
    for (text, shown) in [
        ("Plain *text*", "Plain *text*"),
        ("1. Wash", "1. Wash"),
        ("- a\n- b", "- a - b"),
        ("# 1", "# 1"),
        ("> a", "> a"),
        ("a\n\nb", "a b"),
        ("[x]: y", "[x]: y"),
        ("a\n---", "a ---"),
        ("    a", "a"),
        ("_a_ b\n- c", "*a* b - c"),
        ("```\na\n```", "`a`"),
        ("a | b\n--|--", "a | b --|--"),
        (" \n ", ""),
    ] {
        let mut problems = Vec::new();
        let prose = super::super::prose(&Fragment::at(SourceId(0), 0, text), &english(), &mut problems);
        let read = Read { text: text.to_owned(), blocks: Vec::new(), problems };
        assert_eq!((read.inlines(&prose.inlines).as_str(), read.problems.len()), (shown, 0), "{text}");
        assert_eq!(read.at(prose.span), text.trim(), "{text}");
        for sentence in &prose.sentences {
            assert_eq!(read.at(sentence.text.span(0..1)), &sentence.text.text()[..1], "{text}");
        }
    }
}

#[test]
fn tabs_and_deep_margins_move_nothing() {
    for text in ["-\ta\n\n\tb *c* d.", "1.  > - x\n    >   y b *c* d.", ">\t- b *c* d."] {
        let read = read(text);
        let sentences = all_sentences(&read.blocks);
        let last = sentences.last().expect("there are sentences");
        let at = last.text.text().find("c").expect("c is said");
        assert_eq!((read.at(last.text.span(at..at + 1)), last.text.text().ends_with("b c d.")), ("c", true), "{text}");
        assert!(read.at(last.span).ends_with("b *c* d."), "{text}");
    }
}

#[test]
fn scripts_from_right_to_left_keep_their_places() {
    let read = read("قال [آدم](person:adam) نعم [@a]. ثم *ذهب*؟ لا.");
    let said: Vec<&str> = read.said().iter().map(|(_, source)| *source).collect();
    assert_eq!(said, ["قال [آدم](person:adam) نعم [@a].", "ثم *ذهب*؟", "لا."]);
    assert_eq!(read.prose().sentences[0].links.len(), 1);
}

#[test]
fn entities_are_found_as_they_are_written() {
    let read = read("a&nbsp;b &nGt; &#x1F600; c");
    let text = &read.prose().sentences[0].text;
    assert_eq!(text.text(), "a\u{a0}b ≫\u{20d2} 😀 c");
    let at = text.text().find('😀').expect("it is there");
    assert_eq!(read.at(text.span(at..at + 4)), "&#x1F600;");
}
