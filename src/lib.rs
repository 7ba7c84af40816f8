//! Vademecum builds guides people can trust: a cross-linked website and a printable workbook, and no claim without a
//! reference.
//!
//! # The flow
//!
//! [`load`] reads a project and gives a [`model::Handbook`] and the [`load::Problem`]s it met. [`link`] says where every key
//! leads, and which lead nowhere. [`check`] runs every rule over all of this and gives [`diagnostic::Findings`] and the claim
//! [`model::Ledger`]. [`render`] turns the linked handbook into [`artifact::Artifact`]s, in memory. [`publish`] writes them,
//! and asks for a [`diagnostic::Approval`], which only findings without an error can give. [`pipeline`] is this paragraph as
//! code, and [`cli`] and [`serve`] its clients.
//!
//! What stays open while it is edited stands on [`pipeline::Memory`]: it keeps a project and does anew only what an edit may have changed.
//!
//! # Four ideas
//!
//! **Stages notice, rules speak.** `load` and `link` hold no message for authors: they return facts with their places. Every
//! sentence an author reads about a guide is in `check/rules/`, one file a rule, with its page, its examples and its code.
//!
//! **Define once, present per output.** A component (step, quote, tip, checklist…) is one type in [`model`], one template in
//! `templates/site/blocks`, one in `templates/workbook/blocks`, under one name everywhere.
//!
//! **Artifacts flow.** Guides are loaded, checked and rendered in parallel, and files are handed on as they come, so memory
//! grows with the text of a site and not with its output.
//!
//! **Only the edges touch the world.** `load::disk` reads, `publish` writes, `cli` talks to the terminal and asks for the day.
//! All between is a function from values to values. A machine's failure is an [`error::Error`]; an author's mistake never is.
//!
//! # The layers
//!
//! Each layer names only those it needs; `tests/suite/architecture.rs` holds the table and fails when one names another.
//! Each big library has one door: Typst in `render/workbook`, hayagriva in `cite`, the template engine in `render/site`,
//! Pagefind in `render/site/search`, pictures in `render/site/images`, what draws cards in `render/cards`, HTTP and the watching of
//! files in `serve`, pulldown-cmark in
//! `load/markdown`, YAML in `load/yaml`, annotate-snippets in `emit`, clap in `cli`.
//!
//! To add a rule: a file in `check/rules/<family>/` and its lines in `check/rules.rs`. An output: a file in `render/`, its
//! templates, and its line in `render.rs`. A format for findings: a file in `emit/` and its line in `emit.rs`. A component: a
//! variant in `model`, and the compiler leads to the rest.
#![forbid(unsafe_code)]

pub mod artifact;
pub mod check;
pub mod cite;
pub mod cli;
pub mod config;
pub mod diagnostic;
pub mod emit;
pub mod error;
pub mod link;
pub mod load;
pub mod model;
pub mod pipeline;
pub mod publish;
pub mod render;
pub mod serve;
pub mod text;
