//! A name that is nearly a known person's.

use crate::{
    check::{
        Subject, capitals,
        claims::{Class, Lexicon},
        known_names::{KnownName, KnownNames},
        reader::Reader,
        rule::rule,
    },
    diagnostic::Diagnostic,
    model::{Contributor, Guide, Passage, Sentence},
    text::Span,
};
use std::{collections::BTreeSet, ops::Range};

rule! {
    /// A name is one or two letters from that of a known person.
    ///
    /// ## Why
    ///
    /// A name spelled two ways looks like two people, and the person it belongs to notices first. Where both spellings are
    /// right, the second belongs to the person's `aliases`.
    ///
    /// Whole names are compared with whole names. A family name alone is compared if it is long, or if a title or a verb like
    /// "notes" shows that it is a person's. If the name is really somebody else's, a waiver behind the sentence says so.
    ///
    /// ## Fails
    ///
    /// ```guide
    /// Sara Schewitz sees it as grief [@schewitz-interview].
    /// ```
    ///
    /// ## Fails
    ///
    /// ```guide
    /// As Shewitz notes, it is grief [@schewitz-interview].
    /// ```
    ///
    /// ## Passes
    ///
    /// ```guide
    /// Sarah Schewitz sees it as grief [@schewitz-interview]. For Schewitz’s clients, Sarah Miller writes, it takes time.
    /// ```
    "near-miss-name" Warning Guide(check)
}

fn check(reader: &Reader<'_>, guide: Option<&Guide>) -> Vec<Diagnostic> {
    if reader.names.lengths().is_empty() {
        return Vec::new();
    }
    let mut mentions = Mentions::new(&reader.names, lexicon(guide, &reader.subject));
    let own = guide.map(Guide::passages).unwrap_or_default();
    mentions.read(&own);
    mentions.read(reader.outside(guide));
    let mut found = mentions.tell(&reader.subject);
    if guide.is_none() {
        found.extend(in_references(&reader.subject, &reader.names));
    }
    found
}

