//! Any bytes as the file of a guide.
#![no_main]

#[path = "../projects.rs"]
mod projects;
#[path = "../promises.rs"]
mod promises;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    promises::site(&promises::keep(&projects::of_guide(&String::from_utf8_lossy(bytes))));
});
