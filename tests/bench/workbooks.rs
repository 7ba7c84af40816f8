//! Prints a project's workbooks, and says how long it took, how many pages a second that is, and how much memory.
//!
//! `cargo run --release --example workbooks -- PROJECT OUT [--letter] [--large-print] [GUIDE…]` writes one workbook of the
//! guides named, once cold and ten times with a word more in a step of the first, or, where none is named, the workbook of every
//! guide and that of all: once cold, and once with what was kept. With `--files` it writes instead what the workbook of
//! the guides named is typeset from, for Typst's own compiler.

use std::{
    collections::BTreeMap,
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::{Mutex, PoisonError},
    time::Instant,
};
use vademecum::{
    artifact::{Artifact, Content, Keep, Sink},
    check,
    config::Paper,
    link::{self, Links},
    load::{self, Loaded},
    model::{Date, Guide, Inline, Key, Ledger, Text},
    render::{
        Book, Renderer,
        workbook::{self, Edition, Workbook},
    },
};

/// How many times a word is added.
const EDITS: usize = 10;

/// As in the program itself.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Writes every file as it comes, and adds up their sizes.
struct Folder {
    path: PathBuf,
    sizes: Mutex<BTreeMap<String, usize>>,
}

/// Keeps workbooks in memory, as a build does on the disk.
#[derive(Default)]
struct Chest(Mutex<BTreeMap<String, Vec<u8>>>);

impl Keep for Chest {
    fn kept(&self, name: &str) -> Option<Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
    }

    fn keep(&self, name: &str, bytes: &[u8]) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), bytes.to_vec());
    }
}

impl Sink for Folder {
    fn take(&self, artifact: Artifact) {
        let Content::Bytes(bytes) = artifact.content else { return };
        let path = self.path.join(artifact.path.as_str().rsplit('/').next().unwrap_or_default());
        if fs::write(&path, &bytes).is_ok() {
            let mut sizes = self.sizes.lock().unwrap_or_else(PoisonError::into_inner);
            sizes.insert(artifact.path.to_string(), bytes.len());
        }
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), Box<dyn Error>> {
    let named: Vec<&String> = arguments.iter().filter(|argument| !argument.starts_with("--")).collect();
    let [project, out, slugs @ ..] = &named[..] else {
        return Err("usage: workbooks PROJECT OUT [OPTION…] [GUIDE…]".into());
    };
    let has = |option: &str| arguments.iter().any(|argument| argument == option);
    let files = load::disk::files(Path::new(project))?;
    let mut loaded = load::load(&files);
    let links = link::link(&loaded.handbook);
    let subject = check::Subject {
        sources: &loaded.sources,
        settings: &loaded.settings,
        handbook: &loaded.handbook,
        problems: &loaded.problems,
        links: &links,
        as_of: today(),
    };
    let (ledger, _) = check::check(&subject);
    let chest = Chest::default();
    let book = book(&loaded, &links, &ledger, &chest);
    fs::create_dir_all(out)?;
    if has("--files") {
        return unpack(&book, slugs, Path::new(out));
    }
    let started = Instant::now();
    if slugs.is_empty() {
        for pass in ["cold", "kept"] {
            let begun = Instant::now();
            let folder = Folder { path: out.into(), sizes: Mutex::default() };
            Workbook.render(&book, &folder)?;
            let seconds = begun.elapsed().as_secs_f64();
            let sizes = folder.sizes.into_inner()?;
            let pages: usize = sizes.keys().map(|path| pages(Path::new(out), path)).sum();
            let (files, size) = (sizes.len(), sizes.values().sum::<usize>() / 1024);
            let speed = pages as f64 / seconds;
            println!("{pass}: {files} files, {pages} pages, {size} KiB in {seconds:.2} s: {speed:.0} pages a second");
        }
    } else {
        let paper = if has("--letter") { Paper::Letter } else { Paper::A4 };
        let keys: Vec<Key> = slugs.iter().map(|slug| Key::new(slug)).collect();
        let edition = Edition { paper, large_print: has("--large-print"), ..Edition::default() };
        let guides: Vec<&Key> = keys.iter().collect();
        let file = Path::new(out).join("workbook.pdf");
        fs::write(&file, workbook::pdf(&book, &guides, edition)?)?;
        println!("cold: {} pages in {:.0?}", pages(Path::new(out), "workbook.pdf"), started.elapsed());
        let mut times = Vec::new();
        for _ in 0..EDITS {
            edit(loaded.handbook.guides.get_mut(guides[0]));
            let begun = Instant::now();
            let links = link::link(&loaded.handbook);
            let book = self::book(&loaded, &links, &ledger, &chest);
            fs::write(&file, workbook::pdf(&book, &guides, edition)?)?;
            times.push(begun.elapsed());
        }
        times.sort();
        println!("with a word more: {:.0?} ({:.0?} at most)", times[EDITS / 2], times[EDITS - 1]);
    }
    println!("{:.2} s, {} MiB at most", started.elapsed().as_secs_f64(), most_memory());
    Ok(())
}

fn book<'a>(loaded: &'a Loaded, links: &'a Links, ledger: &'a Ledger, chest: &'a Chest) -> Book<'a> {
    Book {
        handbook: &loaded.handbook,
        settings: &loaded.settings,
        links,
        ledger,
        templates: &loaded.templates,
        read: &load::disk::read,
        sources: &loaded.sources,
        machine_fonts: &load::disk::machine_fonts,
        kept: chest,
        preview: false,
        as_of: today(),
    }
}

/// The day all is measured on.
fn today() -> Date {
    Date::new(2026, Some(11), Some(23)).expect("a day there was")
}

/// Writes all that a workbook is typeset from but its fonts.
fn unpack(book: &Book<'_>, slugs: &[&String], folder: &Path) -> Result<(), Box<dyn Error>> {
    let keys: Vec<Key> = slugs.iter().map(|slug| Key::new(slug)).collect();
    let guides: Vec<&Key> = keys.iter().collect();
    for (path, bytes) in workbook::files(book, &guides, Edition::default())? {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, bytes)?;
    }
    Ok(())
}

/// A word more in the first step.
fn edit(guide: Option<&mut Guide>) {
    let step = guide.into_iter().flat_map(|guide| &mut guide.parts).flat_map(|part| &mut part.steps).next();
    if let Some(heading) = step.map(|step| &mut step.heading) {
        let word = Text { value: " again".to_owned(), span: heading.span };
        heading.prose.inlines.push(Inline::Text(word));
    }
}

/// How many pages a file has.
fn pages(folder: &Path, path: &str) -> usize {
    let file = folder.join(path.rsplit('/').next().unwrap_or_default());
    lopdf::Document::load(file).map_or(0, |document| document.page_iter().count())
}

/// The largest memory of this process so far, where the system tells.
fn most_memory() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse::<usize>().ok()).map_or(0, |kib| kib / 1024)
}
