//! Measures how long the check takes, on handbooks held in memory.
//!
//! `cargo run --release --example speed -- PROJECT…` prints for each project how many sentences it has, and in milliseconds, the
//! best of several runs: the claim check alone on what is loaded and linked; all from the texts of the files to the findings;
//! each on one core and on all of them. What never lives here: the disk, whose speed is the machine's.

use std::{error::Error, path::Path, process::ExitCode, time::Instant};
use vademecum::{
    check::{self, Subject},
    link,
    load::{self, Files},
    model::{Counts, Date},
};

fn main() -> ExitCode {
    let projects: Vec<String> = std::env::args().skip(1).collect();
    println!(
        "{:>9} {:>7} {:>8} {:>8} {:>8} {:>8}  ms, best of some",
        "sentences", "cores", "claims", "check", "load", "all"
    );
    for project in projects {
        if let Err(error) = measure(Path::new(&project)) {
            eprintln!("{project}: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn measure(project: &Path) -> Result<(), Box<dyn Error>> {
    let files = load::disk::files(project)?;
    let all = std::thread::available_parallelism()?.get();
    for cores in [1, all] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(cores).build()?;
        let (sentences, [claims, check, load, whole]) = pool.install(|| times(&files))?;
        println!("{sentences:>9} {cores:>7} {claims:>8.1} {check:>8.1} {load:>8.1} {whole:>8.1}");
    }
    Ok(())
}

/// How many sentences there are, and the times for: the claim check, the whole check, reading and linking, and all of it.
fn times(files: &Files) -> Result<(usize, [f64; 4]), Box<dyn Error>> {
    let as_of = Date::new(2026, Some(11), Some(23)).ok_or("no day")?;
    let mut best = [f64::MAX; 4];
    let mut sentences = 0;
    let begun = Instant::now();
    let mut rounds = 0;
    while rounds < 3 || begun.elapsed().as_secs_f64() < 2.0 && rounds < 50 {
        let start = Instant::now();
        let loaded = load::load(files);
        let links = link::link(&loaded.handbook);
        let read = milliseconds(start);
        let subject = Subject {
            sources: &loaded.sources,
            settings: &loaded.settings,
            handbook: &loaded.handbook,
            problems: &loaded.problems,
            links: &links,
            as_of,
        };
        let second = Instant::now();
        let (ledger, _) = check::check(&subject);
        let (checked, whole) = (milliseconds(second), milliseconds(start));
        let third = Instant::now();
        let judged = check::judge(&subject);
        let claims = milliseconds(third);
        sentences = Counts::of(ledger.guides.values().flatten()).total();
        assert_eq!(sentences, Counts::of(judged.ledger.guides.values().flatten()).total());
        for (best, time) in best.iter_mut().zip([claims, checked, read, whole]) {
            *best = best.min(time);
        }
        rounds += 1;
    }
    Ok((sentences, best))
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}
