//! Where the project is held, looked at again after each change, and shown. It works alone and takes one message after the other,
//! so a page is of one state of the project and never of two.

use super::{
    Audience, Looked, Preview,
    bell::Bell,
    page,
    told::{self, Looks},
    visit::dressed,
};
use crate::{
    artifact::Content,
    emit::{self, Look, Report},
    error::Error,
    pipeline::{Live, Shown, Touched, Wishes},
};
use std::{
    cell::RefCell,
    collections::{BTreeMap, VecDeque},
    panic::{self, AssertUnwindSafe},
    path::Path,
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError, SyncSender},
    },
    time::{Duration, Instant},
};

/// What is sent to the studio.
#[derive(Debug)]
pub enum Message {
    /// Something may have changed.
    Touched(Touched),
    /// Somebody wants to see something.
    Asked(Question, SyncSender<Found>),
    /// The author has seen enough.
    Stop,
}

/// What somebody wants to see.
#[derive(Debug)]
pub enum Question {
    /// The file at a path.
    File(String),
    /// The page at a path as it is now, with all that is said about it.
    Page(String),
}

/// What there is to see.
#[derive(Debug)]
pub enum Found {
    /// A file.
    File(Content),
    /// A folder, whose page is at the same address with a stroke behind it.
    Elsewhere,
    /// Nothing; the page that says so.
    Lost(String),
    /// Nothing for now: the page as it was when it last could be rendered, or one that says why it can't, and why.
    Failed(String, String),
    /// A page and what is said about it, as JSON.
    Told(String),
}

/// So long everybody who listens has the time to see what is new before it is checked.
const JUDGES_TURN: Duration = Duration::from_millis(20);

/// When nobody asked for anything in this time after the check, the terminal is told.
const TERMINALS_TURN: Duration = Duration::from_millis(15);

/// So many pages are kept for the time in which a fault keeps them from being rendered.
const GOOD_PAGES: usize = 32;

/// What an author is told when the program itself has failed.
const OWN_FAULT: &str =
    "the program met a fault of its own, which the terminal tells; please report it with the file you saved last";

/// Where the project is held.
pub struct Studio<'a> {
    preview: &'a Preview<'a>,
    home: &'a Path,
    url: String,
    bell: Arc<Bell>,
    live: Live,
    revision: u64,
    looks: Looks,
    good: RefCell<BTreeMap<String, String>>,
}

/// What a look at the project came to.
struct Seen {
    took: Duration,
    failure: Option<String>,
    /// Whether anything is other than before.
    is_news: bool,
    /// Whether it was checked as well.
    is_judged: bool,
}

/// What is to be done next.
enum Next {
    /// Look at the project again.
    Look(Touched),
    /// Check what was seen.
    Judge,
    Stop,
}

/// Where messages come in.
struct Desk<'a> {
    inbox: &'a Receiver<Message>,
    /// Those that came while something else was done.
    waiting: VecDeque<Message>,
    /// What the terminal was told last.
    last: Option<String>,
}

/// The project as it is now, and all that is said about it.
pub struct Scene<'a> {
    /// The number of this look at it.
    pub revision: u64,
    /// How long it took.
    pub took: Duration,
    /// What keeps the project from being read.
    pub failure: Option<&'a str>,
    /// The project, if it could ever be read.
    pub shown: Option<Shown<'a>>,
    /// How pages look.
    pub looks: Looks,
    /// The folder of the project.
    pub home: &'a Path,
    /// The address that opens a file in the author's editor.
    pub editor: Option<&'a str>,
}

impl<'a> Studio<'a> {
    pub fn new(preview: &'a Preview<'a>, home: &'a Path, url: String) -> Self {
        let live = Live::of(home);
        let (bell, looks, good) = (Arc::default(), Looks::default(), RefCell::default());
        Self { preview, home, url, bell, live, revision: 0, looks, good }
    }

    /// What rings when there is something new to see.
    pub fn bell(&self) -> Arc<Bell> {
        Arc::clone(&self.bell)
    }

