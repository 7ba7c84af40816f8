//! The live preview as a browser has it: who may ask, what is handed out, and what is told of changes, of anything an author or a
//! program may do to the files.

mod client;

use crate::support::project::{Project, guide};
use client::Server;
use std::fs;

const CLAIM: &str = "\nAbout 3 in 5 households keep less than a day of water.\n";

#[test]
fn only_this_machine_may_ask_and_only_to_read() {
    let server = Server::of(Project::of_one_guide());
    let port = server.port;
    for host in [format!("127.0.0.1:{port}"), format!("localhost:{port}"), format!("[::1]:{port}")] {
        assert_eq!(server.ask("GET", "/", &host).status, 200, "{host}");
    }
    for host in ["evil.example", &format!("evil.example:{port}"), "127.0.0.1", "127.0.0.1:1", ""] {
        let answer = server.ask("GET", "/guides/brew-tea/", host);
        assert_eq!((answer.status, answer.body.contains("kettle")), (403, false), "{host}");
        assert_eq!(server.ask("GET", "/-/events?page=/", host).status, 403, "{host}");
    }
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PROPFIND"] {
        assert_eq!(server.ask(method, "/", &format!("localhost:{port}")).status, 405, "{method}");
    }
    let head = server.ask("HEAD", "/", &format!("localhost:{port}"));
    assert_eq!((head.status, head.body.as_str()), (200, ""));
}

#[test]
fn every_answer_says_what_it_is_and_that_it_is_not_to_be_kept() {
    let project = Project::of_one_guide().file("static/paper.PDF", "%PDF-").file("static/odd", "x");
    let server = Server::of(project);
    for (target, media) in [
        ("/", "text/html; charset=utf-8"),
        ("/guides/brew-tea/?x=1", "text/html; charset=utf-8"),
        ("/site.css", "text/css; charset=utf-8"),
        ("/site.js", "text/javascript; charset=utf-8"),
        ("/feed.xml", "application/xml; charset=utf-8"),
        ("/ledger.json", "application/json; charset=utf-8"),
        ("/fonts/atkinson-hyperlegible-next-latin-400-normal.woff2", "font/woff2"),
        ("/paper.PDF", "application/pdf"),
        ("/odd", "application/octet-stream"),
        ("/-/preview.js", "text/javascript; charset=utf-8"),
    ] {
        let answer = server.get(target);
        assert_eq!(answer.status, 200, "{target}");
        assert_eq!(answer.header("content-type"), media, "{target}");
        assert_eq!(answer.header("cache-control"), "no-store", "{target}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{target}");
    }
    let folder = server.get("/guides/brew-tea");
    assert_eq!((folder.status, folder.header("location")), (301, "/guides/brew-tea/".to_owned()));
}

#[test]
fn nothing_outside_the_site_is_handed_out() {
    let secret = Project::empty().file("secret.txt", "a secret");
    let project = Project::of_one_guide().file("notes.txt", "a secret").file("static/ours.txt", "ours");
    #[cfg(unix)]
    {
        let link = |to: &str, name: &str| std::os::unix::fs::symlink(secret.path(to), project.path(name)).unwrap();
        link("secret.txt", "static/link.txt");
        link("", "static/folder");
    }
    let server = Server::of(project);
    for target in [
        "/../notes.txt",
        "/notes.txt",
        "/static/../notes.txt",
        "/%2e%2e/notes.txt",
        "/..%2fnotes.txt",
        "/%2e%2e%2fnotes.txt",
        "/content/vademecum.yaml",
        "/static/ours.txt",
        "/link.txt",
        "/folder/secret.txt",
        "//etc/passwd",
        "/etc/passwd",
        "/.git/config",
        "/-/../notes.txt",
        "/-/preview.rs",
        "/ours.txt%00.html",
        "/..\\notes.txt",
    ] {
        let answer = server.get(target);
        assert_eq!(answer.status, 404, "{target}");
        assert!(!answer.body.contains("a secret"), "{target}");
    }
    assert_eq!(server.get("/ours.txt").body, "ours");
    // A link that comes while we look is a link all the same.
    #[cfg(unix)]
    {
        fs::remove_file(server.project.path("static/ours.txt")).unwrap();
        std::os::unix::fs::symlink(secret.path("secret.txt"), server.project.path("static/ours.txt")).unwrap();
        assert!(!server.get("/ours.txt").body.contains("a secret"));
    }
}

