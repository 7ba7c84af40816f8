//! The socket: on this machine's own address, where nobody else can reach it. A thread for each connection.

use super::{
    USUAL_PORT,
    http::{self, Answer},
    visit::House,
};
use crate::error::{Error, Result};
use std::{
    io::ErrorKind,
    net::{Ipv4Addr, TcpListener, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

/// More connections than the windows of one author hold open.
const MOST_CONNECTIONS: usize = 256;

/// So long may a connection be silent, and so long may it keep us from writing.
const SILENCE: Duration = Duration::from_secs(60);

/// A socket that is listened to.
pub struct Listener {
    socket: TcpListener,
    port: u16,
}

impl Listener {
    /// Takes the port that is asked for, or one that is free.
    ///
    /// # Errors
    /// When the port is taken.
    pub fn bind(port: Option<u16>) -> Result<Self> {
        let bind = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
        let bound = match port {
            Some(port) => bind(port),
            None => bind(USUAL_PORT).or_else(|_| bind(0)),
        };
        let socket = bound.map_err(|error| refused(port.unwrap_or_default(), &error))?;
        let port = socket.local_addr().map_err(|error| refused(0, &error))?.port();
        Ok(Self { socket, port })
    }

    /// The address of the first page.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Lets visitors in from now on.
    pub fn open(self, house: House) {
        let house = Arc::new(house);
        let inside = Arc::new(AtomicUsize::new(0));
        thread::spawn(move || {
            // A connection that fails before it is there is nobody's loss.
            for stream in self.socket.incoming().flatten() {
                let (house, inside) = (Arc::clone(&house), Arc::clone(&inside));
                let visit = move || {
                    let before = inside.fetch_add(1, Ordering::Relaxed);
                    converse(stream, &house, self.port, before < MOST_CONNECTIONS);
                    inside.fetch_sub(1, Ordering::Relaxed);
                };
                drop(thread::Builder::new().stack_size(512 * 1024).spawn(visit));
            }
        });
    }
}

/// Answers requests until one side has had enough. A visitor who goes in the middle is no failure.
fn converse(mut stream: TcpStream, house: &House, port: u16, is_room: bool) {
    let set = stream.set_nodelay(true).and_then(|()| stream.set_read_timeout(Some(SILENCE)));
    if set.and_then(|()| stream.set_write_timeout(Some(SILENCE))).is_err() {
        return;
    }
    let mut held = Vec::new();
    loop {
        match http::next(&mut stream, &mut held) {
            Ok(Some(_)) if !is_room => {
                let answer = Answer::refusal("503 Service Unavailable", "too many windows are open");
                drop(answer.send(true, false, &mut stream));
                return;
            }
            Ok(Some(request)) => {
                if !house.visit(&request, port, &mut stream).unwrap_or(false) {
                    return;
                }
            }
            Err(error) if error.kind() == ErrorKind::InvalidData => {
                drop(Answer::refusal("400 Bad Request", "this is no request of HTTP").send(true, false, &mut stream));
                return;
            }
            Ok(None) | Err(_) => return,
        }
    }
}

fn refused(port: u16, error: &std::io::Error) -> Error {
    Error::Usage(match error.kind() {
        ErrorKind::AddrInUse => {
            format!(
                "port {port} is taken by another program; name another with --port, or none to take one that is free"
            )
        }
        ErrorKind::PermissionDenied => format!("port {port} is kept for the system; name one above 1023 with --port"),
        _ => format!("cannot listen on port {port}: {error}"),
    })
}
