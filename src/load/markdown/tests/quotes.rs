//! Quotes and who said them.

use super::*;
use crate::model::{Quote, Speaker};

fn quote(read: &Read) -> &Quote {
    match &read.blocks[0] {
        Block::Quote(quote) => quote,
        other => panic!("{other:?}"),
    }
}

fn speaker(text: &str) -> String {
    let read = read(&format!("> It rains.\n> {text}\n"));
    match &quote(&read).speaker {
        Some(Speaker::Person(key)) => format!("person {} at {}", key.value, read.at(key.span)),
        Some(Speaker::Name(name)) => {
            assert_eq!(read.at(name.span).replace('*', ""), name.value);
            format!("{}{}", name.value, if quote(&read).paraphrased { ", paraphrased" } else { "" })
        }
        None => String::new(),
    }
}

#[test]
fn the_last_line_names_the_speaker() {
    let read = read("> It rains.\n> It snows.\n> — [Ann Lee](person:ann), paraphrased [@a; @b]\n");
    let found = quote(&read);
    assert_eq!(read.sketch(), "quote[p‹It rains. It snows.› — — [Ann Lee]→Person(\"ann\"), paraphrased ⟦[@a; @b]⟧]");
    let attribution = found.attribution.as_ref().expect("the quote has an attribution");
    assert_eq!(read.at(attribution.span), "— [Ann Lee](person:ann), paraphrased [@a; @b]");
    assert_eq!(read.at(found.body[0].span()), "It rains.\n> It snows.");
    assert!(found.paraphrased && found.citations.len() == 1 && found.citations[0].items.len() == 2);
    assert_eq!(read.at(found.span), read.text.trim_end());
}

#[test]
fn names_are_read_to_the_first_comma() {
    assert_eq!(speaker("— [Ann](person:ann)"), "person ann at person:ann");
    assert_eq!(speaker("— Ann Lee, baker [@a]"), "Ann Lee");
    assert_eq!(speaker("—Ann Lee (paraphrased) [@a]"), "Ann Lee, paraphrased");
    assert_eq!(speaker("— *Ann* Lee, Paraphrased"), "Ann Lee, paraphrased");
    assert_eq!(speaker("-- Ann Lee paraphrased"), "Ann Lee, paraphrased");
    assert_eq!(speaker("– Dr. J. K. Lee, paraphrased."), "Dr. J. K. Lee, paraphrased");
    assert_eq!(speaker("— *Ann Lee*"), "Ann Lee");
    assert_eq!(speaker("*— Ann Lee*"), "Ann Lee");
    assert_eq!(speaker("— [@a]"), "");
    assert_eq!(speaker("--Ann"), "");
    assert_eq!(speaker("- Ann"), "");
}

#[test]
fn a_quote_can_be_paraphrased_in_its_language_and_in_english() {
    let said = |language: &str, line: &str| {
        let read = read_as(&format!("> x\n> {line}"), &Reading { language: language.to_owned(), ..Reading::default() });
        quote(&read).paraphrased
    };
    for (language, line) in [
        ("de", "— Ann, sinngemäß"),
        ("fr", "— Ann, paraphrasé"),
        ("es", "— Ann (PARAFRASEADO)"),
        ("it", "— Ann, parafrasato [@a]"),
        ("de", "— Ann, paraphrased"),
    ] {
        assert!(said(language, line), "{line}");
    }
    assert!(!said("en", "— Ann Paraphrasedson") && !said("en", "— Ann, sinngemäß"));
}

#[test]
fn only_the_last_line_is_an_attribution() {
    assert_eq!(read("> — Yes, she said.\n> No.").sketch(), "quote[p‹— Yes, she said. No.›]");
    assert_eq!(read("> a\n>\n> — Ann").sketch(), "quote[p‹a› — — Ann]");
    assert_eq!(read("> a\\\n> — Ann").sketch(), "quote[p‹a› — — Ann]");
    assert_eq!(read("> — Ann\n>\n> - a").sketch(), "quote[p‹— Ann› list[-(p‹a›)]]");
    assert_eq!(
        read("> a\n> — [Ann](person:ann), who bakes,\n> paraphrased").sketch(),
        "quote[p‹a› — — [Ann]→Person(\"ann\"), who bakes, paraphrased]"
    );
    assert_eq!(read("> — Ann").sketch(), "quote[ — — Ann]");
    assert_eq!(read("> ![x](a.png)\n> — Ann").sketch(), "quote[image‹![x](a.png)› — — Ann]");
}

#[test]
fn citations_stay_where_they_are_written() {
    let read = read("> It rains. [@a]\n> — Ann [@b]");
    let found = quote(&read);
    let Block::Paragraph(body) = &found.body[0] else { panic!() };
    assert_eq!((body.sentences[0].citations.len(), found.citations.len()), (1, 1));
    assert_eq!(found.citations[0].items[0].key.value.as_str(), "b");
}
