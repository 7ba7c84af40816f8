//! A finding as rustc shows one: headline, the place in the source underlined, then how to mend it and why. The only door
//! to annotate-snippets.

use super::{
    Emitter, Look, Report,
    excerpt::{Excerpt, excerpts},
    visible,
};
use crate::{
    diagnostic::{Diagnostic, Severity},
    text::Sources,
};
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::borrow::Cow;

/// Stands for the path in what the library draws. It counts columns in the excerpt, where lines are clipped and characters
/// spelled out, so the true place is put in afterwards. A noncharacter: `visible` lets none through from anywhere else.
const PLACE: &str = "\u{fdd0}";

/// Wider than any excerpt: clipping is done already.
const UNCLIPPED: usize = 1_000_000;

/// A finding as rustc shows one.
pub(super) struct Full;

impl Emitter for Full {
    fn name(&self) -> &'static str {
        "full"
    }

    fn is_for_people(&self) -> bool {
        true
    }

    fn emit(&self, report: &Report<'_>, look: Look) -> String {
        let Report { findings, sources, .. } = *report;
        let mut text = String::new();
        for finding in findings {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(&draw(finding, sources, look));
            text.push('\n');
        }
        text
    }
}

fn draw(finding: &Diagnostic, sources: &Sources, look: Look) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Hint => Level::NOTE.with_name("hint"),
    };
    let excerpts = excerpts(finding, sources, look.width);
    let places: Vec<String> = excerpts.iter().map(place).collect();
    let mut title = level.primary_title(visible(&finding.message));
    if !finding.rule.is_empty() {
        title = title.id(finding.rule);
    }
    let group = Group::with_title(title).elements(excerpts.iter().map(snippet));
    let group = remarks(finding).into_iter().fold(group, |group, (level, text)| group.element(level.message(text)));
    let renderer = if look.colour { Renderer::styled().hyperlink(false) } else { Renderer::plain() };
    put_places(&renderer.term_width(UNCLIPPED).render(&[group]), &places)
}

fn snippet<'a>(excerpt: &'a Excerpt<'_>) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let annotations = excerpt.marks.iter().map(|(range, mark)| {
        let kind = if mark.is_primary { AnnotationKind::Primary } else { AnnotationKind::Context };
        kind.span(range.clone()).label(mark.label.map(visible))
    });
    Snippet::source(excerpt.text.as_str()).line_start(excerpt.first_line).path(PLACE).annotations(annotations)
}

/// What is said below the source: how to mend it, why it is so, where to read more.
fn remarks(finding: &Diagnostic) -> Vec<(Level<'static>, String)> {
    let mut remarks = Vec::new();
    if finding.help.is_empty() {
        remarks.extend(finding.fixes.iter().map(|fix| (Level::HELP, visible_lines(&fix.title))));
    }
    remarks.extend(finding.help.iter().map(|help| (Level::HELP, visible_lines(help))));
    remarks.extend(finding.notes.iter().map(|note| (Level::NOTE, visible_lines(note))));
    if !finding.rule.is_empty() {
        remarks.push((Level::NOTE.with_name("more"), format!("vademecum explain {}", finding.rule)));
    }
    remarks
}

fn visible_lines(text: &str) -> String {
    let lines: Vec<Cow<'_, str>> = text.lines().map(visible).collect();
    lines.join("\n")
}

fn place(excerpt: &Excerpt<'_>) -> String {
    format!("{}:{}:{}", visible(excerpt.path), excerpt.position.line, excerpt.position.column)
}

