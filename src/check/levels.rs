//! How much a finding weighs in this project: the rule's own weight, unless the policy says otherwise.

use crate::{
    config::{Level, Policy},
    diagnostic::{Diagnostic, Severity},
};

/// Gives every finding its weight, and leaves out those the project turned off.
pub fn weigh(findings: Vec<Diagnostic>, policy: &Policy) -> Vec<Diagnostic> {
    let weighed = findings.into_iter().filter_map(|finding| {
        let severity = severity(finding.rule, finding.severity, policy)?;
        Some(Diagnostic { severity, ..finding })
    });
    weighed.collect()
}

/// A level set by name wins; `strict` makes an error of everything else.
fn severity(rule: &str, own: Severity, policy: &Policy) -> Option<Severity> {
    match policy.levels.get(rule).map(|level| level.value) {
        Some(Level::Off) => None,
        Some(Level::Hint) => Some(Severity::Hint),
        Some(Level::Warning) => Some(Severity::Warning),
        Some(Level::Error) => Some(Severity::Error),
        None if policy.strict => Some(Severity::Error),
        None => Some(own),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{SourceId, Span, Spanned};

    #[test]
    fn a_level_by_name_wins_over_strict_and_strict_over_the_rule() {
        let nowhere = Span::file(SourceId(0));
        let mut policy = Policy::default();
        assert_eq!(severity("a", Severity::Hint, &policy), Some(Severity::Hint));
        policy.strict = true;
        assert_eq!(severity("a", Severity::Hint, &policy), Some(Severity::Error));
        policy.levels.insert("a".to_owned(), Spanned::new(Level::Warning, nowhere));
        assert_eq!(severity("a", Severity::Hint, &policy), Some(Severity::Warning));
        policy.levels.insert("a".to_owned(), Spanned::new(Level::Off, nowhere));
        assert_eq!(severity("a", Severity::Hint, &policy), None);
    }
}
