//! Vademecum: guides people can trust, as a website and a workbook.
#![forbid(unsafe_code)]

pub mod artifact;
pub mod config;
pub mod diagnostic;
pub mod emit;
pub mod error;
pub mod link;
pub mod load;
pub mod model;
pub mod publish;
pub mod render;
pub mod text;
