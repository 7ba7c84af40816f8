//! A rule's page, as `vademecum explain` prints it.

use super::{Rule, rule, spelling};

/// The page of the rule of this name; else the nearest name there is.
///
/// # Errors
/// The name of the rule that was probably meant, when no rule has this name.
pub fn explain(name: &str) -> Result<String, Option<&'static str>> {
    match rule(name) {
        Some(rule) => Ok(page(rule)),
        None => Err(spelling::nearest(name, super::RULES.iter().map(|rule| rule.name))),
    }
}

fn page(rule: &Rule) -> String {
    let body: Vec<&str> = rule.page.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    let name = rule.name;
    let level = rule.severity.name();
    format!("# {name}\n\nLevel: {level}\n\n{}\n", body.join("\n").trim())
}
