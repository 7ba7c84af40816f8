//! The pages of a book: its title, its guides, the references of a course.

use super::{
    anchors::{REFERENCES, guide_file},
    markup::{Setting, escaped, heading, list, number, text},
};
use serde_json::Value;

/// A file of the book.
pub(super) struct Page {
    pub(super) file: String,
    pub(super) title: String,
    pub(super) markup: String,
    /// What the contents show below its title: headings, each with its level and how to link there.
    pub(super) places: Vec<(u8, String, String)>,
}

/// All pages, in reading order.
pub(super) fn all(setting: &Setting<'_>) -> Vec<Page> {
    let guides = list(setting.words, "guides");
    let mut pages = vec![title(setting)];
    pages.extend(guides.iter().enumerate().map(|(index, it)| guide(setting, it, guide_file(index))));
    let references = list(setting.words, "references");
    if !references.is_empty() {
        let title = setting.word("references", &[]);
        let body = heading(1, "", &escaped(&title)) + &entries(setting, references);
        let markup = setting.page(&title, "backmatter", &body);
        pages.push(Page { file: REFERENCES.to_owned(), title, markup, places: Vec::new() });
    }
    pages
}

fn title(setting: &Setting<'_>) -> Page {
    let words = setting.words;
    let guides = list(words, "guides");
    let authors = |guide: &Value| {
        let names: Vec<&str> = list(guide, "authors").iter().filter_map(Value::as_str).collect();
        names.join(", ")
    };
    let by = match guides {
        [alone] if !list(alone, "authors").is_empty() => setting.word("by", &[("authors", &authors(alone))]),
        _ => String::new(),
    };
    let stamp = text(&words["edition"], "stamp");
    let edition = if stamp.is_empty() { String::new() } else { setting.word("edition", &[("date", stamp)]) };
    let lines = [text(&words["site"], "title").to_owned(), by, edition];
    let lines: String =
        lines.iter().filter(|line| !line.is_empty()).map(|line| format!("<p>{}</p>\n", escaped(line))).collect();
    let title = text(words, "title").to_owned();
    let site = text(&words["site"], "url");
    let address = escaped(text(&words["site"], "address"));
    let body = format!(
        "<section class=\"cover\" epub:type=\"titlepage\">\n<h1>{}</h1>\n<p class=\"summary\">{}</p>\n{lines}<p><a href=\"{}\">{address}</a></p>\n</section>\n",
        escaped(&title),
        setting.rich(words, "summary"),
        escaped(site),
    );
    Page {
        file: "title.xhtml".to_owned(),
        markup: setting.page(&title, "frontmatter", &body),
        title,
        places: Vec::new(),
    }
}

fn guide(setting: &Setting<'_>, guide: &Value, file: String) -> Page {
    let title = text(guide, "title").to_owned();
    let mut places = Vec::new();
    let mut body = heading(1, &setting.id(guide), &escaped(&title));
    body += &format!("<p class=\"summary\">{}</p>\n", setting.rich(guide, "summary"));
    body += &facts(setting, guide);
    body += &setting.blocks(list(guide, "intro"), 2);
    let is_first = |section: &&Value| text(section, "kind") == "supplies";
    let sections = list(guide, "sections");
    for each in sections.iter().filter(is_first) {
        body += &section(setting, each, &mut places);
    }
    for each in list(guide, "parts") {
        body += &part(setting, each, &mut places);
    }
    for each in sections.iter().filter(|section| !is_first(section)) {
        body += &section(setting, each, &mut places);
    }
    body += &terms(setting, list(guide, "terms"));
    let references = list(guide, "references");
    if !references.is_empty() {
        body += &heading(2, "", &escaped(&setting.word("references", &[])));
        body += &entries(setting, references);
    }
    let related: String =
        list(guide, "related").iter().map(|nodes| format!("<li>{}</li>\n", rich(setting, nodes))).collect();
    if !related.is_empty() {
        body += &heading(2, "", &escaped(&setting.word("related", &[])));
        body += &format!("<ul>\n{related}</ul>\n");
    }
    Page { file, markup: setting.page(&title, "bodymatter", &body), title, places }
}

