//! The command line: arguments, the terminal, exit codes. One file a command; each is a client of `pipeline`.
//!
//! For people is printed to stderr, for programs to stdout. Exit codes: 0 nothing is wrong, 1 the author's errors, 2 the
//! command line or the machine failed. Only here is the clock read and the environment asked.

mod base_url;
mod build;
mod check;
mod clock;
mod explain;
mod init;
mod ledger;
mod new;
mod progress;
mod project;
mod serve;
mod starter;
mod terminal;
mod verdict;
mod why;
mod words;
#[cfg(feature = "workbook")]
mod workbook;

use crate::error::{Error, Result};
use clap::{Parser, Subcommand};
use std::{ffi::OsString, process::ExitCode};
use terminal::{Terminal, TerminalOptions};

/// Builds guides people can trust: a website and printable workbooks, and no claim without a reference.
///
/// A project is a folder that holds `content/`: guides written in Markdown, and the people, references and terms they
/// speak of, written in YAML. `vademecum init handbook` makes a small one to start from.
#[derive(Debug, Parser)]
#[command(name = "vademecum", version, max_term_width = 100)]
#[command(after_help = "`vademecum help COMMAND` tells more about a command.")]
struct Arguments {
    #[command(flatten)]
    terminal: TerminalOptions,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Build(build::Build),
    Check(check::Check),
    Serve(serve::Serve),
    #[cfg(feature = "workbook")]
    Workbook(workbook::Workbook),
    Ledger(ledger::Ledger),
    Explain(explain::Explain),
    Why(why::Why),
    Init(init::Init),
    New(new::New),
}

/// How a command ended, when it did what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// Nothing is wrong.
    Clean,
    /// There are errors of the author's.
    Errors,
}

/// Does what the arguments say; what the process ends with.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(told) => {
            // Help that was asked for goes to stdout. Nobody may be there to read it, which is no failure.
            let _ = told.print();
            return ExitCode::from(u8::try_from(told.exit_code()).unwrap_or(2));
        }
    };
    let terminal = Terminal::new(&arguments.terminal);
    match execute(&arguments.command, &terminal) {
        Ok(End::Clean) => ExitCode::SUCCESS,
        Ok(End::Errors) => ExitCode::from(1),
        Err(error) => {
            terminal.failure(&error);
            ExitCode::from(2)
        }
    }
}

fn execute(command: &Command, terminal: &Terminal) -> Result<End> {
    match command {
        Command::Build(build) => build.run(terminal),
        Command::Check(check) => check.run(terminal),
        Command::Serve(serve) => serve.run(terminal),
        #[cfg(feature = "workbook")]
        Command::Workbook(workbook) => workbook.run(terminal),
        Command::Ledger(ledger) => ledger.run(terminal),
        Command::Explain(explain) => explain.run(terminal),
        Command::Why(why) => why.run(terminal),
        Command::Init(init) => init.run(terminal),
        Command::New(new) => new.run(terminal),
    }
}

/// A failure that is the command line's own.
fn usage(message: impl Into<String>) -> Error {
    Error::Usage(message.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_are_sound_and_every_one_has_a_help_text() {
        let mut command = Arguments::command();
        command.build();
        command.clone().debug_assert();
        let mut left = vec![&command];
        while let Some(command) = left.pop() {
            assert!(command.get_about().is_some(), "{} has no help text", command.get_name());
            for argument in command.get_arguments() {
                assert!(argument.get_help().is_some(), "{} {} has no help text", command.get_name(), argument.get_id());
            }
            left.extend(command.get_subcommands());
        }
    }

    #[test]
    fn a_wrong_command_line_ends_with_2_and_help_with_0() {
        let code = |line: &str| run(line.split(' ').map(OsString::from));
        assert_eq!(format!("{:?}", code("vademecum --version")), format!("{:?}", ExitCode::SUCCESS));
        assert_eq!(format!("{:?}", code("vademecum frobnicate")), format!("{:?}", ExitCode::from(2)));
    }
}
