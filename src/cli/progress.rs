//! How far a run has come, shown on a terminal while it lasts.

use super::{terminal::Terminal, words::timed};
use crate::pipeline::{Observer, Stage};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

/// Shows the stage and the files made in it, and remembers how long each stage took.
#[derive(Debug)]
pub(super) struct Progress {
    bar: ProgressBar,
    begun: Instant,
    stages: Mutex<Vec<(Stage, Instant)>>,
}

impl Progress {
    /// Begins a run.
    pub(super) fn new(terminal: &Terminal) -> Self {
        let bar = ProgressBar::new_spinner().with_style(style("{spinner} {msg}"));
        bar.set_draw_target(if terminal.shows_progress() {
            ProgressDrawTarget::stderr()
        } else {
            ProgressDrawTarget::hidden()
        });
        bar.enable_steady_tick(Duration::from_millis(120));
        Self { bar, begun: Instant::now(), stages: Mutex::default() }
    }

    /// Ends the run; how long it took. What is printed from here on stands where the bar stood.
    pub(super) fn end(&self, terminal: &Terminal) -> String {
        self.bar.finish_and_clear();
        let stages = self.stages.lock().unwrap_or_else(PoisonError::into_inner);
        let ends = stages.iter().skip(1).map(|(_, end)| *end).chain([Instant::now()]);
        for ((stage, begun), end) in stages.iter().zip(ends) {
            terminal.explain(format_args!("{}: {}", words(*stage), timed(end - *begun)));
        }
        timed(self.begun.elapsed())
    }
}

impl Observer for Progress {
    fn begins(&self, stage: Stage) {
        self.stages.lock().unwrap_or_else(PoisonError::into_inner).push((stage, Instant::now()));
        let counts_files = matches!(stage, Stage::Render(_));
        self.bar.set_style(style(if counts_files { "{spinner} {msg}: {pos} files" } else { "{spinner} {msg}" }));
        self.bar.set_position(0);
        self.bar.set_message(words(stage));
    }

    fn made_file(&self) {
        self.bar.inc(1);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

fn words(stage: Stage) -> String {
    match stage {
        Stage::Read => "reading the project".to_owned(),
        Stage::Check => "checking".to_owned(),
        Stage::Render(output) => format!("making the {output}"),
        Stage::Publish => "publishing".to_owned(),
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).expect("the template has only keys that indicatif knows")
}