#[test]
fn a_change_is_told_with_the_page_and_what_is_found_in_it() {
    let server = Server::of(Project::of_one_guide());
    let mut events = server.events("/guides/brew-tea/");
    let first = events.judged();
    assert!(first.contains("Take your time over it") && first.contains("\"errors\":0"), "{first}");
    server.project.write("content/guides/brew-tea.md", guide("Brew a pot of tea") + CLAIM);
    let told = events.until("uncited-figure");
    assert!(told.contains("About 3 in 5 households"), "{told}");
    assert!(told.contains("\"errors\":1") && told.contains("content/guides/brew-tea.md:19:7"), "{told}");
    assert!(told.contains("\"standing\":\"missing\"") && told.contains("ansi-91"), "{told}");
    assert!(server.get("/guides/brew-tea/").body.contains("3 in 5 households"));
    let renamed = server.project.path("content/guides/.brew-tea.md.tmp");
    fs::write(&renamed, guide("Pour a cup of tea")).unwrap();
    fs::rename(&renamed, server.project.path("content/guides/brew-tea.md")).unwrap();
    let told = events.until_judged("Pour a cup of tea");
    assert!(told.contains("\"errors\":0"), "{told}");
}

#[test]
fn pages_tell_their_places_here_and_nowhere_else() {
    let server = Server::of(Project::of_one_guide());
    let shown = server.get("/guides/brew-tea/").body;
    assert!(shown.contains(":11\">Rinse it with hot water.</span>"), "{shown}");
    assert!(shown.contains("/-/preview.js") && shown.contains("connect-src 'self'"));
    assert!(server.get("/site.js").body.contains("removeEventListener"));
    let _ = server.project.run(&["build", "--only", "site"]).ended_with(0);
    let made = crate::support::folder::files(&server.project.path("public"));
    // What others wrote is not ours to read.
    for file in made.iter().filter(|(path, _)| !path.starts_with("pagefind/")).map(|(_, file)| file) {
        let text = String::from_utf8_lossy(file);
        for sign in ["data-at", "/-/preview", "data-preview", "listening.has"] {
            assert!(!text.contains(sign), "{sign}");
        }
    }
}

#[test]
fn drafts_are_shown_and_marked() {
    let draft = guide("Brew a draft").replace("structure:", "draft: true\nstructure:");
    let later = guide("Brew it later").replace("structure:", "publish-on: 2999-01-01\nstructure:");
    let project = Project::of_one_guide().file("content/guides/a.md", draft).file("content/guides/b.md", later);
    let server = Server::of(project);
    let list = server.get("/guides/").body;
    assert!(list.contains("Brew a draft") && list.matches("class=\"unpublished\"").count() == 2, "{list}");
    for page in ["/guides/a/", "/guides/b/"] {
        assert!(server.get(page).body.contains("class=\"unpublished\""), "{page}");
    }
}

