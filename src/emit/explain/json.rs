//! A rule's page for programs. The shape is a promise, like that of the findings: keys are added at most, with a new `version`
//! if one has to go.
//!
//! `{"version":1,"rule","level":"error|warning|hint","summary","page","waiver","measured":{"dataset","date","precision":{"value",
//! "low","high","right","flagged"},"recall":{"value","low","high","found","claims"}}}`. `page` is Markdown, `waiver` the comment
//! that waives the rule in a sentence. `waiver` and `measured` may be null, and a `value` of which nothing could be measured;
//! `low` and `high` are Wilson's interval at 95%.

use crate::diagnostic::{Measured, RulePage, Share};
use serde::Serialize;

/// The page as JSON.
pub fn json(page: &RulePage) -> String {
    let shape = Page {
        version: 1,
        rule: page.name,
        level: page.severity.name(),
        summary: page.summary,
        page: &page.page,
        waiver: page.waiver(),
        measured: page.measured.as_ref().map(Figures::of),
    };
    serde_json::to_string(&shape).expect("strings and numbers always have a JSON form") + "\n"
}

#[derive(Serialize)]
struct Page<'a> {
    version: u8,
    rule: &'a str,
    level: &'static str,
    summary: &'a str,
    page: &'a str,
    waiver: Option<String>,
    measured: Option<Figures<'a>>,
}

#[derive(Serialize)]
struct Figures<'a> {
    dataset: &'a str,
    date: &'a str,
    precision: Precision,
    recall: Recall,
}

#[derive(Serialize)]
struct Precision {
    #[serde(flatten)]
    share: Interval,
    right: usize,
    flagged: usize,
}

#[derive(Serialize)]
struct Recall {
    #[serde(flatten)]
    share: Interval,
    found: usize,
    claims: usize,
}

#[derive(Serialize)]
struct Interval {
    value: Option<f64>,
    low: f64,
    high: f64,
}

impl<'a> Figures<'a> {
    fn of(measured: &'a Measured) -> Self {
        let Measured { precision, recall, dataset, date } = measured;
        Self {
            dataset,
            date,
            precision: Precision { share: Interval::of(*precision), right: precision.hits, flagged: precision.of },
            recall: Recall { share: Interval::of(*recall), found: recall.hits, claims: recall.of },
        }
    }
}

impl Interval {
    fn of(share: Share) -> Self {
        // Four digits are more than any set here can tell apart.
        let rounded = |number: f64| (number * 10_000.0).round() / 10_000.0;
        let (low, high) = share.interval();
        Self { value: share.value().map(rounded), low: rounded(low), high: rounded(high) }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::sample, *};

    #[test]
    fn the_shape_is_the_one_promised() {
        let expected = [
            r#"{"version":1,"rule":"a-rule","level":"warning","summary":"Something is wrong","#,
            r###""page":"Something is wrong.\n\n## Why\n\nIt is.","waiver":"<!-- waive a-rule: why -->","###,
            r#""measured":{"dataset":"a.tsv","date":"2026-11-23","#,
            r#""precision":{"value":0.9,"low":0.5958,"high":0.9821,"right":9,"flagged":10},"#,
            r#""recall":{"value":null,"low":0.0,"high":1.0,"found":0,"claims":0}}}"#,
        ];
        assert_eq!(json(&sample::page()).trim_end(), expected.concat());
        let unmeasured = RulePage { measured: None, waivable: false, ..sample::page() };
        assert!(json(&unmeasured).ends_with("\"waiver\":null,\"measured\":null}\n"));
    }
}
