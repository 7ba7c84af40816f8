//! Links: to things of the handbook, to the web, and those that can be neither.

use super::*;

fn link(text: &str) -> (String, Vec<String>) {
    let read = read(text);
    let place = match &read.prose().inlines[..] {
        [Inline::CrossLink(link)] => format!("{} → {}", read.at(link.span), read.at(link.destination.span)),
        [Inline::Link(link)] => format!("{} ⇒ {}", read.at(link.span), read.at(link.url.span)),
        other => read.inlines(other),
    };
    (place, read.problems().iter().map(|(source, kind)| format!("{source} {kind:?}")).collect())
}

#[test]
fn links_know_where_their_destination_is_written() {
    for (text, destination) in [
        ("[a *b*](guide:water#boil-it)", "→ guide:water#boil-it"),
        ("[](person:ann)", "→ person:ann"),
        ("[a]( <term:soft> \"x\")", "→ term:soft"),
        ("[a](guide:#x 'title')", "→ guide:#x"),
        ("[a](https://x.org/(b)?c=d)", "⇒ https://x.org/(b)?c=d"),
        ("<https://x.org>", "⇒ https://x.org"),
        ("<me@x.org>", "⇒ me@x.org"),
        ("[`a](b`](tel:+1)", "⇒ tel:+1"),
    ] {
        assert_eq!(link(text), (format!("{text} {destination}"), Vec::new()), "{text}");
    }
    let read = read("[a][A] and [b] <me@x.org>\n\n[a]: <topic:x> 'y'\n[b]: https://x.org");
    let [Inline::CrossLink(first), _, Inline::Link(second), _, Inline::Link(mail)] = &read.prose().inlines[..] else {
        panic!()
    };
    assert_eq!((read.at(first.span), read.at(first.destination.span)), ("[a][A]", "topic:x"));
    assert_eq!((read.at(second.span), read.at(second.url.span)), ("[b]", "https://x.org"));
    assert_eq!(mail.url.value, "mailto:me@x.org");
}

#[test]
fn links_that_lead_nowhere_leave_their_words() {
    let (words, problems) = link("[a *b*](javascript:alert(1))");
    assert_eq!((words.as_str(), problems.len()), ("a *b*", 1));
    assert!(problems[0].starts_with("javascript:alert(1) MalformedUrl"), "{problems:?}");
    let (words, problems) = link("[a](../water.md#x)");
    assert_eq!(words, "a");
    assert!(problems[0].contains("MalformedLink") && problems[0].contains("guide:water#x"), "{problems:?}");
    assert!(link("[a](giude:x)").1[0].contains("guide:x"));
    assert!(link("[a](person:)").1[0].contains("nearest: None"));
}

#[test]
fn a_link_without_words_still_belongs_to_its_sentence() {
    let read = read("It ends. [](person:ann) notes it. See [](guide:x).");
    let links: Vec<(&str, usize)> =
        read.prose().sentences.iter().map(|one| (one.text.text(), one.links.len())).collect();
    assert_eq!(links, [("It ends.", 0), ("notes it.", 1), ("See.", 1)]);
}
