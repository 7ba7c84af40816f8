//! Hears of changes to a project's files. A change alone is told at once, a burst of them as one.
//!
//! The system tells of each folder that is watched; where it can't watch that many, the files are looked at twice a second. The only
//! door to notify.

use super::studio::Message;
use crate::pipeline::Touched;
use notify::{
    Config, Event, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher,
    event::{AccessKind, AccessMode, ModifyKind},
};
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver, RecvTimeoutError, Sender},
    thread,
    time::{Duration, Instant},
};

/// The folders a site is made from.
const FOLDERS: [&str; 3] = ["content", "templates", "static"];

/// When it was quiet for so long, a burst is over.
const QUIET: Duration = Duration::from_millis(2);

/// So long may a file stay half written: whoever writes it is still at it.
const WRITING: Duration = Duration::from_millis(10);

/// A burst is told in pieces of this length.
const LONGEST: Duration = Duration::from_millis(40);

/// How often files are looked at where the system doesn't tell.
const LOOKS: Duration = Duration::from_millis(500);

/// Watches a project from now on, for as long as somebody wants to know. `home` is its folder, links resolved.
pub fn begin(home: PathBuf, to: Sender<Message>) {
    thread::spawn(move || {
        let (events, heard) = mpsc::channel();
        let Some(mut watch) = Watch::new(home, events) else { return };
        while let Some(touched) = watch.next(&heard) {
            if to.send(Message::Touched(touched)).is_err() {
                return;
            }
        }
    });
}

type Heard = notify::Result<Event>;

/// The folders that are watched.
struct Watch {
    home: PathBuf,
    watcher: Box<dyn Watcher>,
    events: Sender<Heard>,
    polls: bool,
}

/// What was heard and not yet told.
#[derive(Default)]
struct Burst {
    paths: BTreeSet<PathBuf>,
    /// Files that somebody is still writing.
    open: BTreeSet<PathBuf>,
    /// Whether so much happened that not all of it was told.
    missed: bool,
    /// Whether folders came or went.
    moved: bool,
}

impl Watch {
    fn new(home: PathBuf, events: Sender<Heard>) -> Option<Self> {
        let watcher = RecommendedWatcher::new(events.clone(), Config::default());
        let watcher: Box<dyn Watcher> = match watcher {
            Ok(watcher) => Box::new(watcher),
            Err(_) => Box::new(polling(&events)?),
        };
        let mut watch = Self { home, watcher, events, polls: false };
        watch.arm();
        Some(watch)
    }

    /// Watches all that is there. A folder that went and came again is another one, and is watched anew.
    fn arm(&mut self) {
        let home = self.home.clone();
        let folders = FOLDERS.iter().map(|folder| home.join(folder)).filter(|folder| folder.is_dir());
        let all = std::iter::once((home.clone(), RecursiveMode::NonRecursive))
            .chain(folders.map(|folder| (folder, RecursiveMode::Recursive)));
        for (folder, mode) in all {
            // That it wasn't watched before is no failure.
            drop(self.watcher.unwatch(&folder));
            let watched = self.watcher.watch(&folder, mode);
            // A folder that has gone meanwhile will be told of; anything else is a limit of the system's.
            if watched.is_err() && folder.is_dir() && !self.polls {
                self.polls = true;
                if let Some(watcher) = polling(&self.events) {
                    self.watcher = Box::new(watcher);
                }
                return self.arm();
            }
        }
    }

    /// Waits for the next change that concerns the site; nothing when there will be none.
    fn next(&mut self, heard: &Receiver<Heard>) -> Option<Touched> {
        loop {
            let mut burst = Burst::default();
            self.hear(heard.recv().ok()?, &mut burst);
            let begun = Instant::now();
            while begun.elapsed() < LONGEST {
                let patience = if burst.open.is_empty() { QUIET } else { WRITING };
                match heard.recv_timeout(patience) {
                    Ok(event) => self.hear(event, &mut burst),
                    Err(RecvTimeoutError::Timeout) => break,
                    Err(RecvTimeoutError::Disconnected) => return None,
                }
            }
            if burst.moved {
                self.arm();
            }
            if burst.missed || burst.moved {
                return Some(Touched::Anything);
            }
            if !burst.paths.is_empty() {
                return Some(Touched::Paths(burst.paths.into_iter().collect()));
            }
        }
    }

    fn hear(&self, event: Heard, burst: &mut Burst) {
        let Ok(event) = event else {
            burst.missed = true;
            return;
        };
        burst.missed |= event.need_rescan();
        let is_over = matches!(event.kind, EventKind::Access(AccessKind::Close(AccessMode::Write)));
        // Looking at a file changes nothing, and we look ourselves.
        if matches!(event.kind, EventKind::Access(_)) && !is_over {
            return;
        }
        let is_begun = matches!(event.kind, EventKind::Modify(ModifyKind::Data(_)));
        let paths = event.paths.into_iter().filter(|path| self.concerns(path));
        for path in paths {
            burst.moved |= self.is_root(&path) && !matches!(event.kind, EventKind::Modify(ModifyKind::Metadata(_)));
            if is_over {
                burst.open.remove(&path);
            } else if is_begun && cfg!(target_os = "linux") && !self.polls {
                burst.open.insert(path.clone());
            }
            burst.paths.insert(path);
        }
    }

    /// Whether a path is one of the folders a site is made from.
    fn is_root(&self, path: &Path) -> bool {
        path.parent() == Some(&self.home) && FOLDERS.iter().any(|folder| path.ends_with(folder))
    }

    /// Whether a site may be made from what is at a path. A build writes beside it, and so do editors.
    fn concerns(&self, path: &Path) -> bool {
        let Ok(inside) = path.strip_prefix(&self.home) else { return false };
        let mut names = inside.components().map(|part| part.as_os_str().to_string_lossy());
        let Some(first) = names.next() else { return false };
        if FOLDERS.contains(&&*first) {
            return !names.any(|name| is_left_behind(&name));
        }
        // A file beside the folders may be the baseline.
        names.next().is_none() && !is_left_behind(&first) && path.is_file()
    }
}

/// What editors leave behind for a moment. `.well-known` is an address (RFC 8615).
fn is_left_behind(name: &str) -> bool {
    let is_hidden = name.starts_with('.') && name != ".well-known";
    is_hidden || name.ends_with('~') || [".swp", ".swx", ".tmp"].iter().any(|ending| name.ends_with(ending))
}

fn polling(events: &Sender<Heard>) -> Option<PollWatcher> {
    PollWatcher::new(events.clone(), Config::default().with_poll_interval(LOOKS)).ok()
}
