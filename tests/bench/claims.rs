//! Measures the claim check on sentences that people labelled.
//!
//! `cargo run --example claims -- FILE` reads lines of `label<TAB>sentence` (label 1 for a claim, 0 for none) and prints the
//! area under the ROC curve of the scorecard, and precision and recall of the rules. With `--signs` it prints, a line a
//! sentence, the label and which signs hold, to fit the points with; with `--wrong`, the sentences judged wrongly.

use std::process::ExitCode;
use vademecum::check;

struct Labelled {
    claim: bool,
    class: String,
    sentence: String,
    seen: check::Alone,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(file) = arguments.iter().find(|argument| !argument.starts_with("--")) else {
        eprintln!("usage: claims [--signs] FILE");
        return ExitCode::from(2);
    };
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("cannot read {file}: {error}");
            return ExitCode::from(2);
        }
    };
    let labelled: Vec<Labelled> = text.lines().filter_map(read).collect();
    if arguments.iter().any(|argument| argument == "--clauses") {
        for sentence in &labelled {
            println!(
                "{}\t{}\t{}\t{}",
                u8::from(sentence.claim),
                sentence.class,
                sentence.sentence,
                sentence.seen.clauses.join("; ")
            );
        }
    } else if arguments.iter().any(|argument| argument == "--points") {
        for sentence in &labelled {
            println!(
                "{}\t{}\t{}\t{}\t{}",
                u8::from(sentence.claim),
                sentence.seen.rule.unwrap_or("-"),
                sentence.seen.points,
                sentence.class,
                sentence.sentence
            );
        }
    } else if arguments.iter().any(|argument| argument == "--wrong") {
        print_wrong(&labelled);
    } else if arguments.iter().any(|argument| argument == "--signs") {
        print_signs(&labelled);
    } else {
        print_figures(&labelled);
    }
    ExitCode::SUCCESS
}

fn read(line: &str) -> Option<Labelled> {
    let mut columns = line.split('\t');
    let (label, sentence) = (columns.next()?, columns.next()?);
    let class = columns.next().unwrap_or_default().to_owned();
    let labelled = matches!(label, "0" | "1");
    labelled.then(|| Labelled {
        claim: label == "1",
        class,
        sentence: sentence.to_owned(),
        seen: check::alone(sentence, "en"),
    })
}

fn print_signs(labelled: &[Labelled]) {
    println!("label\trule\t{}", check::sign_names().join("\t"));
    for sentence in labelled {
        let signs: Vec<&str> = sentence.seen.signs.iter().map(|holds| if *holds { "1" } else { "0" }).collect();
        println!("{}\t{}\t{}", u8::from(sentence.claim), sentence.seen.rule.unwrap_or("-"), signs.join("\t"));
    }
}

/// Every false alarm and every claim missed. Only for the part that is fitted: the other must stay unseen.
fn print_wrong(labelled: &[Labelled]) {
    for wrong in labelled.iter().filter(|sentence| sentence.claim != sentence.seen.rule.is_some()) {
        let what = if wrong.claim { "missed" } else { "false" };
        println!(
            "{what}\t{}\t{}\t{}\t{}\t{}",
            wrong.seen.rule.unwrap_or("-"),
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
    let flagged: Vec<&Labelled> = labelled.iter().filter(|sentence| sentence.seen.rule.is_some()).collect();
    report("all rules", &flagged, claims);
    let mut names: Vec<&str> = flagged.iter().filter_map(|sentence| sentence.seen.rule).collect();
    names.sort_unstable();
    names.dedup();
    for name in names {
        let of_rule: Vec<&Labelled> =
            flagged.iter().copied().filter(|sentence| sentence.seen.rule == Some(name)).collect();
        report(name, &of_rule, claims);
    }
}

fn report(name: &str, flagged: &[&Labelled], claims: usize) {
    let right = flagged.iter().filter(|sentence| sentence.claim).count();
    let (low, high) = wilson(right, flagged.len());
    let precision = right as f64 / flagged.len().max(1) as f64;
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

/// Wilson's interval at 95% for a share (Wilson 1927, <https://doi.org/10.1080/01621459.1927.10502953>).
fn wilson(hits: usize, of: usize) -> (f64, f64) {
    if of == 0 {
        return (0.0, 1.0);
    }
    let (z, n) = (1.96_f64, of as f64);
    let share = hits as f64 / n;
    let middle = (share + z * z / (2.0 * n)) / (1.0 + z * z / n);
    let half = z / (1.0 + z * z / n) * (share * (1.0 - share) / n + z * z / (4.0 * n * n)).sqrt();
    (middle - half, middle + half)
}
