//! Citations in Pandoc's syntax.

use super::*;
use crate::model::{Citation, CitationItem};

fn citations(inlines: &[Inline]) -> Vec<Citation> {
    let found = inlines.iter().filter_map(|inline| match inline {
        Inline::Citation(citation) => Some(citation.clone()),
        _ => None,
    });
    found.collect()
}

fn item(read: &Read, item: &CitationItem) -> String {
    assert_eq!(read.at(item.key.span), item.key.value.as_str());
    let locator = item.locator.as_ref().map(|locator| {
        assert!(read.at(locator.span).contains(&locator.value));
        format!(" <{} {}: {}>", locator.label, locator.value, read.at(locator.span))
    });
    format!("{}@{}{}{}", item.prefix, item.key.value, locator.unwrap_or_default(), item.suffix)
}

/// Every citation of a paragraph: its source, and its items.
fn cited(text: &str) -> Vec<String> {
    let read = read(text);
    let found = citations(&read.prose().inlines);
    let line = |citation: &Citation| {
        let items: Vec<String> = citation.items.iter().map(|one| item(&read, one)).collect();
        format!(
            "{}{} = {}",
            if citation.narrative { "narrative " } else { "" },
            read.at(citation.span),
            items.join("; ")
        )
    };
    found.iter().map(line).collect()
}

fn malformed(text: &str) -> Vec<String> {
    let read = read(text);
    let kept = read.problems.iter().filter(|problem| matches!(problem.kind, ProblemKind::MalformedCitation { .. }));
    kept.map(|problem| read.at(problem.span).to_owned()).collect()
}

#[test]
fn marks_in_brackets() {
    assert_eq!(cited("So it is [@smith-2020]."), ["[@smith-2020] = @smith-2020"]);
    assert_eq!(
        cited("So [see @a, pp. 3-5, and passim; also @b]."),
        ["[see @a, pp. 3-5, and passim; also @b] = see@a <page 3-5: pp. 3-5>and passim; also@b"]
    );
    assert_eq!(cited("So [-@a p. 3; -@b]"), ["[-@a p. 3; -@b] = @a <page 3: p. 3>; @b"]);
    assert_eq!(cited("So [@a, 33]"), ["[@a, 33] = @a <page 33: 33>"]);
    assert_eq!(cited("So [@a, {§ 4, end}, x]"), ["[@a, {§ 4, end}, x] = @a <section 4, end: {§ 4, end}>x"]);
    assert_eq!(cited("So [@a, p. [3]; @b]"), ["[@a, p. [3]; @b] = @ap. [3]; @b"]);
}

#[test]
fn keys_follow_pandoc() {
    assert_eq!(cited("[@a.b:c/d+e_f]."), ["[@a.b:c/d+e_f] = @a.b:c/d+e_f"]);
    assert_eq!(cited("So says @doe99."), ["narrative @doe99 = @doe99"]);
    assert_eq!(cited("So @foo--bar"), ["narrative @foo = @foo"]);
    assert_eq!(cited("[@{any key!}] [@{10.1000/x(1)}]"), ["[@{10.1000/x(1)}] = @10.1000/x(1)"]);
    assert_eq!(cited("[@Köln_1; @नमस्ते; @é]"), ["[@Köln_1; @नमस्ते; @é] = @Köln_1; @नमस्ते; @é"]);
}

#[test]
fn a_source_can_be_a_word_of_the_sentence() {
    assert_eq!(cited("@a says so."), ["narrative @a = @a"]);
    assert_eq!(
        cited("As @a [p. 3] and @b[chap. 2, end] say."),
        ["narrative @a [p. 3] = @a <page 3: p. 3>", "narrative @b[chap. 2, end] = @b <chapter 2: chap. 2>end",]
    );
    assert_eq!(cited("As @a [p. 3; also @b] say."), ["narrative @a [p. 3; also @b] = @a <page 3: p. 3>; also@b"]);
    assert_eq!(cited("As @a [@b] say."), ["narrative @a = @a", "[@b] = @b"]);
    assert_eq!(cited("As @{a b} and @{a.} say."), ["narrative @{a.} = @a."]);
}

#[test]
fn what_only_looks_like_a_citation_is_none() {
    for text in [
        "me@example.org",
        "<me@example.org>",
        "\\@a",
        "`[@a]`",
        "a @ b",
        "[a\\@b]",
        "&#64;a",
        "https://x.org/@a",
        "[me@x.org]",
        "3 @",
    ] {
        assert_eq!(cited(text), Vec::<String>::new(), "{text}");
        assert_eq!(malformed(text), Vec::<String>::new(), "{text}");
    }
    assert_eq!(cited("\\[@a\\]"), ["narrative @a = @a"]);
}

#[test]
fn markup_and_brackets_around_and_within() {
    assert_eq!(cited("So [see *the* `x` in @a]."), ["[see *the* `x` in @a] = see the x in@a"]);
    assert_eq!(cited("[so [@a] it] is"), ["[@a] = @a"]);
    assert_eq!(cited("A [@a\nand b; @c]"), ["[@a\nand b; @c] = @aand b; @c"]);
    let read = read("See **x [@a]** and [y @b](https://x.org).");
    assert_eq!(read.sketch(), "p‹See **x ⟦[@a]⟧** and [y ⟦@b⟧](https://x.org).›");
    assert_eq!(read.prose().sentences[0].citations.len(), 2);
}

#[test]
fn malformed_marks_are_noted_and_the_rest_of_them_kept() {
    assert_eq!(malformed("So [@] it is."), ["[@]"]);
    assert_eq!(malformed("So [@ key] it is."), ["[@ key]"]);
    assert_eq!(malformed("So [@key; ] it is."), ["[@key; ]"]);
    assert_eq!(malformed("So [@a, @b] it is."), ["[@a, @b]"]);
    assert_eq!(malformed("So [@a; see b] it is."), ["[@a; see b]"]);
    assert_eq!(malformed("So [@key p. 3 it is."), ["[@key"]);
    assert_eq!(malformed("So [@{*key*}] it is."), ["[@{*key*}]"]);
    assert_eq!(malformed("So [see @key, it is."), ["[see @key"]);
    assert_eq!(cited("So [@key; ] it is."), ["[@key; ] = @key"]);
    assert_eq!(cited("So [@a, @b] it is."), ["[@a, @b] = @a; @b"]);
    assert_eq!(cited("So [@key p. 3 it is."), ["narrative @key = @key"]);
}

#[test]
fn labels_are_those_of_the_language() {
    let german = Reading { language: "de-AT".to_owned(), ..english() };
    let read = read_as("So [@a, S. 4; @b, pp. 5].", &german);
    let labels: Vec<_> = citations(&read.prose().inlines)[0].items.iter().map(|one| item(&read, one)).collect();
    assert_eq!(labels, ["@a <page 4: S. 4>", "@b <page 5: pp. 5>"]);
}
