//! What holds of any project, whatever is in its files. The only tests here that ask the library and not the program, for a
//! thousand projects take a thousand runs.

mod corpus;
mod hostile;
mod ledger;
mod memory;
#[path = "../fuzz/projects.rs"]
mod projects;
#[path = "../fuzz/promises.rs"]
mod promise;
mod soup;
