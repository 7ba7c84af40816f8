//! A layer names only the layers below it.

use super::{
    fault::{Fault, none, told},
    masked,
    tree::{SourceFile, rust_files},
};

/// Every layer and the layers it may name, from the bottom up. A row names only rows above it, so there is no circle.
const LAYERS: [(&str, &[&str]); 18] = [
    ("error", &[]),
    ("text", &[]),
    ("artifact", &[]),
    ("diagnostic", &["text"]),
    ("config", &["text"]),
    ("model", &["text"]),
    ("load", &["error", "text", "config", "model"]),
    ("link", &["text", "model"]),
    ("cite", &["error", "model"]),
    ("check", &["text", "diagnostic", "config", "model", "load", "link"]),
    // The model for its ledger, which is told in several formats as findings are.
    ("emit", &["text", "diagnostic", "model"]),
    ("render", &["error", "text", "config", "model", "artifact", "link", "cite"]),
    ("publish", &["error", "diagnostic", "artifact"]),
    (
        "pipeline",
        &[
            "error",
            "text",
            "artifact",
            "diagnostic",
            "config",
            "model",
            "load",
            "link",
            "cite",
            "check",
            "emit",
            "render",
            "publish",
        ],
    ),
    ("ide", &["text", "diagnostic", "config", "model", "load", "link", "check", "pipeline"]),
    ("serve", &["error", "text", "diagnostic", "artifact", "emit", "pipeline"]),
    ("lsp", &["error", "text", "diagnostic", "ide", "pipeline"]),
    (
        "cli",
        &[
            "error",
            "text",
            "artifact",
            "diagnostic",
            "config",
            "model",
            "load",
            "link",
            "check",
            "emit",
            "render",
            "publish",
            "pipeline",
            "ide",
            "serve",
            "lsp",
        ],
    ),
];

/// The two files that belong to no layer: the list of layers, and the program's first line.
const ROOTS: [&str; 2] = ["lib", "main"];

/// Every name of another layer that isn't allowed where it stands.
fn faults(files: &[SourceFile]) -> Vec<Fault> {
    let code = files.iter().filter(|file| file.path.starts_with("src/") && !file.is_test);
    code.filter(|file| !ROOTS.contains(&file.module())).flat_map(faults_of).collect()
}

fn faults_of(file: &SourceFile) -> Vec<Fault> {
    let fault = |line, what, remedy: &str| Fault { path: file.path.clone(), line, what, remedy: remedy.to_owned() };
    let layer = file.layer();
    let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == layer) else {
        let remedy = "move the file into a layer, or add a row to LAYERS in tests/suite/architecture/layers.rs";
        return vec![fault(1, format!("`{layer}` is no layer"), remedy)];
    };
    let foreign = named(file).into_iter().filter(|(_, name)| name != layer && !allowed.contains(&name.as_str()));
    let tell = |(at, name): (usize, String)| {
        let what = format!("`{layer}` names `{name}`");
        let remedy = format!("take it as a parameter, or move the code up; `{layer}` may name {}", list(allowed));
        fault(file.line(at), what, &remedy)
    };
    foreign.map(tell).collect()
}

fn list(layers: &[&str]) -> String {
    if layers.is_empty() { "no other layer".to_owned() } else { layers.join(", ") }
}

/// The names that follow `crate::`, or as many `super::` as lead there: `crate::a::b`, `crate::{a, b::c}`.
fn named(file: &SourceFile) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for at in file.words("crate") {
        found.extend(after(file, at + "crate".len()));
    }
    let climb = vec!["super"; file.module().split('/').count()].join("::");
    for at in file.words(&climb) {
        let inside_more = file.code[..at].ends_with("super::") || file.code[at + climb.len()..].starts_with("::super");
        if !inside_more {
            found.extend(after(file, at + climb.len()));
        }
    }
    found.sort();
    found
}

/// The first name of each path behind the `::` at a byte; none where there is no `::`, as in `pub(crate)`.
fn after(file: &SourceFile, at: usize) -> Vec<(usize, String)> {
    let Some(rest) = file.code[at..].strip_prefix("::") else { return Vec::new() };
    let start = at + 2;
    if !rest.starts_with('{') {
        return first_name(&file.code, start).into_iter().collect();
    }
    let end = masked::closing(&file.code, start);
    let mut depth = 0;
    let mut found = Vec::new();
    for (offset, byte) in file.code.bytes().enumerate().take(end).skip(start) {
        match byte {
            b'{' => depth += 1,
            b'}' => depth -= 1,
            _ => {}
        }
        if depth == 1 && matches!(byte, b'{' | b',') {
            found.extend(first_name(&file.code, offset + 1));
        }
    }
    found
}

fn first_name(code: &str, from: usize) -> Option<(usize, String)> {
    let start = from + code[from..].find(|c: char| !c.is_whitespace())?;
    let name: String = code[start..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    (!name.is_empty()).then_some((start, name))
}

#[test]
fn a_layer_names_only_the_layers_it_may() {
    none(&faults(&rust_files()));
}

#[test]
fn the_table_has_no_circle() {
    for (index, (layer, allowed)) in LAYERS.iter().enumerate() {
        for name in *allowed {
            let below = LAYERS[..index].iter().any(|(lower, _)| lower == name);
            assert!(below, "`{layer}` may name `{name}`, which is not above it in the table");
        }
    }
}

#[test]
fn every_way_to_name_a_layer_is_seen() {
    let text = "//! Bad.\nuse crate::{\n    load::{Problem, disk},\n    model::Key, cli,\n};\n\
                fn f() -> crate::emit::Kind { super::super::render::x() }\npub(crate) fn g() {}\n\
                /// See [`crate::serve`].\n#[cfg(test)]\nmod tests { use crate::lsp; }\n";
    let bad = SourceFile::new("src/link/bad.rs", text);
    let expected =
        ["3: `link` names `load`", "4: `link` names `cli`", "6: `link` names `emit`", "6: `link` names `render`"];
    assert_eq!(told(&faults(&[bad])), expected);
    let stray = SourceFile::new("src/stray.rs", "//! Stray.\n");
    assert_eq!(told(&faults(&[stray])), ["1: `stray` is no layer"]);
}
