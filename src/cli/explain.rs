//! `vademecum explain`: a rule's page.

use super::{End, terminal::Terminal, usage};
use crate::{check, error::Result};
use clap::Args;

/// Explain a rule: what it finds, why, and examples that fail and pass.
#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The rule's name, as findings show it in brackets: `uncited-figure`.
    rule: String,
}

impl Explain {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<End> {
        match check::explain(&self.rule) {
            Ok(page) => terminal.print(&page).map(|()| End::Clean),
            Err(near) => Err(usage(unknown(&self.rule, near))),
        }
    }
}

fn unknown(name: &str, near: Option<&str>) -> String {
    match near {
        Some(near) => format!("there is no rule `{name}`; did you mean `{near}`?"),
        None => format!("there is no rule `{name}`; findings show their rule's name in brackets"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_rule_is_told_the_nearest() {
        let error = check::explain("uncited-figur").map_err(|near| unknown("uncited-figur", near));
        assert_eq!(error, Err("there is no rule `uncited-figur`; did you mean `uncited-figure`?".to_owned()));
    }
}
