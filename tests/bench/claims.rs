//! Measures the claim check on sentences that people labelled.
//!
//! `cargo run --example claims -- FILE` reads lines of `label<TAB>sentence` (label 1 for a claim, 0 for none; English, unless
//! `--language=fr` says otherwise) and prints the
//! area under the ROC curve of the scorecard, and precision and recall of the rules. With `--signs` it prints, a line a
//! sentence, the label and which signs hold, to fit the points with; with `--wrong`, the sentences judged wrongly. With
//! `--measured` it prints, and with `--write` it writes, the lines of `src/check/measured.txt`, which `vademecum explain` shows.

use std::process::ExitCode;
use vademecum::{
    check,
    diagnostic::{Severity, Share},
};

/// Where the figures of `vademecum explain` are kept.
const MEASURED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/measured.txt");

struct Labelled {
    claim: bool,
    class: String,
    sentence: String,
    seen: check::Alone,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let language = arguments.iter().find_map(|argument| argument.strip_prefix("--language=")).unwrap_or("en");
    let Some(file) = arguments.iter().find(|argument| !argument.starts_with("--")) else {
        eprintln!("usage: claims [--language=CODE] [--signs | --wrong | --measured | --write] FILE");
        return ExitCode::from(2);
    };
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("cannot read {file}: {error}");
            return ExitCode::from(2);
        }
    };
    let labelled: Vec<Labelled> = text.lines().filter_map(|line| read(line, language)).collect();
    let flag =
        arguments.iter().filter_map(|argument| argument.strip_prefix("--")).find(|flag| !flag.starts_with("language="));
    match flag.unwrap_or_default() {
        "clauses" => print_clauses(&labelled),
        "points" => print_points(&labelled),
        "wrong" => print_wrong(&labelled),
        "signs" => print_signs(&labelled),
        "measured" => print!("{}", measured(file, &labelled)),
        "write" => {
            if let Err(error) = std::fs::write(MEASURED, measured(file, &labelled)) {
                eprintln!("cannot write {MEASURED}: {error}");
                return ExitCode::from(2);
            }
            println!("wrote {MEASURED}");
        }
        _ => print_figures(&labelled),
    }
    ExitCode::SUCCESS
}

fn read(line: &str, language: &str) -> Option<Labelled> {
    let mut columns = line.split('\t');
    let (label, sentence) = (columns.next()?, columns.next()?);
    let class = columns.next().unwrap_or_default().to_owned();
    let labelled = matches!(label, "0" | "1");
    labelled.then(|| Labelled {
        claim: label == "1",
        class,
        sentence: sentence.to_owned(),
        seen: check::alone(sentence, language),
    })
}

fn print_signs(labelled: &[Labelled]) {
    println!("label\trule\t{}", check::sign_names().join("\t"));
    for sentence in labelled {
        let signs: Vec<&str> = sentence.seen.signs.iter().map(|holds| if *holds { "1" } else { "0" }).collect();
        println!("{}\t{}\t{}", u8::from(sentence.claim), sentence.seen.first().unwrap_or("-"), signs.join("\t"));
    }
}

fn print_clauses(labelled: &[Labelled]) {
    for Labelled { claim, class, sentence, seen } in labelled {
        println!("{}\t{class}\t{sentence}\t{}", u8::from(*claim), seen.clauses.join("; "));
    }
}

fn print_points(labelled: &[Labelled]) {
    for Labelled { claim, class, sentence, seen } in labelled {
        println!("{}\t{}\t{}\t{class}\t{sentence}", u8::from(*claim), seen.first().unwrap_or("-"), seen.points);
    }
}

/// Every false alarm and every claim missed. Only for the part that is fitted: the other must stay unseen.
fn print_wrong(labelled: &[Labelled]) {
    for wrong in labelled.iter().filter(|sentence| sentence.claim != sentence.seen.first().is_some()) {
        let what = if wrong.claim { "missed" } else { "false" };
        println!(
            "{what}\t{}\t{}\t{}\t{}\t{}",
            wrong.seen.first().unwrap_or("-"),
            wrong.seen.points,
            wrong.class,
            wrong.sentence,
            wrong.seen.clauses.join("; ")
        );
    }
}