#[test]
fn whatever_is_in_a_file_the_preview_lives_on() {
    let server = Server::of(Project::of_one_guide());
    let mut events = server.events("/guides/brew-tea/");
    events.judged();
    let mut signs = server.events("/guides/sign/");
    let whole = guide("Brew a pot of tea");
    let junk: Vec<u8> = (0..4000_u32).map(|number| (number.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    let texts: [&[u8]; 8] = [
        b"",
        b"---",
        b"---\ntitle: [",
        &whole.as_bytes()[..40],
        &junk,
        b"\xff\xfea\x00",
        "\u{feff}---\n".as_bytes(),
        b"\0\0\0",
    ];
    for (number, text) in texts.iter().enumerate() {
        for path in ["content/guides/brew-tea.md", "content/vademecum.yaml", "content/terms.yaml"] {
            server.project.write(path, text);
        }
        server.project.write("content/guides/sign.md", guide(&format!("Sign {number}")));
        signs.until(&format!("Sign {number}"));
        assert_eq!(server.get("/").status, 200, "{number}");
    }
    server.project.write("content/vademecum.yaml", "title: A small handbook\nlanguage: en\n");
    fs::remove_file(server.project.path("content/terms.yaml")).unwrap();
    server.project.write("content/guides/brew-tea.md", &whole);
    events.until("Take your time over it");
    fs::remove_file(server.project.path("content/vademecum.yaml")).unwrap();
    server.project.write("content/guides/brew-tea.md", guide("Brew without settings"));
    events.until("Brew without settings");
}

#[test]
fn a_template_with_a_fault_keeps_the_last_good_page() {
    let server = Server::of(Project::of_one_guide());
    let mut events = server.events("/guides/brew-tea/");
    events.judged();
    server.project.write("templates/site/footer.html", "{{ nothing.here }}");
    let told = events.until("templates/site/footer.html");
    assert!(told.contains("\"html\":null"), "{told}");
    let page = server.get("/guides/brew-tea/");
    assert!(page.status == 500 && page.body.contains("Take your time over it"), "{}", page.body);
    let other = server.get("/people/");
    assert!(other.status == 500 && other.body.contains("footer.html") && other.body.contains("/-/preview.js"));
    server.project.write("templates/site/footer.html", "<footer>Our own</footer>");
    events.until("Our own");
    fs::remove_dir_all(server.project.path("templates")).unwrap();
    events.until("site-footer");
}

#[test]
fn a_folder_may_go_and_come_back() {
    let server = Server::of(Project::of_one_guide());
    let mut events = server.events("/guides/brew-tea/");
    events.judged();
    for round in 0..3 {
        fs::rename(server.project.path("content"), server.project.path("away")).unwrap();
        events.until("has no folder");
        assert_eq!(server.get("/guides/brew-tea/").status, 200, "the last that was read is shown");
        fs::rename(server.project.path("away"), server.project.path("content")).unwrap();
        events.until("\"failure\":null");
        server.project.write("content/guides/brew-tea.md", guide(&format!("Brew again {round}")));
        events.until(&format!("Brew again {round}"));
    }
    fs::remove_file(server.project.path("content/guides/brew-tea.md")).unwrap();
    events.until("page-head");
    assert_eq!(server.get("/guides/brew-tea/").status, 404);
}

#[test]
fn a_thousand_changes_at_once_are_seen_at_once() {
    let server = Server::of(Project::of_one_guide());
    let mut events = server.events("/guides/");
    events.judged();
    for number in 0..1000 {
        server.project.write(&format!("content/guides/g{number}.md"), guide(&format!("Guide number {number}")));
    }
    let before = events.seen;
    events.until("Guide number 999");
    assert!(events.seen - before < 100, "{} events", events.seen - before);
    for number in 0..1000 {
        fs::remove_file(server.project.path(&format!("content/guides/g{number}.md"))).unwrap();
    }
    events.until_without("Guide number");
    assert_eq!(server.get("/guides/brew-tea/").status, 200);
}

#[test]
#[cfg(target_os = "linux")]
fn a_day_of_edits_leaves_memory_as_it_was() {
    let server = Server::of(Project::of_one_guide());
    let mut events = server.events("/guides/brew-tea/");
    events.judged();
    let mut edit = |number: usize| {
        server
            .project
            .write("content/guides/brew-tea.md", guide(&format!("Edit {number}.")) + &CLAIM.repeat(number % 9));
        events.until(&format!("Edit {number}."));
    };
    (0..200).for_each(&mut edit);
    let before = server.memory();
    (200..1000).for_each(&mut edit);
    let after = server.memory();
    assert!(after < before + 8 * 1024, "{before} KiB before, {after} KiB after");
}

#[test]
fn a_port_that_is_taken_is_told() {
    let server = Server::of(Project::of_one_guide());
    let other = Project::of_one_guide();
    let outcome = other.run(&["serve", "--port", &server.port.to_string()]).ended_with(2);
    assert!(outcome.stderr.contains("is taken by another program"), "{}", outcome.stderr);
}

#[test]
fn what_is_no_request_does_no_harm() {
    let server = Server::of(Project::of_one_guide());
    for bytes in [
        &b"\x16\x03\x01"[..],
        b"\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        &[b'a'; 40_000],
        b"GET / HTTP/1.1\r\n\r\n",
    ] {
        let answer = server.raw(bytes);
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{answer}");
    }
    assert_eq!(server.get("/").status, 200);
}
