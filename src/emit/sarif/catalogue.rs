//! The rules as SARIF lists them: what each is, in a line and in full, and how much it weighs by default.

use super::{
    level,
    log::{Configuration, MultiformatMessage, ReportingDescriptor, RuleProperties},
};
use crate::{
    diagnostic::{RulePage, Share},
    emit::explain,
};

pub(super) fn descriptor(rule: &RulePage) -> ReportingDescriptor<'_> {
    let whole = explain::text(rule);
    let first = rule.page.split("\n\n").next().unwrap_or_default();
    ReportingDescriptor {
        id: rule.name,
        short_description: MultiformatMessage { text: format!("{}.", rule.summary), markdown: None },
        full_description: MultiformatMessage { text: on_one_line(first), markdown: None },
        help: MultiformatMessage { text: whole.clone(), markdown: Some(whole) },
        default_configuration: Configuration { level: level(rule.severity) },
        properties: rule.measured.as_ref().and_then(|measured| precision(measured.precision)).map(RuleProperties::of),
    }
}

fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How sure a rule is, in the words code hosts sort alerts by
/// (<https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning>).
fn precision(share: Share) -> Option<&'static str> {
    Some(match share.value()? {
        share if share >= 0.97 => "very-high",
        share if share >= 0.9 => "high",
        share if share >= 0.75 => "medium",
        _ => "low",
    })
}