fn lexicon(guide: Option<&Guide>, subject: &Subject<'_>) -> &'static Lexicon {
    let own = guide.and_then(|guide| guide.language.as_ref());
    Lexicon::of(own.map_or(subject.settings.language.as_str(), |language| &language.value))
}

/// The names in one guide.
struct Mentions<'a> {
    names: &'a KnownNames<'a>,
    lexicon: &'static Lexicon,
    /// Whole names that are nearly known.
    near: Vec<(Span, &'a str, &'a KnownName<'a>, usize)>,
    /// Family names alone that are.
    families: Vec<(Span, &'a str, &'a KnownName<'a>)>,
    /// Last words of other names: who is called so is somebody else.
    others: BTreeSet<&'a str>,
}

impl<'a> Mentions<'a> {
    fn new(names: &'a KnownNames<'a>, lexicon: &'static Lexicon) -> Self {
        Self { names, lexicon, near: Vec::new(), families: Vec::new(), others: BTreeSet::new() }
    }

    fn read(&mut self, passages: &[Passage<'a>]) {
        passages.iter().flat_map(|passage| &passage.prose.sentences).for_each(|sentence| self.look(sentence));
    }

    fn look(&mut self, sentence: &'a Sentence) {
        let text = sentence.text.text();
        let words = capitals::words(text);
        for mut run in capitals::runs(text, &words) {
            while run.len() > 1 && self.leads_in(&text[words[run.start].clone()], run.start) {
                run.start += 1;
            }
            match run.len() {
                1 => self.alone(sentence, &words, run.start),
                _ => self.whole(sentence, &words[run]),
            }
        }
    }

    /// Whether a capitalised word is no part of the name behind it: a title, or a small word that begins the sentence.
    fn leads_in(&self, word: &str, place: usize) -> bool {
        let is = |class: Class| self.is(word, class);
        is(Class::Title) || place == 0 && (is(Class::Function) || is(Class::Condition))
    }

    fn is(&self, word: &str, class: Class) -> bool {
        self.lexicon.word(&word.to_lowercase()).is_some_and(|entry| entry.classes.has(class))
    }

    /// Looks at every stretch of the capitalised words that is as long as some known name.
    fn whole(&mut self, sentence: &'a Sentence, words: &[Range<usize>]) {
        let text = sentence.text.text();
        if !words.iter().any(|word| self.names.begins_alike(&text[word.clone()])) {
            return self.others.extend(words.last().map(|word| &text[word.clone()]));
        }
        let stretches = self.names.lengths().iter().flat_map(|length| words.windows(*length));
        let ranges: Vec<Range<usize>> =
            stretches.map(|stretch| stretch[0].start..stretch[stretch.len() - 1].end).collect();
        if ranges.iter().any(|range| self.names.is_known(&text[range.clone()])) {
            return;
        }
        let near = ranges.iter().find_map(|range| Some((range, self.names.near(&text[range.clone()])?)));
        match near {
            Some((range, (known, edits))) => {
                self.near.push((sentence.text.span(range.clone()), &text[range.clone()], known, edits));
            }
            None => self.others.extend(words.last().map(|word| &text[word.clone()])),
        }
    }

    /// Looks at a capitalised word that stands alone.
    fn alone(&mut self, sentence: &'a Sentence, words: &[Range<usize>], place: usize) {
        let text = sentence.text.text();
        let word = &text[words[place].clone()];
        let beside = |place: Option<usize>, class| {
            place.and_then(|place| words.get(place)).is_some_and(|word| self.is(&text[word.clone()], class))
        };
        let long = place > 0 && word.chars().count() >= LONG;
        let a_persons = || beside(place.checked_sub(1), Class::Title) || beside(Some(place + 1), Class::Report);
        if !long && !a_persons() {
            return;
        }
        if let Some(known) = self.names.near_family(word) {
            self.families.push((sentence.text.span(words[place].clone()), word, known));
        }
    }

    fn tell(self, subject: &Subject<'_>) -> Vec<Diagnostic> {
        let whole = self.near.into_iter().map(|(span, written, known, edits)| {
            let letters = if edits == 1 { "one letter differs" } else { "two letters differ" };
            let finding = tell(span, (written, known.spelling), known).label(letters);
            // Two letters may well be somebody else's name.
            if edits == 1 && subject.slice(span) == written {
                finding.fix(format!("write `{}`", known.spelling), span, known.spelling)
            } else {
                finding
            }
        });
        let families = self.families.into_iter().filter(|(_, written, _)| !self.others.contains(written));
        let alone = families
            .map(|(span, written, known)| tell(span, (written, known.family()), known).label("one letter differs"));
        whole.chain(alone).collect()
    }
}

/// A family name this long, within a sentence, has hardly any neighbours among plain words.
const LONG: usize = 7;

fn tell(span: Span, (written, right): (&str, &str), known: &KnownName<'_>) -> Diagnostic {
    Diagnostic::at(span, format!("`{written}` is nearly `{right}`"))
        .also(known.person.name.span, "a name that is known")
        .help(format!("write `{right}`, or add `{written}` to the `aliases` of `{}`", known.person.key))
        .help("if it is somebody else: `<!-- waive near-miss-name: another person -->` behind the sentence")
}

/// The people whom references name as interviewed or asking.
fn in_references(subject: &Subject<'_>, names: &KnownNames<'_>) -> Vec<Diagnostic> {
    let people = subject.handbook.references.values().flat_map(|reference| [&reference.person, &reference.by]);
    let written = people.flatten().filter_map(|contributor| match contributor {
        Contributor::Name(name) => Some(name),
        Contributor::Person(_) => None,
    });
    let near = written.filter_map(|name| Some((name, names.near(&name.value)?)));
    near.map(|(name, (known, _))| {
        Diagnostic::at(name.span, format!("`{}` is nearly `{}`", name.value, known.spelling))
            .also(known.person.name.span, "a name that is known")
            .help(format!("write the person's key, `{}`, or give the other person a page", known.person.key))
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::{said, said_of_guide};

    fn names(text: &str) -> Vec<String> {
        said_of_guide("near-miss-name", text)
    }

    #[test]
    fn a_name_spelled_two_ways_is_seen_wherever_it_stands() {
        let person = ("content/people/suzanne-mathews.yaml", "name: Suzanne Mathews\n");
        let guide = "---\ntitle: What Suzanna Mathews advises\nsummary: A guide.\n---\n\n## Talk\n\n- Dr. Suzanne \
            Matthews’s clients wait.\n\n> Wait.\n> — Suzanna Mathews, paraphrased [@schewitz-interview]\n";
        let references = "mathews:\n  type: interview\n  person: Suzanna Mathews\n  date: 2021-08-18\n";
        let files = [person, ("content/guides/a.md", guide), ("content/references/more.yaml", references)];
        assert_eq!(said("near-miss-name", &files).len(), 4);
    }

    #[test]
    fn an_alias_is_right_and_so_is_a_waived_name() {
        let person = "name: Suzanne Mathews\naliases: [Suzanna Mathews]\n";
        let guide = "---\ntitle: A\nsummary: B.\n---\n\nSuzanna Mathews waits. Susanna Mathews doesn't. <!-- waive \
            near-miss-name: another person -->\n";
        let files = [("content/people/suzanne-mathews.yaml", person), ("content/guides/a.md", guide)];
        assert_eq!(said("near-miss-name", &files), Vec::<String>::new());
    }

    #[test]
    fn family_names_alone_are_compared_with_care() {
        assert_eq!(names("For Schewitz and Dr. Shewitz it is grief."), ["`Shewitz` is nearly `Schewitz`"]);
        assert_eq!(names("What Schewit notes is true."), ["`Schewit` is nearly `Schewitz`"]);
        // Somebody of that name is in the guide.
        assert_eq!(names("Ann Schewits left. Later, Schewits came back."), Vec::<String>::new());
        assert_eq!(names("Schewitzs stand at the beginning. In March and April, Sarah waits."), Vec::<String>::new());
    }

    #[test]
    fn plain_words_beside_a_name_are_no_part_of_it() {
        assert_eq!(
            names("As Sarah Schewitz says. The Sarah Schewitz Institute. SARAH SCHEWITZ."),
            Vec::<String>::new()
        );
        assert_eq!(names("Coach Sarah Schewits says so."), ["`Sarah Schewits` is nearly `Sarah Schewitz`"]);
    }
}
