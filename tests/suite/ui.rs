//! What an editor is told: every `tests/ui/<family>/<case>.md` is a document with a project's files, annotations on the
//! lines where a finding must appear, and, in its last fence, all that `vademecum check` prints.
//!
//! Both are checked, because a printed text alone is blessed too easily. `BLESS=1` rewrites the last fence and nothing
//! else; `CASE=people/` runs the cases whose path has this in it.

mod case;
mod findings;

use crate::{
    architecture::tree,
    support::{compare, project::Project},
};
use case::Case;
use std::fs;

/// The day all cases are checked on.
const TODAY: &str = "2026-11-23";

#[test]
fn an_editor_is_told_what_each_case_says() {
    let wanted = std::env::var("CASE").unwrap_or_default();
    let paths = tree::files_below("tests/ui").into_iter().filter(|path| path.matches('/').count() == 3);
    let cases: Vec<Case> = paths.filter(|path| path.contains(&wanted)).map(|path| Case::read(&path)).collect();
    assert!(!cases.is_empty(), "no case has {wanted:?} in its path");
    compare::none(&cases.iter().flat_map(differences).collect::<Vec<_>>());
}

/// What is wrong with a case, as messages.
fn differences(case: &Case) -> Vec<String> {
    let project = case.files.iter().fold(Project::empty(), |project, (path, text)| project.file(path, text));
    let json = project.run(&["check", "--as-of", TODAY, "--format", "json"]);
    let full = project.run(&["check", "--as-of", TODAY]);
    if !matches!(json.code, Some(0 | 1)) {
        return vec![format!("{}: the program failed ({:?}):\n{}", case.path, json.code, json.printed())];
    }
    let found = match findings::read(&json.stdout) {
        Ok(found) => found,
        Err(reason) => return vec![format!("{}: `--format json`: {reason}", case.path)],
    };
    let code = i32::from(found.iter().any(|finding| finding.is_error));
    let ended = (full.code != Some(code)).then(|| format!("exit code {:?} instead of {code}", full.code));
    let wrong = findings::unlike(&found, &case.expected).into_iter().chain(ended).chain(output(case, &full.printed()));
    wrong.map(|what| format!("{}: {what}", case.path)).collect()
}

fn output(case: &Case, printed: &str) -> Option<String> {
    let printed = printed.trim_end();
    let printed = if printed.is_empty() { String::new() } else { format!("{printed}\n") };
    let difference = compare::difference(&case.document[case.output.clone()], &printed)?;
    if compare::blessing() {
        let mut document = case.document.clone();
        document.replace_range(case.output.clone(), &printed);
        fs::write(tree::root().join(&case.path), document).expect("a case can be rewritten");
        return None;
    }
    Some(format!("another output\n{difference}"))
}
