//! Each dependency comes in by its own door, and its types stay behind it.

use super::{
    fault::{Fault, none, told},
    tree::{SourceFile, read, rust_files},
};

/// Every dependency, by the name code has for it, and the modules it may be used in. An empty list means anywhere.
const DOORS: [(&str, &[&str]); 47] = [
    ("ab_glyph_rasterizer", &["render/cards"]),
    ("annotate_snippets", &["emit"]),
    ("atom_syndication", &["render/site"]),
    ("biblatex", &["load/decode/references/foreign"]),
    ("clap", &["cli"]),
    ("ctrlc", &["serve"]),
    ("fast_image_resize", &["render/site/images"]),
    ("fast_qr", &["render/workbook"]),
    ("fluent_bundle", &["render/strings"]),
    ("fluent_syntax", &["render/strings"]),
    ("granit_parser", &["load/yaml"]),
    ("hayagriva", &["cite"]),
    ("httparse", &["serve"]),
    ("include_dir", &["render", "cli"]),
    ("indicatif", &["cli"]),
    ("jiff", &["render", "pipeline", "cli"]),
    ("lopdf", &["render/workbook"]),
    ("mimalloc", &["main"]),
    ("minijinja", &["render/site"]),
    ("notify", &["serve/watch"]),
    ("open", &["cli/serve"]),
    ("pagefind", &["render/site/search"]),
    // `image` calls a module of its own so.
    ("png", &["render/cards", "render/site/images"]),
    ("pulldown_cmark", &["load/markdown"]),
    ("quick_xml", &["render/site/images"]),
    ("raster", &["render/site/images"]),
    ("rayon", &[]),
    ("rustc_hash", &[]),
    ("rustybuzz", &["render/cards"]),
    ("rustix", &["publish"]),
    ("serde", &["emit", "render", "serve", "cli"]),
    ("serde_json", &["load", "emit", "render", "serve", "cli"]),
    ("serde_saphyr", &["load/yaml"]),
    ("strsim", &["load", "link", "cite", "check", "cli"]),
    ("tempfile", &["publish"]),
    ("terminal_size", &["cli"]),
    ("thiserror", &["error"]),
    ("tokio", &["render/site/search"]),
    ("typst", &["render/workbook"]),
    ("typst_eval", &["render/workbook"]),
    ("typst_layout", &["render/workbook"]),
    ("typst_pdf", &["render/workbook"]),
    ("unic_langid", &["render/strings"]),
    ("unicode_segmentation", &["load", "link", "check", "render"]),
    ("unicode_width", &["emit"]),
    ("url", &["load", "link", "cite", "check", "render", "cli"]),
    ("walkdir", &["load/disk", "publish"]),
];

/// Every use of a dependency outside its door.
fn faults(files: &[SourceFile]) -> Vec<Fault> {
    let code = || files.iter().filter(|file| file.path.starts_with("src/") && !file.is_test);
    let closed = DOORS.iter().filter(|(_, doors)| !doors.is_empty());
    closed.flat_map(|(name, doors)| code().flat_map(|file| uses_outside(file, name, doors))).collect()
}

fn uses_outside(file: &SourceFile, name: &str, doors: &[&str]) -> Vec<Fault> {
    let module = file.module();
    let is_door = |door: &&str| module == *door || module.starts_with(&format!("{door}/"));
    let is_own_module = file.words(name).any(|at| file.code[..at].trim_end().ends_with("mod"));
    if doors.iter().any(is_door) || is_own_module {
        return Vec::new();
    }
    let tell = |at| Fault {
        path: file.path.clone(),
        line: file.line(at),
        what: format!("`{name}` is used outside its door"),
        remedy: format!("put what needs it into {}, behind a function that speaks our own types", doors.join(" or ")),
    };
    file.words(name).filter(|at| is_path(&file.code, *at, name)).map(tell).collect()
}

