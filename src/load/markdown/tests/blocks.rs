//! Paragraphs, lists, tables, fences, HTML, and how deep they nest.

use super::*;

#[test]
fn no_video_stands_in_the_transcript_of_one() {
    let inner = "  ~~~video\n  url: https://example.org/b\n  ~~~\n";
    let read = read(&format!("```video\nurl: https://example.org/a\ntranscript: |\n  One.\n\n{inner}```\n"));
    assert_eq!(read.sketch(), "video[p‹One.› code‹\"url: https://example.org/b\\n\"›]");
    assert_eq!(read.problems, []);
}

#[test]
fn lists_tight_loose_and_with_boxes() {
    assert_eq!(read("- one\n- two\n  more\n\n  again\n").sketch(), "list[-(p‹one›) -(p‹two more› p‹again›)]");
    assert_eq!(read("3. a\n4. b\n").sketch(), "list3[-(p‹a›) -(p‹b›)]");
    assert_eq!(read("- [ ] wash\n- [x] dry\n").sketch(), "list[-(p‹wash›) -(p‹dry›)]");
    assert_eq!(read("- a\n  - b\n- c").sketch(), "list[-(p‹a› list[-(p‹b›)]) -(p‹c›)]");
}

#[test]
fn a_paragraph_of_pictures_is_pictures() {
    let read = read("![A *blue* jug](jug.png 'Ours')\n![](cup.png)\n\nSee ![](x.png).");
    assert_eq!(read.sketch(), "image‹![A *blue* jug](jug.png 'Ours')› image‹![](cup.png)› p‹See !x.png!.›");
    let [Block::Image(jug), Block::Image(cup), _] = &read.blocks[..] else { panic!("{}", read.sketch()) };
    assert_eq!((read.at(jug.path.span), jug.caption.as_deref()), ("jug.png", Some("Ours")));
    let description = jug.description.as_ref().expect("the first picture is described");
    assert_eq!((description.plain().as_str(), read.at(description.span)), ("A blue jug", "A *blue* jug"));
    assert!(cup.description.is_none());
}

#[test]
fn a_picture_outside_the_project_leaves_its_words() {
    let read = read("![a jug](../jug.png) and ![](https://x.org/a.png)");
    assert_eq!(read.sketch(), "p‹a jug and ›");
    assert!(matches!(read.problems()[0], ("../jug.png", ProblemKind::MalformedUrl { .. })));
    assert!(matches!(read.problems()[1], ("https://x.org/a.png", ProblemKind::MalformedUrl { .. })));
}

#[test]
fn fences_are_code_or_worksheets() {
    let read = read("- a\n\n  ```prompt x\n  title: t\n  ```\n\n```rust\nlet a;\n\n  b\n```\n\n    margin\n");
    assert_eq!(
        read.sketch(),
        "list[-(p‹a› worksheet‹```prompt x⏎  title: t⏎  ```›)] code‹\"let a;\\n\\n  b\\n\"› code‹\"margin\\n\"›"
    );
    let Block::Code(code) = &read.blocks[1] else { panic!() };
    assert_eq!(code.language.as_ref().map(|language| read.at(language.span)), Some("rust"));
}

#[test]
fn the_body_of_a_worksheet_is_traced_to_its_place() {
    for text in [
        "> ~~~prompt\n> ask: So *a* b.\n> ~~~",
        "- x\n\n\t```prompt\n\task: So *a* b.\n\t```",
        "1. ```prompt\r\n   lines: 3\r\n   ask: |\r\n     So *a*\r\n     b.\r\n   ```",
    ] {
        let read = read(text);
        let sentences = all_sentences(&read.blocks);
        let last = sentences.last().expect("the worksheet asks something");
        assert_eq!((last.text.text(), read.problems()), ("So a b.", Vec::new()), "{text}");
        assert_eq!((read.at(last.text.span(3..4)), read.at(last.text.span(5..7))), ("a", "b."), "{text}");
    }
}

#[test]
fn a_misspelt_worksheet_is_noted_and_kept_as_code() {
    let read = read("```promt\ntitle: x\n```");
    let nearest = ProblemKind::MisspeltWorksheet { name: "promt".to_owned(), nearest: "prompt".to_owned() };
    assert_eq!((read.problems(), read.sketch().as_str()), (vec![("promt", &nearest)], "code‹\"title: x\\n\"›"));
}

