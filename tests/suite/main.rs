//! The whole program from outside: one binary of tests, so that it links once.
//!
//! `architecture` and `vocabulary` read the source tree itself, `promises` and `languages` ask the library; all others run the
//! finished program as a person or a script would. What never lives here: tests of one function, which stand at the end of its file.

mod adoption;
mod architecture;
mod bench;
mod commands;
mod content;
mod formats;
mod golden;
mod languages;
mod machines;
mod pictures;
mod promises;
mod publish;
mod readers;
mod robust;
mod serve;
mod strings;
mod structured;
mod support;
mod translations;
mod ui;
mod vocabulary;
