//! Whose name is it? From a name in plain words to the person it belongs to.

use crate::model::{Contributor, Handbook, Key, Person, Speaker};
use std::collections::{BTreeMap, BTreeSet};

/// People by their names.
#[derive(Clone, Debug, Default)]
pub struct People {
    keys: BTreeSet<Key>,
    /// By name, folded; `None` for a name that two people share, which therefore names neither.
    by_name: BTreeMap<String, Option<Key>>,
}

impl People {
    /// The people of a handbook. A name weighs more than another person's alias.
    pub(super) fn of(handbook: &Handbook) -> Self {
        let everybody = || handbook.people.values();
        let mut by_name = claims(everybody().map(|person| (person, person.name.value.as_str())));
        let aliases = everybody().flat_map(|person| person.aliases.iter().map(move |alias| (person, &*alias.value)));
        for (name, key) in claims(aliases) {
            by_name.entry(name).or_insert(key);
        }
        Self { keys: handbook.people.keys().cloned().collect(), by_name }
    }

    /// The person of this name or alias, whatever its case, also as `Last, First`; letters behind a comma
    /// (`Ada Lovelace, PhD`) don't count.
    pub fn named(&self, name: &str) -> Option<&Key> {
        let known = |name: &str| self.by_name.get(&fold(name)).and_then(Option::as_ref);
        let divided = || {
            let (before, behind) = name.split_once(',')?;
            known(&format!("{behind} {before}")).or_else(|| known(before))
        };
        known(name).or_else(divided)
    }

    /// The person who said it.
    pub fn speaker(&self, speaker: &Speaker) -> Option<&Key> {
        match speaker {
            Speaker::Person(key) => self.keys.get(&key.value),
            Speaker::Name(name) => self.named(&name.value),
        }
    }

    /// The person a reference names.
    pub fn contributor(&self, contributor: &Contributor) -> Option<&Key> {
        match contributor {
            Contributor::Person(key) => self.keys.get(&key.value),
            Contributor::Name(name) => self.named(&name.value),
        }
    }
}

fn claims<'a>(names: impl Iterator<Item = (&'a Person, &'a str)>) -> BTreeMap<String, Option<Key>> {
    let mut claimed: BTreeMap<String, Option<Key>> = BTreeMap::new();
    for (person, name) in names {
        let shared = claimed.get(&fold(name)).is_some_and(|other| other.as_ref() != Some(&person.key));
        claimed.insert(fold(name), (!shared).then(|| person.key.clone()));
    }
    claimed.remove("");
    claimed
}

fn fold(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::fixture;

    #[test]
    fn a_name_leads_to_the_one_person_who_bears_it() {
        let mut handbook = fixture::handbook(vec![]);
        for (key, name, alias) in [
            ("mathews", "Suzanne Mathews", "Suzanna Mathews"),
            ("lue", "Natalie Lue", "N. Lue"),
            ("lue-2", "Nora Lue", "N. Lue"),
            ("schewitz", "Sarah Schewitz", "Natalie Lue"),
        ] {
            fixture::add_person(&mut handbook, key, name, &[alias]);
        }
        let people = People::of(&handbook);
        let key = |name| people.named(name).map(Key::as_str);
        assert_eq!(key("suzanna  MATHEWS"), Some("mathews"));
        assert_eq!(key("Sarah Schewitz, PsyD"), Some("schewitz"));
        assert_eq!(key("Schewitz, Sarah"), Some("schewitz"));
        assert_eq!(key("Natalie Lue"), Some("lue"), "a name weighs more than an alias");
        assert_eq!(key("N. Lue"), None, "two people share it");
        assert_eq!(key(""), None);
    }
}