    /// Looks and shows until it is told to stop.
    ///
    /// A change is seen first and judged then: a page comes before what is to be said about it.
    pub fn work(&mut self, inbox: &Receiver<Message>, audience: &dyn Audience) {
        let mut touched = Touched::Anything;
        let mut desk = Desk { inbox, waiting: VecDeque::new(), last: None };
        let mut failed = false;
        loop {
            let begun = Instant::now();
            let looked = self.look(&touched);
            // What was mended is news even where no text is other than before.
            let is_news = failed || !matches!(looked, Ok(false)) || !self.live.is_judged();
            failed = looked.is_err();
            let mut seen = Seen { took: begun.elapsed(), failure: looked.err(), is_news, is_judged: !is_news };
            let mut next = self.show(&seen, &mut desk, audience);
            if matches!(next, Next::Judge) {
                let begun = Instant::now();
                let judged = self.judge();
                failed |= judged.is_err();
                seen = Seen {
                    took: seen.took + begun.elapsed(),
                    failure: seen.failure.or(judged.err()),
                    is_news,
                    is_judged: true,
                };
                next = self.show(&seen, &mut desk, audience);
            }
            match next {
                Next::Look(next) => touched = desk.gather(next),
                Next::Judge | Next::Stop => return,
            }
        }
    }

    fn look(&mut self, touched: &Touched) -> Result<bool, String> {
        let wishes = self.wishes()?;
        self.guarded(|live| live.look(touched, &wishes))
    }

    fn judge(&mut self) -> Result<(), String> {
        let wishes = self.wishes()?;
        self.guarded(|live| live.judge(&wishes))
    }

    /// Does something with the project. A fault of our own must not end the preview: the project is then read anew next time.
    fn guarded<T>(&mut self, what: impl FnOnce(&mut Live) -> Result<T, Error>) -> Result<T, String> {
        let done = panic::catch_unwind(AssertUnwindSafe(|| what(&mut self.live)));
        match done {
            Ok(done) => done.map_err(|error| told::failure(&error)),
            Err(_) => {
                self.live = Live::of(self.home);
                Err(OWN_FAULT.to_owned())
            }
        }
    }

    fn wishes(&self) -> Result<Wishes, String> {
        let wishes = (self.preview.wishes)().map_err(|error| error.to_string())?;
        Ok(Wishes { base_url: Some(self.url.clone()), ..wishes })
    }

    /// Shows the project as it is now, until something else is to be done.
    fn show(&mut self, seen: &Seen, desk: &mut Desk<'_>, audience: &dyn Audience) -> Next {
        let mut looks = self.looks;
        self.revision += u64::from(seen.is_news);
        let shown = self.live.shown();
        if let Some(shown) = shown.as_ref().filter(|shown| seen.is_news && !seen.is_judged && shown.is_restyled()) {
            looks.see(shown);
        }
        let Seen { took, ref failure, .. } = *seen;
        let (editor, failure) = (self.preview.editor.as_deref(), failure.as_deref());
        let scene = Scene { revision: self.revision, took, failure, shown, looks, home: self.home, editor };
        self.bell.ring(self.revision);
        let mut is_told = !seen.is_news;
        let mut pages = 0;
        let next = loop {
            let patience = match (seen.is_judged, is_told) {
                (false, _) if pages >= self.bell.listeners() => Some(Duration::ZERO),
                (false, _) => Some(JUDGES_TURN),
                (true, false) => Some(TERMINALS_TURN),
                (true, true) => None,
            };
            match desk.next(patience) {
                Ok(Message::Asked(question, answer)) => {
                    pages += usize::from(matches!(question, Question::Page(_)));
                    drop(answer.send(self.answer(question, &scene)));
                }
                Ok(Message::Touched(touched)) => break Next::Look(touched),
                Ok(Message::Stop) | Err(RecvTimeoutError::Disconnected) => break Next::Stop,
                Err(RecvTimeoutError::Timeout) if !seen.is_judged => break Next::Judge,
                Err(RecvTimeoutError::Timeout) => {
                    audience.looked(&report(&scene, &mut desk.last, self.preview.look));
                    is_told = true;
                }
            }
        };
        if seen.is_judged && !is_told {
            audience.looked(&report(&scene, &mut desk.last, self.preview.look));
        }
        self.looks = looks;
        next
    }

