//! `vademecum explain`: a rule's page.

use super::{End, terminal::Terminal, usage};
use crate::{check, emit::explain, error::Result};
use clap::{Args, ValueEnum};

/// Explain a rule: what it finds, why, examples that fail and pass, and how often it is right.
#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The rule's name, as findings show it in brackets: `uncited-figure`.
    rule: String,
    /// How it is written: `text` for people, `json` for programs.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// How an explanation is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
}

impl Explain {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<End> {
        let page = check::explain(&self.rule).map_err(|near| usage(unknown(&self.rule, near)))?;
        let told = match self.format {
            Format::Text => explain::text(&page),
            Format::Json => explain::json(&page),
        };
        terminal.print(&told).map(|()| End::Clean)
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
        let error =
            check::explain("uncited-figur").map(|page| page.name).map_err(|near| unknown("uncited-figur", near));
        assert_eq!(error, Err("there is no rule `uncited-figur`; did you mean `uncited-figure`?".to_owned()));
    }
}
