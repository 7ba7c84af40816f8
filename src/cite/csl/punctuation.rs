//! The seams of an entry. Styles put marks around every field, and a field may end with one, or not be there: `Really?.`,
//! `2022,)`, two spaces. Processors of CSL join such marks into one; hayagriva leaves them, so it is done here.

use crate::cite::{Entry, Run, TextStyle};

/// A character as it is set, or a link.
pub(super) enum Piece {
    Text(char, TextStyle),
    Link(Run),
}

/// The pieces as runs, without the marks and spaces that are too many.
pub(super) fn joined(pieces: Vec<Piece>) -> Entry {
    let signs: Vec<char> = pieces.iter().map(|piece| piece.sign()).collect();
    let (mut before, mut last) = (' ', ' ');
    let mut entry = Entry::default();
    for (index, piece) in pieces.into_iter().enumerate() {
        let sign = signs[index];
        let next = signs.get(index + 1).copied().unwrap_or(' ');
        if is_needless(before, last, sign, next) {
            continue;
        }
        (before, last) = (last, sign);
        entry.push(match piece {
            Piece::Text(c, style) => Run::Text { value: c.to_string(), style },
            Piece::Link(link) => link,
        });
    }
    trim_end(&mut entry);
    entry
}

/// Whether a sign is one too many between those kept before it and the one behind it.
fn is_needless(before: char, last: char, sign: char, next: char) -> bool {
    match sign {
        ' ' => last == ' ',
        ',' => matches!(next, ',' | '.' | ')'),
        '.' if next == '.' || last == '.' && before == '.' => false,
        '.' => {
            let closed = |c| matches!(c, '.' | '?' | '!' | '…');
            closed(last) || matches!(last, '”' | '’' | '»' | '"') && closed(before)
        }
        _ => false,
    }
}

impl Piece {
    fn sign(&self) -> char {
        match self {
            Self::Text(c, _) if c.is_whitespace() && *c != '\u{a0}' => ' ',
            Self::Text(c, _) => *c,
            Self::Link(_) => '\u{fffc}',
        }
    }
}

fn trim_end(entry: &mut Entry) {
    while let Some(Run::Text { value, .. }) = entry.runs.last_mut() {
        value.truncate(value.trim_end().len());
        if !value.is_empty() {
            return;
        }
        entry.runs.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_that_meet_become_one() {
        for (written, expected) in [
            ("  Punched cards?. In", "Punched cards? In"),
            ("“Up.”. n.d.", "“Up.” n.d."),
            ("“Up?”. In", "“Up?” In"),
            ("(2022,) Zenodo,. Online.  End. ", "(2022) Zenodo. Online. End."),
            ("et al.. Well... so!", "et al. Well... so!"),
            ("No. 3, p. 4.", "No. 3, p. 4."),
            (".NET. a", ".NET. a"),
        ] {
            let pieces = written.chars().map(|c| Piece::Text(c, TextStyle::Plain)).collect();
            assert_eq!(joined(pieces).plain(), expected);
        }
    }
}
