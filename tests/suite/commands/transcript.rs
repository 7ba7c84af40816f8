//! Reading a console transcript: commands and what is expected of each.

use crate::support::compare;

/// A command and what it should print.
#[derive(Debug, PartialEq, Eq)]
pub struct Command {
    /// The line behind `$ `.
    pub line: String,
    /// The lines below it.
    pub expected: String,
}

impl Command {
    /// As it stands in a transcript.
    pub fn written(&self) -> String {
        format!("$ {}\n{}", self.line, self.expected)
    }
}

/// The commands of a console block.
pub fn commands(block: &str) -> Vec<Command> {
    let mut found: Vec<Command> = Vec::new();
    for line in block.lines() {
        match (line.strip_prefix("$ "), found.last_mut()) {
            (Some(command), _) => found.push(Command { line: command.to_owned(), expected: String::new() }),
            (None, Some(command)) => command.expected.extend([line, "\n"]),
            (None, None) => panic!("a console block begins with a command, not with: {line}"),
        }
    }
    found
}

/// Whether what was printed is like what was expected, and the exit code the very same.
pub fn is_like(expected: &str, printed: &str) -> bool {
    code(expected) == code(printed) && compare::is_like(expected, printed)
}

/// The line that gives the exit code; none for 0.
pub fn code(text: &str) -> Option<&str> {
    text.lines().next().filter(|line| line.starts_with("? "))
}

/// The words of a command line; single quotes keep blanks together.
pub fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (index, piece) in line.split('\'').enumerate() {
        if index % 2 == 1 {
            words.push(piece.to_owned());
        } else {
            words.extend(piece.split_whitespace().map(str::to_owned));
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_transcript_is_commands_and_their_output() {
        let block = "$ vademecum why 'a b.md:3'\n? 1\none\n$ ls public\n";
        let found = commands(block);
        assert_eq!(found[0].expected, "? 1\none\n");
        assert_eq!(found.iter().map(Command::written).collect::<String>(), block);
        assert!(is_like("? 1\n...\n", "? 1\none\n") && !is_like("...\n", "? 1\none\n"));
        assert_eq!(words(&found[0].line), ["vademecum", "why", "a b.md:3"]);
    }
}
