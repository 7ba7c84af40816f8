//! The glossary (schema.org: DefinedTermSet, DefinedTerm).

use super::{About, Id, Node, Scope};
use crate::model::Term;
use serde::Serialize;

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
pub struct DefinedTermSet {
    #[serde(flatten)]
    id: Id,
    name: String,
    has_defined_term: Vec<DefinedTerm>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
struct DefinedTerm {
    name: String,
    description: String,
    url: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    alternate_name: Vec<String>,
}

/// What the page of the glossary says, under its title.
pub fn terms<'t>(terms: impl IntoIterator<Item = &'t Term>, title: &str, scope: Scope<'_>) -> About {
    let terms = terms.into_iter().map(|term| DefinedTerm {
        name: term.term.value.clone(),
        description: term.definition.plain(),
        url: scope.place(&scope.desk.routes().term_anchor(&term.key.value)),
        alternate_name: term.also.iter().map(|also| also.value.clone()).collect(),
    });
    let id = scope.id("terms");
    let set = DefinedTermSet { id: id.clone(), name: title.to_owned(), has_defined_term: terms.collect() };
    About { main: Some(id), nodes: vec![Node::Terms(set)], ..About::default() }
}