/// Puts each excerpt's true place where the library wrote its own.
fn put_places(drawn: &str, places: &[String]) -> String {
    let mut pieces = drawn.split(PLACE);
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for (piece, place) in pieces.zip(places) {
        text.push_str(place);
        text.push_str(piece.trim_start_matches(|c: char| c == ':' || c.is_ascii_digit()));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        diagnostic::Findings,
        text::{Source, SourceId, Span},
    };

    /// Draws a finding at the places between `«` and `»`: its own is the one that closes `first`, the others explain it.
    fn drawn(marked: &str, first: usize) -> String {
        let mut text = String::new();
        let (mut starts, mut spans) = (Vec::new(), Vec::new());
        for c in marked.chars() {
            match c {
                '«' => starts.push(text.len()),
                '»' => spans.push(Span::new(SourceId(0), starts.pop().unwrap(), text.len())),
                _ => text.push(c),
            }
        }
        let own = Diagnostic::at(spans.remove(first), "this is wrong").label("look here");
        let finding = spans.into_iter().fold(own, |finding, span| finding.also(span, "and here"));
        show(finding, Source::new("a.md", text), Look { width: 60, ..Look::PLAIN })
    }

    fn show(finding: Diagnostic, source: Source, look: Look) -> String {
        let findings = Findings::new(vec![Diagnostic { rule: "a-rule", ..finding }]);
        let sources = Sources::new(vec![source]);
        Full.emit(&Report { findings: &findings, sources: &sources, rules: &[] }, look)
    }

    #[test]
    fn headline_place_help_notes_and_where_to_read_more() {
        let text = "### Store drinking water\n\n\n- About 3 in 5 households keep less.\n";
        let span = |start, end| Span::new(SourceId(0), start, end);
        let finding = Diagnostic::at(span(35, 41), "this figure has no reference")
            .label("a number about the world")
            .also(span(0, 24), "nothing in this step cites a source for it")
            .help("cite the source after the figure: `… less [@key].`")
            .help("or leave the figure out")
            .note("figures need a reference\nof their own");
        let expected = "\
error[a-rule]: this figure has no reference
 --> a.md:4:9
  |
1 | ### Store drinking water
  | ------------------------ nothing in this step cites a source for it
...
4 | - About 3 in 5 households keep less.
  |         ^^^^^^ a number about the world
  |
  = help: cite the source after the figure: `… less [@key].`
  = help: or leave the figure out
  = note: figures need a reference
          of their own
  = more: vademecum explain a-rule
";
        assert_eq!(show(finding, Source::new("a.md", text), Look::PLAIN), expected);
    }

    #[test]
    fn the_place_is_true_whatever_is_clipped_or_spelled_out_before_it() {
        let long = format!("{}«here» {}", "word ".repeat(100), "more ".repeat(100));
        for (marked, place, source, underline) in [
            ("\u{feff}«»", "1:1", "1 |", "  | ^ look here"),
            ("", "1:1", "1 |", "  | ^ look here"),
            ("last line\n«»", "2:1", "2 |", "  | ^ look here"),
            ("a\r\n\t«b 水水» c\r\n", "2:2", "2 |     b 水水 c", "  |     ^^^^^^ look here"),
            (
                "\u{202e}b \u{1b}[31m «c»",
                "1:10",
                "1 | \\u{202e}b \\u{1b}[31m c",
                "  |                      ^ look here",
            ),
            (
                &long,
                "1:501",
                "1 | ... word word word word word word word here more more more ...",
                "  |                                        ^^^^ look here",
            ),
        ] {
            let marked = if marked.is_empty() { "«»" } else { marked };
            let expected = format!(
                "error[a-rule]: this is wrong\n --> a.md:{place}\n  |\n{source}\n{underline}\n  |\n  = more: vademecum explain a-rule\n"
            );
            assert_eq!(drawn(marked, 0), expected);
        }
    }

    #[test]
    fn a_place_of_many_lines_shows_its_first_and_its_last() {
        let text = drawn("«one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n\n»nine", 0);
        assert!(text.contains("1 | / one\n") && text.contains("... |\n7 | | seven\n8 | | eight\n"), "{text}");
        assert!(text.contains("  | |_____^ look here\n") && !text.contains("nine"), "{text}");
        let whole_file = drawn(&format!("«one\n{}»", "x\n".repeat(1_000)), 0);
        assert!(whole_file.contains("1 | one\n  | ^^^ look here\n") && !whole_file.contains("| x"), "{whole_file}");
    }

    #[test]
    fn a_place_far_away_is_drawn_apart() {
        let text = drawn(&format!("«one»\n{}«two»\n", "\n".repeat(100)), 1);
        assert!(text.contains("--> a.md:102:1\n    |\n102 | two\n    | ^^^ look here\n"), "{text}");
        assert!(text.contains("::: a.md:1:1\n    |\n  1 | one\n    | --- and here\n"), "{text}");
    }

    #[test]
    fn colour_only_when_asked() {
        let finding = || Diagnostic::at(Span::file(SourceId(0)), "wrong \u{1b}[5m").help("\u{1b}[5m");
        let plain = show(finding(), Source::new("\u{1b}[5m.md", "\u{1b}[5m"), Look::PLAIN);
        assert!(!plain.contains('\u{1b}'), "{plain}");
        let styled = show(finding(), Source::new("a.md", "x"), Look { colour: true, ..Look::PLAIN });
        assert!(styled.contains("\u{1b}[") && !styled.contains("\u{1b}[5m"), "{styled}");
    }

    proptest::proptest! {
        #[test]
        fn no_text_and_no_span_makes_it_fail(text: String, start: u32, end: u32, other in 0..200usize) {
            let span = Span { source: SourceId(0), start: start % 300, end: end % 300 };
            let label = Span::new(SourceId(0), other, other + 7);
            let drawn = show(Diagnostic::at(span, text.as_str()).also(label, text.as_str()), Source::new("a", text), Look::PLAIN);
            proptest::prop_assert!(drawn.starts_with("error[a-rule]: "));
        }
    }
}
