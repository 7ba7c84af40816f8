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
    is_changed: bool,
}

#[derive(Debug)]
struct Held {
    checked: Checked,
    wishes: Wishes,
    read: load::Kept,
    links: link::Kept,
    check: check::Kept,
}

impl Memory {
    /// The project as it is now, read, linked and checked. Only what may have changed is done anew.
    pub fn examine(&mut self, files: &Files, wishes: &Wishes) -> &Checked {
        let (held, is_changed) = match self.held.take().filter(|held| held.wishes == *wishes) {
            Some(held) => held.examine(files),
            None => (Held::of(files, wishes), true),
        };
        self.is_changed = is_changed;
        &self.held.insert(held).checked
    }

    /// Whether the project was other than before when it was last examined.
    pub fn is_changed(&self) -> bool {
        self.is_changed
    }

    /// The project as it was when it was last examined.
    pub fn checked(&self) -> Option<&Checked> {
        self.held.as_ref().map(|held| &held.checked)
    }
}

impl Held {
    fn of(files: &Files, wishes: &Wishes) -> Self {
        let (mut loaded, read) = load::Kept::read(files);
        give_way(&mut loaded, wishes);
        let (links, kept_links) = link::Kept::link(&loaded.handbook);
        let (mut ledger, mut check) = (Ledger::default(), check::Kept::default());
        let findings = check.check_again(&subject(&loaded, &links, wishes.as_of), &Change::Anything, &mut ledger);
        let checked = Checked { loaded, links, ledger, findings, as_of: wishes.as_of };
        Self { checked, wishes: wishes.clone(), read, links: kept_links, check }
    }

    /// The project as it is now, and whether that is other than before.
    fn examine(mut self, files: &Files) -> (Self, bool) {
        let checked = &mut self.checked;
        let change = self.read.read_again(files, &mut checked.loaded);
        if change == Change::Nothing {
            return (self, false);
        }
        give_way(&mut checked.loaded, &self.wishes);
        match &change {
            Change::Guides(changed) => self.links.link_again(&checked.loaded.handbook, changed, &mut checked.links),
            _ => (checked.links, self.links) = link::Kept::link(&checked.loaded.handbook),
        }
        let subject = subject(&checked.loaded, &checked.links, checked.as_of);
        checked.findings = self.check.check_again(&subject, &change, &mut checked.ledger);
        (self, true)
    }
}
