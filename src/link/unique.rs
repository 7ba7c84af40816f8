//! Names that are unique among their fellows: one an editor chose is kept, one made up steps aside.

use std::collections::{BTreeMap, BTreeSet};

/// What something would like to be called.
pub(super) struct Wish {
    /// The name an editor gave it.
    pub given: Option<String>,
    /// The name to make for it otherwise.
    pub made: String,
}

/// A name for each wish, in their order, none twice and none of `reserved`.
///
/// Names given are handed out first, wherever they stand, so that a name made up can never displace one. The second thing
/// of a name becomes `name-2`, the third `name-3`. Two names are the same when `fold` makes them so.
pub(super) fn unique(wishes: Vec<Wish>, reserved: &[&str], fold: fn(&str) -> String) -> Vec<String> {
    let mut names = Names { taken: reserved.iter().map(|name| fold(name)).collect(), next: BTreeMap::new(), fold };
    let given: Vec<bool> = wishes.iter().map(|wish| wish.given.as_ref().is_some_and(|name| names.take(name))).collect();
    let named = wishes.into_iter().zip(given);
    named.map(|(wish, granted)| settle(wish, granted, &mut names)).collect()
}

fn settle(wish: Wish, granted: bool, names: &mut Names) -> String {
    match wish.given {
        Some(name) if granted => name,
        Some(name) => names.near(name),
        None => names.near(wish.made),
    }
}

struct Names {
    taken: BTreeSet<String>,
    /// The number to try next behind a name. With it, a thousand things of one name take a thousand steps, not a million.
    next: BTreeMap<String, usize>,
    fold: fn(&str) -> String,
}

impl Names {
    fn take(&mut self, name: &str) -> bool {
        self.taken.insert((self.fold)(name))
    }

    fn near(&mut self, name: String) -> String {
        if self.take(&name) {
            return name;
        }
        let mut number = self.next.get(&name).copied().unwrap_or(2);
        let free = loop {
            let candidate = format!("{name}-{number}");
            number += 1;
            if self.take(&candidate) {
                break candidate;
            }
        };
        self.next.insert(name, number);
        free
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(name: &str) -> Wish {
        Wish { given: None, made: name.to_owned() }
    }

    fn given(name: &str) -> Wish {
        Wish { given: Some(name.to_owned()), made: String::new() }
    }

    #[test]
    fn a_name_given_is_never_displaced() {
        let wishes = vec![made("plan"), made("plan"), given("plan"), given("plan-2"), given("plan")];
        let names = unique(wishes, &[], str::to_owned);
        assert_eq!(names, ["plan-3", "plan-4", "plan", "plan-2", "plan-5"]);
    }

    #[test]
    fn reserved_names_are_kept_free() {
        assert_eq!(unique(vec![given("Contents"), made("a")], &["contents"], str::to_lowercase), ["Contents-2", "a"]);
    }

    #[test]
    fn many_of_one_name_take_no_longer_each() {
        let names = unique((0..100_000).map(|_| made("tips")).collect(), &[], str::to_owned);
        assert_eq!(names.last().map(String::as_str), Some("tips-100000"));
    }
}