fn print_figures(labelled: &[Labelled]) {
    let claims = labelled.iter().filter(|sentence| sentence.claim).count();
    println!("{} sentences, {claims} claims", labelled.len());
    println!("scorecard: AUC {:.3}", area(labelled));
    let flagged: Vec<&Labelled> = labelled.iter().filter(|sentence| sentence.seen.first().is_some()).collect();
    report("all rules", &flagged, claims);
    let by = |names: &[&str]| -> Vec<&Labelled> {
        labelled.iter().filter(|sentence| names.iter().any(|name| sentence.seen.is_seen_by(name))).collect()
    };
    let rules: Vec<_> = claim_rules().collect();
    let errors: Vec<&str> =
        rules.iter().filter(|rule| rule.severity == Severity::Error).map(|rule| rule.name).collect();
    report("the rules that are errors", &by(&errors), claims);
    for rule in rules {
        report(rule.name, &by(&[rule.name]), claims);
    }
}

fn claim_rules() -> impl Iterator<Item = &'static check::Rule> {
    check::RULES.iter().copied().filter(|rule| matches!(rule.run, check::Run::Claim(_)))
}

fn report(name: &str, flagged: &[&Labelled], claims: usize) {
    let right = flagged.iter().filter(|sentence| sentence.claim).count();
    let share = Share { hits: right, of: flagged.len() };
    let (low, high) = share.interval();
    let precision = share.value().unwrap_or_default();
    let recall = right as f64 / claims.max(1) as f64;
    println!("{name}: {} flagged, precision {precision:.3} [{low:.3}, {high:.3}], recall {recall:.3}", flagged.len());
}

/// The share of pairs (a claim, none) that the points put in the right order; ties count half.
fn area(labelled: &[Labelled]) -> f64 {
    let points =
        |claim| labelled.iter().filter(move |sentence| sentence.claim == claim).map(|sentence| sentence.seen.points);
    let mut right = 0.0;
    for claim in points(true) {
        right += points(false)
            .map(|none| f64::from(u8::from(claim > none)) + 0.5 * f64::from(u8::from(claim == none)))
            .sum::<f64>();
    }
    right / (points(true).count() * points(false).count()) as f64
}

/// A line for each claim rule: what it flagged, how much of it rightly, the claims of its kind, and how many of these were found by
/// whichever rule; the set, the day.
fn measured(file: &str, labelled: &[Labelled]) -> String {
    let day = jiff::Timestamp::now().strftime("%Y-%m-%d").to_string();
    let set = format!("{file} ({} sentences)", labelled.len());
    let mut text = "# rule\tflagged\tright\tclaims of its kind\tfound of these\tset\tdate\n".to_owned();
    for rule in claim_rules().map(|rule| rule.name) {
        let count = |fits: &dyn Fn(&Labelled) -> bool| labelled.iter().filter(|sentence| fits(sentence)).count();
        let flagged = count(&|sentence| sentence.seen.is_seen_by(rule));
        let right = count(&|sentence| sentence.seen.is_seen_by(rule) && sentence.claim);
        let claims = count(&|sentence| is_of_its_kind(sentence, rule));
        let found = count(&|sentence| is_of_its_kind(sentence, rule) && sentence.seen.first().is_some());
        text += &format!("{rule}\t{flagged}\t{right}\t{claims}\t{found}\t{set}\t{day}\n");
    }
    text
}

/// Whether it is a claim of the class that the rule is for: `figure` for `uncited-figure`, `other` for `probable-claim`.
fn is_of_its_kind(sentence: &Labelled, rule: &str) -> bool {
    let kind = if rule == "probable-claim" { "other" } else { rule.trim_start_matches("uncited-") };
    sentence.claim && sentence.class == kind
}
