//! What a whole workbook must hold to: what is in it, what can't happen to it, and what it can't do.

mod absurd;
mod editions;
mod epub;
mod fields;
mod kept;
mod links;
mod pictures;
mod shelf;
mod signs;
mod spare;
mod structure;
mod templates;
mod trouble;