    fn answer(&self, question: Question, scene: &Scene<'_>) -> Found {
        match question {
            Question::File(path) => self.file(&path, scene),
            Question::Page(path) => {
                let (html, failure) = match self.file(&path, scene) {
                    Found::File(Content::Bytes(bytes)) => (String::from_utf8(bytes).ok(), None),
                    Found::Lost(html) => (Some(html), None),
                    Found::Failed(_, failure) => (None, Some(failure)),
                    Found::File(_) | Found::Elsewhere | Found::Told(_) => (None, None),
                };
                Found::Told(told::json(&path, html, failure, scene))
            }
        }
    }

    fn file(&self, path: &str, scene: &Scene<'_>) -> Found {
        match rendered(path, scene) {
            Ok(Some(content)) => {
                let content = dressed(path, content);
                if let Content::Bytes(bytes) = &content
                    && path.ends_with(".html")
                {
                    self.keep(path, bytes);
                }
                Found::File(content)
            }
            Ok(None) if !path.ends_with(".html") && is_page(&format!("{path}/index.html"), scene) => Found::Elsewhere,
            Ok(None) => match rendered("404.html", scene) {
                Ok(Some(Content::Bytes(html))) => Found::Lost(page::with_preview(&String::from_utf8_lossy(&html))),
                Ok(_) => Found::Lost(page::stand_in("nothing is here")),
                Err(failure) => Found::Failed(page::stand_in(&failure), failure),
            },
            Err(failure) => {
                let page = self.good.borrow().get(path).cloned();
                Found::Failed(page.unwrap_or_else(|| page::stand_in(&failure)), failure)
            }
        }
    }

    /// Keeps a page as the last that was good.
    fn keep(&self, path: &str, page: &[u8]) {
        let mut good = self.good.borrow_mut();
        if good.len() >= GOOD_PAGES && !good.contains_key(path) {
            good.pop_first();
        }
        good.insert(path.to_owned(), String::from_utf8_lossy(page).into_owned());
    }
}

/// A file as it is now.
fn rendered(path: &str, scene: &Scene<'_>) -> Result<Option<Content>, String> {
    match &scene.shown {
        Some(shown) => {
            let file = panic::catch_unwind(AssertUnwindSafe(|| shown.file(path)));
            file.unwrap_or_else(|_| Err(OWN_FAULT.to_owned()))
        }
        None => Err(scene.failure.unwrap_or("the project can't be read").to_owned()),
    }
}

fn is_page(path: &str, scene: &Scene<'_>) -> bool {
    matches!(rendered(path, scene), Ok(Some(_)))
}

impl Desk<'_> {
    /// The next message; none if it doesn't come in time.
    fn next(&mut self, patience: Option<Duration>) -> Result<Message, RecvTimeoutError> {
        match (self.waiting.pop_front(), patience) {
            (Some(message), _) => Ok(message),
            (None, Some(patience)) => self.inbox.recv_timeout(patience),
            (None, None) => self.inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
        }
    }

    /// All changes that are known of by now, as one. Whoever asks meanwhile is answered afterwards, with what is new.
    fn gather(&mut self, first: Touched) -> Touched {
        let mut all = first;
        self.waiting.extend(self.inbox.try_iter());
        let mut others = VecDeque::new();
        for message in self.waiting.drain(..) {
            match (message, &mut all) {
                (Message::Touched(Touched::Paths(more)), Touched::Paths(paths)) => paths.extend(more),
                (Message::Touched(_), all) => *all = Touched::Anything,
                (other, _) => others.push_back(other),
            }
        }
        self.waiting = others;
        all
    }
}

fn report(scene: &Scene<'_>, last: &mut Option<String>, look: Look) -> Looked {
    let findings = scene.shown.as_ref().map(|shown| {
        let (findings, sources) = (shown.findings(), &shown.checked().loaded.sources);
        let full = emit::by_name("full").unwrap_or(emit::EMITTERS[0]);
        (full.emit(&Report { findings, sources, rules: &[] }, look), findings.summary())
    });
    let (text, summary) = findings.unwrap_or_default();
    let is_new = last.as_ref() != Some(&text);
    *last = Some(text.clone());
    let failure = scene.failure.map(str::to_owned);
    Looked { took: scene.took, summary, findings: Some(text).filter(|_| is_new), failure }
}