#[test]
fn tables() {
    let read = read("| a | *b* |\n|---|---|\n| 1 | 2 [@k] |\n| 3 |\n");
    assert_eq!(read.sketch(), "table[a|*b* / 1|2 ⟦[@k]⟧ / 3|]");
    let Block::Table(table) = &read.blocks[0] else { panic!() };
    assert_eq!((read.at(table.rows[0][1].span), read.at(table.rows[1][0].span)), ("2 [@k]", "3"));
}

#[test]
fn a_cell_without_a_heading_is_noted() {
    let read = read("a|b\n-|-\n1|2|lost|\n");
    assert_eq!(read.problems(), [("lost", &ProblemKind::Unsupported { what: "table cell without a heading" })]);
}

#[test]
fn what_has_no_place_here_is_noted() {
    let text = read("a[^1] b[^2]\n\n***\n\n[^1]: note\n");
    let what: Vec<_> = text.problems().into_iter().map(|(source, kind)| (source, kind.clone())).collect();
    let footnote = || ProblemKind::Unsupported { what: "footnote" };
    assert_eq!(
        what,
        [
            ("[^1]", footnote()),
            ("[^2]", footnote()),
            ("***", ProblemKind::Unsupported { what: "thematic break" }),
            ("[^1]: note", footnote()),
        ]
    );
    assert_eq!(text.sketch(), "p‹a[^1] b[^2]› p‹note›");
}

#[test]
fn of_raw_html_only_marks_within_a_line_are_let_in_and_only_where_it_is_allowed() {
    let text = "A <b lang=en onclick=x>bold</b><br><a href=y>word</a>.\n\n<div>\nx\n</div>\n";
    let left_out = |kind| ProblemKind::RawHtml(kind);
    let refused = read(text);
    assert_eq!(refused.sketch(), "p‹A boldword.›");
    let none = left_out(RawHtml::NotAllowed);
    assert_eq!(
        refused.problems(),
        [("<b lang=en onclick=x>", &none), ("<br>", &none), ("<a href=y>", &none), ("<div>\nx\n</div>", &none)]
    );
    let allowed = read_as(text, &Reading { allow_html: true, ..english() });
    assert_eq!(allowed.sketch(), "p‹A <b[(\"lang\", \"en\")]>bold</b>⏎word.›");
    assert_eq!(
        allowed.problems(),
        [
            ("<b lang=en onclick=x>", &left_out(RawHtml::Attribute("onclick".to_owned()))),
            ("<a href=y>", &left_out(RawHtml::Element(Some("a".to_owned())))),
            ("<div>\nx\n</div>", &left_out(RawHtml::Block)),
        ]
    );
    assert_eq!(allowed.said()[0].0, "A bold word.");
}

#[test]
fn editors_notes_go_unsaid_and_an_unclosed_one_is_noted() {
    let notes = read("One <!-- why? --> two.\n\n<!-- a\n\nb -->\n\nThree<!-- x -->.");
    assert_eq!((notes.sketch().as_str(), notes.problems().len()), ("p‹One two.› p‹Three.›", 0));
    let unclosed = read("a\n\n<!-- b\n\nc");
    assert_eq!(unclosed.problems(), [("<!-- b\n\nc", &ProblemKind::Unsupported { what: "unclosed comment" })]);
}

#[test]
fn headings_in_lists_and_quotes_are_paragraphs() {
    let read = read("- # a\n\n> ## b\n\n### c");
    assert_eq!(read.sketch(), "list[-(p‹a›)] quote[p‹b›] h‹c›");
    let nested = |level| ProblemKind::MisplacedHeading { level, reason: MisplacedHeading::Nested };
    assert_eq!(read.problems(), [("# a", &nested(1)), ("## b", &nested(2))]);
}

#[test]
fn what_is_nested_too_deep_is_kept_flat() {
    let read = read(&format!("{0}> > a\n\n{0}- b\n{0}- c", "> ".repeat(8)));
    let depth = read.sketch().matches("quote[").count();
    assert_eq!(depth, 16);
    assert!(read.sketch().contains("quote[p‹a›]]") && read.sketch().contains("quote[p‹b› p‹c›]]"), "{}", read.sketch());
    assert!(read.problems.iter().all(|problem| problem.kind == ProblemKind::TooDeep { limit: 8 }));
    assert_eq!(read.problems.len(), 2);
}

#[test]
fn emphasis_nested_too_deep_keeps_its_words() {
    let deep = format!("{}word{}", "*a _b ".repeat(30), "_ *".repeat(30));
    let read = read(&deep);
    assert_eq!(read.problems().len(), 1);
    assert_eq!(read.prose().plain().matches("word").count(), 1);
}
