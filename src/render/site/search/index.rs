//! The only door to Pagefind: from records to the files of an index.
//!
//! A guide is one record, because a browser has to load a line about every record before it can search. Its sections are parted by
//! the marks that Pagefind's own reader of HTML puts in for elements with an `id`, so that the script learns where each begins.
//! These marks are not promised to stay, which is why Pagefind's version is pinned and a test looks for them.

use super::record::{Record, Section};
use crate::error::{Error, Result};
use pagefind::{api::PagefindIndex, options::PagefindServiceConfig};
use std::{collections::BTreeMap, fmt::Write};
use tokio::runtime::Builder;

/// How much more a word in a heading weighs than one in the text, of at most 10.
const HEADING: &str = "4";

/// Of the files Pagefind makes, those that belong to its own interface, which ours takes the place of.
const INTERFACE: [&str; 4] = ["pagefind-ui", "pagefind-modular-ui", "pagefind-component-ui", "pagefind-highlight"];

/// The files of an index of records in one language, by their path in its folder.
///
/// # Errors
/// When Pagefind fails.
pub fn files(records: impl Iterator<Item = Record>, language: &str) -> Result<BTreeMap<String, Vec<u8>>> {
    // It asks for the working folder, and would panic without one.
    std::env::current_dir().map_err(failed)?;
    let runtime = Builder::new_current_thread().build().map_err(failed)?;
    let files = runtime.block_on(async {
        let options = PagefindServiceConfig::builder().force_language(language.to_lowercase()).build();
        let mut index = PagefindIndex::new(Some(options)).map_err(failed)?;
        for record in records {
            let content = content(&record);
            let title = BTreeMap::from([("title".to_owned(), unmarked(&record.title))]);
            // As a filter, the kind is told and not searched: otherwise whoever looks for a step would find them all.
            let kind = BTreeMap::from([("kind".to_owned(), vec![record.kind.name().to_owned()])]);
            let added = index.add_custom_record(record.url, content, String::new(), Some(title), Some(kind), None);
            added.await.map_err(failed)?;
        }
        index.get_files().await.map_err(failed)
    })?;
    let named = files.into_iter().map(|file| (file.filename.to_string_lossy().replace('\\', "/"), file.contents));
    Ok(named.filter(|(name, _)| !INTERFACE.iter().any(|part| name.starts_with(part))).collect())
}

/// Whether a file is the same in every piece of an index.
pub fn is_program(name: &str) -> bool {
    name.ends_with(".js") || name.ends_with(".pagefind")
}

/// The words of a record, with the marks that part them.
fn content(record: &Record) -> String {
    let mut content = String::new();
    for (number, section) in record.sections.iter().enumerate() {
        part(number, section, &mut content);
    }
    content
}

fn part(number: usize, section: &Section, content: &mut String) {
    let mut mark = |what: &str, id: &str| write!(content, "___PAGEFIND_ANCHOR___{what}:{number}:{id} ").ok();
    mark(section.kind.name(), &section.anchor);
    if !section.title.is_empty() {
        let title = unmarked(&section.title);
        write!(content, "___PAGEFIND_WEIGHT___{HEADING} {title} ___END_PAGEFIND_WEIGHT___ ").ok();
    }
    write!(content, "___PAGEFIND_ANCHOR___text:{number}: {} ", unmarked(&section.text)).ok();
}

/// Words none of which is taken for a mark.
fn unmarked(text: &str) -> String {
    text.split_whitespace().map(|word| if word.starts_with("___") { word.trim_start_matches('_') } else { word }).fold(
        String::with_capacity(text.len()),
        |mut kept, word| {
            if !kept.is_empty() {
                kept.push(' ');
            }
            kept.push_str(word);
            kept
        },
    )
}

fn failed(error: impl ToString) -> Error {
    Error::Search { message: error.to_string() }
}
