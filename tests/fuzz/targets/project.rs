//! Any bytes as the files of a project, and as what they become by an edit.
#![no_main]

#[path = "../projects.rs"]
mod projects;
#[path = "../promises.rs"]
mod promises;

use vademecum::pipeline::Memory;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let mut memory = Memory::default();
    for files in projects::versions(&text) {
        let clean = promises::keep(&files);
        let again = memory.examine(&files, &promises::wishes());
        assert_eq!(format!("{again:?}"), format!("{clean:?}"));
    }
});
