//! A project kept in memory and brought up to date after each change: what servers and editors stand on.
//!
//! [`Memory::examine`] gives what [`super::examine`] gives of the same files. What it keeps grows with the project and not with the
//! number of changes.

use super::{Checked, Wishes, give_way, subject};
use crate::{
    check,
    diagnostic::Findings,
    link,
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
    /// What has changed since the check.
    due: Change,
}

impl Memory {
    /// The project as it is now, read, linked and checked. Only what may have changed is done anew.
    pub fn examine(&mut self, files: &Files, wishes: &Wishes) -> &Checked {
        self.read(files, wishes);
        let held = self.held.get_or_insert_with(|| Held::of(files, wishes));
        held.judge();
        &held.checked
    }

    /// The project as it is now, read and linked, but not checked yet: for whoever can't wait. Tells whether guides, and nothing but
    /// guides, are other than before.
    pub fn read(&mut self, files: &Files, wishes: &Wishes) -> bool {
        let (held, change) = match self.held.take().filter(|held| held.wishes == *wishes) {
            Some(held) => held.read_again(files),
            None => (Held::of(files, wishes), Change::Anything),
        };
        self.held = Some(held);
        self.is_changed = change != Change::Nothing;
        matches!(change, Change::Nothing | Change::Guides(_))
    }

    /// Checks what was read.
    pub fn judge(&mut self) {
        self.held.iter_mut().for_each(Held::judge);
    }

    /// Whether the project was other than before when it was last read.
    pub fn is_changed(&self) -> bool {
        self.is_changed
    }

    /// The project as it was when it was last read. Its findings and its ledger are those of the last check.
    pub fn checked(&self) -> Option<&Checked> {
        self.held.as_ref().map(|held| &held.checked)
    }
}

impl Held {
    fn of(files: &Files, wishes: &Wishes) -> Self {
        let (mut loaded, read) = load::Kept::read(files);
        give_way(&mut loaded, wishes);
        let (links, kept_links) = link::Kept::link(&loaded.handbook);
        let (ledger, findings) = (Ledger::default(), Findings::default());
        let checked = Checked { loaded, links, ledger, findings, as_of: wishes.as_of };
        let check = check::Kept::default();
        Self { checked, wishes: wishes.clone(), read, links: kept_links, check, due: Change::Anything }
    }

    /// The project as it is now, and what has changed.
    fn read_again(mut self, files: &Files) -> (Self, Change) {
        let checked = &mut self.checked;
        let change = self.read.read_again(files, &mut checked.loaded);
        if change == Change::Nothing {
            return (self, change);
        }
        give_way(&mut checked.loaded, &self.wishes);
        match &change {
            Change::Guides(changed) => self.links.link_again(&checked.loaded.handbook, changed, &mut checked.links),
            _ => (checked.links, self.links) = link::Kept::link(&checked.loaded.handbook),
        }
        self.due = std::mem::replace(&mut self.due, Change::Nothing).and(change.clone());
        (self, change)
    }

    fn judge(&mut self) {
        let change = std::mem::replace(&mut self.due, Change::Nothing);
        if change == Change::Nothing {
            return;
        }
        let checked = &mut self.checked;
        let subject = subject(&checked.loaded, &checked.links, checked.as_of);
        checked.findings = self.check.check_again(&subject, &change, &mut checked.ledger);
    }
}
