//! Entries as readers see them.

mod shelf;

use super::*;
use crate::model::ReferenceKind;
use proptest::prelude::*;
use shelf::{
    ARTICLE, BOOK, CHAPTER, DATASET, INTERVIEW, LAW, PERSONAL, PODCAST, REPORT, VIDEO, WEB, formatted, reference, shelf,
};

#[test]
fn our_own_style_says_who_when_what_and_where() {
    for (kind, fields, expected) in [
        (
            ReferenceKind::Web,
            WEB,
            "*Relationship breakup*. headspace. Accessed 1 November 2026. <https://headspace.org.au/breakup/>",
        ),
        (
            ReferenceKind::Article,
            ARTICLE,
            "Ada Lovelace, Charles Babbage and Luigi Menabrea (1843). Notes on the engine. *Scientific Memoirs*, 3(2), \
             666–731. <https://doi.org/10.1000/xyz123>",
        ),
        (
            ReferenceKind::Book,
            BOOK,
            "Ludwig van Beethoven (May 1999). *On quartets* (2nd ed.). Edited by Clara Schumann. Breitkopf, Leipzig. ISBN \
             978-3-16-148410-0.",
        ),
        (
            ReferenceKind::Chapter,
            CHAPTER,
            "Ada Lovelace (1840). Punched cards? In Joseph Jacquard and Mary Somerville (eds.), *The Loom*, pp. 12–34. \
             Silk Press.",
        ),
        (
            ReferenceKind::Report,
            REPORT,
            "World Health Organization (5 June 2020). *Water safety* (WHO/12). <https://example.org/who.pdf>",
        ),
        (ReferenceKind::Interview, INTERVIEW, "Interview with Sarah Schewitz, clinical psychologist, 15 April 2019."),
        (
            ReferenceKind::Video,
            VIDEO,
            "Ada Lovelace (3 February 2021). *How to loop* (video, 12:30). Engines Weekly. <https://video.example/1>",
        ),
        (
            ReferenceKind::Podcast,
            PODCAST,
            "*Episode 4: Gears* (podcast, 2022). The Engine Room. <https://pod.example/4>",
        ),
        (ReferenceKind::Law, LAW, "*Family Law Act 1975*, No. 53, § 60CC (Australia, 1975)."),
        (
            ReferenceKind::Dataset,
            DATASET,
            "Mary Somerville (2020). *Tides* (data set, version 2.1). Zenodo. <https://doi.org/10.5281/zenodo.1>",
        ),
        (
            ReferenceKind::Personal,
            PERSONAL,
            "Personal communication from Grace Hopper, rear admiral, to Ada Lovelace, 2 January 2020 (letter).",
        ),
    ] {
        assert_eq!(formatted("vademecum", "en", kind, fields), expected);
    }
}

#[test]
fn our_own_style_speaks_the_handbooks_language() {
    for (language, kind, fields, expected) in [
        (
            "fr",
            ReferenceKind::Interview,
            INTERVIEW,
            "Entretien avec Sarah Schewitz, clinical psychologist, 15 avril 2019.",
        ),
        (
            "es",
            ReferenceKind::Web,
            WEB,
            "*Relationship breakup*. headspace. English. Consultado el 1 de noviembre de 2026. \
             <https://headspace.org.au/breakup/>",
        ),
        (
            "de",
            ReferenceKind::Chapter,
            CHAPTER,
            "Ada Lovelace (1840). Punched cards? In Joseph Jacquard und Mary Somerville (Hg.), *The Loom*, S. 12–34. Silk \
             Press.",
        ),
        (
            "ja",
            ReferenceKind::Interview,
            INTERVIEW,
            "Interview with Sarah Schewitz, Clinical psychologist, 2019-04-15.",
        ),
    ] {
        assert_eq!(formatted("vademecum", language, kind, fields), expected);
    }
}

#[test]
fn styles_of_the_trade_are_followed() {
    for (style, language, kind, fields, expected) in [
        (
            "apa",
            "en",
            ReferenceKind::Article,
            ARTICLE,
            "Lovelace, A., Babbage, C., & Menabrea, L. (1843). Notes on the engine. *Scientific Memoirs*, *3*(2), 666–731. \
             <https://doi.org/10.1000/xyz123>",
        ),
        (
            "apa",
            "en",
            ReferenceKind::Report,
            REPORT,
            "World Health Organization. (2020). *Water safety* (No. WHO/12). <https://example.org/who.pdf>",
        ),
        (
            "ieee",
            "en",
            ReferenceKind::Chapter,
            CHAPTER,
            "A. Lovelace, “Punched cards?,” in *The Loom*, J. Jacquard and M. Somerville, Eds., Silk Press, 1840, pp. \
             12–34.",
        ),
        (
            "ieee",
            "en",
            ReferenceKind::Article,
            ARTICLE,
            "A. Lovelace, C. Babbage, and L. Menabrea, “Notes on the engine,” *Scientific Memoirs*, vol. 3, no. 2, pp. \
             666–731, 1843, doi: <10.1000/xyz123|https://doi.org/10.1000/xyz123>.",
        ),
        ("mla", "en", ReferenceKind::Interview, INTERVIEW, "Schewitz, Sarah. “Interview.” 15 Apr. 2019."),
        (
            "vancouver",
            "en",
            ReferenceKind::Dataset,
            DATASET,
            "Somerville M. Tides. Zenodo; 2020. doi:<10.5281/zenodo.1|https://doi.org/10.5281/zenodo.1>",
        ),
        (
            "apa",
            "de-CH",
            ReferenceKind::Web,
            WEB,
            "*Relationship breakup*. (o.\u{a0}J.). Headspace. Abgerufen 1. November 2026, von <https://headspace.org.au/breakup/>",
        ),
    ] {
        assert_eq!(formatted(style, language, kind, fields), expected);
    }
}