/// Whether the name begins a path: `url::Url`, `use url;`, and not `crate::url::x` or a variable of that name.
fn is_path(code: &str, at: usize, name: &str) -> bool {
    let before = code[..at].trim_end();
    let after = &code[at + name.len()..];
    let inner = before.ends_with("::") && !before.ends_with(" ::") && !before.ends_with("{::");
    !inner && (after.starts_with("::") || before.ends_with("use"))
}

/// The names in every section of `Cargo.toml` whose head ends with `section`, each with its line, and whether a comment stands
/// above it.
fn dependencies(manifest: &str, section: &str) -> Vec<(usize, String, bool)> {
    let lines: Vec<&str> = manifest.lines().collect();
    let is_head =
        |line: &str| line.starts_with('[') && line.trim_matches(['[', ']']).rsplit('.').next() == Some(section);
    let mut inside = false;
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        inside = if line.starts_with('[') { is_head(line) } else { inside };
        if let Some((name, rest)) = line.split_once('=').filter(|_| inside && line.starts_with(char::is_alphanumeric)) {
            // A section of a single dependency may say it above its head.
            let above = lines[..at].iter().rev().find(|line| !line.starts_with('['));
            let told = rest.contains(" # ") || above.is_some_and(|line| line.starts_with("# "));
            found.push((at + 1, name.trim().to_owned(), told));
        }
    }
    found
}

#[test]
fn dependencies_stay_behind_their_doors() {
    none(&faults(&rust_files()));
}

#[test]
fn every_dependency_has_a_door_and_a_reason() {
    let manifest = read("Cargo.toml");
    let mut faults = Vec::new();
    let mut fault = |line, what, remedy: &str| {
        faults.push(Fault { path: "Cargo.toml".to_owned(), line, what, remedy: remedy.to_owned() });
    };
    let listed = dependencies(&manifest, "dependencies");
    for (line, name, told) in &listed {
        if !DOORS.iter().any(|(door, _)| *door == name.replace('-', "_")) {
            let remedy = "add a row to DOORS in tests/suite/architecture/doors.rs: which modules may use it";
            fault(*line, format!("`{name}` has no door"), remedy);
        }
        if !told {
            fault(*line, format!("nothing says what `{name}` is for"), "write it in a comment on the line above");
        }
    }
    for (line, name, told) in dependencies(&manifest, "dev-dependencies") {
        if !told {
            fault(line, format!("nothing says what `{name}` is for"), "write it in a comment on the line above");
        }
    }
    none(&faults);
}

#[test]
fn a_use_outside_the_door_is_seen() {
    let text = "//! Bad.\nuse minijinja::Value;\nfn f(minijinja: u8) -> ::clap::Command { let clap = minijinja; crate::clap::x() }\n\
                /// As in [`typst::World`].\nfn g() { url::Url::parse(\"x\"); }\n";
    let bad = SourceFile::new("src/model/bad.rs", text);
    let seen = told(&faults(&[bad]));
    assert_eq!(
        seen,
        [
            "3: `clap` is used outside its door",
            "2: `minijinja` is used outside its door",
            "5: `url` is used outside its door"
        ]
    );
    let good = SourceFile::new("src/render/site/pages.rs", "//! Good.\nuse minijinja::Value;\n");
    assert_eq!(faults(&[good]), []);
}

#[test]
fn a_dependency_without_a_word_is_seen() {
    let manifest = "[dependencies]\n# Why.\na = \"1\"\nb = \"2\"\nc = { version = \"3\" } # Because.\n\n\
                    [target.'cfg(unix)'.dependencies]\nd = \"4\"\n[profile.dev]\ne = 1\n";
    let told: Vec<(String, bool)> =
        dependencies(manifest, "dependencies").into_iter().map(|(_, name, told)| (name, told)).collect();
    assert_eq!(
        told,
        [("a".to_owned(), true), ("b".to_owned(), false), ("c".to_owned(), true), ("d".to_owned(), false)]
    );
}
