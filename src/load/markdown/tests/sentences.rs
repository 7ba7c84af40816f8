//! Sentences of prose: what they say, where they stand, and what belongs to them.

use super::*;

#[test]
fn citations_before_and_behind_a_stop_belong_to_the_sentence() {
    let read = read("It saves *vanishing* [@a]. It lasts. [@b] [@c, p. 3] Then it goes.[@d] End");
    assert_eq!(
        read.said(),
        [
            ("It saves vanishing.", "It saves *vanishing* [@a]."),
            ("It lasts.", "It lasts. [@b] [@c, p. 3]"),
            ("Then it goes.", "Then it goes.[@d]"),
            ("End", "End"),
        ]
    );
    let cited: Vec<usize> = read.prose().sentences.iter().map(|sentence| sentence.citations.len()).collect();
    assert_eq!(cited, [1, 2, 1, 0]);
}

#[test]
fn a_source_named_in_a_sentence_is_one_of_its_words() {
    let read = read("One. @lee2020 [p. 3] says two; see @b.");
    assert_eq!(read.said(), [("One.", "One."), ("@lee2020 says two; see @b.", "@lee2020 [p. 3] says two; see @b.")]);
    assert_eq!(read.prose().sentences[1].citations.len(), 2);
}

#[test]
fn a_mark_takes_the_space_before_it_along() {
    let plain = |text: &str| read(text).prose().plain();
    assert_eq!(plain("a [@x], b [@y] c ([see @z]) d"), "a, b c () d");
    assert_eq!(plain("[@x] A [@y]*b* [@z] *(c)*"), "A b (c)");
    assert_eq!(plain("A <!-- note --> b"), "A b");
}

#[test]
fn every_word_is_traced_through_markup_escapes_and_margins() {
    let read = read("> A **b**\\* &amp; `c\n> d` [e](https://x.org/)\n> f~~g~~.");
    let Block::Quote(quote) = &read.blocks[0] else { panic!() };
    let Block::Paragraph(prose) = &quote.body[0] else { panic!() };
    let sentence = &prose.sentences[0];
    assert_eq!(sentence.text.text(), "A b* & c d e fg.");
    let place = |word: &str| {
        let at = sentence.text.text().find(word).expect("the word is said");
        read.at(sentence.text.span(at..at + word.len()))
    };
    assert_eq!(
        (place("b"), place("*"), place("&"), place("c d"), place("e"), place("fg")),
        ("b", "*", "&amp;", "c\n> d", "e", "f~~g")
    );
}

#[test]
fn stops_in_code_end_nothing() {
    assert_eq!(read("Run `a. B! C` now. Then stop.").said().len(), 2);
}

#[test]
fn ends_of_lines_meant_as_such_end_sentences_without_a_comma() {
    assert_eq!(read("Ann Lee\\\nMill Road 5\\\nBath").said().len(), 3);
    assert_eq!(read("Shall I compare thee\\\nto a day,\\\nA summer's day?").said().len(), 1);
}

#[test]
fn lines_of_chinese_are_joined_without_a_space() {
    assert_eq!(read("今天下\n雨。明天[@a]。").said(), [("今天下雨。", "今天下\n雨。"), ("明天。", "明天[@a]。")]);
    assert_eq!(read("one\ntwo").said(), [("one two", "one\ntwo")]);
}

#[test]
fn a_long_paragraph_is_read_to_its_end() {
    let text = "It rains \"a. B.\" (c. D.) in Mr. X's U.S. town [@k]... Well.\r\n".repeat(16_000);
    let read = read(&text);
    assert!(read.prose().sentences.len() >= 32_000);
}
