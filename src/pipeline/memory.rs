//! A project kept in memory and brought up to date after each change: what servers and editors stand on.
//!
//! [`Memory::examine`] gives what [`super::examine`] gives of the same files. What it keeps grows with the project and not with the
//! number of changes.

use super::{Checked, Wishes, give_way, subject};
use crate::{
    check, link,
    load::{self, Change, Files},
    model::Ledger,
};

/// A project kept in memory.
#[derive(Debug, Default)]
pub struct Memory {
    held: Option<Held>,
}

#[derive(Debug)]
struct Held {
    checked: Checked,
    wishes: Wishes,
    read: load::Kept,
    check: check::Kept,
}

impl Memory {
    /// The project as it is now, read, linked and checked. Only what may have changed is done anew.
    pub fn examine(&mut self, files: &Files, wishes: &Wishes) -> &Checked {
        let held = match self.held.take().filter(|held| held.wishes == *wishes) {
            Some(held) => held.examine(files),
            None => Held::of(files, wishes),
        };
        &self.held.insert(held).checked
    }
}

impl Held {
    fn of(files: &Files, wishes: &Wishes) -> Self {
        let (mut loaded, read) = load::Kept::read(files);
        give_way(&mut loaded, wishes);
        let links = link::link(&loaded.handbook);
        let (mut ledger, mut check) = (Ledger::default(), check::Kept::default());
        let findings = check.check_again(&subject(&loaded, &links, wishes.as_of), &Change::Anything, &mut ledger);
        let checked = Checked { loaded, links, ledger, findings, as_of: wishes.as_of };
        Self { checked, wishes: wishes.clone(), read, check }
    }

    fn examine(mut self, files: &Files) -> Self {
        let checked = &mut self.checked;
        let change = self.read.read_again(files, &mut checked.loaded);
        if change == Change::Nothing {
            return self;
        }
        give_way(&mut checked.loaded, &self.wishes);
        checked.links = link::link(&checked.loaded.handbook);
        let subject = subject(&checked.loaded, &checked.links, checked.as_of);
        checked.findings = self.check.check_again(&subject, &change, &mut checked.ledger);
        self
    }
}
