//! The live preview: a web server for one author, on this machine and for nobody else.
//!
//! `watch` hears of changes and says which files they touch. `studio` holds the project in memory, looks at it again after each
//! change, and renders what somebody asks for; it works alone, so that nothing in it needs a lock. `listener` takes requests, a
//! thread for each connection, and `visit` answers them: with a file of the site, or with a stream of what has changed, which the
//! page's script (`templates/serve`) puts in place.
//!
//! What is shown beside a page speaks English, as findings and the terminal do. What never lives here: rendering, and the disk but
//! for files the site carries along.

mod address;
mod bell;
mod http;
mod listener;
mod media;
mod page;
mod script;
mod studio;
mod styled;
mod told;
mod visit;
mod watch;

use crate::{
    diagnostic::Summary,
    emit::Look,
    error::{Error, Result},
    pipeline::Wishes,
};
use listener::Listener;
use std::{path::PathBuf, sync::mpsc, time::Duration};
use studio::{Message, Studio};

/// What is to be shown, and how.
pub struct Preview<'a> {
    /// The folder that holds `content/`.
    pub project: PathBuf,
    /// The port; without one, [`USUAL_PORT`], or any that is free.
    pub port: Option<u16>,
    /// The address that opens a file in the author's editor, with `{file}`, `{line}` and `{column}` in it.
    pub editor: Option<String>,
    /// What is asked for beyond the project's settings, on the day it is asked.
    pub wishes: &'a dyn Fn() -> Result<Wishes>,
    /// How findings look at the terminal.
    pub look: Look,
}

/// The port that is taken where none is asked for and it is free: the address, and what a browser keeps under it, is the same the next
/// time.
pub const USUAL_PORT: u16 = 8420;

/// Is told what a preview does.
pub trait Audience {
    /// Pages can be seen at this address.
    fn opened(&self, url: &str);

    /// The project was looked at.
    fn looked(&self, looked: &Looked);
}

/// What a look at the project came to.
#[derive(Clone, Debug)]
pub struct Looked {
    /// How long it took.
    pub took: Duration,
    /// What was found, in numbers.
    pub summary: Summary,
    /// What was found, where that is other than the last time.
    pub findings: Option<String>,
    /// What keeps the project from being read.
    pub failure: Option<String>,
}

impl Preview<'_> {
    /// Shows the project until the author ends it at the terminal.
    ///
    /// # Errors
    /// When the port is taken, or the system gives no sockets or signals.
    pub fn run(&self, audience: &dyn Audience) -> Result<()> {
        let listener = Listener::bind(self.port)?;
        let home = self.project.canonicalize().map_err(Error::read(&self.project))?;
        let (messages, inbox) = mpsc::channel();
        let stop = messages.clone();
        let stopped = move || drop(stop.send(Message::Stop));
        ctrlc::set_handler(stopped).map_err(|error| Error::Usage(format!("cannot listen for Ctrl+C: {error}")))?;
        watch::begin(home.clone(), messages.clone());
        let mut studio = Studio::new(self, &home, listener.url());
        let url = listener.url();
        listener.open(visit::House::new(self, home.clone(), studio.bell(), messages));
        audience.opened(&url);
        studio.work(&inbox, audience);
        Ok(())
    }
}
