//! Measures how long the check takes, on handbooks held in memory.
//!
//! `cargo run --release --example speed -- PROJECT…` prints for each project how many sentences it has, and in milliseconds, the
//! best of several runs: the claim check alone on what is loaded and linked; every rule; reading and linking; all of it, from
//! the texts of the files to the findings; and, of a project kept in memory, all of it again with nothing changed and with one
//! guide changed. Each on one core, as the time it worked, and on all of them, by the clock. What never lives here: the disk, whose speed is the machine's.

use std::{path::Path, process::ExitCode, time::Instant};
use vademecum::{
    check::{self, Subject},
    link,
    load::{self, Files},
    model::{Counts, Date},
    pipeline::{Memory, Wishes},
};

// As the program itself has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const HEADS: [&str; 6] = ["claims", "rules", "read", "all", "again", "edited"];

fn main() -> ExitCode {
    let projects: Vec<String> = std::env::args().skip(1).collect();
    println!("sentences  cores{}   in ms", HEADS.map(|head| format!("{head:>9}")).concat());
    for project in projects {
        match load::disk::files(Path::new(&project)) {
            Ok(files) => measure(&files),
            Err(error) => {
                eprintln!("{project}: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

fn measure(files: &Files) {
    let all = std::thread::available_parallelism().map_or(1, |cores| cores.get());
    for cores in [1, all] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(cores).build().expect("threads can be made");
        let (sentences, times) = pool.install(|| best(files));
        println!("{sentences:>9} {cores:>6}{}", times.map(|time| format!("{time:>9.1}")).concat());
    }
}

/// How many sentences there are, and the best times.
fn best(files: &Files) -> (usize, [f64; 6]) {
    let wishes = Wishes::on(day());
    let mut edited = files.clone();
    let guide =
        edited.texts.iter_mut().find(|file| file.path.starts_with("content/guides/")).expect("there is a guide");
    guide.text.push_str("\nRest for a day.\n");
    let (mut best, mut sentences, mut rounds) = ([f64::MAX; 6], 0, 0);
    let begun = Instant::now();
    while rounds < 3 || begun.elapsed().as_secs() < 3 && rounds < 50 {
        let (counted, [claims, rules, read, all]) = once(files);
        sentences = counted;
        let mut memory = Memory::default();
        memory.examine(files, &wishes);
        let again = time(|| assert!(memory.examine(files, &wishes).findings.is_empty()));
        let edited = time(|| assert!(memory.examine(&edited, &wishes).findings.is_empty()));
        for (best, time) in best.iter_mut().zip([claims, rules, read, all, again, edited]) {
            *best = best.min(time);
        }
        rounds += 1;
    }
    (sentences, best)
}

/// How many sentences there are, and the times for: the claim check, every rule, reading and linking, all of it.
fn once(files: &Files) -> (usize, [f64; 4]) {
    let start = Clock::start();
    let loaded = load::load(files);
    let links = link::link(&loaded.handbook);
    let read = start.milliseconds();
    let subject = Subject {
        sources: &loaded.sources,
        settings: &loaded.settings,
        handbook: &loaded.handbook,
        problems: &loaded.problems,
        links: &links,
        as_of: day(),
    };
    let rules = time(|| drop(check::check(&subject)));
    let all = start.milliseconds();
    let mut sentences = 0;
    let claims = time(|| sentences = Counts::of(check::judge(&subject).guides.values().flatten()).total());
    (sentences, [claims, rules, read, all])
}

fn day() -> Date {
    Date::new(2026, Some(11), Some(23)).expect("it is a day")
}

fn time(act: impl FnOnce()) -> f64 {
    let start = Clock::start();
    act();
    start.milliseconds()
}

/// Tells how long something took: on one core, how long that core worked on it, so that what else a machine does isn't counted.
struct Clock {
    wall: Instant,
    core: Option<f64>,
}

impl Clock {
    fn start() -> Self {
        Self { wall: Instant::now(), core: Self::core() }
    }

    /// The milliseconds this thread has worked, where it is the only one and the system tells.
    fn core() -> Option<f64> {
        let told =
            std::fs::read_to_string("/proc/thread-self/schedstat").ok().filter(|_| rayon::current_num_threads() == 1);
        told?.split_whitespace().next()?.parse().ok().map(|nanoseconds: f64| nanoseconds / 1e6)
    }

    fn milliseconds(&self) -> f64 {
        let worked = self.core.zip(Self::core()).map(|(start, end)| end - start);
        worked.unwrap_or_else(|| self.wall.elapsed().as_secs_f64() * 1000.0)
    }
}
