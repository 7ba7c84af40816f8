//! `contributions/<slug>.yaml`: what readers sent in about a guide, and who reviewed it.

use super::{
    inspection,
    record::{self, Record},
    table::{Field, Shape, Table},
};
use crate::{
    load::{
        Problem, Reading,
        yaml::{self, Node},
    },
    model::{Contribution, ContributionKind, ContributionStatus},
    text::{Fragment, Spanned},
};

pub(super) static TABLE: Table = Table {
    name: "a contribution",
    groups: &[&[
        Field::needed("kind", Shape::Choice(&["tip", "question", "story"]), "What it is.", "tip"),
        Field::needed("text", Shape::Blocks, "The reader's words.", "A thermos keeps it cool for a day."),
        Field::new("name", Shape::Text, "The reader's name."),
        Field::new("answer", Shape::Blocks, "What the editors say to it."),
        Field::new("date", Shape::Date, "When it was sent."),
        Field::needed("status", Shape::Choice(&["pending", "approved", "declined"]), "What was decided.", "pending"),
        Field::new("reviewed-by", Shape::Key, "Key of the person who reviewed it."),
        Field::new("reviewed-on", Shape::Date, "When that person reviewed it."),
    ]],
};

const LIST: Shape = Shape::List(&Shape::Mapping(&TABLE));

/// The contributions of a file, in the order written. One without a status is pending.
pub fn contributions(text: &Fragment, reading: &Reading, problems: &mut Vec<Problem>) -> Vec<Contribution> {
    let Some(root) = yaml::parse(text, problems) else { return Vec::new() };
    inspection::value(&root, "contributions", LIST, problems);
    let items = record::items(&root).iter().filter(|item| item.mapping().is_some());
    items.map(|item| contribution(item, reading, problems)).collect()
}

fn contribution(item: &Node, reading: &Reading, problems: &mut Vec<Problem>) -> Contribution {
    let record = Record::new(item, &TABLE);
    let place = inspection::place_of(item);
    let kind = record.choice("kind", &ContributionKind::ALL, ContributionKind::name);
    let status = record.choice("status", &ContributionStatus::ALL, ContributionStatus::name);
    Contribution {
        span: record.span(),
        kind: kind.unwrap_or(Spanned::new(ContributionKind::Tip, place)),
        body: record.blocks("text", reading, problems),
        answer: record.blocks("answer", reading, problems),
        name: record.text("name"),
        date: record.date("date"),
        status: status.unwrap_or(Spanned::new(ContributionStatus::Pending, place)),
        reviewed_by: record.key("reviewed-by"),
        reviewed_on: record.date("reviewed-on"),
    }
}