#[test]
fn what_a_style_leaves_out_is_given_in_ours() {
    let ours = "Interview with Sarah Schewitz, clinical psychologist, 15 April 2019.";
    assert_eq!(formatted("apa", "en", ReferenceKind::Interview, INTERVIEW), ours);
    assert_eq!(formatted("chicago-author-date", "en", ReferenceKind::Interview, INTERVIEW), ours);
}

#[test]
fn what_hayagriva_stumbles_over_is_given_in_ours() {
    let fields: &[(&'static str, &str)] = &[("title", "Tides"), ("pages", "]꒐")];
    let ours = formatted("vademecum", "en", ReferenceKind::Article, fields);
    assert_eq!(formatted("iso-690-author-date", "en", ReferenceKind::Article, fields), ours);
}

#[test]
fn every_style_has_an_entry_for_every_reference_and_no_number_in_front() {
    for style in styles() {
        for kind in ReferenceKind::ALL {
            let entry = formatted(style, "en", kind, &[("title", "Tides"), ("url", "https://a.example/")]);
            assert!(entry.contains("ides"), "{style}, {}: {entry:?}", kind.name());
            assert!(!entry.trim_start_matches(['[', '(']).starts_with('1'), "{style}, {}: {entry:?}", kind.name());
            let seams = ["  ", ",.", ",,", "?."];
            assert!(!seams.iter().any(|seam| entry.contains(seam)), "{style}, {}: {entry:?}", kind.name());
        }
    }
}

#[test]
fn a_style_that_isnt_there_is_told_with_those_like_it() {
    let error = entries(&Handbook::default(), "chicago-author", "en").map(drop).map_err(|error| error.to_string());
    let expected = "citation style chicago-author: there is no such style; there are chicago-author-date, ";
    assert!(error.as_ref().is_err_and(|message| message.starts_with(expected)), "{error:?}");
    assert!(
        entries(&Handbook::default(), "", "en").is_err()
            && entries(&Handbook::default(), "alphanumeric", "en").is_err()
    );
}

#[test]
fn a_card_says_who_and_when() {
    let card = |kind, fields: &[(&'static str, &str)]| {
        let reference = reference(kind, fields);
        short(&reference, &shelf(reference.clone()), "en")
    };
    assert_eq!(card(ReferenceKind::Web, WEB), "headspace");
    assert_eq!(card(ReferenceKind::Article, ARTICLE), "Ada Lovelace et al., 1843");
    assert_eq!(card(ReferenceKind::Chapter, &CHAPTER[1..]), "Joseph Jacquard and Mary Somerville, 1840");
    assert_eq!(card(ReferenceKind::Interview, INTERVIEW), "Interview with Sarah Schewitz, 2019");
    assert_eq!(card(ReferenceKind::Law, LAW), "Family Law Act 1975, 1975");
    assert_eq!(card(ReferenceKind::Book, &[]), "book");
}

#[test]
fn hostile_text_stays_text() {
    let evil = "<script>alert(1)</script> #import \"x\" $x^2$ *b* _i_ \\cite{a} [l](javascript:1)\u{0}\n\u{202e}";
    let plain = "<script>alert(1)</script> #import \"x\" $x^2$ *b* _i_ \\cite{a} [l](javascript:1)";
    let fields = [("title", evil), ("url", "javascript:alert(1)"), ("doi", "10.1/a\"><b>"), ("site", evil)];
    for style in styles() {
        let handbook = shelf(reference(ReferenceKind::Web, &fields));
        let entries = entries(&handbook, style, "en").expect("it is one of the styles");
        let entry = &entries["web"];
        assert!(entry.plain().to_lowercase().contains(&plain[..18].to_lowercase()), "{style}: {}", entry.plain());
        assert!(!entry.plain().contains(|c: char| c.is_control() || c == '\u{202e}'), "{style}: {:?}", entry.plain());
        for run in &entry.runs {
            let Run::Link { url, .. } = run else { continue };
            assert!(url.starts_with("https://") && !url.contains(['"', '<', '>', ' ']), "{style}: {url}");
        }
    }
    let ours = formatted("vademecum", "en", ReferenceKind::Web, &[("title", evil)]);
    assert_eq!(ours, format!("*{plain}*."));
}

const FIELDS: [&str; 26] = [
    "archive",
    "book",
    "by",
    "channel",
    "date",
    "doi",
    "duration",
    "edition",
    "isbn",
    "issue",
    "journal",
    "jurisdiction",
    "language",
    "medium",
    "number",
    "note",
    "pages",
    "person",
    "place",
    "pmid",
    "publisher",
    "role",
    "section",
    "title",
    "url",
    "volume",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn nothing_written_in_a_reference_stops_the_press(
        kind in prop::sample::select(ReferenceKind::ALL.to_vec()),
        style in prop::sample::select(styles()),
        language in prop::sample::select(vec!["en", "fr", "ja", "zh-TW", "x-", "i-", "éé", "", "sr-Cyrl-RS"]),
        author in "(\\PC{0,12}[,; @{}]?){0,4}",
        fields in prop::collection::vec((prop::sample::select(FIELDS.to_vec()), "(\\PC|[-–0-9,.&<>\"'~ ]){0,16}"), 0..8),
    ) {
        let mut fields: Vec<(&'static str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        fields.push(("author", &author));
        prop_assert!(!formatted(style, language, kind, &fields).is_empty());
    }
}

#[test]
fn the_names_settings_know_are_those_of_the_styles() {
    assert_eq!(styles(), crate::config::STYLES);
}
