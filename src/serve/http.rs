//! As much of HTTP/1.1 (RFC 9112) as a preview needs: requests without a body, answers of a known length, and streams of events.

use std::io::{self, Read, Write};

/// No request for a page is longer.
const LONGEST_HEAD: usize = 16 * 1024;

/// More headers than browsers send.
const MOST_HEADERS: usize = 96;

/// What somebody asks for.
#[derive(Debug, PartialEq, Eq)]
pub struct Request {
    /// `GET`, `HEAD`, or something we don't do.
    pub method: String,
    /// The address behind the name of the machine.
    pub target: String,
    /// The name the request is for.
    pub host: Option<String>,
    /// Whether more requests may come over the same connection.
    pub goes_on: bool,
}

/// What is answered.
#[derive(Debug)]
pub struct Answer {
    /// The code and its meaning: `200 OK`.
    pub status: &'static str,
    /// The kind of file.
    pub media: &'static str,
    /// Further headers, each with its line break.
    pub more: String,
    /// What is in it.
    pub body: Vec<u8>,
}

/// What every answer says: nothing is kept, nothing guessed, and no other site may have it.
const ALWAYS: &str = "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\n\
                      Referrer-Policy: no-referrer\r\n";

impl Answer {
    /// An answer of a kind.
    pub fn new(status: &'static str, media: &'static str, body: impl Into<Vec<u8>>) -> Self {
        Self { status, media, more: String::new(), body: body.into() }
    }

    /// A refusal in a few words.
    pub fn refusal(status: &'static str, words: &str) -> Self {
        Self::new(status, "text/plain; charset=utf-8", format!("{words}\n"))
    }

    /// Sends it; without what is in it, where only the head was asked for.
    pub fn send(&self, with_body: bool, goes_on: bool, to: &mut impl Write) -> io::Result<()> {
        let Self { status, media, more, body } = self;
        let connection = if goes_on { "keep-alive" } else { "close" };
        let length = body.len();
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {media}\r\nContent-Length: {length}\r\nConnection: {connection}\r\n{ALWAYS}{more}\r\n"
        );
        let mut whole = head.into_bytes();
        if with_body {
            whole.extend_from_slice(body);
        }
        to.write_all(&whole)
    }
}

/// Begins a stream of events (HTML, 9.2).
pub fn begin_events(to: &mut impl Write) -> io::Result<()> {
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n{ALWAYS}\r\nretry: 400\n\n"
    );
    to.write_all(head.as_bytes())
}

/// The next request; nothing when the other side has gone. `held` keeps what came too early.
///
/// # Errors
/// When what comes is no request of HTTP, or is too long.
pub fn next(from: &mut impl Read, held: &mut Vec<u8>) -> io::Result<Option<Request>> {
    loop {
        let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
        let mut parsed = httparse::Request::new(&mut headers);
        let state = parsed.parse(held).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
        if let httparse::Status::Complete(length) = state {
            let request = request(&parsed);
            held.drain(..length);
            return Ok(Some(request));
        }
        if held.len() >= LONGEST_HEAD {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "the request is too long"));
        }
        let mut piece = [0; 4096];
        match from.read(&mut piece)? {
            0 => return Ok(None),
            read => held.extend_from_slice(&piece[..read]),
        }
    }
}

fn request(parsed: &httparse::Request<'_, '_>) -> Request {
    let all = |name: &'static str| {
        let named = parsed.headers.iter().filter(move |header| header.name.eq_ignore_ascii_case(name));
        named.map(|header| header.value)
    };
    let one = |name: &'static str| {
        let mut values = all(name);
        let first = values.next().and_then(|value| std::str::from_utf8(value).ok());
        first.filter(|_| values.next().is_none()).map(|value| value.trim().to_owned())
    };
    let says = |word: &str| one("connection").is_some_and(|value| value.to_ascii_lowercase().contains(word));
    let has_body = all("transfer-encoding").next().is_some() || all("content-length").any(|length| length != b"0");
    let by_version = if parsed.version == Some(1) { !says("close") } else { says("keep-alive") };
    Request {
        method: parsed.method.unwrap_or_default().to_owned(),
        target: parsed.path.unwrap_or_default().to_owned(),
        host: one("host"),
        // What belongs to this request would be taken for the next.
        goes_on: by_version && !has_body,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(mut text: &[u8]) -> io::Result<Vec<Request>> {
        let (mut held, mut requests) = (Vec::new(), Vec::new());
        while let Some(request) = next(&mut text, &mut held)? {
            requests.push(request);
        }
        Ok(requests)
    }

    #[test]
    fn requests_come_one_after_the_other() {
        let text =
            b"GET /a HTTP/1.1\r\nHost: x:1\r\n\r\nHEAD /b HTTP/1.1\r\nhost: y\r\nConnection: close\r\n\r\nGET /c";
        let requests = all(text).unwrap();
        let told: Vec<_> =
            requests.iter().map(|each| (each.target.as_str(), each.host.as_deref(), each.goes_on)).collect();
        assert_eq!(told, [("/a", Some("x:1"), true), ("/b", Some("y"), false)]);
    }

    #[test]
    fn what_is_no_request_ends_the_conversation() {
        assert!(all(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03").is_err());
        assert!(all(format!("GET /{} HTTP/1.1\r\n", "a".repeat(LONGEST_HEAD)).as_bytes()).is_err());
        let two = all(b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n").unwrap();
        assert_eq!(two[0].host, None, "two names are none");
        assert!(!all(b"POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\n").unwrap()[0].goes_on);
    }
}
