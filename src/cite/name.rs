//! Names of people and bodies: which word of a name is which.

use super::tidy::tidy;
use crate::model::{Contributor, Handbook};

/// A name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// A name in one piece: that of a body, or of somebody with one name.
    Whole(String),
    /// A person's name, in its parts.
    Parts(Parts),
}

/// The parts of a person's name (CSL 1.0.2, name-parts).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Parts {
    /// `Ludwig`.
    pub given: String,
    /// `van`.
    pub particle: String,
    /// `Beethoven`.
    pub family: String,
    /// `Jr.`
    pub suffix: String,
}

/// The name a reference gives; for somebody with a page here, the name on it.
pub(super) fn name(contributor: &Contributor, handbook: &Handbook) -> Name {
    let written = match contributor {
        Contributor::Name(name) => name.value.as_str(),
        Contributor::Person(key) => {
            handbook.people.get(&key.value).map_or(key.value.as_str(), |person| person.name.value.as_str())
        }
    };
    parse(written)
}

/// Names of several, where they say anything.
pub(super) fn names(contributors: &[Contributor], handbook: &Handbook) -> Vec<Name> {
    let names = contributors.iter().map(|contributor| name(contributor, handbook));
    names.filter(|name| !name.natural().is_empty()).collect()
}

impl Name {
    /// As it is said: `Ludwig van Beethoven`.
    pub fn natural(&self) -> String {
        match self {
            Self::Whole(name) => name.clone(),
            Self::Parts(Parts { given, particle, family, suffix }) => {
                let words: Vec<&str> = [given, particle, family, suffix]
                    .into_iter()
                    .map(String::as_str)
                    .filter(|part| !part.is_empty())
                    .collect();
                words.join(" ")
            }
        }
    }
}

/// Reads `Last, First`, `Last, Jr., First`, `First Last`, the name of a body, or `{a name in braces}`, which is left whole.
fn parse(written: &str) -> Name {
    let written = tidy(written);
    if let Some(whole) = written.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        return Name::Whole(whole.trim().to_owned());
    }
    let divided: Vec<&str> = written.split(',').map(str::trim).collect();
    let (family, given, suffix) = match divided[..] {
        [family, given] => (family, given, ""),
        [family, suffix, given] => (family, given, suffix),
        [_] if !is_body(&written) => {
            let (given, family) = before_family(&written);
            (family, given, "")
        }
        _ => return Name::Whole(written),
    };
    if family.is_empty() || given.is_empty() {
        return Name::Whole(written.trim_matches([',', ' ']).to_owned());
    }
    let (particle, family) = behind_particle(family);
    let [given, particle, family, suffix] = [given, particle, family, suffix].map(str::to_owned);
    Name::Parts(Parts { given, particle, family, suffix })
}

/// Words that stand in names of bodies and hardly ever in those of people.
const OF_BODIES: &str = "academy administration agency alliance association authority bank board bureau center centers centre clinic \
    college commission committee company council department directorate editors editorial federation foundation \
    fund government group health hospital inc. institute institut laboratory library limited ltd ministry \
    ministère museum network office organisation organization organización press project school service services \
    society staff team trust university";

/// Whether a name without a comma is that of a body. One word is; so is a name with "of" or "for" in it, or a digit, or a
/// word in capitals, or of more words than people have.
pub(super) fn is_body(name: &str) -> bool {
    let words: Vec<&str> = name.split(' ').collect();
    let telling = |word: &&str| {
        let lower = word.to_lowercase();
        let joins = matches!(*word, "of" | "for" | "and" | "the" | "&" | "et" | "y" | "und" | "für" | "pour" | "para");
        let capitals = word.chars().filter(|c| c.is_uppercase()).count() > 3 && !word.contains('.');
        joins
            || capitals
            || OF_BODIES.split(' ').any(|word| word == lower)
            || word.contains(|c: char| c.is_ascii_digit())
    };
    words.len() < 2 || words.len() > 5 || words.iter().any(telling) || words[0].eq_ignore_ascii_case("the")
}

/// Divides `Ludwig van Beethoven` before the particle, or before the last word.
fn before_family(name: &str) -> (&str, &str) {
    let starts_lower = |word: &str| word.starts_with(char::is_lowercase);
    let mut words = name.char_indices().filter(|(_, c)| *c == ' ').map(|(at, _)| at);
    let particle = words.find(|at| starts_lower(&name[at + 1..]));
    let at = particle.or_else(|| name.rfind(' ')).unwrap_or(0);
    (&name[..at], name[at..].trim_start())
}

/// Divides `van Beethoven` behind its last particle.
fn behind_particle(family: &str) -> (&str, &str) {
    let words: Vec<&str> = family.split(' ').collect();
    let particles = words.iter().take_while(|word| word.starts_with(char::is_lowercase)).count();
    if particles == 0 || particles == words.len() {
        return ("", family);
    }
    let length: usize = words[..particles].iter().map(|word| word.len() + 1).sum();
    (&family[..length - 1], &family[length..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(written: &str) -> Option<[String; 4]> {
        match parse(written) {
            Name::Parts(Parts { given, particle, family, suffix }) => Some([given, particle, family, suffix]),
            Name::Whole(_) => None,
        }
    }

    #[test]
    fn a_persons_name_comes_apart_however_it_is_written() {
        for (written, expected) in [
            ("Sarah Schewitz", ["Sarah", "", "Schewitz", ""]),
            ("Schewitz, Sarah", ["Sarah", "", "Schewitz", ""]),
            ("Ludwig van Beethoven", ["Ludwig", "van", "Beethoven", ""]),
            ("van der Berg,  Vincent", ["Vincent", "van der", "Berg", ""]),
            ("King, Jr., Martin Luther", ["Martin Luther", "", "King", "Jr."]),
            ("García Márquez, Gabriel", ["Gabriel", "", "García Márquez", ""]),
            ("J. R. R. Tolkien", ["J. R. R.", "", "Tolkien", ""]),
        ] {
            assert_eq!(parts(written), Some(expected.map(str::to_owned)), "{written}");
        }
    }

    #[test]
    fn the_name_of_a_body_stays_whole() {
        for written in [
            "World Health Organization",
            "UNICEF",
            "Centers for Disease Control",
            "The Editors",
            "{Ada Lovelace}",
            "水",
            "",
        ] {
            assert_eq!(parts(written), None, "{written}");
        }
        assert_eq!(parse("{ Simon, Garfunkel }").natural(), "Simon, Garfunkel");
        assert_eq!(parse("Lovelace,").natural(), "Lovelace");
    }
}
