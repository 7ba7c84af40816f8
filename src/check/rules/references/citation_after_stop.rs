//! A citation on the wrong side of the full stop.

use crate::{
    check::{Subject, content, rule::rule},
    diagnostic::Diagnostic,
    load::is_abbreviation,
    model::{Citation, Guide, Sentence},
    text::Span,
};

rule! {
    /// A citation stands behind the stop of its sentence.
    ///
    /// ## Why
    ///
    /// The mark belongs to the sentence it speaks for. Behind the stop it looks as if it began the next one, and a reader can't tell
    /// which of the two it is for. It counts for the sentence before it either way.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// The way back is not a straight line. [@headspace-breakup] Take your time.
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// The way back is not a straight line [@headspace-breakup]. Take your time.
    /// ```
    "citation-after-stop" Hint Whole(check)
}

fn check(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (guide, passage) in content::passages(subject.handbook) {
        let cited = passage.prose.sentences.iter().filter(|sentence| !sentence.citations.is_empty());
        found.extend(cited.filter_map(|sentence| look(sentence, guide, subject)));
    }
    found
}

fn look(sentence: &Sentence, guide: Option<&Guide>, subject: &Subject<'_>) -> Option<Diagnostic> {
    let text = sentence.text.text();
    let stop = text.chars().next_back().filter(|last| matches!(last, '.' | '!' | '?'))?;
    let words = &text[..text.len() - stop.len_utf8()];
    let stop = sentence.text.span(words.len()..text.len());
    let behind: Vec<&Citation> = sentence.citations.iter().filter(|citation| citation.span.start >= stop.end).collect();
    let (first, last) = (behind.first()?, behind.last()?);
    let language = guide.and_then(|guide| guide.language.as_ref()).map_or(&subject.settings.language, |own| &own.value);
    if !words.ends_with(char::is_alphanumeric) || is_shortened(words, language) {
        return None;
    }
    let marks = if behind.len() == 1 { "this citation stands" } else { "these citations stand" };
    let finding = Diagnostic::at(stop, "a citation stands behind the stop of its sentence")
        .label("the sentence ends here")
        .also(first.span.to(last.span), format!("{marks} behind it"));
    let moved = moved(stop, &behind, subject);
    let end = words.rsplit(char::is_whitespace).next().unwrap_or(words);
    Some(match moved {
        Some((written, span)) => finding.help(format!("write the citation before the stop: `… {end}{written}`")).fix(
            "move it before the stop",
            span,
            written,
        ),
        None => finding.help(format!("write the citation before the stop: `… {end} [@key]{}`", subject.slice(stop))),
    })
}

/// Whether the full stop belongs to the word before it: `p.m.`, `etc.`
fn is_shortened(words: &str, language: &str) -> bool {
    let last = words.rsplit(char::is_whitespace).next().unwrap_or(words);
    is_abbreviation(last.trim_start_matches(|c: char| !c.is_alphanumeric()), language)
}

/// The citations with the stop behind them, and the stretch they take the place of; none where anything else stands between.
fn moved(stop: Span, behind: &[&Citation], subject: &Subject<'_>) -> Option<(String, Span)> {
    let mut written = String::new();
    let mut at = stop.end;
    for citation in behind {
        let between = Span { start: at, end: citation.span.start.max(at), ..stop };
        let is_alone = between.end == citation.span.start && subject.slice(between).trim().is_empty();
        let is_mark = !citation.narrative && subject.slice(citation.span).starts_with('[');
        (is_alone && is_mark).then_some(())?;
        written.extend([" ", subject.slice(citation.span)]);
        at = citation.span.end;
    }
    let stop_as_written = subject.slice(stop);
    (stop_as_written.chars().count() == 1).then(|| (written + stop_as_written, Span { end: at, ..stop }))
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::{FRONT_MATTER, findings, whole};

    /// The guide with the fixes of this rule in it, and how many findings there were.
    fn mended(text: &str) -> (String, usize) {
        let (before, guide) = ("content/guides/example.md", format!("{FRONT_MATTER}{text}"));
        let (found, _) = findings(&whole(&[(before.to_owned(), guide.clone())].into()));
        let found: Vec<_> = found.iter().filter(|finding| finding.rule == "citation-after-stop").collect();
        let mut new = guide;
        for edit in found.iter().rev().flat_map(|finding| &finding.fixes).flat_map(|fix| &fix.edits) {
            new.replace_range(edit.span.range(), &edit.replacement);
        }
        (new[FRONT_MATTER.len()..].to_owned(), found.len())
    }

    #[test]
    fn citations_go_before_the_stop_they_stand_behind() {
        let cases = [
            ("It is so. [@headspace-breakup] Rest.\n", "It is so [@headspace-breakup]. Rest.\n"),
            ("It is so.[@headspace-breakup]\n", "It is so [@headspace-breakup].\n"),
            ("Is it so?\n[@headspace-breakup, p. 3]\n", "Is it so [@headspace-breakup, p. 3]?\n"),
            (
                "It is *so*. [@headspace-breakup] [@schewitz-interview]\n",
                "It is *so* [@headspace-breakup] [@schewitz-interview].\n",
            ),
        ];
        for (written, right) in cases {
            assert_eq!(mended(written), (right.to_owned(), 1));
        }
    }

    #[test]
    fn a_citation_before_the_stop_or_without_one_is_right() {
        for text in [
            "It is so [@headspace-breakup]. And so on.\n",
            "It is so [@headspace-breakup]\n",
            "They rest at 9 p.m. [@headspace-breakup]\n",
            "She said “It is so.” [@schewitz-interview]\n",
            "Rest. @headspace-breakup says so.\n",
        ] {
            assert_eq!(mended(text), (text.to_owned(), 0), "{text}");
        }
        // Stressed with its stop: where to put the citation is for the editor to say.
        assert_eq!(
            mended("**It is so.** [@headspace-breakup]\n"),
            ("**It is so.** [@headspace-breakup]\n".to_owned(), 1)
        );
    }
}
