//! The finished program at work on a project, and somebody who asks it for pages and listens to its events.

use crate::support::project::Project;
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, ChildStderr, Stdio},
    thread,
    time::{Duration, Instant},
};

/// Longer than any answer takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// A preview of a project. It ends with the test.
pub struct Server {
    pub project: Project,
    pub port: u16,
    program: Child,
}

/// An answer.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    head: String,
    pub body: String,
}

/// What is told of one page.
pub struct Events {
    lines: BufReader<TcpStream>,
    /// How many events there were.
    pub seen: usize,
}

impl Server {
    /// Shows a project.
    pub fn of(project: Project) -> Self {
        let mut command = project.command(&["serve"]);
        let mut program = command.stderr(Stdio::piped()).stdout(Stdio::null()).spawn().expect("the program runs");
        let stderr = program.stderr.take().expect("it prints to us");
        let port = port(stderr);
        Self { project, port, program }
    }

    /// Asks for an address.
    pub fn get(&self, target: &str) -> Answer {
        self.ask("GET", target, &format!("127.0.0.1:{}", self.port))
    }

    /// Asks for something, under some name.
    pub fn ask(&self, method: &str, target: &str, host: &str) -> Answer {
        let request = format!("{method} {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        let text = self.raw(request.as_bytes());
        let (head, body) = text.split_once("\r\n\r\n").expect("an answer has a head");
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).expect("an answer has a status");
        Answer { status, head: head.to_owned(), body: body.to_owned() }
    }

    /// Sends bytes and takes what comes.
    pub fn raw(&self, bytes: &[u8]) -> String {
        let mut stream = self.connect();
        // Who doesn't want to hear more may hang up in the middle.
        let _ = stream.write_all(bytes).and_then(|()| stream.shutdown(std::net::Shutdown::Write));
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// Listens to what is told of a page.
    pub fn events(&self, page: &str) -> Events {
        let mut stream = self.connect();
        let host = format!("localhost:{}", self.port);
        write!(stream, "GET /-/events?page={page} HTTP/1.1\r\nHost: {host}\r\n\r\n").expect("the server listens");
        Events { lines: BufReader::new(stream), seen: 0 }
    }

    /// How much memory it holds, in KiB.
    #[cfg(target_os = "linux")]
    pub fn memory(&self) -> usize {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.program.id())).expect("it is at work");
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).expect("it holds memory");
        line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).expect("memory is a number")
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).expect("the server listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("a socket has patience");
        stream
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// The port in the first line that is printed. What is printed afterwards is taken too, so that the program never waits.
fn port(stderr: ChildStderr) -> u16 {
    let mut lines = BufReader::new(stderr).lines();
    let first = lines.next().expect("it says where it is").expect("it prints text");
    thread::spawn(move || lines.for_each(drop));
    let digits = first.split("127.0.0.1:").nth(1).and_then(|rest| rest.split('/').next());
    digits.and_then(|digits| digits.parse().ok()).unwrap_or_else(|| panic!("no port in: {first}"))
}

impl Answer {
    /// What a header says.
    pub fn header(&self, name: &str) -> String {
        let named = |line: &&str| line.to_lowercase().starts_with(&format!("{name}:"));
        let line = self.head.lines().find(named).unwrap_or_default();
        line.split_once(':').map_or("", |(_, value)| value.trim()).to_owned()
    }
}

impl Events {
    /// The next event.
    pub fn next(&mut self) -> String {
        loop {
            let mut line = String::new();
            let read = self.lines.read_line(&mut line).expect("there is news in time");
            assert!(read > 0, "the stream has ended");
            if let Some(told) = line.strip_prefix("data: ") {
                self.seen += 1;
                return told.to_owned();
            }
        }
    }

    /// The next event in which these words are.
    pub fn until(&mut self, words: &str) -> String {
        self.find(words, |told| told.contains(words))
    }

    /// The next event in which these words are not.
    pub fn until_without(&mut self, words: &str) -> String {
        self.find(words, |told| !told.contains(words))
    }

    /// The next event that comes after the check.
    pub fn judged(&mut self) -> String {
        self.until_judged("")
    }

    /// The next event after the check in which these words are.
    pub fn until_judged(&mut self, words: &str) -> String {
        self.find(words, |told| told.contains(words) && told.contains("\"judged\":true"))
    }

    fn find(&mut self, what: &str, is_it: impl Fn(&str) -> bool) -> String {
        let begun = Instant::now();
        let mut last = String::new();
        while begun.elapsed() < PATIENCE {
            last = self.next();
            if is_it(&last) {
                return last;
            }
        }
        panic!("nothing of {what}; last was {last}");
    }
}
