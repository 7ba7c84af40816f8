//! A project's own templates: they change how a workbook looks, and get at nothing else.

use super::shelf::Shelf;
use crate::model::fixture;

fn shelf() -> Shelf {
    Shelf::step(vec![fixture::paragraph("Words.")])
}

#[test]
fn a_template_of_the_project_takes_the_place_of_ours() {
    let paragraph = "#import \"own.typ\": shout\n#let paragraph(it) = par(shout)";
    let shelf = shelf().with_template("workbook/blocks/paragraph.typ", paragraph);
    let shelf = shelf.with_template("workbook/blocks/own.typ", "#let shout = read(\"/logo.svg\").len()");
    let shelf = shelf.with_template("workbook/logo.svg", "four").with_template("site/page.html", "{{ not Typst");
    let failure = shelf.pdf(&["tea"]).err().map(|error| error.to_string());
    assert!(failure.is_some_and(|message| message.contains("integer")), "the project's own file was read");
}

#[test]
fn words_of_the_project_take_the_place_of_ours() {
    let shelf = shelf().with_template("strings/en.ftl", "workbook-contents = What is in it");
    assert!(shelf.pages(&["tea"]).says("What is in it"));
}

#[test]
fn a_template_reads_no_disk_and_no_network() {
    for code in [
        "read(\"/etc/passwd\")",
        "read(\"../../../../etc/passwd\")",
        "read(\"/../../etc/passwd\")",
        "image(\"/Cargo.toml\")",
        "json(\"/proc/self/environ\")",
        "{ import \"@preview/cetz:0.3.0\": canvas }",
        "{ include \"https://example.org/x.typ\" }",
    ] {
        let shelf = shelf().with_template("workbook/blocks/paragraph.typ", &format!("#let paragraph(it) = {code}"));
        let failure = shelf.pdf(&["tea"]).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(failure.starts_with("workbook tea: "), "{code}: {failure}");
        assert!(failure.contains("templates/workbook/blocks/paragraph.typ:1"), "{code}: {failure}");
    }
}

#[test]
fn a_broken_template_is_named_with_its_line() {
    let shelf = shelf().with_template("workbook/blocks/paragraph.typ", "\n\n#let paragraph(it) = it.nowhere");
    let failure = shelf.pdf(&["tea"]).err().map(|error| error.to_string()).unwrap_or_default();
    assert!(failure.contains("nowhere") && failure.contains("templates/workbook/blocks/paragraph.typ:3"), "{failure}");
}
