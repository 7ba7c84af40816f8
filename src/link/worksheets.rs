//! The names of a guide's worksheets. A reader's answers are kept under them, so they change as little as can be.

use super::{
    slug::slug,
    unique::{Wish, unique},
};
use crate::model::{Block, Guide, Worksheet};
use std::collections::BTreeMap;

/// The name of each worksheet, by where it begins: the one given, or its title's words, or what kind of worksheet it is.
///
/// Names of worksheets and anchors of headings don't meet, so that a heading more never costs a reader an answer.
pub(super) fn worksheets(guide: &Guide) -> BTreeMap<u32, String> {
    let sheets = found(guide);
    let names = unique(sheets.iter().map(|sheet| wish(sheet)).collect(), &[], str::to_owned);
    sheets.iter().map(|sheet| sheet.span.start).zip(names).collect()
}

fn wish(sheet: &Worksheet) -> Wish {
    let given = sheet.id.as_ref().map(|id| slug(&id.value)).filter(|id| !id.is_empty());
    let title = sheet.title.as_ref().map(|title| slug(&title.plain())).filter(|words| !words.is_empty());
    Wish { given, made: title.unwrap_or_else(|| sheet.kind.name().to_owned()) }
}

/// Every worksheet in reading order.
fn found(guide: &Guide) -> Vec<&Worksheet> {
    let blocks = Block::all(guide.bodies()).into_iter();
    let sheets = blocks.filter_map(|block| match block {
        Block::Worksheet(sheet) => Some(sheet.as_ref()),
        _ => None,
    });
    sheets.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::fixture;

    #[test]
    fn a_worksheet_is_named_by_its_id_its_title_or_its_kind() {
        let mut guide = fixture::guide("water");
        let sheets = [(None, ""), (None, "Your own words"), (Some("prompt"), "Ignored"), (None, "Your own words!")];
        let body: Vec<Block> = sheets.map(|(id, title)| fixture::prompt(id, title)).into();
        let nested = fixture::list(vec![body]);
        guide.parts = vec![fixture::part("One", vec![fixture::step("Write", vec![nested])])];
        let names: Vec<String> = worksheets(&guide).into_values().collect();
        assert_eq!(names, ["prompt-2", "your-own-words", "prompt", "your-own-words-2"]);
    }
}
