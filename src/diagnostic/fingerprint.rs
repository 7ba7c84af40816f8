//! By what a finding is known again in another run: its rule, its file and its words, but not its line.

use super::Diagnostic;
use crate::text::Sources;

/// By what a finding is known again. Lines that move don't change it, nor do line breaks, markup and citations in the sentence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fingerprint {
    /// The file, relative to the project.
    pub path: String,
    /// The rule.
    pub rule: String,
    /// The sentence, or what else stands at the place, on one line.
    pub text: String,
}

/// Longer texts are cut, and told apart by a sum of all their letters.
const LONGEST: usize = 300;

impl Fingerprint {
    /// That of a finding.
    pub fn of(finding: &Diagnostic, sources: &Sources) -> Self {
        let path = sources.get(finding.span.source).path();
        let text = Some(folded(&finding.context)).filter(|text| !text.is_empty());
        let text = text.unwrap_or_else(|| folded(&finding.message));
        Self { path: on_one_line(path), rule: finding.rule.to_owned(), text: shortened(&text) }
    }

    /// A number of sixteen digits that stands for it in other programs.
    pub fn digest(&self) -> String {
        format!("{:016x}", sum(&[&self.path, &self.rule, &self.text].map(|part| part.as_str()).join("\t")))
    }
}

/// Words with single spaces between them, and nothing that a line of text can't hold.
fn folded(words: &str) -> String {
    on_one_line(&words.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn on_one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            _ if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => line.extend(c.escape_default()),
            _ => line.push(c),
        }
    }
    line
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}… {:016x}", &text[..end], sum(text)),
        None => text.to_owned(),
    }
}

/// FNV-1a with 64 bits (<http://www.isthe.com/chongo/tech/comp/fnv/>): the same in every release of every compiler.
fn sum(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Source, SourceId, Span};

    fn of(context: &str) -> Fingerprint {
        let sources = Sources::new(vec![Source::new("a\tb.md", "one\ntwo\n")]);
        let finding = Diagnostic::at(Span::new(SourceId(0), 4, 7), "this is wrong");
        Fingerprint::of(&Diagnostic { rule: "a-rule", context: context.to_owned(), ..finding }, &sources)
    }

    #[test]
    fn words_count_and_lines_do_not() {
        assert_eq!(of("About 3 in 5\n  people\u{b}walk."), of("About 3 in 5 people walk."));
        assert_ne!(of("About 3 in 5 people walk."), of("About 4 in 5 people walk."));
        assert_eq!((of("").text.as_str(), of("").path.as_str()), ("this is wrong", "a\\tb.md"));
        assert_eq!((of("a").digest().len(), of("a").digest() == of("b").digest()), (16, false));
    }

    #[test]
    fn a_long_text_is_cut_and_still_told_apart() {
        let (one, other) = (of(&"é".repeat(400)), of(&format!("{}x", "é".repeat(399))));
        assert!(one.text.chars().count() < 330 && one != other);
    }
}
