//! A rule's page as a person reads it: its weight, how well it does, the page itself, and how to accept what it finds.

use crate::diagnostic::{Measured, RulePage, Share};

/// The page, in Markdown.
pub fn text(page: &RulePage) -> String {
    let RulePage { name, severity, page: body, measured, .. } = page;
    let measured = measured.as_ref().map_or_else(|| "Precision and recall: not measured\n".to_owned(), figures);
    let accept = accept(page);
    format!("# {name}\n\nLevel: {}\n{measured}\n{body}\n\n## To accept it\n\n{accept}\n", severity.name())
}

fn figures(measured: &Measured) -> String {
    let Measured { precision, recall, dataset, date } = measured;
    format!(
        "Precision: {}, of its findings\nRecall: {}, of the claims of its kind, by this rule or another\n\
         Measured: on {dataset}, {date}; 95% intervals after Wilson\n",
        share(*precision),
        share(*recall)
    )
}

/// `90% [60%, 98%], 9 of 10`.
fn share(share: Share) -> String {
    let percent = |share: f64| format!("{:.0}%", share * 100.0);
    let (low, high) = share.interval();
    match share.value() {
        Some(value) => {
            format!("{} [{}, {}], {} of {}", percent(value), percent(low), percent(high), share.hits, share.of)
        }
        None => "not measured, 0 of 0".to_owned(),
    }
}

fn accept(page: &RulePage) -> String {
    let name = page.name;
    let levels = format!(
        "For a guide, a topic or all of the project, set its level in the `policy` of `content/vademecum.yaml`: `levels: {{ {name}: off }}`."
    );
    match page.waiver() {
        Some(waiver) => {
            format!("In a sentence of a guide, write the reason behind the sentence: `{waiver}`.\n{levels}")
        }
        None => levels,
    }
}

#[cfg(test)]
mod tests {
    use super::{super::sample, *};

    #[test]
    fn figures_are_given_with_what_they_rest_on() {
        let told = text(&sample::page());
        let head = "# a-rule\n\nLevel: warning\nPrecision: 90% [60%, 98%], 9 of 10, of its findings\n\
                    Recall: not measured, 0 of 0, of the claims of its kind, by this rule or another\n\
                    Measured: on a.tsv, 2026-11-23; 95% intervals after Wilson\n\nSomething is wrong.\n";
        assert!(told.starts_with(head), "{told}");
        assert!(
            told.contains("`<!-- waive a-rule: why -->`") && told.ends_with("`levels: { a-rule: off }`.\n"),
            "{told}"
        );
        let told = text(&RulePage { measured: None, waivable: false, ..sample::page() });
        assert!(told.contains("\nPrecision and recall: not measured\n") && !told.contains("waive"), "{told}");
    }
}
