//! Whole guides: front matter, parts, steps and sections.

use super::*;
use crate::model::{Part, Section};

struct Book {
    source: Source,
    guide: Guide,
    problems: Vec<Problem>,
}

fn guide(text: &str) -> Book {
    let source = Source::new("content/guides/x.md", text);
    let mut problems = Vec::new();
    let guide = super::super::guide(Key::new("x"), SourceId(0), &source, &english(), &mut problems);
    Book { source, guide, problems }
}

impl Book {
    fn problems(&self) -> Vec<(&str, &ProblemKind)> {
        self.problems.iter().map(|problem| (self.source.slice(problem.span), &problem.kind)).collect()
    }

    fn plain(&self, blocks: &[Block]) -> String {
        all_sentences(blocks).iter().map(|sentence| sentence.text.text()).collect::<Vec<_>>().join(" ")
    }

    /// A part in short: its heading, its lead, and its steps with what they hold.
    fn part(&self, part: &Part) -> String {
        let heading = part.heading.as_ref().map_or("-".to_owned(), |heading| heading.prose.plain());
        let steps =
            part.steps.iter().map(|step| format!(" [{}: {}]", step.heading.prose.plain(), self.plain(&step.body)));
        format!("{heading}: {}{}", self.plain(&part.lead), steps.collect::<String>())
    }

    fn section(&self, section: &Section) -> String {
        let items = section.items.iter().map(|item| {
            let heading = item.heading.as_ref().map_or(String::new(), |heading| heading.prose.plain());
            format!(" [{heading}: {}]", self.plain(&item.body))
        });
        format!(
            "{} {}: {}{}",
            section.kind.class(),
            section.heading.prose.plain(),
            self.plain(&section.lead),
            items.collect::<String>()
        )
    }

    fn outline(&self) -> Vec<String> {
        let parts = self.guide.parts.iter().map(|part| self.part(part));
        parts.chain(self.guide.sections.iter().map(|section| self.section(section))).collect()
    }
}

const FRONT: &str = "---\ntitle: Boil *water*\nsummary: How.\n---\n";

#[test]
fn a_guide_has_parts_steps_and_sections() {
    let book = guide(&format!(
        "{FRONT}Intro [@a].\n\n## Start {{#go}}\n\nLead.\n\n### Fill\n\nTap.\n\n- cold\n\n#### Note\n\nx\n\n### Heat\n\n## Tips\n\nFirst:\n\n- one\n- two\n\nAlso.\n\n## You’ll need:\n- jug\n\n## Q&A\n### Why?\nSo.\n\n### How?\n\n## End\n\n### Pour\n\nGo.\n"
    ));
    assert_eq!(
        book.outline(),
        [
            "Start: Lead. [Fill: Tap. cold Note x] [Heat: ]",
            "End:  [Pour: Go.]",
            "tips Tips: First: [: one] [: two Also.]",
            "supplies You’ll need::  [: jug]",
            "questions Q&A:  [Why?: So.] [How?: ]",
        ]
    );
    assert_eq!(book.problems(), []);
    assert_eq!(
        (book.guide.title.plain().as_str(), book.plain(&book.guide.introduction).as_str()),
        ("Boil water", "Intro.")
    );
}

#[test]
fn spans_reach_from_a_heading_to_the_end_of_what_it_heads() {
    let text = format!(
        "{FRONT}## Start {{#go .x}}\n\n### Fill *it*\n\nTap.\n\n- cold\n\n\n### Heat\n\n## Tips\n\n- one\n- two\n  more\n\n"
    );
    let book = guide(&text);
    let part = &book.guide.parts[0];
    assert_eq!(book.source.slice(part.span), "## Start {#go .x}\n\n### Fill *it*\n\nTap.\n\n- cold\n\n\n### Heat");
    assert_eq!(book.source.slice(part.steps[0].span), "### Fill *it*\n\nTap.\n\n- cold");
    assert_eq!(book.source.slice(part.steps[1].span), "### Heat");
    let heading = part.heading.as_ref().expect("the part has a heading");
    assert_eq!(
        (book.source.slice(heading.span), book.source.slice(heading.prose.span)),
        ("## Start {#go .x}", "Start")
    );
    assert_eq!(heading.id.as_ref().map(|id| book.source.slice(id.span)), Some("go"));
    let tips = &book.guide.sections[0];
    assert_eq!(book.source.slice(tips.span), "## Tips\n\n- one\n- two\n  more");
    assert_eq!(book.source.slice(tips.items[1].span), "- two\n  more");
    let known = ["supplies", "tips", "warnings", "questions", "stories"].map(str::to_owned).to_vec();
    assert_eq!(book.problems(), [("x", &ProblemKind::UnknownClass { class: "x".to_owned(), known })]);
}

