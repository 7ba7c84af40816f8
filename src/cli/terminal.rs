//! The terminal: what is printed where, and whether in colour.

use crate::{
    emit::{Look, visible},
    error::{Error, Result},
};
use clap::{
    ArgAction, Args, ValueEnum,
    builder::styling::{AnsiColor, Effects, Style},
};
use std::{
    env,
    fmt::Display,
    io::{self, IsTerminal, Write},
};

/// Options of every command.
#[derive(Clone, Debug, Args)]
pub(super) struct TerminalOptions {
    /// Print findings and failures only: no progress, no summary.
    #[arg(short, long, global = true, conflicts_with = "verbose", help_heading = "For every command")]
    quiet: bool,
    /// Print also how long each stage took and how many files were written.
    #[arg(short, long, global = true, help_heading = "For every command")]
    verbose: bool,
    /// When to print in colour; without this, NO_COLOR and CLICOLOR_FORCE are heeded.
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN", action = ArgAction::Set)]
    #[arg(help_heading = "For every command")]
    color: Colour,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Colour {
    /// If it is a terminal that is printed to.
    #[default]
    Auto,
    /// Even into a file or another program.
    Always,
    /// Not even on a terminal.
    Never,
}

/// Where things are printed, and how.
#[derive(Clone, Copy, Debug)]
pub(super) struct Terminal {
    is_quiet: bool,
    is_verbose: bool,
    look: Look,
}

impl Terminal {
    /// As the options and the environment say.
    pub(super) fn new(options: &TerminalOptions) -> Self {
        let variable = |name: &str| env::var(name).unwrap_or_default();
        let colour = is_coloured(options.color, variable, io::stderr().is_terminal());
        let columns = terminal_size::terminal_size_of(io::stderr()).map(|(width, _)| usize::from(width.0));
        // Five columns or so go to line numbers.
        let width = columns.map_or(Look::PLAIN.width, |columns| columns.saturating_sub(8).clamp(60, 160));
        Self { is_quiet: options.quiet, is_verbose: options.verbose, look: Look { colour, width } }
    }

    /// How findings are to look.
    pub(super) fn look(&self) -> Look {
        self.look
    }

    /// Whether a progress bar is wanted and can be shown.
    pub(super) fn shows_progress(&self) -> bool {
        !self.is_quiet && io::stderr().is_terminal()
    }

    /// Prints a text as it is, for people.
    pub(super) fn show(&self, text: &str) {
        // That nobody is there to read it is no failure.
        let _ = io::stderr().lock().write_all(text.as_bytes());
    }

    /// Prints a line, for people who want to know more than findings.
    pub(super) fn say(&self, line: impl Display) {
        if !self.is_quiet {
            self.show(&format!("{line}\n"));
        }
    }

    /// Prints lines, for people who want to know more than findings.
    pub(super) fn say_all(&self, lines: &[String]) {
        lines.iter().for_each(|line| self.say(line));
    }

    /// Prints a line, for people who want to know everything.
    pub(super) fn explain(&self, line: impl Display) {
        if self.is_verbose {
            self.show(&format!("{line}\n"));
        }
    }

    /// Prints a line that begins with `error:`, even if little is wanted.
    pub(super) fn error(&self, line: impl Display) {
        self.headline("error", AnsiColor::BrightRed, line);
    }

    /// Prints a line that begins with `warning:`.
    pub(super) fn warning(&self, line: impl Display) {
        if !self.is_quiet {
            self.headline("warning", AnsiColor::Yellow, line);
        }
    }

    /// Prints a line that begins with `hint:`.
    pub(super) fn hint(&self, line: impl Display) {
        if !self.is_quiet {
            self.headline("hint", AnsiColor::Cyan, line);
        }
    }

    /// Prints a failure of the machine and what it came of.
    pub(super) fn failure(&self, error: &Error) {
        let causes = std::iter::successors(std::error::Error::source(error), |cause| cause.source());
        let told = causes.fold(error.to_string(), |told, cause| format!("{told}: {cause}"));
        self.error(visible(&told));
    }

    /// Prints text for programs. A reader who has seen enough and goes is no failure.
    pub(super) fn print(&self, text: &str) -> Result<()> {
        let mut stdout = io::stdout().lock();
        let printed = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush());
        match printed {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                Err(Error::Write { path: "the standard output".into(), source: error })
            }
            _ => Ok(()),
        }
    }

    fn headline(&self, word: &str, colour: AnsiColor, line: impl Display) {
        let style = if self.look.colour { colour.on_default() | Effects::BOLD } else { Style::new() };
        self.show(&format!("{style}{word}{style:#}: {line}\n"));
    }
}

/// Whether to print in colour (<https://no-color.org>, <https://bixense.com/clicolors>).
fn is_coloured(choice: Colour, variable: impl Fn(&str) -> String, is_terminal: bool) -> bool {
    match choice {
        Colour::Always => true,
        Colour::Never => false,
        Colour::Auto if !variable("NO_COLOR").is_empty() => false,
        Colour::Auto if !matches!(variable("CLICOLOR_FORCE").as_str(), "" | "0") => true,
        Colour::Auto => is_terminal && variable("CLICOLOR") != "0" && variable("TERM") != "dumb",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colour_is_as_asked_then_as_the_environment_says_then_as_the_terminal_can() {
        let with = |choice, set: &'static [(&str, &str)], is_terminal| {
            let variable =
                |name: &str| set.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value).to_owned();
            is_coloured(choice, variable, is_terminal)
        };
        assert!(with(Colour::Auto, &[], true) && !with(Colour::Auto, &[], false));
        assert!(with(Colour::Always, &[("NO_COLOR", "1")], false) && !with(Colour::Never, &[], true));
        assert!(!with(Colour::Auto, &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")], true));
        assert!(with(Colour::Auto, &[("CLICOLOR_FORCE", "1")], false));
        assert!(!with(Colour::Auto, &[("TERM", "dumb")], true) && with(Colour::Auto, &[("NO_COLOR", "")], true));
    }
}
