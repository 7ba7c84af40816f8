//! Quotation marks and brackets that belong together. A sentence doesn't end between them.

/// Longer than this, what looks like a pair is taken for two marks that have nothing to do with each other.
const LONGEST: usize = 600;

/// How far up the open marks a closing one is looked for.
const NESTED: usize = 4;

/// The pairs of a text.
pub(super) struct Pairs {
    pairs: Vec<Pair>,
    closers: Vec<usize>,
    /// The pairs that reach over the place last asked for, and the first not yet looked at.
    around: Vec<Pair>,
    next: usize,
}

#[derive(Clone, Copy, Debug)]
struct Pair {
    open: usize,
    close: usize,
    quotes: bool,
}

/// What a mark does where it stands.
enum Role {
    Opens(char),
    Closes,
    Neither,
}

impl Pairs {
    /// Finds the pairs of a text.
    pub(super) fn find(text: &str) -> Self {
        let mut open: Vec<(usize, char)> = Vec::new();
        let mut pairs = Vec::new();
        for (at, mark) in text.char_indices().filter(|(_, mark)| is_mark(*mark)) {
            match role(text, at, mark, &open) {
                Role::Opens(closer) => open.push((at, closer)),
                Role::Closes => {
                    let Some(depth) = open.iter().rev().take(NESTED).position(|(_, closer)| *closer == mark) else {
                        continue;
                    };
                    let (start, _) = open[open.len() - 1 - depth];
                    open.truncate(open.len() - 1 - depth);
                    if at - start <= LONGEST {
                        pairs.push(Pair { open: start, close: at, quotes: !matches!(mark, ')' | ']' | '）') });
                    }
                }
                Role::Neither => {}
            }
        }
        let closers = pairs.iter().filter(|pair| pair.quotes).map(|pair| pair.close).collect();
        pairs.sort_unstable_by_key(|pair| pair.open);
        Self { pairs, closers, around: Vec::new(), next: 0 }
    }

    /// Where a quotation ends.
    pub(super) fn closers(&self) -> Vec<usize> {
        self.closers.clone()
    }

    /// Whether a sentence that began at `start` can't end at `at`: within quotation marks, or within brackets it opened.
    /// Places must be asked for in their order.
    pub(super) fn hold(&mut self, at: usize, start: usize) -> bool {
        while let Some(pair) = self.pairs.get(self.next).filter(|pair| pair.open < at) {
            self.around.retain(|outer| outer.close > pair.open);
            self.around.push(*pair);
            self.next += 1;
        }
        while self.around.pop_if(|pair| pair.close < at).is_some() {}
        self.around.iter().any(|pair| pair.close >= at && (pair.quotes || pair.open > start))
    }
}

fn is_mark(mark: char) -> bool {
    matches!(mark, '(' | ')' | '[' | ']' | '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」' | '『' | '』' | '（' | '）')
}

fn role(text: &str, at: usize, mark: char, open: &[(usize, char)]) -> Role {
    let waits_for = |mark| open.iter().rev().take(NESTED).any(|(_, closer)| *closer == mark);
    match mark {
        '(' => Role::Opens(')'),
        '[' => Role::Opens(']'),
        '（' => Role::Opens('）'),
        '「' => Role::Opens('」'),
        '『' => Role::Opens('』'),
        '„' => Role::Opens('“'),
        _ if waits_for(mark) && (mark != '"' || ends_something(text, at)) => Role::Closes,
        '“' => Role::Opens('”'),
        '«' => Role::Opens('»'),
        '»' => Role::Opens('«'),
        '"' if begins_something(text, at) => Role::Opens('"'),
        _ => Role::Neither,
    }
}

fn ends_something(text: &str, at: usize) -> bool {
    text[..at].chars().next_back().is_some_and(|before| !before.is_whitespace() && before != '(')
}

fn begins_something(text: &str, at: usize) -> bool {
    let apart = text[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric());
    apart && text[at + 1..].chars().next().is_some_and(|next| !next.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lone_inch_mark_holds_nothing() {
        let text = "A 5\" pipe. A 6\" pipe.";
        assert!(!Pairs::find(text).hold(10, 0));
    }

    #[test]
    fn brackets_hold_only_the_sentence_they_stand_in() {
        let text = "(One. Two.) Three (four. Five.) six.";
        let mut pairs = Pairs::find(text);
        assert!(!pairs.hold(5, 0) && pairs.hold(24, 12));
    }
}