#[test]
fn a_guide_can_be_plain_steps() {
    let book = guide(
        "---\ntitle: x\nsummary: y\nstructure: steps\n---\nIntro.\n\n## One\n\na\n\n### More\n\nb\n\n## Tips\n- t\n\n## Two\n",
    );
    assert_eq!(book.outline(), ["-:  [One: a More b] [Two: ]", "tips Tips:  [: t]"]);
    assert_eq!(book.problems(), []);
    assert_eq!(book.source.slice(book.guide.parts[0].steps[0].span), "## One\n\na\n\n### More\n\nb");
}

#[test]
fn steps_before_any_part_have_a_part_without_a_heading() {
    let book = guide(&format!("{FRONT}### One\n\na\n\n## Part\n\n### Two\n"));
    assert_eq!(book.outline(), ["-:  [One: a]", "Part:  [Two: ]"]);
    assert_eq!(book.source.slice(book.guide.parts[0].span), "### One\n\na");
    assert_eq!(book.problems(), []);
}

#[test]
fn sections_are_named_by_class_in_any_language() {
    let text = "---\ntitle: x\nlanguage: es\n---\n## Consejos\n- a\n\n## Ojo {.warnings}\n- b\n\n## Tips\n- c\n";
    assert_eq!(guide(text).outline(), ["Tips: c", "tips Consejos:  [: a]", "warnings Ojo:  [: b]"]);
}

#[test]
fn misplaced_headings_are_noted_and_kept() {
    let book = guide(&format!("{FRONT}# Title\n\n## Part\n\n#### Deep\n\n### Step\n\n##### Deeper\n"));
    let reason = |level, reason| ProblemKind::MisplacedHeading { level, reason };
    assert_eq!(
        book.problems(),
        [
            ("# Title", &reason(1, MisplacedHeading::Title)),
            ("#### Deep", &reason(4, MisplacedHeading::SkipsLevel)),
            ("##### Deeper", &reason(5, MisplacedHeading::SkipsLevel)),
        ]
    );
    assert_eq!(
        (book.plain(&book.guide.introduction).as_str(), book.outline()),
        ("Title", vec!["Part: Deep [Step: Deeper]".to_owned()])
    );
}

#[test]
fn front_matter_must_be_there_and_be_closed() {
    let missing = guide("## Part\n\ntext");
    assert_eq!(missing.problems(), [("", &ProblemKind::MissingFrontMatter)]);
    assert_eq!(missing.outline(), ["Part: text"]);
    let unclosed = guide("---\ntitle: x\nsummary: y\n\n## Part\n");
    assert_eq!(unclosed.problems(), [("---", &ProblemKind::UnclosedFrontMatter)]);
    assert_eq!((unclosed.guide.title.plain().as_str(), unclosed.outline()), ("x", vec!["Part: ".to_owned()]));
    assert_eq!(guide("").problems(), [("", &ProblemKind::MissingFrontMatter)]);
}

#[test]
fn byte_order_marks_and_windows_lines_move_nothing() {
    let book = guide(
        "\u{feff}---\r\ntitle: é x\r\nsummary: y\r\n---\r\n\r\n## Part\r\n\r\n### Step {#s}\r\n\r\nOne\r\ntwo. Three [@a].\r\n",
    );
    assert_eq!(book.problems(), []);
    assert_eq!(book.source.slice(book.guide.title.span), "é x");
    let step = &book.guide.parts[0].steps[0];
    assert_eq!(book.source.slice(step.span), "### Step {#s}\r\n\r\nOne\r\ntwo. Three [@a].");
    let sentences: Vec<_> =
        all_sentences(&step.body).iter().map(|one| (one.text.text(), book.source.slice(one.span))).collect();
    assert_eq!(sentences, [("One two.", "One\r\ntwo."), ("Three.", "Three [@a].")]);
}
