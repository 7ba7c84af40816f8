//! The shape of the source tree, kept by tests: which layer may name which, through which door each dependency comes in,
//! and what every file looks like. A failure names the file, the line and the remedy.

mod doors;
mod fault;
mod layers;
pub mod masked;
mod shape;
pub mod tree;
