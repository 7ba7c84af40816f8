//! Findings as `check --format json` gives them, beside the annotations of a case.

use crate::support::fence::Annotation;
use serde_json::Value;

/// A finding.
#[derive(Debug, PartialEq, Eq)]
pub struct Finding {
    /// The file.
    pub path: String,
    /// The line, from 1.
    pub line: u64,
    /// The rule.
    pub rule: String,
    /// The headline and the words at its places.
    pub words: String,
    /// Whether it is an error.
    pub is_error: bool,
}

/// The findings in a report.
pub fn read(json: &str) -> Result<Vec<Finding>, String> {
    let report: Value = serde_json::from_str(json).map_err(|error| format!("{error} in {json:?}"))?;
    let list = report["diagnostics"].as_array().ok_or("there is no list `diagnostics`")?;
    list.iter().map(finding).collect()
}

fn finding(value: &Value) -> Result<Finding, String> {
    let text = |key: &str| value[key].as_str().ok_or_else(|| format!("no text `{key}` in {value}")).map(str::to_owned);
    let line = value["range"]["start"]["line"].as_u64().ok_or_else(|| format!("no line in {value}"))?;
    let labels = value["labels"].as_array().map(Vec::as_slice).unwrap_or_default();
    let labels = labels.iter().filter_map(|label| label["message"].as_str());
    let headline = text("message")?;
    let words: Vec<&str> = std::iter::once(headline.as_str()).chain(labels).collect();
    let is_error = text("severity")? == "error";
    Ok(Finding { path: text("path")?, line, rule: text("rule")?, words: words.join("; "), is_error })
}

/// Annotations that nothing answers to, and findings that nothing announced.
pub fn unlike(found: &[Finding], expected: &[(String, Annotation)]) -> Vec<String> {
    let mut open: Vec<&Finding> = found.iter().collect();
    let mut wrong = Vec::new();
    for (path, annotation) in expected {
        let Annotation { line, rule, words } = annotation;
        match open.iter().position(|finding| answers(finding, path, annotation)) {
            Some(index) => drop(open.remove(index)),
            None => wrong.push(format!("{path}:{line} `{rule}` doesn't say “{words}”")),
        }
    }
    let told = |finding: &&Finding| {
        let Finding { path, line, rule, words, .. } = finding;
        format!("{path}:{line} has a finding without annotation: #~ {rule} {words}")
    };
    wrong.extend(open.iter().map(told));
    wrong
}

fn answers(finding: &Finding, path: &str, annotation: &Annotation) -> bool {
    finding.path == path
        && finding.line == annotation.line as u64
        && finding.rule == annotation.rule
        && finding.words.contains(&annotation.words)
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = r#"{"version":1,"diagnostics":[{"rule":"unknown-key","severity":"error","message":"`titel` is no key",
        "path":"a.yaml","range":{"start":{"line":2,"column":1},"end":{"line":2,"column":6}},"labels":[],"help":[],"fixes":[]}]}"#;

    #[test]
    fn a_finding_and_its_annotation_must_both_be_there() {
        let found = read(REPORT).expect("the report has the shape of the contract");
        let expect = |line, rule: &str, words: &str| {
            let annotation = Annotation { line, rule: rule.to_owned(), words: words.to_owned() };
            unlike(&found, &[("a.yaml".to_owned(), annotation)]).len()
        };
        assert_eq!(expect(2, "unknown-key", "titel"), 0);
        for (line, rule, words) in
            [(1, "unknown-key", "titel"), (2, "missing-key", "titel"), (2, "unknown-key", "other")]
        {
            assert_eq!(expect(line, rule, words), 2, "{line} {rule} {words}");
        }
        assert_eq!(unlike(&found, &[]).len(), 1);
        assert!(read("{}").is_err());
    }
}
