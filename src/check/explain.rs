//! Rules as they are explained: by `vademecum explain`, and in formats that list every rule.

use super::{RULES, Rule, Run, measured::measured, rule, spelling};
use crate::diagnostic::RulePage;

/// The rule of this name, explained; else the nearest name there is.
///
/// # Errors
/// The name of the rule that was probably meant, when no rule has this name.
pub fn explain(name: &str) -> Result<RulePage, Option<&'static str>> {
    match rule(name) {
        Some(rule) => Ok(page(rule)),
        None => Err(spelling::nearest(name, RULES.iter().map(|rule| rule.name))),
    }
}

/// Every rule, explained, in the order of the documentation.
pub fn pages() -> Vec<RulePage> {
    RULES.iter().map(|rule| page(rule)).collect()
}

fn page(rule: &Rule) -> RulePage {
    let body: Vec<&str> = rule.page.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    RulePage {
        name: rule.name,
        severity: rule.severity,
        summary: rule.summary(),
        page: body.join("\n").trim().to_owned(),
        waivable: !matches!(rule.run, Run::Waiver(_)),
        measured: measured(rule.name),
    }
}
