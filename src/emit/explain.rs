//! A rule's page, to read or for programs.

mod json;
mod text;

pub use json::json;
pub use text::text;

#[cfg(test)]
mod sample {
    use crate::diagnostic::{Measured, RulePage, Severity, Share};

    /// A rule that was measured, with few claims of its kind.
    pub(super) fn page() -> RulePage {
        let (precision, recall) = (Share { hits: 9, of: 10 }, Share { hits: 0, of: 0 });
        RulePage {
            name: "a-rule",
            severity: Severity::Warning,
            summary: "Something is wrong",
            page: "Something is wrong.\n\n## Why\n\nIt is.".to_owned(),
            waivable: true,
            measured: Some(Measured { precision, recall, dataset: "a.tsv", date: "2026-11-23" }),
        }
    }
}
