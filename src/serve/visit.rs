//! What a request gets: a file of the site, the preview's own files, or a stream of events. Reading only, for our own names only.

use super::{
    Preview, address,
    bell::Bell,
    http::{self, Answer, Request},
    media, page, script,
    studio::{Found, Message, Question},
};
use crate::artifact::Content;
use std::{
    fs,
    io::{self, Write},
    path::PathBuf,
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{self, Sender},
    },
    time::Duration,
};

/// So often a stream without news says that it is still there, which is how one that isn't is noticed.
const SIGN_OF_LIFE: Duration = Duration::from_secs(15);

/// What all visitors share.
pub struct House {
    /// The project's folder, links resolved. No file from outside is handed out.
    home: PathBuf,
    bell: Arc<Bell>,
    studio: Mutex<Sender<Message>>,
    #[cfg(feature = "workbook")]
    print: print::Print,
}

impl House {
    pub fn new(preview: &Preview<'_>, home: PathBuf, bell: Arc<Bell>, studio: Sender<Message>) -> Self {
        #[cfg(feature = "workbook")]
        let print = print::Print::new(home.clone(), (preview.wishes)().ok());
        #[cfg(not(feature = "workbook"))]
        let _ = preview;
        Self {
            home,
            bell,
            studio: Mutex::new(studio),
            #[cfg(feature = "workbook")]
            print,
        }
    }

    /// Answers a request, and tells whether the next may come.
    ///
    /// # Errors
    /// When the visitor has gone.
    pub fn visit(&self, request: &Request, port: u16, to: &mut impl Write) -> io::Result<bool> {
        let is_welcome = request.host.as_deref().is_some_and(|host| address::is_ours(host, port));
        let reads = ["GET", "HEAD"].contains(&request.method.as_str());
        if !is_welcome || !reads {
            let answer = if is_welcome { read_only() } else { foreign() };
            answer.send(true, false, to)?;
            return Ok(false);
        }
        let with_body = request.method == "GET";
        if with_body && request.target.split('?').next() == Some("/-/events") {
            self.tell(&request.target, to)?;
            return Ok(false);
        }
        self.answer(&request.target).send(with_body, request.goes_on, to)?;
        Ok(request.goes_on)
    }

    fn answer(&self, target: &str) -> Answer {
        let lost = || Answer::refusal("404 Not Found", "nothing is here");
        let Some(path) = address::path(target) else { return lost() };
        let path = path.as_str();
        if let Some(name) = path.strip_prefix("-/") {
            return script::text(name).map_or_else(lost, |text| Answer::new("200 OK", media::of(path), text));
        }
        #[cfg(feature = "workbook")]
        if path.ends_with(".pdf")
            && let Some(answer) = self.print.answer(path)
        {
            return answer;
        }
        match self.ask(Question::File(path.to_owned())) {
            Some(Found::File(content)) => self.file(path, content).unwrap_or_else(lost),
            Some(Found::Elsewhere) => {
                let more = format!("Location: {}/\r\n", address::of(path));
                Answer { more, ..Answer::refusal("301 Moved Permanently", "this is a folder") }
            }
            Some(Found::Lost(html)) => Answer::new("404 Not Found", media::of("404.html"), html),
            Some(Found::Failed(html, _)) => Answer::new("500 Internal Server Error", media::of("500.html"), html),
            Some(Found::Told(_)) | None => Answer::refusal("503 Service Unavailable", "the preview has ended"),
        }
    }

    fn file(&self, path: &str, content: Content) -> Option<Answer> {
        let bytes = match content {
            Content::Bytes(bytes) => bytes,
            Content::CopyOf(file) => {
                let file = file.canonicalize().ok().filter(|file| file.starts_with(&self.home))?;
                fs::read(file).ok()?
            }
        };
        Some(Answer::new("200 OK", media::of(path), bytes))
    }

    /// Tells a page of every change from now on, beginning with how things are.
    fn tell(&self, target: &str, to: &mut impl Write) -> io::Result<()> {
        let shown = address::parameter(target, "page").unwrap_or_default();
        let Some(path) = address::path(&shown) else {
            return Answer::refusal("404 Not Found", "there is no such page").send(true, false, to);
        };
        http::begin_events(to)?;
        let _listening = self.bell.listen();
        let mut seen = 0;
        loop {
            let Some(newest) = self.bell.wait(seen, SIGN_OF_LIFE) else {
                to.write_all(b":\n\n")?;
                continue;
            };
            seen = newest;
            let Some(Found::Told(json)) = self.ask(Question::Page(path.to_string())) else { return Ok(()) };
            to.write_all(format!("data: {json}\n\n").as_bytes())?;
        }
    }

    /// Asks where the project is; nothing when nobody is there any more.
    fn ask(&self, question: Question) -> Option<Found> {
        let (answer, found) = mpsc::sync_channel(1);
        let studio = self.studio.lock().unwrap_or_else(PoisonError::into_inner).clone();
        studio.send(Message::Asked(question, answer)).ok()?;
        found.recv().ok()
    }
}

fn foreign() -> Answer {
    let words = "this preview is for this machine alone: ask for it by the address the terminal shows";
    Answer::refusal("403 Forbidden", words)
}

fn read_only() -> Answer {
    let more = "Allow: GET, HEAD\r\n".to_owned();
    Answer { more, ..Answer::refusal("405 Method Not Allowed", "nothing can be written here") }
}

/// Pages as they are shown here; other files as they are.
pub fn dressed(path: &str, content: Content) -> Content {
    match content {
        Content::Bytes(bytes) if path.ends_with(".html") => {
            Content::Bytes(page::with_preview(&String::from_utf8_lossy(&bytes)).into_bytes())
        }
        other => other,
    }
}

#[cfg(feature = "workbook")]
mod print {
    //! Workbooks, typeset when they are asked for, one at a time: typesetting takes every core.

    use super::{Answer, media};
    use crate::pipeline::{self, Drawer, Wishes};
    use std::{
        path::PathBuf,
        sync::{Mutex, PoisonError},
    };

    pub struct Print {
        home: PathBuf,
        wishes: Option<Wishes>,
        drawer: Mutex<Drawer>,
    }

    impl Print {
        pub fn new(home: PathBuf, wishes: Option<Wishes>) -> Self {
            Self { home, wishes, drawer: Mutex::default() }
        }

        /// The workbook at a path; nothing where there is none, and a page that says why where it can't be made.
        pub fn answer(&self, path: &str) -> Option<Answer> {
            let drawer = self.drawer.lock().unwrap_or_else(PoisonError::into_inner);
            match pipeline::workbook(&self.home, self.wishes.as_ref()?, path, &drawer) {
                Ok(pdf) => pdf.map(|pdf| Answer::new("200 OK", media::of(path), pdf)),
                Err(error) => Some(Answer::refusal("500 Internal Server Error", &error.to_string())),
            }
        }
    }
}