/// What a reader wants to know before starting, as on the printed page.
fn facts(setting: &Setting<'_>, guide: &Value) -> String {
    let authors: Vec<&str> = list(guide, "authors").iter().filter_map(Value::as_str).collect();
    let authors = authors.join(", ");
    let told = ["time", "difficulty", "updated", "reviewed"].map(|fact| (fact, text(guide, fact)));
    let [time, difficulty, updated, reviewed] = told;
    let known = [time, difficulty, ("written-by", authors.as_str()), updated, reviewed].into_iter();
    let facts: String = known
        .filter(|(_, value)| !value.is_empty())
        .map(|(fact, value)| format!("<dt>{}</dt><dd>{}</dd>\n", escaped(&setting.word(fact, &[])), escaped(value)))
        .collect();
    if facts.is_empty() { facts } else { format!("<dl class=\"facts\">\n{facts}</dl>\n") }
}

fn part(setting: &Setting<'_>, part: &Value, places: &mut Vec<(u8, String, String)>) -> String {
    let is_named = !list(part, "title").is_empty();
    let mut written = String::new();
    if is_named {
        let title = setting.bare(part, "title");
        let label = match text(part, "label") {
            "" => String::new(),
            label => format!("<small>{}</small> ", escaped(label)),
        };
        written += &heading(2, &setting.id(part), &format!("{label}{title}"));
        note(setting, part, (2, &title), places);
    }
    written += &setting.blocks(list(part, "lead"), if is_named { 3 } else { 2 });
    let level = if is_named { 3 } else { 2 };
    for step in list(part, "steps") {
        let title = setting.bare(step, "title");
        let title = format!("{}. {title}", number(step, "number"));
        written += &heading(level, &setting.id(step), &title);
        written += &setting.blocks(list(step, "body"), level + 1);
        note(setting, step, (level, &title), places);
    }
    written
}

fn section(setting: &Setting<'_>, section: &Value, places: &mut Vec<(u8, String, String)>) -> String {
    let kind = text(section, "kind");
    let title = setting.bare(section, "title");
    let mut written = heading(2, &setting.id(section), &title);
    note(setting, section, (2, &title), places);
    written += &setting.blocks(list(section, "lead"), 3);
    for item in list(section, "items") {
        let label = match kind {
            "tips" => format!("<p class=\"label\">{}</p>\n", escaped(&setting.word("tip", &[]))),
            "warnings" => format!("<p class=\"label\">{}</p>\n", escaped(&setting.word("warning", &[]))),
            _ => String::new(),
        };
        let title = match setting.bare(item, "title") {
            title if title.is_empty() => title,
            title => heading(3, &setting.id(item), &title),
        };
        let by = match text(item, "by") {
            "" => String::new(),
            by => format!("<p class=\"by\">— {}</p>\n", escaped(by)),
        };
        let body = setting.blocks(list(item, "body"), 4);
        written += &format!("<div class=\"{kind}\">\n{title}{label}{body}{by}</div>\n");
    }
    written
}

/// Takes note of a heading for the contents.
fn note(setting: &Setting<'_>, thing: &Value, (level, title): (u8, &str), places: &mut Vec<(u8, String, String)>) {
    places.extend(setting.anchors.href(text(thing, "anchor")).map(|href| (level, title.to_owned(), href)));
}

fn terms(setting: &Setting<'_>, terms: &[Value]) -> String {
    let term = |term: &Value| {
        let definition = setting.rich(term, "definition");
        format!("<dt{}>{}</dt><dd>{definition}</dd>\n", setting.id(term), escaped(text(term, "term")))
    };
    let terms: String = terms.iter().map(term).collect();
    match terms.is_empty() {
        true => terms,
        false => heading(2, "", &escaped(&setting.word("terms", &[]))) + &format!("<dl>\n{terms}</dl>\n"),
    }
}

fn entries(setting: &Setting<'_>, references: &[Value]) -> String {
    let entry = |it: &Value| {
        let address = match (text(it, "address"), text(it, "url")) {
            ("", _) | (_, "") => String::new(),
            (address, url) => format!(" <a href=\"{}\">{}</a>", escaped(url), escaped(address)),
        };
        format!("<li{} value=\"{}\">{}{address}</li>\n", setting.id(it), number(it, "number"), setting.rich(it, "text"))
    };
    let entries: String = references.iter().map(entry).collect();
    format!("<ol class=\"references\">\n{entries}</ol>\n")
}

fn rich(setting: &Setting<'_>, nodes: &Value) -> String {
    setting.nodes(nodes.as_array().map(Vec::as_slice).unwrap_or_default(), false)
}
